/// Finds addresses that stand bare in text, as GitHub's Markdown does: `https://…`, `www.…` and
/// mail addresses.
///
/// The Markdown library can do this itself, but takes quadratic time for text such as
/// `_www._www.` or `http://a))))`, and a gigabyte for many mail addresses in a paragraph. This is
/// one pass.
struct Autolink: Hashable {
  /// Where the address stands in the text.
  let range: Range<Int>
  let destination: String

  /// The addresses of a text, in order.
  static func all(in text: [UInt8]) -> [Autolink] {
    guard mayHoldAddress(text[...]) else { return [] }
    var links: [Autolink] = []
    var free = 0
    var index = 0
    while index < text.count {
      let found: Autolink? =
        switch text[index] {
        case UInt8(ascii: "h"), UInt8(ascii: "H"): url(text, at: index, from: free)
        case UInt8(ascii: "w"): web(text, at: index, from: free)
        case UInt8(ascii: "@"): mail(text, at: index, from: free)
        default: nil
        }
      if let found {
        links.append(found)
        free = found.range.upperBound
        index = free
      } else {
        index += 1
      }
    }
    return links
  }

  /// Whether `://`, `www.` or `@` occurs: nearly all texts end here.
  private static func mayHoldAddress(_ text: ArraySlice<UInt8>) -> Bool {
    text.holds(UInt8(ascii: "@")) || holds("://", text) || holds("www.", text)
  }

  private static func holds(_ mark: StaticString, _ text: ArraySlice<UInt8>) -> Bool {
    mark.withUTF8Buffer { mark in
      var rest = text
      while let first = mark.first, let found = rest.firstOffset(of: first) {
        if rest[found...].starts(with: mark) { return true }
        rest = rest[(found + 1)...]
      }
      return false
    }
  }

  private static let schemes = ["https://", "http://"]

  private static func url(_ text: [UInt8], at start: Int, from free: Int) -> Autolink? {
    // Nearly every `h` of Vietnamese ends here.
    guard start + 1 < text.count, text[start + 1] | 0x20 == UInt8(ascii: "t"),
      start == free || !text[start - 1].isASCIIAlphanumeric,
      let scheme = schemes.first(where: { text[start...].startsCaseless(with: $0) })
    else { return nil }
    let host = start + scheme.utf8.count
    guard host < text.count, text[host].isWordByte else { return nil }
    let range = start..<end(text, from: host)
    return Autolink(range: range, destination: String(decoding: text[range], as: UTF8.self))
  }

  private static func web(_ text: [UInt8], at start: Int, from free: Int) -> Autolink? {
    let isFree = start == 0 || text[start - 1].isBeforeWeb
    guard isFree, start >= free, text[start...].starts(with: "www.".utf8) else { return nil }
    // The host is judged before the rest is read, or `_www._www.` and `(www.a/(www.a/` would be
    // read again from each of their beginnings.
    let rest = text[(start + 4)...]
    guard rest.first?.isWordByte == true else { return nil }
    let host = rest.prefix { $0.isWordByte || ".-_".utf8.contains($0) }
    guard host.dropLast().contains(UInt8(ascii: ".")) else { return nil }
    let range = start..<end(text, from: start + 4)
    return Autolink(
      range: range, destination: "http://" + String(decoding: text[range], as: UTF8.self))
  }

  private static func mail(_ text: [UInt8], at sign: Int, from free: Int) -> Autolink? {
    var start = sign
    while start > free, text[start - 1].isMailName { start -= 1 }
    var end = sign + 1
    while end < text.count, text[end].isMailHost { end += 1 }
    while end > sign + 1, !text[end - 1].isASCIILetter { end -= 1 }
    let host = text[min(sign + 1, end)..<end]
    guard start < sign, text[start].isASCIIAlphanumeric, host.first?.isASCIIAlphanumeric == true,
      host.contains(UInt8(ascii: "."))
    else { return nil }
    let range = start..<end
    return Autolink(
      range: range, destination: "mailto:" + String(decoding: text[range], as: UTF8.self))
  }

  /// Where an address ends: before white space or `<`, without the punctuation of the sentence
  /// around it, and without a parenthesis that it does not open.
  private static func end(_ text: [UInt8], from start: Int) -> Int {
    var end = start
    var depth = 0
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<") {
      if text[end] == UInt8(ascii: "(") { depth += 1 }
      if text[end] == UInt8(ascii: ")") { depth -= 1 }
      if isClosingSign(text, at: end) { break }
      end += 1
    }
    while end > start {
      let last = text[end - 1]
      if last == UInt8(ascii: ")"), depth < 0 {
        depth += 1
      } else if !"?!.,:;*_~'\"".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }
}

/// Whether a sign stands in a text that no address holds, and that closes or parts what it stands in:
/// a space of any width, brackets and quotation marks of any language, an ellipsis, the stops of full
/// width.
///
/// Nobody types these into an address; those that a page's name has stand there in percent codes.
private func isClosingSign(_ text: [UInt8], at index: Int) -> Bool {
  // All letters of Vietnamese end here.
  guard text[index] == 0xC2 || text[index] >= 0xE2,
    let scalar = String(decoding: text[index...].prefix(4), as: UTF8.self).unicodeScalars.first
  else { return false }
  switch scalar.properties.generalCategory {
  case .spaceSeparator, .openPunctuation, .closePunctuation, .initialPunctuation,
    .finalPunctuation:
    return true
  default:
    return "…‥、。，．；：！？｡､\u{200B}\u{2060}\u{FEFF}".unicodeScalars.contains(scalar)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin with a word in small letters, in letters of any case.
  func startsCaseless(with word: String) -> Bool {
    count >= word.utf8.count && zip(self, word.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool { isDigit || isASCIILetter }

  fileprivate var isMailName: Bool { isASCIIAlphanumeric || ".+-_".utf8.contains(self) }

  fileprivate var isMailHost: Bool { isASCIIAlphanumeric || ".-_".utf8.contains(self) }

  fileprivate var isBeforeWeb: Bool { self <= 0x20 || "*_~(".utf8.contains(self) }
}
