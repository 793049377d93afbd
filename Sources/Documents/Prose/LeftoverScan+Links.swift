internal import Diagnostics

/// Brackets that made no link.
extension LeftoverScan {
  /// What follows a link's text but makes no link: `](`, `] (`, `][`, `]{`.
  mutating func readClosingBracket() {
    let rest = text[(index + 1)...]
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") }.count
    let opening = index + 1 + spaces
    guard opening < text.count else { return }
    let start = openBracket
    let isImage = start.map { $0 > 0 && text[$0 - 1] == UInt8(ascii: "!") } ?? false
    switch text[opening] {
    case UInt8(ascii: "("):
      let words = text[(opening + 1)...].prefix(Self.reach)
      let close = words.firstIndex(of: UInt8(ascii: ")"))
      let address = String(decoding: words[..<(close ?? words.endIndex)], as: UTF8.self)
      // What is no address was not meant to be one: `a[1](đã nói ở trên)`.
      let first = address.split(separator: " ").first.map(String.init) ?? ""
      guard first.isAddress || address.filter({ $0 != " " }).isAddress else { return }
      let cause = cause(address, spaces: spaces, from: start, isClosed: close != nil)
      let end = close.map { $0 + 1 } ?? opening + 1 + (address.utf8.count - address.afterFirst)
      add(.link(cause, isImage: isImage), from: start.map { isImage ? $0 - 1 : $0 }, to: end)
      index = close ?? end
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard spaces == 0 else { return }
      readLabel(at: opening, from: start)
    default: break
    }
  }

  /// Where the text begins that the bracket closes.
  private var openBracket: Int? {
    let before = text[..<index].suffix(Self.reach)
    guard let start = before.lastIndex(of: UInt8(ascii: "[")),
      !before[start...].contains(UInt8(ascii: "]"))
    else { return nil }
    return start
  }

  /// `[text][label]`, `[text][]`, and an address in brackets that no link has.
  private mutating func readLabel(at opening: Int, from start: Int?) {
    let isCurly = text[opening] == UInt8(ascii: "{")
    let rest = text[opening...].prefix(Self.reach)
    guard let close = rest.firstIndex(of: isCurly ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
      return
    }
    let label = string(opening + 1..<close)
    let words = start.map { string($0 + 1..<index) }
    if let start, let words, label.isAddress {
      add(
        .link(.otherBrackets(text: words, address: label), isImage: false), from: start,
        to: close + 1)
      index = close
    } else if !isCurly {
      // Without a label of its own the text is the label.
      let own = label.isEmpty ? words : nil
      add(.reference(text: words ?? "…", label: own ?? label), from: opening, to: close + 1)
      index = close
    }
  }

  /// `(text)[address]`.
  ///
  /// - Returns: Whether it is one.
  mutating func readExchangedBrackets() -> Bool {
    guard index > 0, text[index - 1] == UInt8(ascii: ")"),
      let close = text[index...].prefix(Self.reach).firstIndex(of: UInt8(ascii: "]")),
      let start = text[..<index].suffix(Self.reach).lastIndex(of: UInt8(ascii: "("))
    else { return false }
    let address = string(index + 1..<close)
    guard address.isAddress else { return false }
    let words = string(start + 1..<index - 1)
    add(
      .link(.otherBrackets(text: words, address: address), isImage: false), from: start,
      to: close + 1)
    index = close + 1
    return true
  }

  private func cause(
    _ address: String, spaces: Int, from start: Int?, isClosed: Bool
  ) -> LeftoverMark.LinkCause {
    let words = start.map { string($0 + 1..<index) }
    guard isClosed else {
      let first = String(address.split(separator: " ").first ?? "").withoutStops
      return .addressNotClosed(text: words ?? "…", address: first)
    }
    if spaces > 0 { return .spaceBeforeAddress(text: words ?? "…", address: address) }
    if address.contains("“") || address.contains("”") {
      let better = address.replacing("“", with: "\"").replacing("”", with: "\"")
      return .titleWithCurlyQuotes(better: better)
    }
    if let sized = address.wholeMatch(of: /(\S+) +(=\d*x\d*)/) {
      return .size(String(sized.2), address: String(sized.1))
    }
    if address.contains(" ") {
      return .spaceInAddress(address: address, better: address.withoutSpaces)
    }
    // A bracket within the address took the one that was to end it.
    if let words, address.contains("(") {
      return .addressNotClosed(text: words, address: address + ")")
    }
    return .textNotOpened(text: wordsBefore, address: address)
  }

  /// The words before the mark, up to the punctuation of their sentence.
  private var wordsBefore: String {
    let before = string(0..<index)
    let start = before.lastIndex { ".,;:!?()[]{«“".contains($0) }
    return String(before[(start.map(before.index(after:)) ?? before.startIndex)...]).trimmed
  }
}

extension String {
  /// Whether it looks like where a link may lead: a site, a mail address, a telephone, a file.
  var isAddress: Bool {
    let beginnings = ["www.", "mailto:", "tel:", "#", "../"]
    if contains("://") || beginnings.contains(where: hasPrefix) { return true }
    if isTelephone || isOnComputer { return true }
    if hasPrefix("mailto"), contains("@") { return true }
    guard let point = lastIndex(of: "."), !contains(" ") else { return false }
    let ending = self[index(after: point)...].prefix { $0 != "#" }
    return ["md", "pdf", "html", "jpg", "jpeg", "png", "svg", "webp", "csv", "txt"]
      .contains(ending.lowercased())
  }

  /// Whether it is a number that nobody writes but to call it.
  private var isTelephone: Bool {
    (8...15).contains(utf8.count { $0.isDigit })
      && utf8.allSatisfy { $0.isDigit || " +-.".utf8.contains($0) }
      && (hasPrefix("0") || hasPrefix("+"))
  }

  /// Whether it is a place on the writer's own computer: `C:\Users`.
  private var isOnComputer: Bool {
    let start = utf8.prefix(3)
    return hasPrefix("file:")
      || start.count == 3 && start.first?.isASCIILetter == true
        && (start.dropFirst().elementsEqual(":\\".utf8)
          || start.dropFirst().elementsEqual(":/".utf8))
  }

  /// How many bytes follow the first word.
  fileprivate var afterFirst: Int {
    let spaces = utf8.prefix { $0 == 0x20 }.count
    return utf8.dropFirst(spaces).drop { $0 != 0x20 }.count
  }

  /// The address as it can be written: on the web with `%20`, of a telephone without spaces, of a
  /// section as headings are called, of a file with hyphens.
  fileprivate var withoutSpaces: String {
    if isOnComputer, let name = nameOfCopy { return name }
    if hasPrefix("mailto"), !hasPrefix("mailto:") {
      return "mailto:" + dropFirst(6).filter { $0 != " " }
    }
    if hasPrefix("tel:") || hasPrefix("mailto:") { return filter { $0 != " " } }
    if isTelephone { return "tel:" + filter { $0 != " " } }
    if let address = webAddress { return address }
    if hasPrefix("#") { return "#" + Slug.make(String(dropFirst())) }
    let path = prefix { $0 != "#" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let section = self[path.endIndex...].dropFirst()
    return parts.map { part in
      guard let point = part.lastIndex(of: ".") else {
        return part.isEmpty ? "" : Slug.make(String(part))
      }
      return part.allSatisfy { $0 == "." }
        ? String(part) : Slug.make(String(part[..<point])) + part[point...].lowercased()
    }.joined(separator: "/") + (section.isEmpty ? "" : "#" + Slug.make(String(section)))
  }

  /// The address of a site without spaces, also where they tear its beginning apart: `https: //a.vn`.
  private var webAddress: String? {
    if hasPrefix("www.") { return "https://" + replacing(" ", with: "%20") }
    let scheme = prefix { $0.isASCII && $0.isLetter }
    guard ["https", "http"].contains(scheme.lowercased()) else { return nil }
    let rest = self[scheme.endIndex...].drop { ":/ ".contains($0) }
    let gap = self[scheme.endIndex..<rest.startIndex]
    guard gap.contains(":"), gap.contains("/") else { return nil }
    return scheme + "://" + String(rest).trimmed.replacing(" ", with: "%20")
  }
}
