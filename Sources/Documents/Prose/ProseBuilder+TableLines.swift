internal import Diagnostics

/// Lines of a paragraph that were meant for a table.
extension ProseBuilder {
  /// Reports a line between pipes, or between tabs, that became no table.
  mutating func checkTableLines(of block: MarkdownEvent.Block) {
    let content = block.content[...]
    let hasPipe = content.holds(UInt8(ascii: "|"))
    let hasSemicolon = content.holds(UInt8(ascii: ";"))
    guard hasPipe || hasSemicolon || content.holds(UInt8(ascii: "\t")) else { return }
    let rows = block.rows
    if let first = rows.firstIndex(where: { $0.first == UInt8(ascii: "|") }) {
      return checkTable(rows[first...])
    }
    if hasPipe, rows.count > 1, Self.isRule(rows[1]), rows[1].holds(UInt8(ascii: "|")) {
      return checkTable(rows[...])
    }
    let tabbed = rows.filter { $0.dropFirst().contains(UInt8(ascii: "\t")) }
    let isTable = tabbed.count > 1 || rows.count > 1 && Set(rows.map(\.cellSemicolons)).count == 1
    guard isTable, rows[0].cellSemicolons > 0 || tabbed.count > 1,
      let line = tabbed.count > 1 ? tabbed.first : rows.first
    else { return }
    lines.isTold = true
    let separator = UInt8(ascii: tabbed.count > 1 ? "\t" : ";")
    let heads = line.split(separator: separator, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmingSpaces().replacing("|", with: "\\|")
    }
    report(.leftover(.pastedTable(heads: heads)), at: map.file(line.indices))
  }

  /// - Parameter rows: The lines from the first that begins with a pipe.
  private mutating func checkTable(_ rows: ArraySlice<ArraySlice<UInt8>>) {
    guard let head = rows.first else { return }
    let line = index.line(at: map.file(head.indices).lowerBound)
    // What goes on behind an empty line was told there.
    if tornAt == line { return }
    if let table = lastTable, (table + 1..<max(table + 1, line)).allSatisfy(isBlank) {
      return report(.leftover(.tornTable), at: map.file(head.indices))
    }
    let columns = Self.columns(head)
    guard let rule = rows.dropFirst().first, Self.isRule(rule) else {
      if Self.isRule(head) {
        return report(.leftover(.tableWithoutHeads), at: map.file(head.indices))
      }
      if rows.count == 1, let next = (line + 1..<index.count).first(where: { !isBlank($0) }) {
        let range = index.range(ofLine: next, in: file.bytes)
        if file.bytes[range].first == UInt8(ascii: "|"), Self.isRule(file.bytes[range]) {
          tornAt = next
          return report(.leftover(.tornTable), at: range)
        }
      }
      // One pipe before a word is no table.
      guard columns > 1 || rows.count > 1 else { return }
      return report(.leftover(.tableWithoutRule(columns: columns)), at: map.file(head.indices))
    }
    let mark: LeftoverMark =
      TableBound.isDelimiterRow(rule)
      ? .tableRuleOfOtherWidth(expected: columns, found: Self.columns(rule))
      : .tableRuleOfDashes(columns: columns)
    report(.leftover(mark), at: map.file(rule.indices))
  }

  private func isBlank(_ line: Int) -> Bool {
    file.bytes[index.range(ofLine: line, in: file.bytes)].allSatisfy(\.isMarkdownSpace)
  }

  /// How many cells a line between pipes has.
  private static func columns(_ line: ArraySlice<UInt8>) -> Int {
    var text = line.drop(while: \.isMarkdownSpace)
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    while text.last?.isMarkdownSpace == true { text = text.dropLast() }
    if text.last == UInt8(ascii: "|") { text = text.dropLast() }
    return text.count { $0 == UInt8(ascii: "|") } + 1
  }

  /// Whether a line is made of what stands below a table's heads, with dashes of any kind.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    let dashes = "-–—−_="
    return text.contains(where: dashes.contains)
      && text.allSatisfy { dashes.contains($0) || "|: \t".contains($0) }
  }
}

extension ArraySlice<UInt8> {
  /// How many semicolons stand between cells: without a space behind them, as no sentence has them.
  fileprivate var cellSemicolons: Int {
    var count = 0
    for (index, byte) in zip(indices, self) where byte == UInt8(ascii: ";") {
      guard index + 1 < endIndex, self[index + 1] > 0x20 else { return 0 }
      count += 1
    }
    return count
  }
}
