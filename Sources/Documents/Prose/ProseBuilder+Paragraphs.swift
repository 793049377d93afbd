internal import Diagnostics
internal import Markup

/// Paragraphs, with what stands before their words, and pictures that have words below them.
extension ProseBuilder {
  mutating func openParagraph(_ block: MarkdownEvent.Block, rest: ArraySlice<MarkdownEvent>) {
    startInlines(of: block)
    startsLine = true
    lineMarks = []
    checkLines(of: block)
    caption = rest.isTitledPicture ? "" : nil
    if caption != nil {
      writer.raw("<figure>")
    } else if !isInTightList {
      writer.raw("<p>")
    }
    if let isDone = openBox { writeBox(isDone: isDone) }
    openBox = nil
  }

  mutating func closeParagraph(endsFootnote: Bool) {
    if let caption {
      writer.raw("<figcaption>")
      writer.text(caption)
      if endsFootnote { writeBackLinks() }
      writer.raw("</figcaption></figure>\n")
      return self.caption = nil
    }
    if endsFootnote { writeBackLinks() }
    // The frame is closed already, so the paragraph's container is the innermost.
    if !isInTightList { writer.raw("</p>\n") }
  }

  /// Writes a picture's title below it, or behind it where words stand around it.
  mutating func writeCaption(_ title: String) {
    guard !title.isEmpty else { return }
    guard caption == nil else { return caption = title }
    writer.raw("<span class=\"caption\">")
    writer.text(title)
    writer.raw("</span>")
  }
}

// MARK: - Tasks

extension ProseBuilder {
  mutating func openTask(_ block: MarkdownEvent.Block, rest: ArraySlice<MarkdownEvent>) {
    // The library looks for `[x]` anywhere in the line, so the line itself is asked.
    let line = file.bytes[lineRange(block.line)]
    let box = line.firstIndex(of: UInt8(ascii: "["))
    let mark = box.flatMap { line[$0...].dropFirst().first }
    let isDone = mark == UInt8(ascii: "x") || mark == UInt8(ascii: "X")
    writer.raw(isDone ? "<li class=\"task task-done\">" : "<li class=\"task\">")
    // In a list whose items are set apart the words begin in a paragraph, and the box with them.
    if case .list(_, isTight: false)? = stack.dropLast().last?.kind, rest.beginsWithParagraph {
      openBox = isDone
    } else {
      writeBox(isDone: isDone)
    }
  }

  private mutating func writeBox(isDone: Bool) {
    writer.raw("<span aria-hidden=\"true\">")
    writer.raw(isDone ? "☑" : "☐")
    writer.raw("</span> <span class=\"visually-hidden\">")
    writer.text(isDone ? options.words.done : options.words.notDone)
    writer.raw(":</span> ")
  }

  /// Whether the open list stands in another one.
  var isInOuterList: Bool {
    stack.dropLast().contains { if case .list = $0.kind { true } else { false } }
  }

  /// Reports a task's box that is none: `[x] việc` without a hyphen, `- [] việc`, `- [v] việc`.
  mutating func checkBox(_ line: ArraySlice<UInt8>) {
    guard line.first == UInt8(ascii: "["),
      let close = line.prefix(8).firstIndex(of: UInt8(ascii: "]"))
    else { return }
    let inside = String(decoding: line[(line.startIndex + 1)..<close], as: UTF8.self)
    let mark = inside.filter { $0 != " " }
    let isDone = ["x", "X", "v", "V", "✓", "✔", "√"].contains(mark)
    guard isDone || mark.isEmpty else { return }
    let behind = line[(close + 1)...]
    let isInItem = stack.dropLast().last?.kind == .item
    // Behind a box stand words; `[x](a.md)` is a link, and `[](a.md)` one without words.
    guard let next = behind.first, next == 0x20 || isInItem && next != UInt8(ascii: "("),
      behind.contains(where: { $0 > 0x20 })
    else { return }
    if isInItem {
      if isBoxTold { return }
      isBoxTold = true
    }
    let range = map.file(line.startIndex..<close + 1)
    let fault: LeftoverMark.TaskFault =
      if !isInItem {
        .noHyphen
      } else if inside.isEmpty {
        .noSpaceWithin
      } else if isDone, mark.lowercased() != "x" {
        .sign(mark)
      } else if inside.count > 1 {
        .spacesWithin
      } else {
        .noSpaceBehind
      }
    // The item's own mark stands before the box.
    let start = index.range(ofLine: index.line(at: range.lowerBound), in: file.bytes).lowerBound
    let before = String(decoding: file.bytes[start..<range.lowerBound], as: UTF8.self).trimmed
    let words = String(decoding: behind, as: UTF8.self).trimmed.clipped
    let box = isDone ? "[x]" : "[ ]"
    let better = "\(isInItem && !before.isEmpty ? before : "-") \(box) \(words)"
    report(.leftover(.task(fault, better: better)), at: range)
  }
}

extension ArraySlice<MarkdownEvent> {
  fileprivate var beginsWithParagraph: Bool {
    if case .enter(let block)? = first { block.kind == .paragraph } else { false }
  }

  /// Whether an open paragraph is a picture with a title, and nothing else.
  fileprivate var isTitledPicture: Bool {
    guard case .enter(let block)? = first, case .image(_, let title) = block.kind, !title.isEmpty
    else { return false }
    var depth = 0
    for (number, event) in zip(indices, self) {
      switch event {
      case .enter: depth += 1
      case .exit: depth -= 1
      case .leaf: break
      }
      if depth == 0 { return self[(number + 1)...].isAtEnd }
    }
    return false
  }
}
