internal import Diagnostics

/// Finds lines of YAML that its parser would read otherwise than they were meant, before it reads them.
///
/// YAML drops words behind ` #` without a sign, and what it says of the rest names other lines and other
/// causes. What is looked at is what people write by hand: a field a line. Blocks of text (`|`), and
/// quotations and brackets that go on over lines, are left to the parser.
struct YAMLLineScan {
  /// A line's fault, with its place in the file's bytes.
  struct Found {
    let fault: YAMLLineFault
    let range: Range<Int>
  }

  private(set) var found: [Found] = []
  /// The indent of the field whose block of text is open.
  private var block: Int?
  /// What closes a quotation, and how many brackets are open, from the lines before.
  private var quote: Character?
  private var brackets = 0
  /// Where the field before began in its line, if its value stands there and is plain.
  private var plainField: Int?

  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: isEnd) {
      read(String(decoding: line, as: UTF8.self), at: start)
      start += line.count + 1
    }
  }
}

extension YAMLLineScan {
  private mutating func read(_ line: String, at offset: Int) {
    let indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    guard let first = text.first, first != "#" else { return }
    if let open = block {
      if indent > open { return }
      block = nil
    }
    guard quote == nil, brackets == 0 else { return close(text) }
    if first == "\t" {
      let end = text.index(after: text.startIndex)
      return report(Fault(.leadingTab, from: text.startIndex, to: end), in: line, at: offset)
    }
    var entry = text
    while entry.hasPrefix("- ") { entry = entry.dropFirst(2).drop { $0 == " " } }
    let column = line.distance(from: line.startIndex, to: entry.startIndex)
    let isItem = entry.startIndex != text.startIndex
    // A field's name with a hidden character in it is told by whoever reads the fields.
    if Self.hasHiddenName(entry) { return }
    guard let field = Field(entry) else {
      if !isItem, plainField.map({ indent > $0 }) != true, let better = Self.withSpace(entry) {
        let colon = entry.firstIndex(of: ":") ?? entry.startIndex
        let fault = YAMLLineFault.missingSpace(better: String(line.prefix(indent)) + better)
        return report(Fault(fault, from: colon), in: line, at: offset)
      }
      return report(fault(in: entry, before: line[..<entry.startIndex]), in: line, at: offset)
    }
    if !isItem, let plain = plainField, indent > plain {
      let fault = YAMLLineFault.leadingSpace(better: String(text))
      return report(Fault(fault, from: line.startIndex, to: text.startIndex), in: line, at: offset)
    }
    plainField = nil
    let value = field.value
    guard let mark = value.first else { return }
    if let hasNote = Self.blockHeader(value) {
      if !hasNote { block = indent }
      if !hasNote { return }
    }
    if !"\"'[{|>".contains(mark) { plainField = column }
    report(fault(in: value, before: line[..<value.startIndex]), in: line, at: offset)
  }

  private static func hasHiddenName(_ entry: Substring) -> Bool {
    guard let colon = entry.firstIndex(of: ":") else { return false }
    return HiddenCharacters.first(in: Array(entry[..<colon].utf8)[...])
      .map { Slug.isSlug($0.better) } ?? false
  }

  /// A fault, with its place in the line.
  private struct Fault {
    let fault: YAMLLineFault
    let start: Substring.Index
    /// `nil` for the line's end.
    let end: Substring.Index?

    init(_ fault: YAMLLineFault, from start: Substring.Index, to end: Substring.Index? = nil) {
      self.fault = fault
      self.start = start
      self.end = end
    }
  }

  private mutating func report(_ fault: Fault?, in line: String, at offset: Int) {
    guard let fault else { return }
    let lower = offset + line.utf8.distance(from: line.startIndex, to: fault.start)
    let upper = offset + line.utf8.distance(from: line.startIndex, to: fault.end ?? line.endIndex)
    found.append(Found(fault: fault.fault, range: lower..<max(lower + 1, upper)))
  }

  /// `name: value`, apart.
  private struct Field {
    let value: Substring

    init?(_ text: Substring) {
      guard let first = text.first, first.isLetter || first.isNumber,
        let colon = text.firstIndex(where: { !$0.isFieldName }), text[colon] == ":"
      else { return nil }
      let rest = text[text.index(after: colon)...]
      guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
      var value = rest.drop { $0 == " " || $0 == "\t" }
      while let last = value.last, last.isWhitespace { value = value.dropLast() }
      self.value = value.first == "#" ? value.dropFirst(value.count) : value
    }
  }

  /// A field without its space as it should be: `title: Đêm`; `nil` for what is no field, or an address.
  private static func withSpace(_ text: Substring) -> String? {
    guard let first = text.first, first.isLetter,
      let colon = text.firstIndex(where: { !$0.isFieldName }), text[colon] == ":"
    else { return nil }
    let value = text[text.index(after: colon)...].drop(while: \.isWhitespace)
    guard !value.isEmpty, !value.hasPrefix("//") else { return nil }
    return "\(text[..<colon]): \(value)"
  }

  /// Whether words follow the `|` or `>` that begins a value, and so belong to no block; `nil` for a
  /// value that begins otherwise.
  private static func blockHeader(_ value: Substring) -> Bool? {
    guard value.first == "|" || value.first == ">" else { return nil }
    return !value.dropFirst().allSatisfy { "+-123456789".contains($0) }
  }

  /// What is wrong with a value that stands on its line.
  private mutating func fault(in value: Substring, before: Substring) -> Fault? {
    var value = value
    while let last = value.last, last.isWhitespace { value = value.dropLast() }
    guard let mark = value.first else { return nil }
    let better = String(before) + value.quoted
    let afterMark = value.index(after: value.startIndex)
    switch mark {
    case "\"", "'":
      guard let end = value.endOfQuotation else {
        quote = mark
        return nil
      }
      let rest = value[end...].drop(while: \.isWhitespace)
      // Before a colon it is a name, and a comma stands in a list.
      guard let next = rest.first, next != "#", next != ":", next != "," else { return nil }
      return Fault(.textBehindQuote(better: better), from: rest.startIndex)
    case "[", "{":
      guard let end = value.endOfBrackets else {
        brackets = 1
        return nil
      }
      let rest = value[end...].drop(while: \.isWhitespace)
      guard let next = rest.first, next != "#" else { return nil }
      return Fault(.textBehindBracket(better: better), from: rest.startIndex)
    case "!", "&", "*", "%", "@", "`", "|", ">", ",", "]", "}":
      let fault = YAMLLineFault.leadingMark(mark: String(mark), better: better)
      return Fault(fault, from: value.startIndex, to: afterMark)
    case "?", "-":
      guard value.dropFirst().first == " " else { return plainFault(in: value, better) }
      let fault = YAMLLineFault.leadingMark(mark: String(mark), better: better)
      return Fault(fault, from: value.startIndex, to: afterMark)
    default: return plainFault(in: value, better)
    }
  }

  private func plainFault(in value: Substring, _ better: String) -> Fault? {
    if let note = value.firstRange(of: " #") {
      return Fault(.lostWords(better: better), from: value.index(after: note.lowerBound))
    }
    let colon =
      value.firstRange(of: ": ")?.lowerBound ?? (value.last == ":" ? value.indices.last : nil)
    return colon.map { Fault(.colonInValue(better: better), from: $0, to: value.index(after: $0)) }
  }

  /// Goes on in a quotation or brackets that an earlier line opened.
  private mutating func close(_ text: Substring) {
    if let mark = quote {
      if text.contains(mark) { quote = nil }
    } else if text.contains("]") || text.contains("}") {
      brackets = 0
    }
  }
}

extension Character {
  fileprivate var isFieldName: Bool { isLetter || isNumber || self == "-" || self == "_" }
}

extension Substring {
  /// Behind the quotation that begins the text; `nil` where it is not closed.
  fileprivate var endOfQuotation: Index? {
    guard let mark = first else { return nil }
    var index = self.index(after: startIndex)
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == "\\", mark == "\"" {
        index = next < endIndex ? self.index(after: next) : next
        continue
      }
      if self[index] == mark {
        // Two of the single ones are one within.
        guard mark == "'", next < endIndex, self[next] == "'" else { return next }
        index = self.index(after: next)
        continue
      }
      index = next
    }
    return nil
  }

  /// Behind the brackets that begin the text; `nil` where they are not closed.
  fileprivate var endOfBrackets: Index? {
    var depth = 0
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "\"":
        guard let end = self[index...].endOfQuotation else { return nil }
        index = end
        continue
      default: break
      }
      index = self.index(after: index)
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text as a value that means nothing but itself.
  fileprivate var quoted: String {
    if !contains("\"") && !contains("\\") { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    return "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
