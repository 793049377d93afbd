package import Diagnostics

extension Prose {
  /// Reads the Markdown of a document's body.
  ///
  /// - Parameters:
  ///   - file: The file, of at most 1 MB.
  ///   - body: The bytes after the front matter, from the start of a line.
  ///   - options: What the page lends: words, and the anchors that it has already.
  ///   - diagnostics: Receives what is wrong, at its place in the file.
  /// - Returns: The body; nothing where the parser must not see it.
  package static func read(
    _ file: SourceFile,
    body: Range<Int>,
    options: ProseOptions,
    into diagnostics: inout [Diagnostic]
  ) -> Prose {
    let index = file.lines
    guard MarkdownBounds.allow(file, body: body, index: index, into: &diagnostics) else {
      return .empty
    }
    let events = MarkdownParser.events(file.bytes[body])
    var builder = ProseBuilder(file: file, body: body, index: index, options: options)
    let prose = builder.prose(events)
    diagnostics += builder.diagnostics
    return prose
  }
}
