import Diagnostics
import Documents
import Markup

/// A body as tests state it: markup with its holes written out, and where what is wrong.
struct ProseReading {
  let prose: Prose
  let file: SourceFile
  let diagnostics: [Diagnostic]

  init(_ markdown: String, frontMatter: String = "", pageAnchors: [String] = []) {
    file = SourceFile(path: "content/a.md", bytes: Array((frontMatter + markdown).utf8))
    let words = ProseWords(
      done: "Xong", notDone: "Chưa xong", footnotes: "Chú thích", footnote: "Chú thích",
      backToText: "Quay lại chú thích", table: "Bảng")
    var diagnostics: [Diagnostic] = []
    prose = Prose.read(
      file, body: frontMatter.utf8.count..<file.bytes.count,
      options: ProseOptions(words: words, pageAnchors: pageAnchors), into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The markup; `{…}` for a link's address, `{img …|alt|title}` for an image, `{chart level}` for a
  /// chart, `{value word|word}` for a figure.
  var html: String {
    prose.pieces.map { piece in
      switch piece {
      case .markup(let range): String(decoding: prose.markup.bytes[range], as: UTF8.self)
      case .link(let number): "{\(prose.links[number].destination)}"
      case .image(let number):
        "{img \(prose.images[number].destination)|\(prose.images[number].alternativeText)|"
          + "\(prose.images[number].title)}"
      case .chart(let number): "{chart \(prose.charts[number].level)}"
      case .value(let number):
        "{value \(prose.values[number].words.map(\.value).joined(separator: "|"))}"
      }
    }.joined()
  }

  /// `line:column+length identifier` for each fault.
  var problems: [String] {
    diagnostics.map { "\(Self.position($0.place)) \($0.problem.identifier)" }
  }

  var linkPlaces: [String] { prose.links.map { Self.position($0.place(in: file)) } }

  var imagePlaces: [String] { prose.images.map { Self.position($0.place(in: file)) } }

  private static func position(_ place: Place) -> String {
    "\(place.line):\(place.column)+\(place.length)"
  }
}
