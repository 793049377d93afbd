import Documents

/// What of a template makes or follows anchors: its ids, its links within the page, and the templates
/// that it inserts.
struct TemplateAnchors {
  enum Kind: Hashable {
    /// `id="…"`
    case id
    /// `href="#…"`
    case link
    case partial
  }

  struct Item {
    let kind: Kind
    /// As it stands, tags and all: `status.{{name}}`; a partial's name.
    let text: String
    let range: Range<Int>
    /// The sections around it, from the outermost inwards.
    let sections: [String]
  }

  let file: SourceFile
  private(set) var items: [Item] = []

  /// - Parameters:
  ///   - file: A template's source.
  ///   - tags: Its tags, nested as they should be.
  init(_ file: SourceFile, tags: [TemplateTag]) {
    self.file = file
    var sections: [String] = []
    var position = 0
    for tag in tags {
      take(position..<tag.range.lowerBound, within: sections)
      position = max(position, tag.range.upperBound)
      switch tag.kind {
      case .section: sections.append(tag.name)
      case .invertedSection: sections.append("^" + tag.name)
      case .sectionEnd: _ = sections.popLast()
      case .partial:
        items.append(
          Item(kind: .partial, text: tag.name, range: tag.nameRange, sections: sections))
      case .variable, .markup, .comment: break
      }
    }
    take(position..<file.bytes.count, within: sections)
  }

  /// Takes the attributes that begin between two tags; their values may hold tags.
  private mutating func take(_ range: Range<Int>, within sections: [String]) {
    guard !range.isEmpty else { return }
    let quote = UInt8(ascii: "\"")
    var index = range.lowerBound
    while let equals = file.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "=")) {
      index = equals + 1
      let before = file.bytes[range.lowerBound..<equals]
      let kind: Kind? =
        before.isAttribute("id") ? .id : before.isAttribute("href") ? .link : nil
      guard let kind, index < file.bytes.count, file.bytes[index] == quote,
        let end = file.bytes[(index + 1)...].firstIndex(of: quote)
      else { continue }
      var value = index + 1..<end
      if kind == .link {
        guard value.count > 1, file.bytes[value.lowerBound] == UInt8(ascii: "#") else { continue }
        value = value.lowerBound + 1..<value.upperBound
      }
      let text = String(decoding: file.bytes[value], as: UTF8.self)
      items.append(Item(kind: kind, text: text, range: value, sections: sections))
    }
  }
}

extension TemplateAnchors.Item {
  /// Whether it is what a tag inserts and no more.
  var isOneTag: Bool { parts.count == 1 && parts[0].isEmpty && text.hasPrefix("{{") }

  /// What stands between the tags.
  private var parts: [String] {
    var parts: [String] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      parts.append(String(rest[..<open.lowerBound]))
      rest = rest[close.upperBound...].drop { $0 == "}" }
    }
    if parts.isEmpty || !rest.isEmpty { parts.append(String(rest)) }
    return parts
  }

  /// The text before its one tag, and that tag's name; `nil` for any other form.
  var prefixOfTag: (prefix: String, name: String)? {
    guard let open = text.firstRange(of: "{{"), text.hasSuffix("}}") else { return nil }
    let name = text[open.upperBound...].dropLast(2).filter { $0 != " " }
    return name.contains("{") ? nil : (String(text[..<open.lowerBound]), name)
  }

  /// Whether a heading of some text may get the same id, since what stands between the tags looks like
  /// a part of a slug.
  ///
  /// What the generator gives under the name `anchor` never does.
  var mayBeAHeadings: Bool {
    if isOneTag, let name = prefixOfTag?.name, name == "anchor" { return false }
    return parts.allSatisfy { part in
      part.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in an attribute's name, with a space before it.
  fileprivate func isAttribute(_ name: String) -> Bool {
    let length = name.utf8.count
    return count > length && suffix(length).elementsEqual(name.utf8)
      && self[endIndex - length - 1] <= UInt8(ascii: " ")
  }
}
