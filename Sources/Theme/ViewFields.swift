/// What a template is filled with: names, and a value behind each.
///
/// An object names all that its template may ask for, also what is not there this time
/// (``View/absent``): so a name that it lacks is a mistake in the template, and found.
package struct ViewFields: Sendable {
  /// An object of a view has a dozen names: to go through them takes less than to hash one.
  private var entries: [(name: String, value: View)]

  package subscript(name: String) -> View? {
    get { position(of: name).map { entries[$0].value } }
    set {
      entries.removeAll { $0.name == name }
      if let newValue { entries.append((name, newValue)) }
    }
  }

  /// By position, so that what is passed over is not copied.
  private func position(of name: String) -> Int? {
    entries.indices.first { entries[$0].name == name }
  }

  /// All names, for a suggestion in place of an unknown one.
  var names: [String] { entries.map(\.name) }

  /// These fields and others; where both have a name, the other's value.
  package func merging(_ other: ViewFields) -> ViewFields {
    var merged = self
    for entry in other.entries { merged[entry.name] = entry.value }
    return merged
  }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, View)...) {
    entries = elements.map { (name: $0.0, value: $0.1) }
  }
}

/// A name as a template asks for it.
struct ViewName: Sendable {
  let text: String
  /// What is asked whether there is anything of: `posts` in `has-posts`.
  let asksFor: String?

  init(_ text: String) {
    self.text = text
    asksFor = text.hasPrefix("has-") ? String(text.dropFirst(4)) : nil
  }
}

extension ViewFields {
  /// What a name stands for; `has-NAME` says whether there is anything behind `NAME`.
  func find(_ name: ViewName) -> View? {
    if let value = self[name.text] { return value }
    guard let asked = name.asksFor, let value = self[asked] else { return nil }
    return .flag(value.isPresent)
  }
}
