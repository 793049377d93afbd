/// A value of a YAML file, with its place.
///
/// Scalars stay text: what a text means (a number, a date) is for the field that holds it to say.
package struct YAMLValue: Sendable {
  package indirect enum Content: Sendable {
    case empty
    case scalar(String)
    case list([YAMLValue])
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: YAMLValue
  }

  package let content: Content
  package let site: Site
}

extension YAMLValue {
  /// Its fields; none for what is no mapping.
  private var fields: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The names of its fields.
  package var fieldNames: Set<String> { Set(fields.map(\.key.value)) }

  /// A field by its name.
  package func field(_ name: String) -> Entry? { fields.first { $0.key.value == name } }

  /// The text of a field, as it is written.
  package func text(of name: String) -> String? {
    if case .scalar(let text)? = field(name)?.value.content { text } else { nil }
  }
}
