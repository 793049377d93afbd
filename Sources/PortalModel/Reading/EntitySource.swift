import Diagnostics
import Documents
import Quantities

/// The documents that one entity is read from: the main one and its translations.
struct EntitySource {
  let name: EntityName
  let document: Document
  let translations: [(language: LanguageCode, document: Document)]
}

extension EntitySource {
  /// Groups documents by the entity that they belong to, in the order of their paths.
  static func group(
    _ documents: [Document], unreadable: Set<String>, languages: [LanguageCode],
    into diagnostics: inout [Diagnostic]
  ) -> [EntitySource] {
    var translations: [String: [(LanguageCode, Document)]] = [:]
    var mains: [(EntityName, Document)] = []
    lazy var paths = Set(documents.map(\.file.path))
    lazy var collections = PostCollections(documents)
    for document in documents {
      guard let entity = EntityName(document.path) else {
        // A translation goes where its original goes.
        if document.path.language == nil || !paths.contains(document.path.source) {
          let problem = MisplacedDocument(document, among: collections).problem
          diagnostics.append(Diagnostic(.file(problem), at: document.file.wholeFile))
        }
        continue
      }
      let name = TranslationName(path: document.path, languages: languages)
      guard let language = document.path.language else {
        if let problem = name.problem(of: document, beside: paths) {
          diagnostics.append(Diagnostic(.file(problem), at: document.file.wholeFile))
        } else {
          mains.append((entity, document))
        }
        continue
      }
      if languages.dropFirst().contains(language) {
        translations[document.path.source, default: []].append((language, document))
      } else {
        let problem = name.problem(of: language)
        diagnostics.append(Diagnostic(.file(problem), at: document.file.wholeFile))
      }
    }
    let sources = mains.map { name, document in
      EntitySource(
        name: name,
        document: document,
        translations: translations.removeValue(forKey: document.path.source) ?? []
      )
    }
    for source in translations.keys.sorted() where !unreadable.contains(source) {
      for (_, document) in translations[source] ?? [] {
        let problem = FileProblem.translationWithoutSource(source: source)
        diagnostics.append(Diagnostic(.file(problem), at: document.file.wholeFile))
      }
    }
    return sources
  }
}

extension EntitySource {
  /// Reads an entity: the main document's fields by `read`, the translations' titles and labels.
  ///
  /// - Parameters:
  ///   - labels: The further texts that a translation may give.
  ///   - lists: The further lists of texts that a translation may give.
  ///   - diagnostics: Receives every fault of every field, the unknown ones included.
  ///   - translation: Reads what a translation may give beyond titles and labels.
  ///   - read: Reads the fields beyond title and summary.
  /// - Returns: `nil` when a field that must be there is not, or is faulty.
  func read<Entity>(
    labels: [String] = [],
    lists: [String] = [],
    into diagnostics: inout [Diagnostic],
    translation: (inout FieldReader, LanguageCode) -> Void = { _, _ in },
    _ read: (inout FieldReader, Articles) -> Entity?
  ) -> Entity? {
    let own = self.document.fields.fieldNames
    var translated: [LanguageCode: Article] = [:]
    for (language, document) in translations {
      var reader = FieldReader(document.fields)
      translated[language] = Article(document, labels: labels, lists: lists, reader: &reader)
      translation(&reader, language)
      diagnostics += reader.finish(inherited: own)
    }
    var reader = FieldReader(document.fields)
    let article = Article(document, labels: labels, lists: lists, reader: &reader)
    let articles = Articles(
      main: article ?? Article(placeholderFor: document), translations: translated)
    let entity = read(&reader, articles)
    diagnostics += reader.finish()
    return article == nil ? nil : entity
  }
}

extension Article {
  /// What every translation may give.
  static let fieldsOfTranslations: Set<String> = ["title", "short-title", "summary"]

  fileprivate convenience init?(
    _ document: Document, labels names: [String], lists listNames: [String],
    reader: inout FieldReader
  ) {
    let title = reader.requiredText("title")
    let shortTitle = reader.text("short-title")
    let summary = reader.text("summary")
    var labels: [String: String] = [:]
    for name in names { labels[name] = reader.text(name)?.value }
    var lists: [String: [String]] = [:]
    for name in listNames { lists[name] = reader.texts(name).map(\.value) }
    guard let title else { return nil }
    self.init(
      title: title.value.withoutInvisibleCharacters,
      shortTitle: shortTitle?.value.withoutInvisibleCharacters,
      summary: summary?.value.withoutInvisibleCharacters,
      labels: labels.mapValues(\.withoutInvisibleCharacters),
      lists: lists.mapValues { $0.map(\.withoutInvisibleCharacters) },
      prose: document.prose,
      file: document.file,
      titleSite: shortTitle?.site ?? title.site
    )
  }

  /// Lets the other fields of a document be checked although its title is missing.
  fileprivate convenience init(placeholderFor document: Document) {
    self.init(
      title: "", shortTitle: nil, summary: nil, prose: document.prose, file: document.file)
  }
}

extension String {
  /// What follows the last slash of a path.
  package var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
