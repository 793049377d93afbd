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

  /// A label as labels are compared: without case, white space collapsed.
  static func normalised(_ label: ArraySlice<UInt8>) -> String {
    var plain = PlainText()
    plain.append(label)
    return plain.text.lowercased()
  }
}

extension ProseBuilder {
  /// Reports the definitions that nothing uses: they would vanish.
  mutating func checkDefinitions() {
    // Of most texts a look for what every definition has will do.
    guard file.bytes[body].holds(UInt8(ascii: "]"), before: UInt8(ascii: ":")) else { return }
    let first = index.line(at: body.lowerBound)
    let last = index.line(at: body.upperBound)
    var isHidden = [Bool](repeating: false, count: last - first + 1)
    var isText = isHidden
    for lines in definitions.codeLines {
      for line in lines where (first...last).contains(line) { isHidden[line - first] = true }
    }
    for lines in definitions.textLines {
      for line in lines where (first...last).contains(line) { isText[line - first] = true }
    }
    let labels = Set(
      definitions.footnoteLines.compactMap { footnote(onLine: $0) }
        .map { DefinitionLog.normalised(file.bytes[$0]) })
    var references: Set<String> = []
    let unused = (first...last).filter { line in
      !isHidden[line - first] && !definitions.footnoteLines.contains(line)
        && footnote(onLine: line) != nil
    }
    // One that is not used and one that is not there are one, misspelt.
    let isMisspelt = unused.count == 1 && footnoteForms.undefined.count == 1
    for line in first...last where !isHidden[line - first] {
      if let label = footnote(onLine: line) {
        guard !definitions.footnoteLines.contains(line), !isMisspelt else { continue }
        let text = String(decoding: file.bytes[label], as: UTF8.self)
        let isDuplicate = labels.contains(DefinitionLog.normalised(file.bytes[label]))
        report(
          isDuplicate ? .duplicateFootnote(label: text) : .unusedFootnote(label: text),
          at: label.lowerBound - 2..<label.upperBound + 1)
      } else if !isText[line - first], let label = reference(onLine: line) {
        let text = String(decoding: file.bytes[label], as: UTF8.self)
        let name = DefinitionLog.normalised(file.bytes[label])
        let range = label.lowerBound - 1..<label.upperBound + 1
        if !references.insert(name).inserted {
          report(.duplicateReference(label: text), at: range)
        } else if !definitions.used.contains(name) {
          report(.unusedReference(label: text), at: range)
        }
      }
    }
  }

  /// A line's text after the quote and list marks that it begins with.
  private func text(ofLine line: Int) -> ArraySlice<UInt8> {
    let range = index.range(ofLine: line, in: file.bytes)
    return file.bytes[range].drop { $0.isMarkdownSpace || ">-+*".utf8.contains($0) }
  }

  private func footnote(onLine line: Int) -> Range<Int>? { footnoteLabel(text(ofLine: line)) }

  /// The label of `[label]: address`.
  private func reference(onLine line: Int) -> Range<Int>? {
    let text = text(ofLine: line)
    guard text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")),
      end > text.startIndex + 1, text[end...].starts(with: [UInt8(ascii: "]"), UInt8(ascii: ":")])
    else { return nil }
    return text.startIndex + 1..<end
  }
}
