internal import Diagnostics

/// Marks between braces, in which other programs put what they fill in.
extension LeftoverScan {
  /// `{{ }}`, `{% %}`, `{#id}`, `{.class}`, `{width=50%}`, `{HYPERLINK "…"}`.
  mutating func readBrace() {
    let rest = text[index...].prefix(Self.reach)
    guard let next = rest.dropFirst().first else { return }
    switch next {
    case UInt8(ascii: "{"): readFilled(rest, closing: "}}")
    case UInt8(ascii: "%"): readFilled(rest, closing: "%}")
    case _ where next.isASCIILetter || "#.:".utf8.contains(next):
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { return }
      let inside = rest[(index + 1)..<close]
      let mark = string(index..<close + 1)
      if let field = Field(inside) {
        return take(close + 1, as: .foreign(mark: mark, meant: field.meaning))
      }
      let behind = inside.drop { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
      let isStyle =
        next.isASCIILetter ? behind.first == UInt8(ascii: "=") : inside.dropFirst().first != 0x20
      guard isStyle || next == UInt8(ascii: ":"), inside.count > 1 else { return }
      take(close + 1, as: .foreign(mark: mark, meant: .nothing))
    default: break
    }
  }

  /// What another program fills in: the mark goes as far as what closes it.
  private mutating func readFilled(_ rest: ArraySlice<UInt8>, closing: String) {
    let isEqual: (UInt8) -> Bool = { "{<%=# ".utf8.contains($0) }
    let first = rest.drop(while: isEqual).startIndex
    guard let end = rest.dropFirst(2).firstRange(of: Array(closing.utf8)), first <= end.lowerBound
    else {
      return take(index + 2, as: .foreign(mark: string(index..<index + 2), meant: .nothing))
    }
    let inside = string(first..<end.lowerBound)
    let last = inside.lastIndex { !"%>#}- ".contains($0) }
    let words = Shortcode.words(
      of: inside[..<(last.map { inside.index(after: $0) } ?? inside.startIndex)])
    let meant: LeftoverMark.ForeignMeaning =
      words.first?.isFigureName == true
      ? .figure(words.joined(separator: " ")) : Shortcode.meaning(of: words)
    // A third brace belongs to it.
    let end2 = text[end.upperBound...].prefix { $0 == UInt8(ascii: "}") }.endIndex
    take(end2, as: .foreign(mark: string(index..<end2), meant: meant))
  }
}

/// A field that Word puts in: `{HYPERLINK "…"}`.
private struct Field {
  private let name: String
  private let value: String

  init?(_ inside: ArraySlice<UInt8>) {
    let name = inside.prefix { (0x41...0x5A).contains($0) }
    let rest = inside[name.endIndex...]
    guard name.count > 2, rest.starts(with: " \"".utf8) else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    value = String(decoding: rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  var meaning: LeftoverMark.ForeignMeaning {
    switch name {
    case "HYPERLINK": .link(words: nil, address: value)
    case "INCLUDEPICTURE": .picture(file: value)
    default: .nothing
    }
  }
}

/// What other programs write between braces: a name and what it is told.
private enum Shortcode {
  /// The words; what stands between quotation marks is one of them.
  static func words(of text: Substring) -> [String] {
    text.matches(of: /(?:[^\s"]*"[^"]*"|[^\s"]+)/).map { String($0.output) }
  }

  static func meaning(of words: [String]) -> LeftoverMark.ForeignMeaning {
    guard let name = words.first?.lowercased() else { return .nothing }
    let values = words.dropFirst().map { word in
      String(word.drop { $0 != "\"" && word.contains("\"") }).filter { $0 != "\"" }
    }
    guard let value = values.first else { return name == "toc" ? .nothing : .placeholder }
    switch name {
    case "figure", "image", "img", "asset_img":
      return values.first(where: \.isPicture).map { .picture(file: $0) } ?? .nothing
    case "youtube": return .film(address: FilmAddress.youtube(value))
    case "vimeo": return .film(address: "https://vimeo.com/\(value)")
    case "video", "embed": return .film(address: FilmAddress.page(of: value) ?? value)
    case "ref", "relref", "link", "post_link", "post_url":
      return .page(title: value, words: value, path: nil)
    default: return .nothing
    }
  }
}
