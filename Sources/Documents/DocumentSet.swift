package import Diagnostics

/// A content tree as documents, tables and assets: what the portal's model is read from.
package struct DocumentSet: Sendable {
  package let documents: [Document]
  /// The CSV files; their columns are known only to what they hold.
  package let tables: [SourceFile]
  package let assets: [Asset]
  /// The paths of files that are there but could not be read: what names them is not to blame.
  package let unreadable: Set<String>

  /// Reads all files of a tree, in chunks side by side.
  ///
  /// - Parameters:
  ///   - tree: The files.
  ///   - words: What the prose of each language says beside the author's own words.
  ///   - parallelism: How much runs side by side; the result does not depend on it.
  ///   - diagnostics: Receives everything that is wrong with any file.
  /// - Returns: What could be read.
  package static func read(
    _ tree: ContentTree, words: ProseWordsByLanguage, parallelism: Parallelism,
    into diagnostics: inout [Diagnostic]
  ) async -> DocumentSet {
    let parts = await parallelism.map(tree.files, chunk: 16) { Part($0, words: words) }
    let documents = parts.compactMap(\.document)
    diagnostics += PageTitles.named(parts.flatMap(\.diagnostics), among: documents)
    return DocumentSet(
      documents: documents,
      tables: parts.compactMap(\.table),
      assets: parts.compactMap(\.asset),
      unreadable: tree.refused.union(parts.compactMap(\.unreadable))
    )
  }
}

/// What one file gave.
private struct Part: Sendable {
  var document: Document?
  var table: SourceFile?
  var asset: Asset?
  var unreadable: String?
  var diagnostics: [Diagnostic] = []

  init(_ file: ContentFile, words: ProseWordsByLanguage) {
    switch file.content {
    case .markdown(let source):
      let words = words[DocumentPath(file.path).language]
      document = .markdown(source, words: words, into: &diagnostics)
      if document == nil { unreadable = file.path }
    // The settings were read before, for they name the languages that documents come in.
    case .yaml: break
    case .csv(let source): table = source
    case .asset(let rooted): asset = Asset(rooted, into: &diagnostics)
    }
  }
}

/// The words that prose needs beside the author's, for each language.
package struct ProseWordsByLanguage: Sendable {
  private let main: ProseWords
  private let others: [LanguageCode: ProseWords]

  package init(main: ProseWords, others: [LanguageCode: ProseWords]) {
    self.main = main
    self.others = others
  }

  /// No words at all, for prose that is only checked.
  package static let none = ProseWordsByLanguage(
    main: ProseWords(
      done: "", notDone: "", footnotes: "", footnote: "", backToText: "", table: ""),
    others: [:])

  /// The words of a language; of the main one for `nil` and for a language without words.
  package subscript(language: LanguageCode?) -> ProseWords {
    language.flatMap { others[$0] } ?? main
  }
}
