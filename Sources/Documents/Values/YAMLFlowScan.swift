internal import Diagnostics

/// Finds what is wrong within brackets that a line opens: `{file: a.jpg, alt: Tủ sách}`, `[a, b]`.
struct YAMLFlowScan {
  private(set) var found: (fault: YAMLLineFault, range: Range<String.Index>)?
  private let line: String
  private let isMapping: Bool
  private let isAlone: Bool
  /// How many brackets stand around these.
  private let depth: Int

  /// - Parameters:
  ///   - value: What the line holds from its bracket on.
  ///   - line: All of the line.
  ///   - isAlone: Whether no line below goes on with it.
  ///   - depth: How many brackets stand around it.
  init(_ value: Substring, in line: String, isAlone: Bool, depth: Int = 0) {
    self.depth = depth
    self.line = line
    self.isAlone = isAlone
    isMapping = value.first == "{"
    let entries = entries(of: value)
    for number in entries.indices {
      read(number, of: entries)
      if found != nil { return }
    }
  }

  /// What stands between the commas of the outermost brackets, without spaces around.
  private func entries(of value: Substring) -> [Substring] {
    var entries: [Substring] = []
    var depth = 0
    var start = value.index(after: value.startIndex)
    var index = value.startIndex
    func add(to end: Substring.Index) {
      let entry = value[start..<end].drop(while: \.isWhitespace).trimmedAtEnd
      if !entry.isEmpty { entries.append(entry) }
    }
    while index < value.endIndex {
      let next = value.index(after: index)
      switch value[index] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 {
          add(to: index)
          return entries
        }
      case "," where depth == 1:
        add(to: index)
        start = next
      case "\"", "'":
        // Within words it is an apostrophe.
        let before = value[start..<index].last { !$0.isWhitespace }
        guard value[index] == "\"" || before == nil || before == ":" || before == "[" else { break }
        guard let end = value[index...].endOfQuotation else {
          if isAlone { add(to: value.endIndex) }
          return entries
        }
        index = end
        continue
      default: break
      }
      index = next
    }
    // Brackets that are not closed: a note may have swallowed the rest.
    add(to: value.endIndex)
    return entries
  }

  private mutating func read(_ number: Int, of entries: [Substring]) {
    let entry = entries[number]
    guard let first = entry.first else { return }
    guard isMapping else { return readValue(entry) }
    if let colon = Self.gluedColon(entry) {
      let next = entry.index(after: colon)
      let better = spaced(entries)
      let fault =
        entry[next...].specialSpace.map {
          YAMLLineFault.specialSpace(codePoint: $0, better: better)
        }
        ?? .missingSpace(better: better)
      return found = (fault, colon..<next)
    }
    if first == "\"" || first == "'" || first == "{" || first == "[" || first == "*" {
      return readValue(entry)
    }
    if let colon = entry.firstRange(of: ": ") {
      return readValue(entry[colon.upperBound...].drop { $0 == " " })
    }
    if entry.last != ":" { readRest(number, of: entries) }
  }

  /// What has no colon belongs to the value before it.
  private mutating func readRest(_ number: Int, of entries: [Substring]) {
    guard number > 0, let colon = entries[number - 1].firstRange(of: ": ") else { return }
    let (before, entry) = (entries[number - 1], entries[number])
    let last = entries[number...].prefix {
      !$0.contains(":") && $0.first.map { !"\"'[{*".contains($0) } ?? false
    }.last
    let value = line[colon.upperBound..<(last ?? entry).endIndex].drop { $0 == " " }
    let whole = before[colon.upperBound...].drop { $0 == " " }
    let isNumber =
      whole.allSatisfy(\.isNumber) && entry.allSatisfy(\.isNumber)
      && last?.endIndex == entry.endIndex
    let better = replacing(value, by: isNumber ? "\(whole).\(entry)" : value.unwrapped.quoted)
    if value.first == "“", value.last == "”" {
      return found = (
        .curlyQuotes(better: better), value.startIndex..<value.index(after: value.startIndex)
      )
    }
    found = (.commaInValue(better: better), before.endIndex..<line.index(after: before.endIndex))
  }

  /// The colon right behind which a value stands: `file:a.jpg`; `nil` where a space is between them.
  private static func gluedColon(_ entry: Substring) -> Substring.Index? {
    guard let colon = entry.firstIndex(where: { !$0.isFieldName }), entry[colon] == ":",
      entry[..<colon].contains(where: \.isLetter)
    else { return nil }
    let value = entry[entry.index(after: colon)...]
    return value.isEmpty || value.first == " " || value.hasPrefix("//") ? nil : colon
  }

  /// The line with a space behind each colon that lacks it.
  private func spaced(_ entries: [Substring]) -> String {
    var spaced = ""
    var start = line.startIndex
    for entry in entries {
      guard let colon = Self.gluedColon(entry) else { continue }
      spaced += line[start...colon] + " "
      start = entry[entry.index(after: colon)...].drop(while: \.isSpecialSpace).startIndex
    }
    return spaced + line[start...]
  }

  private mutating func readValue(_ value: Substring) {
    guard let first = value.first else { return }
    // A line may have thousands of values: it is written anew for the one that is wrong.
    func quoted() -> String { replacing(value, by: value.unwrapped.quoted) }
    let mark = value.startIndex..<value.index(after: value.startIndex)
    switch first {
    case "\"", "'":
      guard let end = value.endOfQuotation else { return readOpenQuote(value, first) }
      let rest = value[end...].drop(while: \.isWhitespace)
      guard let next = rest.first, next != ":" else { return }
      if let name = rest.firstIndex(where: { !$0.isFieldName }), rest[name] == ":" {
        let better = replacing(rest, by: ", \(rest)").replacing(" , ", with: ", ")
        return found = (.missingComma(better: better), rest.startIndex..<name)
      }
      found =
        value.unwrapped.count < value.count
        ? (.quoteInside(mark: String(first), better: quoted()), value.index(before: end)..<end)
        : (.textBehindQuote(mark: String(first), better: quoted()), rest.startIndex..<rest.endIndex)
    case "[", "{":
      // Deeper than that the parser reads nothing.
      guard depth < YAMLReader.Limit.depth else { return }
      found = YAMLFlowScan(value, in: line, isAlone: false, depth: depth + 1).found
    case "!", "&", "*", "%", "@", "`", "|", ">":
      let fault = YAMLLineFault.leading(value, inBrackets: true) { replacing(value, by: $0) }
      found = (fault, mark)
    default:
      if let note = value.firstRange(of: " #") {
        // What follows the note was to close the brackets.
        let words = value.trimmingBrackets
        let better = replacing(value, by: words.quoted + value[words.endIndex...])
        return found = (
          .lostWords(better: better), value.index(after: note.lowerBound)..<value.endIndex
        )
      }
      guard isMapping, let colon = value.firstRange(of: ": ") else { return }
      let words = value[..<colon.lowerBound].split(separator: " ")
      // A name behind one other word begins a field: `file: a.jpg alt: Tủ sách`.
      if words.count == 2, let name = words.last, name.allSatisfy({ $0.isASCII && $0.isFieldName }),
        words[0].contains(".")
      {
        let better = String(line[..<words[0].endIndex]) + ", " + line[name.startIndex...]
        return found = (.missingComma(better: better), name.startIndex..<name.endIndex)
      }
      let sign = colon.lowerBound..<value.index(after: colon.lowerBound)
      found = (.colonInValue(better: quoted()), sign)
    }
  }

  /// A quotation that nothing closes, on a line that none goes on with.
  private mutating func readOpenQuote(_ value: Substring, _ mark: Character) {
    let words = value.dropFirst().trimmingBrackets
    let brackets = value[words.endIndex...]
    let closing = brackets.isEmpty ? (isMapping ? "}" : "]") : String(brackets)
    let better = replacing(value, by: words.trimmingQuotes.quoted + closing)
    let close = words.otherQuote(than: mark)
    found = (
      close.map { .otherQuote(open: String(mark), close: $0, better: better) }
        ?? .openQuote(better: better), value.startIndex..<value.index(after: value.startIndex)
    )
  }

  /// The line with other words in the place of some.
  private func replacing(_ old: Substring, by new: String) -> String {
    line[..<old.startIndex] + new + line[old.endIndex...]
  }
}

extension Substring {
  /// The text without closing brackets behind it.
  fileprivate var trimmingBrackets: Substring {
    var text = trimmedAtEnd
    while let last = text.last, "]}".contains(last) { text = text.dropLast().trimmedAtEnd }
    return text
  }
}
