/// How the value of an attribute of a drawing is read; attributes that have no form here go.
enum DrawingAttribute: Hashable, Sendable {
  /// Numbers, lengths, words, paths, lists of these.
  case plain
  /// Any text: it is only ever compared or shown.
  case text
  /// A value as style sheets have it: a colour, a length, a reference into the same drawing.
  case style
  /// Declarations as style sheets have them.
  case declarations
  /// The address of something in the same drawing.
  case reference
  /// It would run a program when something happens.
  case handler
}

extension DrawingAttribute {
  private static let links = "http://www.w3.org/1999/xlink"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  /// How an attribute is read, and the name that it is written by.
  static func of(_ name: XMLName) -> (form: DrawingAttribute, name: String)? {
    switch name.namespace {
    case "":
      // No case counts here: browsers may be laxer than the standard.
      if name.local.lowercased().hasPrefix("on") { return (.handler, name.local) }
      return (known[name.local] ?? (StyleProperty.isKnown(name.local) ? .style : nil))
        .map { ($0, name.local) }
    case links: return name.local == "href" ? (.reference, "href") : nil
    case xml:
      // Where white space counts, and in which language a text is.
      return ["space", "lang"].contains(name.local) ? (.text, "xml:" + name.local) : nil
    default: return nil
    }
  }

  private static let known: [String: DrawingAttribute] = {
    let lists: [(DrawingAttribute, String)] = [
      (
        .plain,
        """
        version baseProfile viewBox preserveAspectRatio x y width height x1 y1 x2 y2 cx cy r rx ry \
        fx fy fr d points pathLength transform gradientTransform patternTransform gradientUnits \
        spreadMethod offset patternUnits patternContentUnits clipPathUnits maskUnits \
        maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits \
        primitiveUnits filterRes dx dy rotate textLength lengthAdjust startOffset method spacing \
        side mode type values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY \
        edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant \
        specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale \
        xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed \
        stitchTiles tableValues slope intercept amplitude exponent media
        """
      ),
      (
        .text,
        """
        id class lang role in in2 result name aria-label aria-labelledby aria-describedby \
        aria-hidden systemLanguage requiredExtensions requiredFeatures
        """
      ),
      (.declarations, "style"), (.reference, "href"),
    ]
    var known: [String: DrawingAttribute] = [:]
    for (form, names) in lists {
      for name in names.split(separator: " ") { known[String(name)] = form }
    }
    return known
  }()

  /// Whether a value is made of nothing but letters, digits and the marks of numbers, lists,
  /// functions and names; browsers pass over all other values of plain attributes.
  static func isPlain(_ value: String) -> Bool {
    value.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
        UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "%"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"),
        UInt8(ascii: ";"), UInt8(ascii: "_"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }
}
