internal import Diagnostics

/// What becomes of an element of a drawing.
enum DrawingElement: Hashable, Sendable {
  /// It stays, with the attributes that it may have.
  case kept
  /// It stays, and the text in it.
  case text
  case style
  /// It leads elsewhere: what is in it stays, without the link.
  case link
  case picture
  /// It goes, with all that is in it, for it draws nothing.
  case dropped
  case active(ActivePart)
  case unknown
}

extension DrawingElement {
  static let namespace = "http://www.w3.org/2000/svg"
  private static let webPages = "http://www.w3.org/1999/xhtml"

  /// What becomes of an element by its name.
  init(_ name: XMLName) {
    switch name.namespace {
    case Self.namespace: self = Self.known[name.local] ?? .unknown
    // In a drawing that is opened by itself, a web page's elements do what they do in a web page.
    case Self.webPages: self = .active(name.local.lowercased() == "script" ? .script : .embedding)
    // What drawing programs keep for themselves.
    default: self = .dropped
    }
  }

  /// All elements of SVG that browsers know, and those of older editions that some programs write.
  ///
  /// Whatever is not among them is shown by no browser, so that something would be missing.
  private static let known: [String: DrawingElement] = {
    let lists: [(DrawingElement, String)] = [
      (
        .kept,
        """
        svg g defs symbol use switch path rect circle ellipse line polyline polygon \
        linearGradient radialGradient stop pattern clipPath mask marker filter feBlend \
        feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting \
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR \
        feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight \
        feSpecularLighting feSpotLight feTile feTurbulence
        """
      ),
      (.text, "text tspan textPath title desc"),
      (.style, "style"), (.link, "a"), (.picture, "image"),
      (
        .dropped,
        """
        metadata view color-profile font font-face font-face-src font-face-uri font-face-format \
        font-face-name glyph missing-glyph hkern vkern
        """
      ),
      (.active(.script), "script handler listener"),
      (
        .active(.animation),
        "animate set animateMotion animateTransform animateColor mpath discard"
      ),
      (.active(.embedding), "foreignObject iframe embed object audio video canvas"),
    ]
    var known: [String: DrawingElement] = [:]
    for (element, names) in lists {
      for name in names.split(separator: " ") { known[String(name)] = element }
    }
    return known
  }()
}
