import Diagnostics
import Documents
import Figures
import Quantities

extension InfoPage: ContentEntity {
  static let kind = ContentKind.infoPage
  static let places: [ContentPlace] = ["pages/*"]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> InfoPage? {
    var slugs: [LanguageCode: String] = [:]
    return source.read(into: &diagnostics) { reader, language in
      slugs[language] = reader.requiredSlug("slug")?.value
    } _: { reader, articles in
      let slug = reader.requiredSlug("slug")
      let section = reader.section("section")
      guard let slug else { return nil }
      return InfoPage(
        id: Identifier(source.name.name), articles: articles, slug: slug.value,
        translatedSlugs: slugs,
        section: section)
    }
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(section, into: &diagnostics)
  }
}
