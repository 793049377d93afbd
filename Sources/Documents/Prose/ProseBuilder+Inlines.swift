internal import Diagnostics
internal import Markup

extension ProseBuilder {
  /// Whether an image is open: what stands in it is its alternative text, not the page's.
  private var isInImage: Bool { imageDepth > 0 }

  var isInLink: Bool { !openLinks.isEmpty }

  mutating func enterInline(_ frame: inout Frame) {
    startsLine = false
    let isHidden = isInImage
    frame.start = cursor.position
    frame.mark = cursor.next
    isBehindEmphasis = false
    switch frame.kind {
    case .emphasis:
      cursor.skip(mark: asteriskOrUnderscore, atMost: 1)
      if !isHidden { writer.raw("<em>") }
    case .strong:
      cursor.skip(mark: asteriskOrUnderscore, atMost: 2)
      if !isHidden { writer.raw("<strong>") }
    case .strikethrough:
      cursor.skip(mark: tilde, atMost: 2)
      if !isHidden { writer.raw("<del>") }
    case .link(_, let title):
      let opening = cursor.openLink(isImage: false)
      frame.start = opening.start
      frame.textStart = cursor.position
      frame.isAutolink = opening.isAutolink
      frame.stretchStart = plain.openStretch()
      guard !isHidden else { return }
      openHole(links.count, title: needsTextCheck ? NFC.normalise(title) : title)
      // The link's number is taken now; where its address stands is known when it ends.
      openLinks.append(links.count)
      links.append(Prose.Link(destination: "", target: .fragment(""), range: 0..<0))
    case .image:
      imageDepth += 1
      frame.stretchStart = plain.openStretch()
      frame.start = cursor.openLink(isImage: true).start
      frame.textStart = cursor.position
    case .footnoteReference(let number):
      _ = cursor.skipFootnoteReference()
      if !isHidden { writeMention(number) }
    default: break
    }
  }

  mutating func exitInline(_ frame: Frame) {
    if case .image = frame.kind { imageDepth -= 1 }
    let isHidden = isInImage
    switch frame.kind {
    case .emphasis:
      cursor.skip(mark: asteriskOrUnderscore, atMost: 1)
      if !isHidden { writer.raw("</em>") }
      checkSigns(of: frame)
    case .strong:
      cursor.skip(mark: asteriskOrUnderscore, atMost: 2)
      if !isHidden { writer.raw("</strong>") }
      checkSigns(of: frame)
    case .strikethrough:
      cursor.skip(mark: tilde, atMost: 2)
      if !isHidden { writer.raw("</del>") }
    case .link(let destination, let title):
      closeLink(frame, destination: destination, title: title, isHidden: isHidden)
    case .image(let destination, let title):
      closeImage(frame, destination: destination, title: title, isHidden: isHidden)
    default: break
    }
  }

  mutating func inline(_ leaf: MarkdownEvent.Leaf, rest: ArraySlice<MarkdownEvent>) {
    defer { isBehindEmphasis = false }
    let isHidden = isInImage
    switch leaf {
    case .text(let text):
      let told = isHidden ? [] : checkLeftovers(in: text, beforeEmphasis: rest.beginsWithEmphasis)
      let text = needsTextCheck ? checked(text, isHidden: isHidden) : text
      write(text, isHidden: isHidden, told: told, rest: rest)
    case .softBreak:
      startsLine = isInParagraph
      cursor.skipLineEnd()
      plain.separate()
      if !isHidden { writer.raw("\n") }
    case .lineBreak:
      startsLine = isInParagraph
      cursor.skipLineEnd()
      plain.separate()
      if !isHidden { writer.raw("<br>\n") }
    case .code(let text):
      if needsTextCheck { _ = checked(Array(text.utf8), isHidden: isHidden) }
      let range = cursor.skipCode()
      startsLine = false
      if !isHidden, checkCode(text, at: range) { return }
      if text.namesFigure { return value(text, at: range, isHidden: isHidden) }
      // Code that begins with the sign of a figure, and is none.
      let text = text.hasPrefix("\\=") ? String(text.dropFirst()) : text
      plain.append(text.utf8)
      guard !isHidden else { return }
      writer.raw("<code>")
      writer.text(text)
      writer.raw("</code>")
    case .inlineHTML(let html):
      let range = cursor.skip(verbatim: Array(html.utf8))
      startsLine = false
      if html.isLineBreakTag {
        if isInTable { return lineBreakInCell(isHidden: isHidden) }
        return reportLineBreak(html, at: range)
      }
      if html.hasPrefix("<!--") { return report(.htmlComment, at: map.file(range)) }
      reportTag(html, at: range)
    case .codeBlock, .htmlBlock, .thematicBreak: break
    }
  }

  /// Writes text, with links at the addresses that stand bare in it.
  private mutating func write(
    _ text: [UInt8], isHidden: Bool, told: [Range<Int>], rest: ArraySlice<MarkdownEvent>
  ) {
    var start = 0
    for link in isHidden || isInLink ? [] : Autolink.all(in: text) {
      // An address in what is told already is no link of its own.
      if told.contains(where: { $0.overlaps(link.range) }) { continue }
      write(text[start..<link.range.lowerBound], isHidden: isHidden)
      let source = cursor.skip(text: text[link.range])
      let range = map.file(source)
      plain.append(text[link.range])
      openHole(links.count)
      append(link: link.destination, range: range)
      writer.text(text[link.range])
      writer.raw("</a>")
      // A sign before the emphasis was taken for the sentence's, and is the address's.
      let isCut = text[link.range.upperBound...].allSatisfy { "_*~".utf8.contains($0) }
      if isCut, rest.beginsWithEmphasis {
        let url = wholeAddress(from: source.lowerBound)
        toldUpTo = source.lowerBound + url.utf8.count
        report(.brokenAddress(url: url), at: range)
      }
      start = link.range.upperBound
    }
    write(text[start...], isHidden: isHidden)
  }

  /// An address as it was written, up to a space, without the stops of the sentence around it.
  private func wholeAddress(from start: Int) -> String {
    let word = cursor.source[start...].prefix { $0 > 0x20 && !"<>".utf8.contains($0) }
    return String(decoding: word, as: UTF8.self).withoutStops
  }

  private mutating func write(_ text: ArraySlice<UInt8>, isHidden: Bool) {
    // Of the file's own the text was freed before; these stood as entities.
    let shown =
      needsTextCheck
      ? InvisibleCharacters.dropped(from: Array(text)).map { $0.bytes[...] } ?? text : text
    plain.append(shown)
    if !isHidden { writer.text(shown) }
    // What the parser could not resolve as a footnote comes back as text.
    var rest = text
    while let bracket = rest.firstOffset(of: UInt8(ascii: "[")) {
      if let mention = footnoteForms.bareMention(in: rest[bracket...]) {
        cursor.skip(text: rest[..<bracket])
        let isEscaped = !cursor.isAt([UInt8(ascii: "[")])
        let range = cursor.skip(text: rest[mention])
        if !isEscaped { reportBareFootnote(rest[mention], at: map.file(range)) }
        rest = rest[mention.upperBound...]
        continue
      }
      guard rest[bracket...].starts(with: footnoteMark),
        // No label is longer, and a search to the end from each bracket would be quadratic.
        let end = rest[bracket...].prefix(1_000).firstIndex(of: UInt8(ascii: "]")),
        end > bracket + 2
      else {
        cursor.skip(text: rest[...bracket])
        rest = rest[(bracket + 1)...]
        continue
      }
      cursor.skip(text: rest[..<bracket])
      let isEscaped = !cursor.isAt(footnoteMark)
      let range = cursor.skip(text: rest[bracket...end])
      if !isEscaped {
        let label = String(decoding: rest[(bracket + 2)..<end], as: UTF8.self)
        reportFootnote(label, at: map.file(range))
      }
      rest = rest[(end + 1)...]
    }
    cursor.skip(text: rest)
  }

  private mutating func openHole(_ number: Int, title: String = "") {
    writer.raw("<a href=\"")
    flush()
    pieces.append(.link(number))
    writer.raw("\"")
    if !title.isEmpty { writer.attribute("title", title) }
    writer.raw(">")
  }
}

extension MarkdownEvent.Kind {
  /// Whether stars or underscores make it.
  var isEmphasis: Bool { self == .emphasis || self == .strong }
}

extension ArraySlice<MarkdownEvent> {
  /// Whether emphasis follows, which may have been meant as part of an address.
  fileprivate var beginsWithEmphasis: Bool {
    guard case .enter(let block) = first else { return false }
    return block.kind == .emphasis || block.kind == .strong || block.kind == .strikethrough
  }
}

private let asteriskOrUnderscore: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "_")]
private let footnoteMark: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "^")]
private let tilde: [UInt8] = [UInt8(ascii: "~")]
