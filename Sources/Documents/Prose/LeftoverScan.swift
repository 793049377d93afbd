internal import Diagnostics

/// Finds marks in a stretch of text that the parser took for plain: they were meant to do
/// something.
///
/// One pass over the text. Whether a mark was written as such or escaped, only its source tells.
struct LeftoverScan {
  /// How far the other end of a link is looked for: from each bracket, so it must not be to the
  /// end.
  static let reach = 1_000

  /// A mark with its place in the text.
  struct Found: Hashable {
    let mark: LeftoverMark
    let range: Range<Int>
  }

  let text: [UInt8]
  private(set) var found: [Found] = []
  var index = 0
  /// Whether the text stands at the beginning of a paragraph's line.
  let startsLine: Bool
  /// Whether a hyphen before small letters may be the beginning of a part of a word: `-gate`.
  private let allowsSuffix: Bool

  /// - Parameters:
  ///   - text: What the parser gave as text.
  ///   - startsLine: Whether it stands at the beginning of a paragraph's line.
  ///   - allowsSuffix: Whether no other line of the paragraph begins with a hyphen.
  init(_ text: [UInt8], startsLine: Bool, allowsSuffix: Bool = true) {
    self.text = text
    self.startsLine = startsLine
    self.allowsSuffix = allowsSuffix
    if startsLine { readLineStart() }
    guard text.contains(where: \.mayBeLeftover) else { return }
    while index < text.count {
      let start = index
      readMark()
      if index == start { index += 1 }
    }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension UInt8 {
  /// Whether a mark may begin with it.
  fileprivate var mayBeLeftover: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "`"),
      UInt8(ascii: "&"), UInt8(ascii: "^"), UInt8(ascii: "%"), UInt8(ascii: "'"),
      UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "<"), 0xE3:
      true
    default: false
    }
  }
}

// MARK: - Within a line

extension LeftoverScan {
  private mutating func readMark() {
    switch text[index] {
    case UInt8(ascii: "*"): readStars()
    // A longer run is a line to write on.
    case UInt8(ascii: "_"): readEmphasis(UInt8(ascii: "_"), counts: 2...2)
    case UInt8(ascii: "~"): readTildes()
    case UInt8(ascii: "["): readBracket()
    case UInt8(ascii: "]"): readClosingBracket()
    case UInt8(ascii: "{"): readBrace()
    case UInt8(ascii: "="): readEquals()
    case UInt8(ascii: "`"): readBackticks()
    case UInt8(ascii: "&"): readEntity()
    case UInt8(ascii: "^"): readCaret()
    case UInt8(ascii: "%"): readPercent()
    case UInt8(ascii: "'"): readApostrophes()
    case UInt8(ascii: "\\"): readCommand()
    case UInt8(ascii: "$"): readDollars()
    case UInt8(ascii: ":"): readSymbol()
    case 0xE3: readCitation()
    // A note that HTML has no end or no form for is shown to everybody.
    case UInt8(ascii: "<"):
      if text[index...].starts(with: "<!--".utf8) { add(.comment, to: index + 4) }
    default: break
    }
  }

  var endOfRun: Int {
    let byte = text[index]
    return text[index...].firstIndex { $0 != byte } ?? text.count
  }

  mutating func add(_ mark: LeftoverMark, from start: Int? = nil, to end: Int) {
    found.append(Found(mark: mark, range: (start ?? index)..<end))
  }

  /// Takes what stands up to an end for one mark, and goes on behind it.
  mutating func take(_ end: Int, as mark: LeftoverMark) {
    add(mark, to: end)
    index = end
  }
}

// MARK: - At the beginning of a line

extension LeftoverScan {
  private mutating func readLineStart() {
    if let mark = Self.bullets.first(where: { text.starts(with: $0.utf8) }) {
      return add(.bullet(mark: mark), to: mark.utf8.count)
    }
    let count = lineMark
    guard count > 0, count < text.count else { return readForeignLine() }
    let mark = String(decoding: text[..<count], as: UTF8.self)
    if wideSpace(at: count) { return add(.wideSpace(mark: mark), to: count) }
    switch text[0] {
    case UInt8(ascii: "#"):
      // One is a word to find things by: #HocSuotDoi.
      if count > 1, text[count] > 0x20 {
        let words = text[count...].prefix { $0 != 0x0A }.drop { $0 == 0x20 || $0 == 0x3A }
        add(.heading(mark: mark, words: String(decoding: words, as: UTF8.self)), to: count)
      }
      if count > 6, text[count] <= 0x20 { add(.headingTooDeep, to: count) }
    case UInt8(ascii: ":"):
      guard count >= 3 else { return }
      let name = text[count...].drop { $0 == 0x20 || $0 == UInt8(ascii: "{") }
        .prefix(while: \.isASCIILetter)
      let end = name.isEmpty ? count : name.endIndex
      let kind = LeftoverMark.NoteKind(String(decoding: name, as: UTF8.self))
      add(
        .foreign(mark: string(0..<end), meant: .note(kind, words: "", isClosed: true)), to: end)
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      let isSuffix = allowsSuffix && text[count].isLowercase
      if isLetter(at: count), !isSuffix { add(.listMark(mark: mark), to: count) }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A word with a digit in it is none of a list: `1.e4 e5` is a game of chess.
      let word = text[count...].prefix { $0 > 0x20 }
      if isLetter(at: count), !word.contains(where: \.isDigit) {
        add(.listMark(mark: mark), to: count)
      }
    default: break
    }
  }

  /// How long a mark at the line's beginning is: `##`, `-`, `12.`, `:::`.
  private var lineMark: Int {
    switch text.first {
    case UInt8(ascii: "#")?, UInt8(ascii: ":")?: endOfRun
    case UInt8(ascii: "-")?, UInt8(ascii: "+")?, UInt8(ascii: ">")?, UInt8(ascii: "*")?: 1
    case (UInt8(ascii: "0")...UInt8(ascii: "9"))?:
      text.firstIndex { !$0.isDigit }.flatMap { end in
        end <= 3 && ".)".utf8.contains(text[end]) ? end + 1 : nil
      } ?? 0
    default: 0
    }
  }

  private static let bullets = ["•", "●", "▪", "◦", "‣", "\u{F0B7}", "·"]
}

// MARK: - What stands beside a mark

extension LeftoverScan {
  func isSpace(at index: Int) -> Bool {
    index >= text.count || text[index] <= 0x20 || wideSpace(at: index)
  }

  func isSpace(before index: Int) -> Bool {
    guard index > 0 else { return true }
    return text[index - 1] <= 0x20 || scalar(before: index)?.properties.isWhitespace == true
  }

  /// Whether a space stands there that is none to Markdown's lists and headings.
  func wideSpace(at index: Int) -> Bool {
    guard let scalar = scalar(at: index), !scalar.isASCII else { return false }
    return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  func isLetter(at index: Int) -> Bool {
    scalar(at: index)?.properties.isAlphabetic ?? false
  }

  func isLetter(before index: Int) -> Bool {
    guard let properties = scalar(before: index)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < text.count else { return nil }
    return String(decoding: text[index..<min(text.count, index + 4)], as: UTF8.self)
      .unicodeScalars.first
  }

  func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
