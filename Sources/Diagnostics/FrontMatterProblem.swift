/// What can be wrong with YAML: a document's front matter, or a YAML file.
package enum FrontMatterProblem: Hashable, Sendable {
  case missing
  case unclosed
  case syntax(detail: YAMLSyntax)
  case line(YAMLLineFault)
  case duplicateKey(name: String)
  case notAMapping
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case unknownField(name: String, nearest: String?, known: [String])
  /// `inBraces` in a group such as `{year: 2022}`, where no line of its own can be added.
  case missingField(name: String, inBraces: Bool = false)
  case emptyField(name: String)
  case wrongType(name: String, expected: FieldKind)
  /// One text where a list of names is wanted, and the line to write.
  case textForNames(name: String, better: String)
  /// `day` is the day that is meant, as `2025-04-21`, where it can be told.
  case invalidDate(text: String, day: String? = nil)
  case invalidChoice(name: String, value: String, nearest: String?, allowed: [String])
  case outOfRange(name: String, value: String, allowed: String)
  case invalidURL(text: String, fault: AddressFault)
  case invalidSection(text: String)
  case invalidIdentifier(text: String, suggestion: String)
}

/// The kinds of YAML mistake that the parser tells apart.
package enum YAMLSyntax: Hashable, Sendable {
  case tab
  case unquotedColon
  case indentation
  case unclosedQuote
  case unclosedBracket
  case undefinedAlias
  case other(String)
}

/// The kinds of value that a field may hold.
package enum FieldKind: Hashable, Sendable {
  case text, integer, number, boolean, date, list, mapping
}

extension FrontMatterProblem {
  var identifier: String {
    switch self {
    case .missing: "missing"
    case .unclosed: "unclosed"
    case .syntax: "syntax"
    case .line(let fault): fault.identifier
    case .duplicateKey: "duplicate-key"
    case .notAMapping: "not-a-mapping"
    case .tooDeep: "too-deep"
    case .tooManyNodes: "too-many-nodes"
    case .unknownField: "unknown-field"
    case .missingField: "missing-field"
    case .emptyField: "empty-field"
    case .wrongType: "wrong-type"
    case .textForNames: "text-for-names"
    case .invalidDate: "invalid-date"
    case .invalidChoice: "invalid-choice"
    case .outOfRange: "out-of-range"
    case .invalidURL: "invalid-url"
    case .invalidSection: "invalid-section"
    case .invalidIdentifier: "invalid-identifier"
    }
  }
}
