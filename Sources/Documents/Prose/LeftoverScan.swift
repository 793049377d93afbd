internal import Diagnostics

/// Finds marks in a stretch of text that the parser took for plain: they were meant to do
/// something.
///
/// One pass over the text. Whether a mark was written as such or escaped, only its source tells.
struct LeftoverScan {
  /// How far the other end of a link is looked for: from each bracket, so it must not be to the
  /// end.
  private static let reach = 1_000

  /// A mark with its place in the text.
  struct Found: Hashable {
    let mark: LeftoverMark
    let range: Range<Int>
  }

  private let text: [UInt8]
  private(set) var found: [Found] = []
  private var index = 0

  /// - Parameters:
  ///   - text: What the parser gave as text.
  ///   - startsLine: Whether it stands at the beginning of a paragraph's line.
  init(_ text: [UInt8], startsLine: Bool) {
    self.text = text
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
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "<"):
      true
    default: false
    }
  }
}

// MARK: - Within a line

extension LeftoverScan {
  private mutating func readMark() {
    switch text[index] {
    case UInt8(ascii: "*"): readEmphasis(UInt8(ascii: "*"), counts: 2...)
    // A longer run is a line to write on.
    case UInt8(ascii: "_"): readEmphasis(UInt8(ascii: "_"), counts: 2...2)
    case UInt8(ascii: "~"):
      let end = endOfRun
      if end - index == 2 { add(.strikethrough, to: end) }
      index = end
    case UInt8(ascii: "["): readBracket()
    case UInt8(ascii: "]"): readClosingBracket()
    case UInt8(ascii: "{"):
      if text[index...].starts(with: "{{".utf8) {
        add(.foreign(mark: word(from: index)), to: index + 2)
      }
      index = endOfRun
    case UInt8(ascii: "="): readValue()
    // A note that HTML has no end or no form for is shown to everybody.
    case UInt8(ascii: "<"):
      if text[index...].starts(with: "<!--".utf8) { add(.comment, to: index + 4) }
    default: break
    }
  }

  private var endOfRun: Int {
    let byte = text[index]
    return text[index...].firstIndex { $0 != byte } ?? text.count
  }

  private mutating func add(_ mark: LeftoverMark, from start: Int? = nil, to end: Int) {
    found.append(Found(mark: mark, range: (start ?? index)..<end))
  }

  /// A run of stars or underscores, and the next one that would close it: one mistake.
  private mutating func readEmphasis(_ byte: UInt8, counts: some RangeExpression<Int>) {
    let first = index..<endOfRun
    index = first.upperBound
    // A run between spaces stands for what is not told: `0225 388 ****`.
    let isMask = first.count > 2 && isSpace(before: first.lowerBound) && isSpace(at: index)
    guard counts.contains(first.count), !isMask else { return }
    let mark = String(decoding: text[first].prefix(2), as: UTF8.self)
    guard let second = run(of: byte, after: first.upperBound, counts: counts) else {
      return add(
        .emphasis(mark: mark, cause: .unclosed), from: first.lowerBound, to: first.upperBound)
    }
    index = second.upperBound
    func report(_ cause: LeftoverMark.EmphasisCause, at range: Range<Int>) {
      add(.emphasis(mark: mark, cause: cause), from: range.lowerBound, to: range.upperBound)
    }
    if isSpace(at: first.upperBound) {
      report(.spaceInside, at: first)
    } else if isSpace(before: second.lowerBound) {
      report(.spaceInside, at: second)
    } else if byte == UInt8(ascii: "_"), isLetter(before: first.lowerBound) {
      report(.withinWord, at: first)
    } else if isLetter(before: first.lowerBound), !isLetter(at: first.upperBound) {
      report(.letterBefore, at: first)
    } else if byte == UInt8(ascii: "_"), isLetter(at: second.upperBound) {
      report(.withinWord, at: second)
    } else {
      report(.letterBehind, at: second)
    }
  }

  private func run(
    of byte: UInt8, after start: Int, counts: some RangeExpression<Int>
  ) -> Range<Int>? {
    var rest = start
    while let next = text[rest...].firstIndex(of: byte) {
      let end = text[next...].firstIndex { $0 != byte } ?? text.count
      if counts.contains(end - next) { return next..<end }
      rest = end
    }
    return nil
  }

  /// `[[ ]]`, `[TOC]`, and `![` of a picture that is never finished.
  private mutating func readBracket() {
    if text[index...].starts(with: "[[".utf8) {
      add(.foreign(mark: "[["), to: index + 2)
      index += 2
    } else if index > 0, text[index - 1] == UInt8(ascii: "!"),
      !text[index...].prefix(Self.reach).contains(UInt8(ascii: "]"))
    {
      add(.link(.unclosed, isImage: true), from: index - 1, to: index + 1)
    } else if text[index...].prefix(5).map({ $0 & ~0x20 }) == Self.contents {
      add(.foreign(mark: "[TOC]"), to: index + 5)
    }
  }

  private static let contents = "[TOC]".utf8.map { $0 & ~0x20 }

  /// What follows a link's text but makes no link: `](`, `] (`, `][`.
  private mutating func readClosingBracket() {
    let rest = text[(index + 1)...]
    let spaces = rest.prefix { $0 == UInt8(ascii: " ") }.count
    let opening = index + 1 + spaces
    guard opening < text.count else { return }
    let start = text[..<index].suffix(Self.reach).lastIndex(of: UInt8(ascii: "["))
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
      add(
        .link(cause, isImage: isImage),
        from: start.map { isImage ? $0 - 1 : $0 }, to: close.map { $0 + 1 } ?? text.count)
      index = close ?? text.count
    case UInt8(ascii: "[") where spaces == 0:
      let rest = text[opening...].prefix(Self.reach)
      guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return }
      let label = String(decoding: text[(opening + 1)..<close], as: UTF8.self)
      add(.reference(label: label), from: opening, to: close + 1)
      index = close
    default: break
    }
  }

  private func cause(
    _ address: String, spaces: Int, from start: Int?, isClosed: Bool
  ) -> LeftoverMark.LinkCause {
    if spaces > 0 {
      let words = start.map { String(decoding: text[($0 + 1)..<index], as: UTF8.self) } ?? "…"
      return .spaceBeforeAddress(text: words, address: address)
    }
    guard isClosed else { return .unclosed }
    if address.contains("“") || address.contains("”") { return .titleWithCurlyQuotes }
    return .spaceInAddress(address: address, better: address.withoutSpaces)
  }

  /// `=luot-ban-doc`: words with hyphens behind the sign of a figure.
  private mutating func readValue() {
    let end = text[(index + 1)...].firstIndex { !$0.isSlug } ?? text.count
    let name = text[(index + 1)..<end]
    defer { index = max(end, index + 1) }
    guard index == 0 || isSpace(before: index) || text[index - 1] == UInt8(ascii: "("),
      name.contains(UInt8(ascii: "-")), name.first?.isLowercase == true, name.last?.isSlug == true
    else { return }
    add(.value(text: String(decoding: text[index..<end], as: UTF8.self)), to: end)
  }

  private func word(from start: Int) -> String {
    let end = text[start...].firstIndex { $0 == UInt8(ascii: " ") } ?? text.count
    return String(decoding: text[start..<min(end, start + 20)], as: UTF8.self)
  }
}

// MARK: - At the beginning of a line

extension LeftoverScan {
  private mutating func readLineStart() {
    if let mark = Self.bullets.first(where: { text.starts(with: $0.utf8) }) {
      return add(.bullet(mark: mark), to: mark.utf8.count)
    }
    let count = lineMark
    guard count > 0, count < text.count else { return }
    let mark = String(decoding: text[..<count], as: UTF8.self)
    if wideSpace(at: count) { return add(.wideSpace(mark: mark), to: count) }
    switch text[0] {
    case UInt8(ascii: "#"):
      // One is a word to find things by: #HocSuotDoi.
      if count > 1, text[count] > 0x20 { add(.heading(mark: mark), to: count) }
    case UInt8(ascii: ":"):
      if count >= 3 { add(.foreign(mark: mark), to: count) }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if isLetter(at: count) { add(.listMark(mark: mark), to: count) }
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
  private func isSpace(at index: Int) -> Bool {
    index >= text.count || text[index] <= 0x20 || wideSpace(at: index)
  }

  private func isSpace(before index: Int) -> Bool {
    guard index > 0 else { return true }
    return text[index - 1] <= 0x20 || scalar(before: index)?.properties.isWhitespace == true
  }

  /// Whether a space stands there that is none to Markdown's lists and headings.
  private func wideSpace(at index: Int) -> Bool {
    guard let scalar = scalar(at: index), !scalar.isASCII else { return false }
    return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private func isLetter(at index: Int) -> Bool {
    scalar(at: index)?.properties.isAlphabetic ?? false
  }

  private func isLetter(before index: Int) -> Bool {
    guard let properties = scalar(before: index)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < text.count else { return nil }
    return String(decoding: text[index..<min(text.count, index + 4)], as: UTF8.self)
      .unicodeScalars.first
  }

  private func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}

extension UInt8 {
  fileprivate var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  fileprivate var isSlug: Bool { isLowercase || isDigit || self == UInt8(ascii: "-") }
}

extension String {
  /// Whether it looks like where a link may lead: a site, a mail address, a file.
  fileprivate var isAddress: Bool {
    let beginnings = ["www.", "mailto:", "tel:", "#", "../"]
    if contains("://") || beginnings.contains(where: hasPrefix) { return true }
    guard let point = lastIndex(of: "."), !contains(" ") else { return false }
    let ending = self[index(after: point)...].prefix { $0 != "#" }
    return ["md", "pdf", "html", "jpg", "jpeg", "png", "svg", "webp", "csv", "txt"]
      .contains(ending.lowercased())
  }

  /// The address as it can be written: on the web with `%20`, of a telephone without spaces, of a
  /// file with hyphens.
  fileprivate var withoutSpaces: String {
    if hasPrefix("tel:") || hasPrefix("mailto:") { return filter { $0 != " " } }
    if contains("://") { return replacing(" ", with: "%20") }
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.map { part in
      guard let point = part.lastIndex(of: ".") else { return Slug.make(String(part)) }
      return part.allSatisfy { $0 == "." }
        ? String(part) : Slug.make(String(part[..<point])) + part[point...].lowercased()
    }.joined(separator: "/")
  }
}
