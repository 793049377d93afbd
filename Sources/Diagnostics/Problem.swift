/// Everything that can be wrong with a portal's input, grouped by what it is wrong with.
///
/// A case holds data, never a sentence: the sentences stand in `Vietnamese/` and `English/`.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case text(TextProblem)
  case frontMatter(FrontMatterProblem)
  case picture(PictureProblem)
  case prose(ProseProblem)
  case table(TableProblem)
  case model(ModelProblem)
  case theme(ThemeProblem)
}

extension Problem {
  /// A stable name for tools and for the documentation, such as `table.unknown-column`.
  package var identifier: String {
    switch self {
    case .file(let problem): "file." + problem.identifier
    case .text(let problem): "text." + problem.identifier
    case .frontMatter(let problem): "front-matter." + problem.identifier
    case .picture(let problem): "picture." + problem.identifier
    case .prose(let problem): "prose." + problem.identifier
    case .table(let problem): "table." + problem.identifier
    case .model(let problem): "model." + problem.identifier
    case .theme(let problem): "theme." + problem.identifier
    }
  }

  /// The sentences of a problem in a language.
  package func wording(in language: DiagnosticLanguage) -> Wording {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: Wording {
    switch self {
    case .file(let problem): problem.vietnamese
    case .text(let problem): problem.vietnamese
    case .frontMatter(let problem): problem.vietnamese
    case .picture(let problem): problem.vietnamese
    case .prose(let problem): problem.vietnamese
    case .table(let problem): problem.vietnamese
    case .model(let problem): problem.vietnamese
    case .theme(let problem): problem.vietnamese
    }
  }

  private var english: Wording {
    switch self {
    case .file(let problem): problem.english
    case .text(let problem): problem.english
    case .frontMatter(let problem): problem.english
    case .picture(let problem): problem.english
    case .prose(let problem): problem.english
    case .table(let problem): problem.english
    case .model(let problem): problem.english
    case .theme(let problem): problem.english
    }
  }
}
