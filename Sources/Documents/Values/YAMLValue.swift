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
  /// The names of its fields; none for what is no mapping.
  package var fieldNames: Set<String> {
    guard case .mapping(let entries) = content else { return [] }
    return Set(entries.map(\.key.value))
  }
}
