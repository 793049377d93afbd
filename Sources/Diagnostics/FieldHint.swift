/// What a field holds, for messages that ask for it.
struct FieldHint {
  /// In words: `the title`.
  let what: String
  let form: Form

  enum Form {
    /// A text, for which the words can stand.
    case text
    case value(example: String)
    /// A name, which has to be looked up.
    case name
  }

  static func text(_ what: String) -> FieldHint { FieldHint(what: what, form: .text) }

  static func value(_ what: String, _ example: String) -> FieldHint {
    FieldHint(what: what, form: .value(example: example))
  }

  static func name(_ what: String) -> FieldHint { FieldHint(what: what, form: .name) }
}

/// How a field without a value is written.
package enum EmptyValue: Hashable, Sendable {
  /// `title:`
  case nothing
  /// `title: ""`
  case quotes
  /// `title: ~`
  case tilde
  /// `languages: []`
  case list
}
