internal import CCMarkGFM
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The one file that meets the C library: Markdown in, events out, every handle freed.
package enum MarkdownParser {
  /// The steps through the document that GitHub's Markdown makes of UTF-8 text.
  ///
  /// The text must have passed ``MarkdownBounds``, or this may take hours.
  static func events(_ utf8: ArraySlice<UInt8>) -> [MarkdownEvent] {
    let parser = Parser(extensions: extensions)
    parser.feed(utf8)
    return parser.finish().events()
  }

  /// The version of the library that the program runs with.
  package static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// The extensions besides footnotes, registered when they are first asked for.
  ///
  /// Autolinks are not among them: the library finds them in quadratic time, see ``Autolink``.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "tasklist"]
  }()

  /// Held while inlines are parsed: the library switches its extensions' characters on before and
  /// off after, in a table that all its parsers share.
  fileprivate static let inlines = Mutex<Void>(())
}

private struct Parser: ~Copyable {
  private let handle: OpaquePointer?

  init(extensions: [String]) {
    handle = cmark_parser_new(
      CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS
        | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
    for name in extensions {
      cmark_parser_attach_syntax_extension(handle, cmark_find_syntax_extension(name))
    }
  }

  deinit { cmark_parser_free(handle) }

  func feed(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBytes { bytes in
      cmark_parser_feed(
        handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  func finish() -> Tree {
    var root: OpaquePointer?
    MarkdownParser.inlines.withLock { _ in root = cmark_parser_finish(handle) }
    return Tree(root)
  }
}

private struct Tree: ~Copyable {
  private let root: OpaquePointer?

  init(_ root: OpaquePointer?) { self.root = root }

  deinit { cmark_node_free(root) }

  func events() -> [MarkdownEvent] {
    var events: [MarkdownEvent] = []
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        guard let node = cmark_iter_get_node(iterator) else { return events }
        events.append(event(entering: node))
      case CMARK_EVENT_EXIT:
        events.append(.exit)
      default:
        return events
      }
    }
  }

  private func event(entering node: OpaquePointer) -> MarkdownEvent {
    if let leaf = leaf(node) { return .leaf(leaf) }
    let kind = kind(node)
    return .enter(
      MarkdownEvent.Block(
        kind: kind,
        line: Int(cmark_node_get_start_line(node)),
        endLine: Int(cmark_node_get_end_line(node)),
        column: Int(cmark_node_get_start_column(node)),
        content: content(of: node, kind: kind)
      ))
  }

  private func leaf(_ node: OpaquePointer) -> MarkdownEvent.Leaf? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(bytes(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .inlineHTML(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK:
      .htmlBlock(text: string(cmark_node_get_literal(node)), lines: lines(node))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(
        language: string(cmark_node_get_fence_info(node)),
        text: string(cmark_node_get_literal(node)),
        lines: lines(node)
      )
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: nil
    }
  }

  private func kind(_ node: OpaquePointer) -> MarkdownEvent.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0
      )
    case CMARK_NODE_ITEM: typeName(node) == "tasklist" ? .taskItem : .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(
        destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      .footnoteReference(number: Int(string(cmark_node_get_literal(node))) ?? 0)
    default: extensionKind(node)
    }
  }

  /// The kinds that extensions add have no constants, only names.
  private func extensionKind(_ node: OpaquePointer) -> MarkdownEvent.Kind {
    switch typeName(node) {
    case "table": .table(alignments(node))
    case "table_header": .tableRow(isHeader: true)
    case "table_row": .tableRow(isHeader: false)
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    case let name: preconditionFailure("the Markdown library has a node that we do not: \(name)")
    }
  }

  private func alignments(_ table: OpaquePointer) -> [MarkdownEvent.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func content(of node: OpaquePointer, kind: MarkdownEvent.Kind) -> [UInt8] {
    switch kind {
    case .paragraph, .heading, .tableCell:
      bytes(cmark_node_get_string_content(node))
    default: []
    }
  }

  private func lines(_ node: OpaquePointer) -> ClosedRange<Int> {
    let first = Int(cmark_node_get_start_line(node))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }

  private func typeName(_ node: OpaquePointer) -> String {
    string(cmark_node_get_type_string(node))
  }

  private func bytes(_ characters: UnsafePointer<CChar>?) -> [UInt8] {
    guard let characters else { return [] }
    return Array(UnsafeRawBufferPointer(start: characters, count: Int(strlen(characters))))
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
