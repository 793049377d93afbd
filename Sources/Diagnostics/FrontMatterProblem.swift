/// What can be wrong with YAML: a document's front matter, or a YAML file.
package enum FrontMatterProblem: Hashable, Sendable {
  case missing
  /// Of the two lines of three hyphens around the fields the first is missing.
  case missingOpener
  case unclosed
  /// A line that was meant to be the one of three hyphens before or behind the fields.
  case fence(found: String, FenceLine)
  /// Three hyphens and a character that nobody sees.
  case hiddenInFence(codePoint: UInt32)
  case syntax(detail: YAMLSyntax)
  case line(YAMLLineFault)
  case duplicateKey(name: String)
  case notAMapping
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case unknownField(name: String, nearest: String?, known: [String])
  /// A field of a translation that is its original's alone.
  case inherited(name: String)
  /// A field of other programs; `line` says here what it says there, if anything does.
  case foreignField(name: String, line: String?)
  /// A field's name with a letter of another script that looks like one of its own.
  case foreignLetter(name: String, letter: String, LetterScript, better: String)
  /// `inBraces` in a group such as `{year: 2022}`, where no line of its own can be added; `value` is
  /// what the same field holds in the groups beside.
  case missingField(name: String, inBraces: Bool = false, value: String? = nil)
  case emptyField(name: String, EmptyValue = .nothing, isRequired: Bool = false)
  /// The fields of a group stand beside it.
  case groupNotIndented(name: String, fields: [String])
  case wrongType(name: String, expected: FieldKind)
  /// Brackets around a text; `better` is the field without them, `quoted` keeps them, which
  /// makes no sense around a name.
  case bracketsForText(name: String, brackets: String, better: String, quoted: String?)
  case notANumber(name: String, text: String, FieldNumberFault)
  /// A word for yes or no, and the line to write.
  case notAFlag(name: String, text: String, better: String)
  /// One text where a list of names is wanted, and the names in it.
  case textForNames(name: String, names: [String])
  /// Names in a list with another sign between them than a comma, or none.
  case namesApart(name: String, sign: String, names: [String])
  case invalidDate(text: String, DayFault)
  /// What a language is called, or the country where it is spoken, in the place of its code.
  case languageName(text: String, code: String?)
  case invalidChoice(name: String, value: String, nearest: String?, allowed: [String])
  /// A field that only charts of other types have.
  case fieldOfOtherCharts(name: String, types: [String], isTyped: Bool)
  case outOfRange(name: String, value: String, allowed: String)
  case invalidURL(text: String, fault: AddressFault)
  /// `meant` is the section in the way that it is cited, where it can be told.
  case invalidSection(text: String, meant: String?)
  case invalidIdentifier(text: String, suggestion: String)
  /// Marks of Markdown or of web pages in a text that has none; `better` is the text without.
  case markInText(mark: String, better: String)
  /// The same value twice in a list.
  case repeatedValue(text: String)
}

/// Which line of a file's beginning was to be three hyphens.
package enum FenceLine: Hashable, Sendable {
  case opening, closing
  /// One above the line of three hyphens, which is there.
  case above
}

/// A script some of whose letters look like those of the Latin one.
package enum LetterScript: Hashable, Sendable {
  case cyrillic, greek
}

/// The kinds of YAML mistake that the parser tells apart.
package enum YAMLSyntax: Hashable, Sendable {
  case tab
  case unquotedColon
  case indentation
  case unclosedQuote
  case unclosedBracket
  case undefinedAlias
  case other
}

/// The kinds of value that a field may hold.
package enum FieldKind: Hashable, Sendable {
  case text, integer, number, boolean, date, list, mapping
}

extension FrontMatterProblem {
  var identifier: String {
    switch self {
    case .missing: "missing"
    case .missingOpener: "missing"
    case .unclosed: "unclosed"
    case .fence: "fence"
    case .hiddenInFence: "fence"
    case .syntax: "syntax"
    case .line(let fault): fault.identifier
    case .duplicateKey: "duplicate-key"
    case .notAMapping: "not-a-mapping"
    case .tooDeep: "too-deep"
    case .tooManyNodes: "too-many-nodes"
    case .unknownField: "unknown-field"
    case .inherited: "unknown-field"
    case .foreignField: "unknown-field"
    case .foreignLetter: "unknown-field"
    case .missingField: "missing-field"
    case .emptyField: "empty-field"
    case .groupNotIndented: "group-not-indented"
    case .wrongType: "wrong-type"
    case .bracketsForText: "wrong-type"
    case .notANumber: "wrong-type"
    case .notAFlag: "wrong-type"
    case .textForNames: "text-for-names"
    case .languageName: "language-name"
    case .namesApart: "names-apart"
    case .invalidDate: "invalid-date"
    case .invalidChoice: "invalid-choice"
    case .fieldOfOtherCharts: "unknown-field"
    case .outOfRange: "out-of-range"
    case .invalidURL: "invalid-url"
    case .invalidSection: "invalid-section"
    case .invalidIdentifier: "invalid-identifier"
    case .markInText: "mark-in-text"
    case .repeatedValue: "repeated-value"
    }
  }
}
