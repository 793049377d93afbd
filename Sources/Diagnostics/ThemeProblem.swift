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
  /// A value that a phrase is given, by all the names that it may be asked for.
  case unusedValue(names: [String])
  /// A template inserts a phrase that only a page can fill in.
  case filledPhrase(name: String)
  /// A tag for text asks for a value that is none.
  case notText(name: String, TextlessValue)
  /// An id that a heading of the content may get, too.
  case idOfAHeading(id: String)
  /// A page's template lacks an id that links lead to, in the section that it belongs into.
  case missingAnchor(id: String, section: String?)
  /// A link of a template leads to what a page that shows it lacks.
  case deadAnchor(id: String, page: String)
}

/// What a tag for text cannot insert.
package enum TextlessValue: Hashable, Sendable {
  case list
  /// With the name of a part that is text, where there is one.
  case object(part: String?)
  case yesOrNo
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
    case .unusedValue: "unused-value"
    case .filledPhrase: "filled-phrase"
    case .notText: "not-text"
    case .idOfAHeading: "id-of-a-heading"
    case .missingAnchor: "missing-anchor"
    case .deadAnchor: "dead-anchor"
    }
  }
}
