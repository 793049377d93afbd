internal import Diagnostics

/// Finds lines of YAML that its parser would read otherwise than they were meant, before it does.
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
  let lines: [Line]
  /// The field whose block of text is open.
  private var block: Block?
  /// What closes a quotation, and how many brackets are open, from the lines before.
  var quote: Character?
  var brackets = 0
  /// Where the field before began in its line, if its value stands there and is plain, and whether
  /// that is of several words.
  private var plainField: (indent: Int, isProse: Bool)?
  /// Whether the field before has no value on its line, so that a group follows.
  private var opensGroup = false
  /// The first field, while only fields as far to the right as it were seen.
  private var first: (indent: Int, line: Line)?
  private var hasFields = false

  /// A line, and where it begins in the file.
  struct Line {
    let text: String
    let offset: Int

    var indent: Int { text.prefix { $0 == " " }.count }
  }

  /// A field that ends with `|` or `>`, so that its text stands on the lines below.
  private struct Block {
    let indent: Int
    /// The field's line before its mark, and the mark.
    let field: Substring
    let mark: String
    var isEmpty = true
    var isReported = false
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var start = bytes.startIndex
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    var lines: [Line] = []
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: isEnd) {
      lines.append(Line(text: String(decoding: line, as: UTF8.self), offset: start))
      start += line.count + 1
    }
    self.lines = lines
    for number in lines.indices { read(lines[number], number: number) }
  }
}

extension YAMLLineScan {
  private mutating func read(_ line: Line, number: Int) {
    let indent = line.indent
    let text = line.text.dropFirst(indent)
    guard let mark = text.first, mark != "#" else { return }
    if isInBlock(text, indent: indent, of: line, number: number) { return }
    guard quote == nil, brackets == 0 else { return close(text) }
    if mark == "\t" {
      let end = text.index(after: text.startIndex)
      // A group of lines that all begin so is one mistake.
      let beginsSo = { (line: Line) in line.text.dropFirst(line.indent).first == "\t" }
      if number > 0, beginsSo(lines[number - 1]) { return }
      let better = (opensGroup ? "  " : "") + text.drop(while: \.isWhitespace)
      let more = lines[(number + 1)...].prefix(while: beginsSo).count
      let fault = YAMLLineFault.leadingTab(better: better, more: more)
      return report(Fault(fault, from: text.startIndex, to: end), in: line)
    }
    var entry = text
    while entry.hasPrefix("- ") { entry = entry.dropFirst(2).drop { $0 == " " } }
    let isItem = entry.startIndex != text.startIndex
    // A field's name with a hidden character in it is told by whoever reads the fields.
    if Self.hasHiddenName(entry) { return }
    // A text may go on over lines that stand further to the right.
    let goesOn = !isItem && plainField.map { indent > $0.indent } == true
    guard let field = YAMLLineField(entry, allowsSpaces: !isItem && !goesOn) else {
      return readOther(entry, goesOn: goesOn, isItem: isItem, in: line, number: number)
    }
    hasFields = true
    if goesOn, let plainField {
      let fault = Self.leadingSpace(text, spaces: plainField.indent)
      return report(Fault(fault, from: line.text.startIndex, to: text.startIndex), in: line)
    }
    readFirst(indent, of: line, isItem: isItem)
    plainField = nil
    let value = field.value
    opensGroup = value.isEmpty
    guard let mark = value.first else { return }
    if Self.blockHeader(value) == false {
      let before = line.text[..<value.startIndex]
      return block = Block(indent: indent, field: before, mark: String(mark))
    }
    if !"\"'[{|>".contains(mark) {
      let indent = line.text.distance(from: line.text.startIndex, to: entry.startIndex)
      plainField = (indent, value.contains(" "))
    }
    report(fault(in: value, of: line, number: number), in: line)
  }

  /// Whether a line belongs to the block of text above; one that was to, and stands at the margin, is
  /// reported.
  private mutating func isInBlock(
    _ text: Substring, indent: Int, of line: Line, number: Int
  ) -> Bool {
    guard let open = block else { return false }
    if indent > open.indent {
      block?.isEmpty = false
      return true
    }
    let isText = YAMLLineField(text, allowsSpaces: true) == nil && !text.hasPrefix("- ")
    guard open.isEmpty, isText else {
      block = nil
      return false
    }
    if !open.isReported {
      let next = lines[(number + 1)...].first { $0.text.contains { !$0.isWhitespace } }
      let isOne = next.map { YAMLLineField($0.text[...], allowsSpaces: true) != nil } ?? true
      let words = text.trimmedAtEnd
      let fault = YAMLLineFault.blockNotIndented(
        mark: open.mark, better: String(repeating: " ", count: open.indent + 2) + words,
        oneLine: isOne ? open.field + words.asValue : nil)
      report(Fault(fault, from: text.startIndex), in: line)
      block?.isReported = true
    }
    return true
  }

  /// A field further to the right than those of its group, which have so many spaces before them.
  private static func leadingSpace(_ text: Substring, spaces: Int) -> YAMLLineFault {
    .leadingSpace(better: String(repeating: " ", count: spaces) + text, spaces: spaces)
  }

  /// Takes note of the first field: those beside it must begin where it does.
  private mutating func readFirst(_ indent: Int, of line: Line, isItem: Bool) {
    guard let begun = first else { return first = (isItem ? 0 : indent, line) }
    guard !isItem, indent < begun.indent else { return }
    let text = begun.line.text.dropFirst(begun.indent)
    let fault = Self.leadingSpace(text, spaces: indent)
    report(Fault(fault, from: begun.line.text.startIndex, to: text.startIndex), in: begun.line)
    first = (indent, line)
  }

  /// A line that begins with no field's name.
  private mutating func readOther(
    _ entry: Substring, goesOn: Bool, isItem: Bool, in line: Line, number: Int
  ) {
    let before = String(line.text[..<entry.startIndex])
    if !isItem, !goesOn {
      if let mended = YAMLLineField.mended(entry, behind: before) {
        return report(Fault(mended.fault, from: mended.place), in: line)
      }
      if let mark = entry.listMark {
        let rest = entry.dropFirst().drop { $0 == " " }
        let fault = YAMLLineFault.listMark(mark: mark, better: before + "- " + rest)
        return report(Fault(fault, from: entry.startIndex, to: rest.startIndex), in: line)
      }
      if hasFields, let first = entry.first, !"{}[]\"'%-.&*!|>?:".contains(first),
        !entry.contains(": "), entry.last != ":"
      {
        let field = entry.asField
        // `date 2026-04-25` is no sentence.
        let isSentence = field == nil || entry.split(separator: " ").count > 2
        let indented = plainField.flatMap { field in
          field.isProse && isSentence
            ? String(repeating: " ", count: field.indent + 2) + entry.trimmedAtEnd : nil
        }
        let fault = YAMLLineFault.noField(better: field, indented: indented)
        return report(Fault(fault, from: entry.startIndex), in: line)
      }
    }
    report(fault(in: entry, of: line, number: number), in: line)
  }

  private static func hasHiddenName(_ entry: Substring) -> Bool {
    guard let colon = entry.firstIndex(of: ":") else { return false }
    return HiddenCharacters.first(in: Array(entry[..<colon].utf8)[...])
      .map { Slug.isSlug($0.better) } ?? false
  }

  /// A fault, with its place in the line.
  struct Fault {
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

  private mutating func report(_ fault: Fault?, in line: Line) {
    guard let fault else { return }
    let text = line.text
    let lower = line.offset + text.utf8.distance(from: text.startIndex, to: fault.start)
    let upper =
      line.offset + text.utf8.distance(from: text.startIndex, to: fault.end ?? text.endIndex)
    found.append(Found(fault: fault.fault, range: lower..<max(lower + 1, upper)))
  }

  /// Whether words follow the `|` or `>` that begins a value, and so belong to no block; `nil` for a
  /// value that begins otherwise.
  private static func blockHeader(_ value: Substring) -> Bool? {
    guard value.first == "|" || value.first == ">" else { return nil }
    return !value.dropFirst().allSatisfy { "+-123456789".contains($0) }
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
