import Diagnostics
import Documents
import Figures
import Quantities

extension Topic: ContentEntity {
  static let kind = ContentKind.topic
  static let places: [ContentPlace] = ["topics/*/index"]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Topic? {
    source.read(into: &diagnostics) { reader, articles in
      Topic(
        id: Identifier(source.name.name), articles: articles, section: reader.section("section"))
    }
  }

  static func sorted(_ topics: [Topic], of settings: PortalSettings) -> [Topic] {
    topics.sortedInVietnamese { $0.articles.main.title }
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(section, into: &diagnostics)
  }
}
