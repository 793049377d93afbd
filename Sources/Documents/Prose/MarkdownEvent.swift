/// One step through a parsed Markdown document, as a value without any tie to the C library.
enum MarkdownEvent: Sendable {
  case enter(Block)
  case exit
  case leaf(Leaf)
}

extension MarkdownEvent {
  /// A node that has children, and so an end.
  struct Block: Sendable {
    let kind: Kind
    /// The node's first line, from 1 within the body.
    let line: Int
    /// The node's last line.
    let endLine: Int
    /// The byte of its line where it begins, from 1; 0 where the parser does not know.
    let column: Int
    /// Of a paragraph, heading or table cell: its source, without what the containers before it
    /// took of each line.
    let content: [UInt8]
  }

  enum Kind: Hashable, Sendable {
    case document, blockQuote, paragraph, footnoteDefinition, item, taskItem
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    case table([Alignment])
    case tableRow(isHeader: Bool)
    case tableCell
    case emphasis, strong, strikethrough
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    case footnoteReference(number: Int)
  }

  enum Alignment: Hashable, Sendable {
    case none, left, center, right
  }

  enum Leaf: Hashable, Sendable {
    /// In UTF-8, as nearly all of a body's bytes only pass through.
    case text([UInt8])
    case softBreak, lineBreak
    case code(String)
    case inlineHTML(String)
    case codeBlock(language: String, text: String, lines: ClosedRange<Int>)
    case htmlBlock(text: String, lines: ClosedRange<Int>)
    case thematicBreak
  }
}
