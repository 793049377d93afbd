/// What a template is filled with: names, and a value behind each.
///
/// An object names all that its template may ask for, also what is not there this time
/// (``View/absent``): so a name that it lacks is a mistake in the template, and found.
package struct ViewFields: Sendable {
  /// An object of a view has a dozen names: to go through them takes less than to hash one.
  private var entries: [(String, View)]

  package subscript(name: String) -> View? {
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

  /// By position, so that what is passed over is not copied; by length first, which tells most names
  /// apart.
  private func position(of name: String) -> Int? {
    let length = name.utf8.count
    for index in entries.indices
    where entries[index].0.utf8.count == length && entries[index].0 == name { return index }
    return nil
  }

  /// All names, for a suggestion in place of an unknown one.
  var names: [String] { entries.map(\.0) }

  /// These fields and others; where both have a name, the other's value.
  package func merging(_ other: ViewFields) -> ViewFields {
    var merged = self
    for (name, value) in other.entries { merged[name] = value }
    return merged
  }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, View)...) {
    entries = elements
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
