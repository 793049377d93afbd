internal import Markup

/// The footnotes of a body, numbered by the parser in the order of their first mention.
struct Footnotes {
  private let prefix: String
  /// For each footnote how often the text mentions it.
  private let mentions: [Int]
  /// For each footnote how many mentions were written so far.
  private var written: [Int]
  /// The number of the footnote that is open or was open last.
  private(set) var current = 0
  private(set) var isOpen = false

  init() { self.init([], prefix: "") }

  init(_ events: [MarkdownEvent], prefix: String) {
    var mentions: [Int] = []
    for case .enter(let block) in events {
      guard case .footnoteReference(let number) = block.kind, number > 0 else { continue }
      while mentions.count < number { mentions.append(0) }
      mentions[number - 1] += 1
    }
    self.prefix = prefix
    self.mentions = mentions
    written = mentions.map { _ in 0 }
  }

  /// All the `id`s: of each footnote, and of each mention.
  var anchors: [String] {
    mentions.indices.flatMap { [anchor($0 + 1)] + mentionAnchors($0 + 1) }
  }

  func anchor(_ number: Int) -> String { "\(prefix).\(number)" }

  func mentionAnchors(_ number: Int) -> [String] {
    guard mentions.indices.contains(number - 1) else { return [] }
    return (0..<mentions[number - 1]).map { mentionAnchor(number, $0) }
  }

  private func mentionAnchor(_ number: Int, _ index: Int) -> String {
    index == 0 ? "\(anchor(number)).dan" : "\(anchor(number)).dan.\(index + 1)"
  }

  /// The `id` of the next mention of a footnote.
  mutating func nextMention(_ number: Int) -> String {
    guard written.indices.contains(number - 1) else { return mentionAnchor(number, 0) }
    defer { written[number - 1] += 1 }
    return mentionAnchor(number, written[number - 1])
  }

  mutating func open() {
    current += 1
    isOpen = true
  }

  mutating func close() { isOpen = false }
}

extension ProseBuilder {
  mutating func openFootnote(_ block: MarkdownEvent.Block, isEmpty: Bool) {
    if isEmpty { reportEmptyFootnote(onLine: fileLine(block.line)) }
    definitions.footnoteLines.insert(fileLine(block.line))
    if footnotes.current == 0 {
      writer.raw("<section class=\"footnotes\" role=\"doc-endnotes\"")
      writer.attribute("aria-label", options.words.footnotes)
      writer.raw(">\n<ol>\n")
    }
    footnotes.open()
    writer.raw("<li")
    writer.attribute("id", footnotes.anchor(footnotes.current))
    writer.raw(">")
  }

  mutating func closeFootnote() {
    // Only a paragraph holds links back inside itself.
    if footnotes.isOpen {
      writer.raw("<p>")
      writeBackLinks()
      writer.raw("</p>\n")
    }
    writer.raw("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.current > 0 { writer.raw("</ol>\n</section>\n") }
  }

  /// Writes a link back to each mention, named so that it makes sense when read out alone.
  mutating func writeBackLinks() {
    let number = footnotes.current
    let mentions = footnotes.mentionAnchors(number)
    for (index, anchor) in mentions.enumerated() {
      let name = "\(options.words.backToText) \(number)"
      writer.raw(" <a class=\"footnote-back\"")
      writer.attribute("href", "#\(anchor)")
      writer.attribute("aria-label", mentions.count == 1 ? name : "\(name) (\(index + 1))")
      writer.raw(" role=\"doc-backlink\">↩</a>")
    }
    footnotes.close()
  }

  mutating func writeMention(_ number: Int) {
    writer.raw("<sup><a class=\"footnote-mention\"")
    writer.attribute("id", footnotes.nextMention(number))
    writer.attribute("href", "#\(footnotes.anchor(number))")
    writer.attribute("aria-label", "\(options.words.footnote) \(number)")
    writer.raw(" role=\"doc-noteref\">")
    writer.text(String(number))
    writer.raw("</a></sup>")
  }
}
