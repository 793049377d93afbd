import Documents
import PortalModel

/// What pages are made of, in one language.
///
/// A page exists in a language when what it shows was written in it; a list, when anything on it was. The
/// home page exists in all, and so do the pages that are made of data alone.
struct PageSource: Sendable {
  let portal: Portal
  /// The posts that are published, latest first.
  let posts: [Post]
  let language: LanguageCode

  var isMain: Bool { language == portal.settings.mainLanguage }

  /// What all pages show, kind by kind.
  var contents: [any PageContent] {
    PageKind.allCases.flatMap { $0.content.pages(of: self) }
  }

  /// The entities that were written in the language.
  func written<Entity: Described>(_ entities: [Entity]) -> [Entity] {
    isMain ? entities : entities.filter { $0.articles.translations[language] != nil }
  }

  /// A list of entities, where it exists.
  func list<List>(_ list: List, of entities: [some Described]) -> [List] {
    isMain || !written(entities).isEmpty ? [list] : []
  }
}
