internal import Diagnostics
internal import Markup

extension ProseBuilder {
  mutating func enterBlock(_ block: MarkdownEvent.Block, rest: ArraySlice<MarkdownEvent>) {
    switch block.kind {
    case .document: break
    case .blockQuote: writer.raw("<blockquote>\n")
    case .list(let start, _): openList(start: start, line: block.line)
    case .item: openItem(block)
    case .taskItem: openTask(block, rest: rest)
    case .paragraph: openParagraph(block, rest: rest)
    case .heading(let level):
      startInlines(of: block)
      startsLine = false
      lines = BlockLines()
      let isUnderlined = checkUnderline(of: block)
      openHeading(level, text: rest.textOfOpenNode, block: block, isUnderlined: isUnderlined)
    case .footnoteDefinition: openFootnote(block, isEmpty: rest.isAtEnd)
    case .table(let alignments): openTable(block, alignments: alignments)
    case .tableRow(let isHeader): openRow(block, isHeader: isHeader)
    case .tableCell: openCell(block, rest: rest)
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference: break
    }
  }

  mutating func exitBlock(_ kind: MarkdownEvent.Kind, rest: ArraySlice<MarkdownEvent>) {
    plain.separate()
    if needsTextCheck { endText() }
    switch kind {
    case .document: closeFootnotes()
    case .blockQuote: writer.raw("</blockquote>\n")
    case .list(let start, _):
      if start != nil { numbers.removeLast() }
      writer.raw(start == nil ? "</ul>\n" : "</ol>\n")
    case .item, .taskItem: writer.raw("</li>\n")
    case .paragraph:
      closeParagraph(endsFootnote: isInFootnote && rest.isAtEnd)
    case .heading(let level):
      writer.raw("</h")
      writer.text(String(max(2, level)))
      writer.raw(">\n")
    case .footnoteDefinition: closeFootnote()
    case .table: closeTable()
    case .tableRow(let isHeader): closeRow(isHeader: isHeader)
    case .tableCell: closeCell()
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference: break
    }
  }

  /// Whether the innermost item, around or behind an open paragraph, stands in a list whose items
  /// are not set apart.
  var isInTightList: Bool {
    var item = stack.count - 1
    if item >= 0, stack[item].kind == .paragraph { item -= 1 }
    guard item >= 1, stack[item].kind == .item || stack[item].kind == .taskItem,
      case .list(_, let isTight) = stack[item - 1].kind
    else { return false }
    return isTight
  }

  private var isInFootnote: Bool { stack.last?.kind == .footnoteDefinition }

  /// Makes the way from a block's text to the file.
  mutating func startInlines(of block: MarkdownEvent.Block) {
    cursor = InlineCursor(block.content)
    blockNumber += 1
    toldUpTo = 0
    toldTags = []
    // The paragraph before a table has no line of its own; it comes after the block before it.
    let line = block.line > 0 ? fileLine(block.line) : nextLine
    let (map, last) = SourceMap.ofBlock(
      block.content, from: line, column: block.column, file: file, index: index)
    self.map = map
    // A line's end behind the text begins none.
    let covered = last - block.content.dropLast().count { $0 == UInt8(ascii: "\n") }
    definitions.textLines.append(min(max(line, covered), last)...last)
    nextLine = max(nextLine, last + 1)
    for found in BrokenLinkScan(block.content).found {
      report(.brokenLink(found.link), at: map.file(found.range))
    }
  }

  private mutating func openList(start: Int?, line: Int) {
    if !isInOuterList { isBoxTold = false }
    if let start, start > 999 { reportYear(start, line: line) }
    if let start { numbers.append(ListNumber(next: start)) }
    // A list inside an item's text begins on a line of its own.
    let parent = stack.dropLast().last?.kind
    if parent == .item || parent == .taskItem { writer.raw("\n") }
    switch start {
    case nil: writer.raw("<ul>\n")
    case 1: writer.raw("<ol>\n")
    case .some(let start):
      writer.raw("<ol")
      writer.attribute("start", String(start))
      writer.raw(">\n")
    }
  }

  private mutating func openHeading(
    _ level: Int, text: String, block: MarkdownEvent.Block, isUnderlined: Bool
  ) {
    let range = lineRange(block.line)
    let previous = headings.last?.level ?? 1
    if isUnderlined {
      // What it should have been is told already.
    } else if level == 1 {
      report(.topLevelHeading(number: text.first?.isNumber == true ? text : nil), at: range)
    } else if level > previous + 1 {
      report(.skippedHeadingLevel(from: previous, to: level), at: range)
    }
    if text.isEmpty { report(.emptyHeading, at: range) }
    // Two is what a heading of level 1 should have been; the next one is judged from there.
    let text = needsTextCheck ? NFC.normalise(text) : text
    let heading = Prose.Heading(level: max(2, level), text: text, anchor: anchors.claim(text))
    headings.append(heading)
    writer.raw("<h")
    writer.text(String(heading.level))
    writer.attribute("id", heading.anchor)
    writer.raw(">")
  }

  mutating func leaf(_ leaf: MarkdownEvent.Leaf, rest: ArraySlice<MarkdownEvent>) {
    switch leaf {
    case .codeBlock(let language, let text, let lines):
      definitions.codeLines.append(fileLine(lines.lowerBound)...fileLine(lines.upperBound))
      let isClosed = checkFence(language, text: text, lines: lines)
      if language == "chart" {
        // What an open block swallowed is not to blame for being no field.
        if isClosed { chart(text, lines: lines) }
      } else {
        writeCode(text, language: language, lines: lines)
      }
    case .htmlBlock(let text, let lines):
      definitions.codeLines.append(fileLine(lines.lowerBound)...fileLine(lines.upperBound))
      reportBlock(text, at: lineRange(lines.lowerBound))
    case .thematicBreak: writer.raw("<hr>\n")
    case .text, .softBreak, .lineBreak, .code, .inlineHTML: inline(leaf, rest: rest)
    }
  }

  private mutating func writeCode(_ text: String, language: String, lines: ClosedRange<Int>) {
    let language = checked(language, at: lineRange(lines.lowerBound)) ?? ""
    if needsTextCheck {
      let first = fileLine(lines.lowerBound) + (language.isEmpty ? 0 : 1)
      let start = index.range(ofLine: first, in: file.bytes).lowerBound
      let end = index.range(ofLine: fileLine(lines.upperBound), in: file.bytes).upperBound
      let fault = IsolateBalance.fault(in: file.bytes[start..<max(start, end)])
      if let fault { report(any: fault.problem, at: fault.range) }
    }
    let name = language.prefix { !$0.isWhitespace }
    writer.raw("<pre tabindex=\"0\"><code")
    if !name.isEmpty { writer.attribute("class", "language-\(name)") }
    writer.raw(">")
    writer.text(text)
    writer.raw("</code></pre>\n")
    plain.append(text.utf8)
    plain.separate()
  }
}
