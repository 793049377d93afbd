package import Diagnostics
package import Markup

/// A document's body as pages need it: finished markup with holes where addresses go.
///
/// Which address a link to another file has is known only when all pages are, so `pieces` names
/// the links and images by their number and the page's view fills them in.
package struct Prose: Sendable {
  package let pieces: [Piece]
  /// The markup of all pieces, one after the other: one run of bytes takes less room than many.
  package let markup: MarkupFragment
  /// The headings in the order of the text.
  package let headings: [Heading]
  package let links: [Link]
  package let images: [Image]
  /// What stands in blocks fenced as `chart`, in the order of the text.
  package let charts: [Chart]
  /// The figures that the text asks for by name, in the order of the text.
  package let values: [Value]
  /// The beginning of what a reader reads, white space collapsed: for descriptions.
  package let plainText: String
  /// The `id`s that the markup holds, of headings and footnotes.
  package let anchors: Set<String>

  package static let empty = Prose(
    pieces: [], markup: .empty, headings: [], links: [], images: [], charts: [], values: [],
    plainText: "", anchors: [])
}

extension Prose {
  package enum Piece: Hashable, Sendable {
    /// A part of ``Prose/markup``.
    case markup(Range<Int>)
    /// Stands inside `href="…"` of the link of this number.
    case link(Int)
    /// Stands where the whole `img` of this number goes.
    case image(Int)
    /// Stands where the whole chart of this number goes.
    case chart(Int)
    /// Stands where the figure of this number goes, within a sentence.
    case value(Int)
  }

  package struct Heading: Hashable, Sendable {
    /// 2 to 6: a page's title is its only heading of level 1.
    package let level: Int
    package let text: String
    package let anchor: String

    package init(level: Int, text: String, anchor: String) {
      self.level = level
      self.text = text
      self.anchor = anchor
    }
  }

  package struct Link: Hashable, Sendable {
    /// The address as the writer wrote it, escapes undone.
    package let destination: String
    package let target: LinkTarget
    /// Where the address stands in the file; the whole link where the address stands elsewhere.
    package let range: Range<Int>
  }

  /// A block fenced as `chart`: fields that name what is drawn.
  package struct Chart: Sendable {
    package let fields: YAMLValue
    /// The level that the chart's own heading has where it stands, 2 to 4.
    package let level: Int
  }

  /// A span of code that begins with `=`: the words behind it name a figure.
  package struct Value: Sendable {
    package let words: [Located<String>]
    /// The whole span.
    package let site: Site
  }

  package struct Image: Hashable, Sendable {
    /// The address as the writer wrote it, escapes undone.
    package let destination: String
    /// The address with its percent signs decoded, NFC.
    package let path: String
    package let alternativeText: String
    /// The title in quotes after the address, or nothing.
    package let title: String
    /// Where the address stands in the file.
    package let range: Range<Int>
  }
}

// A place holds its line's text, so it is made when it is needed: ten thousand links on one line
// would otherwise hold it ten thousand times.

extension Prose.Link {
  package func place(in file: SourceFile) -> Place { file.place(at: range) }
}

extension Prose.Image {
  package func place(in file: SourceFile) -> Place { file.place(at: range) }
}
