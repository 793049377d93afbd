package import Documents

/// What an entity says of itself in one language.
package final class Article: Sendable {
  package let title: String
  /// The title where there is little room; the title itself unless the author gave another.
  package let shortTitle: String
  package let summary: String?
  /// Further translatable texts by field name, such as `numerator`.
  package let labels: [String: String]
  /// Further translatable lists of texts by field name, such as `examples`.
  package let lists: [String: [String]]
  package let prose: Prose
  package let file: SourceFile
  /// Where the author gave the name that is shown where there is little room.
  package let titleSite: Site?

  package init(
    title: String,
    shortTitle: String?,
    summary: String?,
    labels: [String: String] = [:],
    lists: [String: [String]] = [:],
    prose: Prose,
    file: SourceFile,
    titleSite: Site? = nil
  ) {
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.summary = summary
    self.labels = labels
    self.lists = lists
    self.prose = prose
    self.file = file
    self.titleSite = titleSite
  }
}

/// An entity's article in every language that it was written in.
package final class Articles: Sendable {
  /// The article in the portal's main language.
  package let main: Article
  package let translations: [LanguageCode: Article]

  package init(main: Article, translations: [LanguageCode: Article]) {
    self.main = main
    self.translations = translations
  }

  /// The article in a language, or in the main one where there is no translation.
  package func article(in language: LanguageCode) -> Article {
    translations[language] ?? main
  }
}

extension Articles {
  /// The plan's own wording, a paragraph or a dash a line; none where the author gave none.
  package var officialText: [String] {
    main.labels[Self.officialTextField]?.split(separator: "\n").map(String.init) ?? []
  }

  /// The field that the plan's own wording stands in.
  static let officialTextField = "official-text"
}

/// Something that has articles and stands on a page of its own.
package protocol Described: Sendable {
  var articles: Articles { get }
}
