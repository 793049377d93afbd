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
  private let lines: [Line]
  /// The indent of the field whose block of text is open.
  private var block: Int?
  /// What closes a quotation, and how many brackets are open, from the lines before.
  private var quote: Character?
  private var brackets = 0
  /// Where the field before began in its line, if its value stands there and is plain.
  private var plainField: Int?
  /// Whether the field before has no value on its line, so that a group follows.
  private var opensGroup = false
  /// The first field, while only fields as far to the right as it were seen.
  private var first: (indent: Int, line: Line)?
  private var hasFields = false

  /// A line, and where it begins in the file.
  private struct Line {
    let text: String
    let offset: Int

    var indent: Int { text.prefix { $0 == " " }.count }
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
    if let open = block {
      if indent > open { return }
      block = nil
    }
    guard quote == nil, brackets == 0 else { return close(text) }
    if mark == "\t" {
      let end = text.index(after: text.startIndex)
      // A group of lines that all begin so is one mistake.
      if number > 0, lines[number - 1].text.dropFirst(lines[number - 1].indent).first == "\t" {
        return
      }
      let better = (opensGroup ? "  " : "") + text.drop(while: \.isWhitespace)
      return report(Fault(.leadingTab(better: better), from: text.startIndex, to: end), in: line)
    }
    var entry = text
    while entry.hasPrefix("- ") { entry = entry.dropFirst(2).drop { $0 == " " } }
    let isItem = entry.startIndex != text.startIndex
    // A field's name with a hidden character in it is told by whoever reads the fields.
    if Self.hasHiddenName(entry) { return }
    // A text may go on over lines that stand further to the right.
    let goesOn = !isItem && plainField.map { indent > $0 } == true
    guard let field = YAMLLineField(entry, allowsSpaces: !isItem && !goesOn) else {
      return readOther(entry, goesOn: goesOn, isItem: isItem, in: line, number: number)
    }
    hasFields = true
    if goesOn {
      let fault = YAMLLineFault.leadingSpace(better: String(text))
      return report(Fault(fault, from: line.text.startIndex, to: text.startIndex), in: line)
    }
    readFirst(indent, of: line, isItem: isItem)
    plainField = nil
    let value = field.value
    opensGroup = value.isEmpty
    guard let mark = value.first else { return }
    if let hasNote = Self.blockHeader(value) {
      if !hasNote { block = indent }
      if !hasNote { return }
    }
    if !"\"'[{|>".contains(mark) {
      plainField = line.text.distance(from: line.text.startIndex, to: entry.startIndex)
    }
    report(fault(in: value, of: line, number: number), in: line)
  }

  /// Takes note of the first field: those beside it must begin where it does.
  private mutating func readFirst(_ indent: Int, of line: Line, isItem: Bool) {
    guard let begun = first else { return first = (isItem ? 0 : indent, line) }
    guard !isItem, indent < begun.indent else { return }
    let text = begun.line.text.dropFirst(begun.indent)
    let fault = YAMLLineFault.leadingSpace(better: String(text))
    report(Fault(fault, from: begun.line.text.startIndex, to: text.startIndex), in: begun.line)
    first = (indent, line)
  }

  /// A line that begins with no field's name.
  private mutating func readOther(
    _ entry: Substring, goesOn: Bool, isItem: Bool, in line: Line, number: Int
  ) {
    let before = line.text[..<entry.startIndex]
    if !isItem, !goesOn {
      if let mended = YAMLLineField.mended(entry) {
        let fault: YAMLLineFault =
          mended.mark == ":"
          ? .missingSpace(better: before + mended.better)
          : .otherColon(mark: mended.mark, better: before + mended.better)
        return report(Fault(fault, from: mended.place), in: line)
      }
      if let mark = entry.listMark {
        let rest = entry.dropFirst().drop { $0 == " " }
        let fault = YAMLLineFault.listMark(mark: mark, better: before + "- " + rest)
        return report(Fault(fault, from: entry.startIndex, to: rest.startIndex), in: line)
      }
      if hasFields, let first = entry.first, !"{}[]\"'%-.&*!|>?:".contains(first),
        !entry.contains(": "), entry.last != ":"
      {
        return report(Fault(.noField(better: entry.asField), from: entry.startIndex), in: line)
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

  /// What is wrong with a value that stands on its line.
  private mutating func fault(in value: Substring, of line: Line, number: Int) -> Fault? {
    let value = value.trimmedAtEnd
    guard let mark = value.first else { return nil }
    let before = line.text[..<value.startIndex]
    let better = String(before) + value.unwrapped.quoted
    let afterMark = value.index(after: value.startIndex)
    switch mark {
    case "\"", "'":
      if let fault = escapeFault(in: value, before: before) { return fault }
      guard let end = value.endOfQuotation else {
        guard isAlone(line, number: number) else {
          quote = mark
          return nil
        }
        let words = value.dropFirst().trimmingQuotes
        let closed = YAMLLineFault.openQuote(better: String(before) + words.quoted)
        return Fault(closed, from: value.startIndex, to: afterMark)
      }
      let rest = value[end...].drop(while: \.isWhitespace)
      // Before a colon it is a name, and a comma stands in a list.
      guard let next = rest.first, next != "#", next != ":", next != "," else { return nil }
      return Fault(.textBehindQuote(better: better), from: rest.startIndex)
    case "[", "{":
      if let found = YAMLFlowScan(value, in: line.text).found {
        return Fault(found.fault, from: found.range.lowerBound, to: found.range.upperBound)
      }
      guard let end = value.endOfBrackets else {
        guard isAlone(line, number: number) else {
          brackets = 1
          return nil
        }
        let closed = String(line.text[...].trimmedAtEnd) + (mark == "[" ? "]" : "}")
        return Fault(.openBracket(better: closed), from: value.startIndex, to: afterMark)
      }
      let rest = value[end...].drop(while: \.isWhitespace)
      guard let next = rest.first, next != "#" else { return nil }
      return Fault(.textBehindBracket(better: better), from: rest.startIndex)
    case "!", "&", "*", "%", "@", "`", "|", ">", ",", "]", "}":
      let fault = YAMLLineFault.leadingMark(mark: String(mark), better: better)
      return Fault(fault, from: value.startIndex, to: afterMark)
    case "#": return Fault(.lostWords(better: better), from: value.startIndex)
    case "?", "-":
      guard value.dropFirst().first == " " else { return plainFault(in: value, better) }
      let fault = YAMLLineFault.leadingMark(mark: String(mark), better: better)
      return Fault(fault, from: value.startIndex, to: afterMark)
    default: return plainFault(in: value, better)
    }
  }

  /// A backslash in double quotes before a letter that it makes another character of.
  private func escapeFault(in value: Substring, before: Substring) -> Fault? {
    guard value.first == "\"", value.contains("\\"), let end = value.endOfQuotation else {
      return nil
    }
    var index = value.startIndex
    while index < end, let slash = value[index..<end].firstIndex(of: "\\") {
      let next = value.index(after: slash)
      guard next < end else { return nil }
      let behind = value.index(after: next)
      if isMeantAsWritten(value[next], before: value[behind..<end], in: value) {
        let words = value[value.index(after: value.startIndex)..<value.index(before: end)]
        let mark = String(value[slash..<behind])
        // In a path it is itself; elsewhere it was to end a line, which no value does.
        let meant = words.contains(":\\") ? words : words.replacing(mark, with: " ")[...]
        let better = String(before) + meant.quoted
        return Fault(.escape(mark: mark, better: better), from: slash, to: behind)
      }
      index = behind
    }
    return nil
  }

  /// Whether a backslash before a letter was meant to be seen, or to end a line: in a path; before
  /// what makes nothing of it; before a word.
  private func isMeantAsWritten(
    _ letter: Character, before rest: Substring, in value: Substring
  ) -> Bool {
    if "\"\\/xuU ".contains(letter) { return false }
    guard "0abtnvfreNLP_\t".contains(letter) else { return true }
    return value.contains(":\\") || "ntr".contains(letter) && rest.first?.isLetter == true
  }

  /// Whether no line goes on with what this one opens: the next is a field beside it, or there is none.
  private func isAlone(_ line: Line, number: Int) -> Bool {
    let rest = lines[(number + 1)...].first { $0.text.contains { !$0.isWhitespace } }
    guard let rest else { return true }
    guard rest.indent <= line.indent else { return false }
    let text = rest.text.dropFirst(rest.indent)
    return YAMLLineField(text, allowsSpaces: false) != nil || text.hasPrefix("- ")
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
