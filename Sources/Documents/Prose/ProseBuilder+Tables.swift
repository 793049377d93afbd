internal import Diagnostics
internal import Markup

/// Where in a table the builder is.
struct TableState {
  /// How many tables there were, this one included.
  var number = 0
  var alignments: [MarkdownEvent.Alignment] = []
  var column = 0
  var isHeader = false
  var hasBody = false
  /// The line of the file, from 0, that the table begins on or after.
  var line = 0
  /// Where the open row's cells stand.
  var cells: [Range<Int>] = []
  /// How the open cell must be closed.
  var cellTag: StaticString = ""
}

extension ProseBuilder {
  mutating func openTable(_ block: MarkdownEvent.Block, alignments: [MarkdownEvent.Alignment]) {
    let line = max(fileLine(block.line), nextLine)
    table = TableState(number: table.number + 1, alignments: alignments, line: line)
    let last = max(line, fileLine(block.endLine))
    definitions.textLines.append(line...last)
    nextLine = line
    // A wide table scrolls in its own frame, which a keyboard must reach and a reader must name.
    writer.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"")
    writer.attribute("aria-label", "\(options.words.table) \(table.number)")
    writer.raw("><table>\n")
  }

  mutating func closeTable() {
    lastTable = nextLine - 1
    writer.raw(table.hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  mutating func openRow(_ block: MarkdownEvent.Block, isHeader: Bool) {
    let line = isHeader ? headerLine(from: table.line) : fileLine(block.line)
    let range = index.range(ofLine: line, in: file.bytes)
    table.cells = SourceMap.cells(of: range, file: file)
    table.column = 0
    table.isHeader = isHeader
    nextLine = line + 1
    // The library drops what has no column, and nothing may vanish.
    if table.cells.count > table.alignments.count {
      let extra = file.bytes[table.cells[table.alignments.count]].drop(while: \.isMarkdownSpace)
      report(
        .tableRowTooLong(expected: table.alignments.count, found: table.cells.count),
        at: extra.indices)
    }
    if !isHeader, !file.bytes[range].contains(UInt8(ascii: "|")) {
      let sentence = file.bytes[range].drop(while: \.isMarkdownSpace)
      report(.leftover(.sentenceInTable(row: row(of: sentence))), at: sentence.indices)
    }
    if isHeader {
      writer.raw("<thead>\n<tr>")
    } else {
      writer.raw(table.hasBody ? "<tr>" : "<tbody>\n<tr>")
      table.hasBody = true
    }
  }

  /// The row that a line without pipes seems to be: as many cells, with gaps between them.
  private func row(of line: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: line, as: UTF8.self).replacing("\t", with: "  ")
    let cells = text.split(separator: "  ").map(\.trimmed).filter { !$0.isEmpty }
    guard cells.count > 1, cells.count == table.alignments.count else { return nil }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  mutating func closeRow(isHeader: Bool) {
    writer.raw(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  mutating func openCell(_ block: MarkdownEvent.Block, rest: ArraySlice<MarkdownEvent>) {
    let column = table.column
    table.column += 1
    cursor = InlineCursor(block.content)
    blockNumber += 1
    toldUpTo = 0
    toldTags = []
    lines = BlockLines()
    startsLine = false
    map =
      table.cells.indices.contains(column)
      ? SourceMap.ofCell(block.content, at: table.cells[column], file: file)
      : SourceMap(fallback: table.cells.last ?? lineRange(block.line))
    // An empty corner names nothing, and so is no header.
    let isHeader = table.isHeader && !rest.isAtEnd
    writer.raw(isHeader ? "<th scope=\"col\"" : "<td")
    switch table.alignments.indices.contains(column) ? table.alignments[column] : .none {
    case .none: break
    case .left: writer.raw(" class=\"align-left\"")
    case .center: writer.raw(" class=\"align-center\"")
    case .right: writer.raw(" class=\"align-right\"")
    }
    writer.raw(">")
    table.cellTag = isHeader ? "</th>" : "</td>"
  }

  mutating func closeCell() {
    writer.raw(table.cellTag)
  }

  /// The line of a table's header, above its line of hyphens; the parser gives the line where the
  /// paragraph began that the table was part of.
  private func headerLine(from line: Int) -> Int {
    (line..<max(line, index.count)).first {
      let next = MarkdownLine(file.bytes[index.range(ofLine: $0 + 1, in: file.bytes)])
      return TableBound.isDelimiterRow(next.bytes[next.text])
    } ?? line
  }
}
