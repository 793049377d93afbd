internal import Diagnostics

/// Finds what is wrong within brackets that a line opens: `{file: a.jpg, alt: Tủ sách}`, `[a, b]`.
struct YAMLFlowScan {
  private(set) var found: (fault: YAMLLineFault, range: Range<String.Index>)?
  private let line: String
  private let isMapping: Bool

  /// - Parameters:
  ///   - value: What the line holds from its bracket on.
  ///   - line: All of the line.
  init(_ value: Substring, in line: String) {
    self.line = line
    isMapping = value.first == "{"
    var before: Substring?
    for entry in Self.entries(of: value) {
      read(entry, after: before)
      if found != nil { return }
      before = entry
    }
  }

  /// What stands between the commas of the outermost brackets, without spaces around.
  private static func entries(of value: Substring) -> [Substring] {
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
        guard let end = value[index...].endOfQuotation else { return entries }
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

  private mutating func read(_ entry: Substring, after before: Substring?) {
    guard let first = entry.first else { return }
    guard isMapping else { return readValue(entry) }
    if first == "\"" || first == "'" || first == "{" || first == "[" || first == "*" {
      return readValue(entry)
    }
    if let colon = entry.firstRange(of: ": ") {
      return readValue(entry[colon.upperBound...].drop { $0 == " " })
    }
    if entry.last == ":" { return }
    if let colon = entry.firstIndex(where: { !$0.isFieldName }), entry[colon] == ":",
      colon > entry.startIndex
    {
      let value = entry[entry.index(after: colon)...]
      let better = replacing(entry, by: "\(entry[..<colon]): \(value)")
      return found = (.missingSpace(better: better), colon..<entry.index(after: colon))
    }
    // What has no colon belongs to the value before it.
    guard let before, let colon = before.firstRange(of: ": ") else { return }
    let value = line[colon.upperBound..<entry.endIndex].drop { $0 == " " }
    let number = before[colon.upperBound...].drop { $0 == " " }
    let isNumber = number.allSatisfy(\.isNumber) && entry.allSatisfy(\.isNumber)
    let better = replacing(value, by: isNumber ? "\(number).\(entry)" : value.unwrapped.quoted)
    found = (.commaInValue(better: better), before.endIndex..<line.index(after: before.endIndex))
  }

  private mutating func readValue(_ value: Substring) {
    guard let first = value.first else { return }
    let quoted = replacing(value, by: value.unwrapped.quoted)
    let mark = value.startIndex..<value.index(after: value.startIndex)
    switch first {
    case "\"", "'":
      guard let end = value.endOfQuotation else { return }
      let rest = value[end...].drop(while: \.isWhitespace)
      guard let next = rest.first, next != ":" else { return }
      if let name = rest.firstIndex(where: { !$0.isFieldName }), rest[name] == ":" {
        let better = replacing(rest, by: ", \(rest)").replacing(" , ", with: ", ")
        return found = (.missingComma(better: better), rest.startIndex..<name)
      }
      found = (.textBehindQuote(better: quoted), rest.startIndex..<rest.endIndex)
    case "[", "{": return
    case "!", "&", "*", "%", "@", "`", "|", ">":
      found = (.leadingMark(mark: String(first), better: quoted), mark)
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
      found = (.colonInValue(better: quoted), sign)
    }
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
