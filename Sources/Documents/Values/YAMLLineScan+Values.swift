internal import Diagnostics

/// What is wrong with values that stand on their line.
extension YAMLLineScan {
  /// What is wrong with a value that stands on its line.
  mutating func fault(in value: Substring, of line: Line, number: Int) -> Fault? {
    let value = value.trimmedAtEnd
    guard let mark = value.first else { return nil }
    let before = String(line.text[..<value.startIndex])
    let better = before + value.unwrapped.quoted
    switch mark {
    case "\"", "'": return quotationFault(in: value, of: line, number: number)
    case "[", "{": return bracketFault(in: value, of: line, number: number)
    case "#": return Fault(.lostWords(better: better), from: value.startIndex)
    case "?" where value.dropFirst().first != " ", "-" where value.dropFirst().first != " ":
      return plainFault(in: value, better)
    case "!", "&", "*", "%", "@", "`", "|", ">", ",", "]", "}", "?", "-":
      let fault = YAMLLineFault.leading(value, inBrackets: false) { before + $0 }
      return Fault(fault, from: value.startIndex, to: value.index(after: value.startIndex))
    default: return plainFault(in: value, better)
    }
  }

  private mutating func quotationFault(
    in value: Substring, of line: Line, number: Int
  ) -> Fault? {
    guard let mark = value.first else { return nil }
    let before = String(line.text[..<value.startIndex])
    if let fault = escapeFault(in: value, before: before) { return fault }
    guard let end = value.endOfQuotation else {
      guard isAlone(line, number: number) else {
        quote = mark
        return nil
      }
      let better = before + value.dropFirst().trimmingQuotes.quoted
      let fault =
        value.dropFirst().otherQuote(than: mark)
        .map { YAMLLineFault.otherQuote(open: String(mark), close: $0, better: better) }
        ?? .openQuote(better: better)
      return Fault(fault, from: value.startIndex, to: value.index(after: value.startIndex))
    }
    let rest = value[end...].drop(while: \.isWhitespace)
    // Before a colon it is a name, and a comma stands in a list.
    guard let next = rest.first, next != "#", next != ":", next != "," else { return nil }
    let words = value.unwrapped
    let better = before + words.quoted
    return words.count < value.count
      ? Fault(
        .quoteInside(mark: String(mark), better: better), from: value.index(before: end), to: end)
      : Fault(.textBehindQuote(mark: String(mark), better: better), from: rest.startIndex)
  }

  private mutating func bracketFault(in value: Substring, of line: Line, number: Int) -> Fault? {
    let isAlone = isAlone(line, number: number)
    if let found = YAMLFlowScan(value, in: line.text, isAlone: isAlone).found {
      return Fault(found.fault, from: found.range.lowerBound, to: found.range.upperBound)
    }
    let mark = value.first == "[" ? "[" : "{"
    guard let end = value.endOfBrackets else {
      guard isAlone else {
        brackets = 1
        return nil
      }
      let closed = String(line.text[...].trimmedAtEnd) + (mark == "[" ? "]" : "}")
      return Fault(
        .openBracket(better: closed), from: value.startIndex,
        to: value.index(after: value.startIndex)
      )
    }
    let rest = value[end...].drop(while: \.isWhitespace)
    guard let next = rest.first, next != "#" else { return nil }
    let better = String(line.text[..<value.startIndex]) + value.unwrapped.quoted
    return Fault(.textBehindBracket(mark: mark, better: better), from: rest.startIndex)
  }

  /// A backslash in double quotes before a letter that it makes another character of.
  private func escapeFault(in value: Substring, before: String) -> Fault? {
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
        let better = before + meant.quoted
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
    if let colon = value.firstRange(of: ": ")?.lowerBound {
      return Fault(.colonInValue(better: better), from: colon, to: value.index(after: colon))
    }
    guard value.last == ":", let colon = value.indices.last else { return nil }
    return Fault(.colonAtEnd(better: better), from: colon)
  }
}

extension YAMLLineFault {
  /// What to say of a value that begins with a mark.
  ///
  /// - Parameters:
  ///   - value: The value from its mark on.
  ///   - inBrackets: Whether it stands in brackets, where commas end it.
  ///   - line: The line with a value in the place of this one.
  /// - Returns: The fault, with the line to write.
  static func leading(
    _ value: Substring, inBrackets: Bool, line: (String) -> String
  ) -> YAMLLineFault {
    let text = String(value)
    let mark = String(value.prefix(1))
    if let figure = FieldMarks.figure(in: text) { return .figure(mark: figure) }
    func write(_ words: Substring) -> String { line(inBrackets ? words.quoted : words.asValue) }
    if let found = FieldMarks.mark(in: text) {
      let better = write(FieldMarks.plain(text)[...])
      return .formatting(mark: text.hasPrefix(found) ? found : mark, better: better)
    }
    let rest = value.dropFirst().drop { $0 == " " }
    // People put these before a title, where they say nothing.
    let mayGo = "|>-?".contains(mark) && value.dropFirst().first == " " && !rest.isEmpty
    return .leadingMark(
      mark: mark, better: line(value.unwrapped.quoted), without: mayGo ? write(rest) : nil)
  }
}
