internal import Diagnostics

/// A tag of HTML as a text has it: its name and its values.
struct HTMLTag {
  /// In small letters; empty for what is no element, such as `<!DOCTYPE html>`.
  let name: String
  let isClosing: Bool
  /// What stands between the angle brackets.
  private let inside: Substring

  /// - Parameter html: A text that begins with the tag.
  init(_ html: String) {
    let rest = html.drop { $0 == "<" || $0 == " " }
    inside = rest.prefix { $0 != ">" && $0 != "\n" }
    isClosing = rest.first == "/"
    name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      .lowercased()
  }

  /// What a message calls the tag: a word in angle brackets that is none by all that stands in them.
  var shown: String { Self.elements.contains(name) || name.isEmpty ? name : String(inside) }

  /// The value that the tag gives to a name.
  subscript(_ attribute: String) -> String? {
    let found = inside.matches(of: Self.attribute).first { $0.1.lowercased() == attribute }
    guard let found else { return nil }
    let value = found.2 ?? found.3 ?? found.4 ?? ""
    return value.isEmpty ? nil : String(value)
  }

  /// The words up to the end that belongs to the tag, where they are words alone.
  func words(in text: some StringProtocol) -> String? {
    guard let end = text.firstRange(of: "</") else { return nil }
    let words = String(text[..<end.lowerBound]).trimmingSpaces()
    let behind = text[end.upperBound...].prefix(name.count).lowercased()
    guard behind == name, !words.isEmpty, !words.contains(where: { $0 == "<" || $0.isNewline })
    else { return nil }
    return words
  }

  private static var attribute: Regex<(Substring, Substring, Substring?, Substring?, Substring?)> {
    /([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/
  }

  private static let elements: Set = [
    "a", "abbr", "address", "article", "aside", "audio", "b", "base", "big", "blockquote", "body",
    "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link",
    "main", "map", "mark", "marquee", "meta", "nav", "nobr", "object", "ol", "option", "p",
    "param", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small", "source",
    "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
    "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video",
    "wbr",
  ]
}

extension HTMLTag {
  /// What the tag was for.
  ///
  /// - Parameter words: What stands between the tag and its end, where that is known.
  /// - Returns: The meaning, with what of it is known.
  func meaning(words: String?) -> HTMLMeaning {
    guard !name.isEmpty else { return .instruction }
    guard Self.elements.contains(name) else { return .word }
    if isClosing { return .loneEnd(mark: mark) }
    switch name {
    case "b", "strong": return .bold(words: words)
    case "i", "em", "cite": return .italic(words: words)
    case "s", "del", "strike": return .struck(words: words)
    case "u", "ins": return .underlined(words: words)
    case "font", "mark", "big": return .coloured(words: words)
    case "center": return .centred(words: words)
    case "a": return .link(words: words, address: self["href"])
    case "img":
      // One of another site is to be saved first.
      let isRemote = self["src"]?.contains("://") == true
      return .picture(file: self["src"], description: isRemote ? nil : self["alt"])
    case "iframe", "video", "embed", "object", "audio": return embedded
    case "sup", "sub": return .small(better: words.flatMap(smallFigures))
    case "h1", "h2", "h3", "h4", "h5", "h6": return .heading(better: words.map { marks + $0 })
    case "hr": return .rule
    case "ul", "ol", "li": return .list
    case "table", "thead", "tbody", "tr", "td", "th": return .table
    case "span" where self["style"]?.contains("color") == true: return .coloured(words: words)
    case "div" where self["align"] == "center", "p" where self["align"] == "center":
      return .centred(words: words)
    default: return .other
    }
  }

  /// The mark of Markdown that stands before and behind words of this kind.
  private var mark: String {
    switch name {
    case "b", "strong", "u", "ins", "font", "mark": "**"
    case "i", "em", "cite": "*"
    case "s", "del", "strike": "~~"
    default: ""
    }
  }

  /// The marks of a heading: the largest is the page's own.
  private var marks: String {
    let level = max(2, name.last?.wholeNumberValue ?? 2)
    return String(repeating: "#", count: level) + " "
  }

  /// A film, or a page of another site within this one.
  private var embedded: HTMLMeaning {
    guard let address = self["src"] ?? self["data"] else { return .film(address: nil) }
    if let film = FilmAddress.page(of: address) { return .film(address: film) }
    return name == "iframe"
      ? .link(words: nil, address: FilmAddress.whole(address)) : .film(address: address)
  }

  private func smallFigures(_ words: String) -> String? {
    let figures = name == "sup" ? LeftoverScan.superscripts : LeftoverScan.subscripts
    guard words.utf8.allSatisfy(\.isDigit) else { return nil }
    return words.utf8.map { String(figures[Int($0 - 0x30)]) }.joined()
  }
}

/// The pages of films that other programs show by a part of their address.
enum FilmAddress {
  static func youtube(_ name: some StringProtocol) -> String {
    "https://www.youtube.com/watch?v=\(name)"
  }

  /// The page of a film whose address stands within a page; `nil` where it is none of a known site.
  static func page(of address: String) -> String? {
    let hosts = ["youtube.com/embed/", "youtube-nocookie.com/embed/", "youtu.be/"]
    for host in hosts {
      guard let range = address.firstRange(of: host) else { continue }
      return youtube(address[range.upperBound...].prefix { !"?&/#".contains($0) })
    }
    if let range = address.firstRange(of: "player.vimeo.com/video/") {
      return "https://vimeo.com/\(address[range.upperBound...].prefix { $0.isNumber })"
    }
    return address.contains("youtube.com/watch") || address.contains("vimeo.com/")
      ? whole(address) : nil
  }

  /// An address with its scheme, which pages leave out.
  static func whole(_ address: String) -> String {
    address.hasPrefix("//") ? "https:" + address : address
  }
}
