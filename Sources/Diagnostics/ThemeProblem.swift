/// What can be wrong with a theme: its templates, its phrases, its files.
package enum ThemeProblem: Hashable, Sendable {
  case unknownTheme(name: String, nearest: String?, known: [String])
  case missingTemplate(name: String)
  case syntax(TemplateSyntax)
  case unknownName(name: String, nearest: String?)
  case unknownPartial(name: String, nearest: String?)
  case partialLoop(name: String)
  /// Of a template, or of one with all that it inserts.
  case tooManyTags(limit: Int)
  case tooDeep(limit: Int)
  case missingPhrase(name: String)
  case unknownPhrase(name: String, nearest: String?)
  case unknownPlaceholder(name: String, known: [String])
}

/// The kinds of mistake in a template's tags.
package enum TemplateSyntax: Hashable, Sendable {
  case unclosedTag
  case unclosedSection(name: String)
  case wrongSectionEnd(expected: String, found: String)
  case unopenedSectionEnd(name: String)
  case emptyName
  /// Mustache that themes do without, so that every name can be checked.
  case unsupported(tag: String)
}

extension ThemeProblem {
  var identifier: String {
    switch self {
    case .unknownTheme: "unknown-theme"
    case .missingTemplate: "missing-template"
    case .syntax: "syntax"
    case .unknownName: "unknown-name"
    case .unknownPartial: "unknown-partial"
    case .partialLoop: "partial-loop"
    case .tooManyTags: "too-many-tags"
    case .tooDeep: "too-deep"
    case .missingPhrase: "missing-phrase"
    case .unknownPhrase: "unknown-phrase"
    case .unknownPlaceholder: "unknown-placeholder"
    }
  }
}
