internal import Diagnostics

/// What the parser made of entities such as `&#1;`, and the isolates of each block.
extension ProseBuilder {
  /// A stretch of a block's text, checked and composed.
  ///
  /// - Parameters:
  ///   - text: What the parser gives.
  ///   - isHidden: Whether it is part of an image's text, which stands by itself.
  /// - Returns: The text, composed.
  mutating func checked(_ text: [UInt8], isHidden: Bool) -> [UInt8] {
    let findings = TextRule.findings(in: text[...])
    if let fault = findings.faults.first { report(fault, in: text) }
    if findings.holdsIsolates, !isHidden { followIsolates(of: text) }
    return NFC.normalise(text)
  }

  private mutating func followIsolates(of text: [UInt8]) {
    // A cursor of its own, which goes on from each to the next: there may be as many as letters.
    var cursor = cursor
    var position = 0
    for (value, range) in IsolateBalance.parts(of: text[...]) {
      cursor.skip(text: text[position..<range.lowerBound])
      let place = map.file(cursor.skip(text: text[range]))
      position = range.upperBound
      guard let fault = isolates.take(value, at: place) else { continue }
      report(any: fault.problem, at: fault.range)
    }
  }

  /// A text that stands by itself, such as a title, checked and composed; `nil` when it is faulty.
  mutating func checked(_ text: String, at range: Range<Int>) -> String? {
    guard needsTextCheck else { return text }
    if let fault = TextRule.fault(in: Array(text.utf8)) {
      report(any: fault.problem, at: range)
      return nil
    }
    return NFC.normalise(text)
  }

  /// Ends a block's text: what it opened must be closed.
  mutating func endText() {
    if let fault = isolates.end() { report(any: fault.problem, at: fault.range) }
  }

  private mutating func report(_ fault: TextRule.Fault, in text: [UInt8]) {
    report(any: fault.problem, at: place(of: fault.range, in: text))
  }

  /// Where in the file a part of the text stands that the cursor is before.
  private func place(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var cursor = cursor
    cursor.skip(text: text[..<range.lowerBound])
    return map.file(cursor.skip(text: text[range]))
  }
}
