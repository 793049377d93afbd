internal import Diagnostics

/// Signs that another program would do something with, by themselves or in pairs.
extension LeftoverScan {
  /// `~~` that strikes nothing, `~8 giờ~`, `H~2~O`.
  mutating func readTildes() {
    let end = endOfRun
    defer { index = max(index, end) }
    if end - index == 2 { return readStrikethrough() }
    guard end - index == 1, let close = pair(of: UInt8(ascii: "~")) else { return }
    let inside = text[end..<close]
    if inside.count <= 3, inside.allSatisfy(\.isDigit), isLetter(before: index), index > 0,
      !text[index - 1].isDigit
    {
      let better = inside.map { String(Self.subscripts[Int($0 - 0x30)]) }.joined()
      return take(
        close + 1,
        as: .foreign(mark: string(index..<close + 1), meant: .small(better: wordBefore + better)))
    }
    guard isSpace(before: index), isSpace(at: close + 1) || !isLetter(before: close + 2),
      !isSpace(at: end), !isSpace(before: close)
    else { return }
    take(close + 1, as: .foreign(mark: "~", meant: .struck(string(end..<close))))
  }

  /// What stands right before the mark, as far as a space.
  private var wordBefore: String {
    let before = text[..<index].suffix(40).split(separator: 0x20, omittingEmptySubsequences: false)
    return String(decoding: before.last ?? [], as: UTF8.self)
  }

  static let subscripts = Array("₀₁₂₃₄₅₆₇₈₉")
  static let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// `m^2^`, `^[a note]`.
  mutating func readCaret() {
    if text[index...].starts(with: "^[".utf8),
      let close = text[index...].prefix(Self.reach).firstIndex(of: UInt8(ascii: "]"))
    {
      let words = string(index + 2..<close).trimmingSpaces()
      return take(
        close + 1, as: .foreign(mark: "^[…]", meant: .footnote(label: "1", words: words)))
    }
    guard index > 0, let close = pair(of: UInt8(ascii: "^")) else { return }
    let inside = text[(index + 1)..<close]
    guard (1...3).contains(inside.count), inside.allSatisfy({ $0.isDigit || $0.isASCIILetter }),
      !isSpace(before: index)
    else { return }
    let better = inside.map { byte in
      byte.isDigit
        ? String(Self.superscripts[Int(byte - 0x30)]) : String(decoding: [byte], as: UTF8.self)
    }.joined()
    take(
      close + 1,
      as: .foreign(mark: string(index..<close + 1), meant: .small(better: wordBefore + better)))
  }

  /// A remark between two `%%`.
  mutating func readPercent() {
    let end = endOfRun
    defer { index = max(index, end) }
    guard end - index == 2,
      let close = text[end...].prefix(Self.reach).firstRange(of: "%%".utf8), close.lowerBound > end
    else { return }
    take(close.upperBound, as: .foreign(mark: "%%", meant: .remark))
  }

  /// `'''bold'''` of a wiki; two of them are quotation marks to some.
  mutating func readApostrophes() {
    let end = endOfRun
    defer { index = max(index, end) }
    guard end - index >= 3,
      let close = text[end...].prefix(Self.reach).firstRange(of: "'''".utf8)
    else { return }
    let words = string(end..<close.lowerBound)
    take(close.upperBound, as: .foreign(mark: "'''", meant: .bold(words)))
  }

  /// A symbol by its name: `:smile:`.
  mutating func readSymbol() {
    guard isSpace(before: index) || text[index - 1] == UInt8(ascii: ":") else { return }
    let name = text[(index + 1)...].prefix { $0.isLowercase || $0 == UInt8(ascii: "_") }
    guard name.count >= 3, name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ":"),
      isSpace(at: name.endIndex + 1) || text[name.endIndex + 1] == UInt8(ascii: ":")
    else { return }
    take(name.endIndex + 1, as: .foreign(mark: string(index..<name.endIndex + 1), meant: .symbol))
  }

  /// What a chat program took its words from: `【4†source】`.
  mutating func readCitation() {
    let rest = text[index...].prefix(60)
    guard rest.starts(with: "【".utf8), let close = rest.firstRange(of: "】".utf8),
      rest[..<close.lowerBound].firstRange(of: "†".utf8) != nil
    else { return }
    let mark = string(index..<close.upperBound)
    take(close.upperBound, as: .foreign(mark: mark, meant: .citation))
  }

  /// `&nbsp` that lacks its end, or one whose `&` was written as `&amp;`.
  mutating func readEntity() {
    let name = text[(index + 1)...].prefix {
      $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "#")
    }
    let isEnded = name.endIndex < text.count && text[name.endIndex] == UInt8(ascii: ";")
    let isNumber = name.first == UInt8(ascii: "#") && name.dropFirst().first?.isDigit == true
    let isKnown = Self.entities.contains(String(decoding: name, as: UTF8.self))
    guard isNumber || isKnown || isEnded && name.count > 2 else { return }
    // In an address it is the name of a value: `?a=1&copy=2`.
    if !isEnded, name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: "=") { return }
    let end = name.endIndex + (isEnded ? 1 : 0)
    // What it stands for the parser is asked once it is told.
    take(end, as: .entity(text: string(index..<end), .unknown))
  }

  private static let entities: Set = [
    "nbsp", "amp", "lt", "gt", "quot", "apos", "copy", "reg", "trade", "hellip", "ndash", "mdash",
    "ldquo", "rdquo", "lsquo", "rsquo", "laquo", "raquo", "bull", "middot", "times", "deg", "shy",
    "ensp", "emsp", "thinsp", "zwnj", "zwj", "agrave", "aacute", "acirc", "egrave", "eacute",
    "ecirc", "igrave", "iacute", "ograve", "oacute", "ocirc", "otilde", "ugrave", "uacute",
    "yacute", "atilde",
  ]
}
