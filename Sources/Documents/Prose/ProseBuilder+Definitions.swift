internal import Diagnostics

/// What the parser made of definitions, which leave no trace in its tree when nobody uses them.
struct DefinitionLog {
  /// Lines, from 0, of code and HTML, in which nothing is a definition.
  var codeLines: [ClosedRange<Int>] = []
  /// Lines that readers see as text.
  var textLines: [ClosedRange<Int>] = []
  /// Lines at which footnotes begin that are mentioned.
  var footnoteLines: Set<Int> = []
  /// The labels of references that links use.
  var used: Set<String> = []
  /// What names footnotes and references that stand nowhere, and which diagnostic says so.
  var missing: [(use: LabelUse, written: String, diagnostic: Int)] = []

  /// How often a label was looked for among these.
  var looks = 0

  /// A label as a text uses it.
  struct LabelUse: Hashable {
    let isFootnote: Bool
    /// As labels are compared.
    let label: String
  }

  /// A label as labels are compared: by case folding, white space collapsed.
  static func normalised(_ label: ArraySlice<UInt8>) -> String {
    var plain = PlainText()
    plain.append(label)
    return plain.text.caseFolded
  }
}

extension ProseBuilder {
  /// Reports the definitions that nothing uses: they would vanish.
  ///
  /// One that is misspelt where it is used is told there: it is one mistake.
  mutating func checkDefinitions() {
    // Of most texts a look for what every definition has will do.
    guard file.bytes[body].holds(UInt8(ascii: "]"), before: UInt8(ascii: ":")) else { return }
    let first = index.line(at: body.lowerBound)
    let lines = first..<index.line(at: body.upperBound) + 1
    let isHidden = marks(of: definitions.codeLines, in: lines)
    let isText = marks(of: definitions.textLines, in: lines)
    let labels = Set(
      definitions.footnoteLines.compactMap { footnoteLabel(text(ofLine: $0)) }
        .map { DefinitionLog.normalised(file.bytes[$0]) })
    var references: Set<String> = []
    for line in lines where !isHidden[line - first] {
      var text = text(ofLine: line)
      if let label = footnoteLabel(text) {
        if !definitions.footnoteLines.contains(line) { check(unusedFootnote: label, labels) }
        // A footnote may begin with definitions.
        text = file.bytes[(label.upperBound + 2)..<text.endIndex].drop(while: \.isMarkdownSpace)
      }
      guard !isText[line - first] else { continue }
      check(definitionIn: text, &references) { isText[$0 - first] || isHidden[$0 - first] }
    }
  }

  /// Which of some lines belong to others.
  private func marks(of ranges: [ClosedRange<Int>], in lines: Range<Int>) -> [Bool] {
    var marks = [Bool](repeating: false, count: lines.count)
    for range in ranges {
      for line in range.clamped(to: lines.lowerBound...lines.upperBound - 1) {
        marks[line - lines.lowerBound] = true
      }
    }
    return marks
  }

  private mutating func check(unusedFootnote label: Range<Int>, _ labels: Set<String>) {
    let text = String(decoding: file.bytes[label], as: UTF8.self)
    let name = DefinitionLog.normalised(file.bytes[label])
    let range = label.lowerBound - 2..<label.upperBound + 1
    if labels.contains(name) {
      // To count takes time that a hostile page could multiply.
      guard !isFull else { return }
      let free = footnoteForms.freeLabel(in: file.bytes[body])
      let mentions = mentions(of: label)
      report(.duplicateFootnote(label: text, free: free, mentions: mentions), at: range)
    } else if !isMisspelt(name, isFootnote: true, written: text) {
      report(.unusedFootnote(label: text), at: range)
    }
  }

  /// How often a text mentions a footnote.
  private func mentions(of label: Range<Int>) -> Int {
    let mark = Array(file.bytes[(label.lowerBound - 2)..<(label.upperBound + 1)])
    var count = 0
    var rest = file.bytes[body]
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      if rest.first != UInt8(ascii: ":") { count += 1 }
    }
    return count
  }

  private mutating func check(
    definitionIn text: ArraySlice<UInt8>, _ references: inout Set<String>,
    isTaken: (Int) -> Bool
  ) {
    guard let label = reference(in: text, isTaken: isTaken) else { return }
    let text = String(decoding: file.bytes[label], as: UTF8.self)
    let name = DefinitionLog.normalised(file.bytes[label])
    let range = label.lowerBound - 1..<label.upperBound + 1
    if !references.insert(name).inserted {
      report(.duplicateReference(label: text), at: range)
    } else if !definitions.used.contains(name),
      !isMisspelt(name, isFootnote: false, written: text)
    {
      let words = wordsOfReference(behind: label)
      report(
        words.map { .wordsAsReference(label: text, words: $0) } ?? .unusedReference(label: text),
        at: range)
    }
  }

  /// What stands behind a label where that is words and no address: `[Lưu ý]: Đóng`.
  private func wordsOfReference(behind label: Range<Int>) -> String? {
    let line = index.range(ofLine: index.line(at: label.upperBound), in: file.bytes)
    let start = label.upperBound + 2
    guard start < line.upperBound else { return nil }
    let words = String(decoding: file.bytes[start..<line.upperBound], as: UTF8.self)
      .trimmingSpaces()
    let isAddress = words.contains { "./:#@<".contains($0) } || words.isEmpty
    return isAddress ? nil : words
  }

  /// Whether a label that nothing uses is what a use of another one meant; that use then says so.
  private mutating func isMisspelt(_ name: String, isFootnote: Bool, written: String) -> Bool {
    let uses = definitions.missing.filter { $0.use.isFootnote == isFootnote }
    // To look takes time that a hostile page could multiply.
    definitions.looks += 1
    guard definitions.looks <= 100, let meant = NearMiss.of(name, among: uses.map(\.use.label))
    else { return false }
    let mark = isFootnote ? "^" : ""
    for (use, used, number) in uses where use.label == meant && number < diagnostics.count {
      let problem = ProseProblem.misspeltLabel(used: mark + used, defined: mark + written)
      diagnostics[number] = Diagnostic(.prose(problem), at: diagnostics[number].place)
    }
    return true
  }

  /// Takes note of a label that stands nowhere.
  ///
  /// - Returns: Whether to report a problem: that a label is missing is told once, wherever it is used.
  mutating func notes(_ problem: ProseProblem) -> Bool {
    let (label, isFootnote): (String, Bool)
    if case .undefinedFootnote(let name) = problem {
      (label, isFootnote) = (name, true)
    } else if case .leftover(.reference(_, let name)) = problem {
      (label, isFootnote) = (name, false)
    } else {
      return true
    }
    // After so many faults nothing more is told.
    guard !isFull, !label.isEmpty else { return true }
    let use = DefinitionLog.LabelUse(
      isFootnote: isFootnote, label: DefinitionLog.normalised(Array(label.utf8)[...]))
    guard !definitions.missing.contains(where: { $0.use == use }) else { return false }
    definitions.missing.append((use, label, diagnostics.count))
    return true
  }

  /// A line's text after the marks of quotes and lists that it begins with.
  func text(ofLine line: Int) -> ArraySlice<UInt8> {
    var text = file.bytes[index.range(ofLine: line, in: file.bytes)]
    while true {
      let rest = text.drop { $0.isMarkdownSpace || ">-+*".utf8.contains($0) }
      let number = rest.prefix(while: \.isDigit)
      let mark = rest[number.endIndex...]
      guard !number.isEmpty, let sign = mark.first, ".)".utf8.contains(sign) else { return rest }
      text = mark.dropFirst()
    }
  }

  /// The label of `[label]: address`, which may go on on further lines.
  private func reference(
    in text: ArraySlice<UInt8>, isTaken: (Int) -> Bool
  ) -> Range<Int>? {
    guard text.first == UInt8(ascii: "[") else { return nil }
    let rest = file.bytes[(text.startIndex + 1)..<body.upperBound].prefix(Self.longestLabel)
    var end = rest.startIndex
    while end < rest.endIndex, rest[end] != UInt8(ascii: "]"), rest[end] != UInt8(ascii: "[") {
      end += rest[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end + 1 < body.upperBound, end > rest.startIndex,
      file.bytes[end...].starts(with: [UInt8(ascii: "]"), UInt8(ascii: ":")]),
      end < text.endIndex || !isTaken(index.line(at: end))
    else { return nil }
    return rest.startIndex..<end
  }

  /// The bytes that the parser lets a label have.
  private static let longestLabel = 1_000
}
