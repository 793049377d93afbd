import Diagnostics
import Documents
import Figures
import Quantities

extension Post: ContentEntity {
  static let kind = ContentKind.post
  static let places: [ContentPlace] = ["campaigns/*/*/*", "topics/*/*"]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Post? {
    let names = source.name.names
    guard names.count == 3 else {
      return read(source, in: .topic(Identifier(names[0])), into: &diagnostics)
    }
    guard let year = Int(names[1]) else {
      // The folder's name is reported with the edition; the fields are checked all the same.
      _ = read(source, in: .topic(Identifier(names[1])), into: &diagnostics)
      return nil
    }
    let edition = Edition.id(campaign: Identifier(names[0]), year: year)
    return read(source, in: .edition(edition), into: &diagnostics)
  }

  private static func read(
    _ source: EntitySource, in collection: Collection, into diagnostics: inout [Diagnostic]
  ) -> Post? {
    source.read(into: &diagnostics) { reader, articles in
      let date = reader.requiredDate("date")
      let author = reader.requiredWord("author")
      let units = reader.references("units", to: Unit.self)
      let isDraft = reader.flag("draft")
      let image = reader.mapping("image") { reader -> PostImage? in
        let file = reader.requiredWord("file")
        let alternativeText = reader.requiredText("alt")
        guard let file, let alternativeText else { return nil }
        return PostImage(file: file, alternativeText: alternativeText.value)
      }
      guard let date, let author else { return nil }
      return Post(
        id: Identifier(source.name.name), collection: collection, articles: articles,
        date: date.value, dateSite: date.site, author: author, units: units, isDraft: isDraft,
        image: image)
    }
  }

  /// Latest first.
  static func sorted(_ posts: [Post], of settings: PortalSettings) -> [Post] {
    posts.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
  }

  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    PostChecks(draft).run(into: &diagnostics)
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(
      author.value, .submitter, at: author.site, on: date, into: &diagnostics)
    names.check(units, .unit, into: &diagnostics)
  }
}
