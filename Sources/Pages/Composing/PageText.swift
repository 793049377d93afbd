import Diagnostics
package import Documents
package import Markup
import PortalModel

/// The text that an author wrote of a page that stands: where it is, and what of it the rest of the
/// site knows.
///
/// With that an edited text can take its place without the rest of the portal.
package struct PageText: Hashable, Sendable {
  /// The path of the author's file.
  package let path: String
  /// All of the file before the text.
  package let header: [UInt8]
  /// Where the text's markup lies in the page's bytes.
  package let range: Range<Int>
  /// What other pages may lead to, in byte order.
  package let anchors: [String]
  /// The text's beginning, where it stands for a summary; else empty.
  package let excerpt: String
  /// Where the links to other files and to anchors lead, as seen from the page, by what the author
  /// wrote.
  package let addresses: [String: String]

  package init(
    path: String, header: [UInt8], range: Range<Int>, anchors: [String], excerpt: String,
    addresses: [String: String]
  ) {
    self.path = path
    self.header = header
    self.range = range
    self.anchors = anchors
    self.excerpt = excerpt
    self.addresses = addresses
  }
}

extension PageText {
  /// The markup of an edited text.
  ///
  /// - Parameters:
  ///   - file: The author's file as it is now.
  ///   - words: The words of its language.
  /// - Returns: `nil` when more changed than what this page alone shows, or when something is wrong.
  package func edited(_ file: SourceFile, words: ProseWords) -> MarkupFragment? {
    var diagnostics: [Diagnostic] = []
    guard Document.header(of: file).map(Array.init) == header,
      let prose = Document.markdown(file, words: words, into: &diagnostics)?.prose,
      diagnostics.isEmpty, prose.isPlain, prose.anchors.sorted() == anchors,
      excerpt.isEmpty || prose.excerpt == excerpt,
      Set(prose.links.filter(\.isInner).map(\.destination)) == Set(addresses.keys)
    else { return nil }
    var writer = MarkupWriter()
    for piece in prose.pieces {
      switch piece {
      case .markup(let range): writer.fragment(range, of: prose.markup.bytes)
      case .link(let index):
        let link = prose.links[index]
        if case .external(let url) = link.target {
          writer.text(url)
        } else {
          writer.text(addresses[link.destination] ?? "")
        }
      case .image, .chart, .value: return nil
      }
    }
    return writer.fragment.isEmpty ? nil : writer.fragment
  }
}

extension PageText {
  /// The same text after an edit that left all but its markup as it was.
  package func resized(to count: Int) -> PageText {
    PageText(
      path: path, header: header, range: range.lowerBound..<range.lowerBound + count,
      anchors: anchors, excerpt: excerpt, addresses: addresses)
  }
}

extension Composer {
  /// What of a page's article can be edited alone; `nil` where other pages or the data have a part in
  /// it.
  func text(of article: Article, at range: Range<Int>) -> PageText? {
    guard article.prose.isPlain, let header = Document.header(of: article.file) else { return nil }
    let addresses = zip(article.prose.links, hrefs(of: article)).filter { $0.0.isInner }
    return PageText(
      path: article.file.path, header: Array(header), range: range,
      anchors: article.prose.anchors.sorted(),
      excerpt: article.summary == nil ? article.prose.excerpt : "",
      addresses: Dictionary(
        addresses.map { ($0.0.destination, $0.1) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Prose {
  /// Whether there is a text, and nothing in it that comes from elsewhere.
  fileprivate var isPlain: Bool {
    !pieces.isEmpty && images.isEmpty && charts.isEmpty && values.isEmpty
  }

  /// The text's beginning, for pages without a summary.
  var excerpt: String { plainText.cut(to: 160) }
}

extension Prose.Link {
  /// Whether it leads to what this site holds.
  fileprivate var isInner: Bool {
    if case .external = target { false } else { true }
  }
}

extension String {
  /// The text's beginning, cut between words, with an ellipsis.
  fileprivate func cut(to length: Int) -> String {
    guard let end = end(ofCharacters: length) else { return self }
    let start = self[..<end]
    return start[..<(start.lastIndex(of: " ") ?? end)] + "…"
  }
}
