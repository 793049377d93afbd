/// What a template is filled with: names, and a value behind each.
///
/// An object names all that its template may ask for, also what is not there this time
/// (``View/absent``): so a name that it lacks is a mistake in the template, and found.
package struct ViewFields: Sendable {
  /// An object of a view has a dozen names: to go through them takes less than to hash one.
  private var entries: [(FieldName, View)]

  package subscript(name: FieldName) -> View? {
    get { position(of: name).map { entries[$0].1 } }
    set {
      switch (position(of: name), newValue) {
      case (let position?, let value?): entries[position].1 = value
      case (let position?, nil): entries.remove(at: position)
      case (nil, let value?): entries.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// By position, so that what is passed over is not copied.
  private func position(of name: FieldName) -> Int? {
    entries.firstIndex { $0.0 == name }
  }

  /// All names, for a suggestion in place of one that is not here.
  var names: [String] { entries.map(\.0.text) }

  /// The name of the first value that is text.
  var firstText: String? {
    entries.first { if case .text = $0.1 { true } else { false } }?.0.text
  }

  /// These fields and others; where both have a name, the other's value.
  package func merging(_ other: ViewFields) -> ViewFields {
    var merged = self
    for (name, value) in other.entries { merged[name] = value }
    return merged
  }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (FieldName, View)...) {
    entries = elements
  }
}

/// A name as a template asks for it.
struct ViewName: Hashable, Sendable {
  let field: FieldName
  /// Whether it is asked only if there is anything: `has-posts` asks it of `posts`.
  let asksPresence: Bool

  /// - Returns: `nil` for what stands in no view.
  init?(_ text: String) {
    asksPresence = text.hasPrefix("has-")
    guard let field = FieldName(asksPresence ? String(text.dropFirst(4)) : text) else {
      return nil
    }
    self.field = field
  }

  var text: String { asksPresence ? "has-" + field.text : field.text }
}

extension ViewFields {
  /// What a name stands for; `has-NAME` says whether there is anything behind `NAME`.
  func find(_ name: ViewName) -> View? {
    guard let position = position(of: name.field) else { return nil }
    return name.asksPresence
      ? .flag(entries[position].1.isPresent) : entries[position].1
  }
}
