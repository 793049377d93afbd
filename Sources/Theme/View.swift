package import Markup

/// What a template is filled with: names, and a value behind each.
///
/// An object names all that its template may ask for, also what is not there this time
/// (``View/absent``): so a name that it lacks is a mistake in the template, and found.
package struct ViewFields: Sendable {
  package private(set) var values: [String: View]

  package init(_ values: [String: View]) {
    self.values = values
  }

  package subscript(name: String) -> View? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These fields and others; where both have a name, the other's value.
  package func merging(_ other: ViewFields) -> ViewFields {
    ViewFields(values.merging(other.values) { _, new in new })
  }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, View)...) {
    values = Dictionary(elements) { _, last in last }
  }
}

/// A value of a view.
package enum View: Sendable {
  /// Text, which is escaped where it is inserted.
  case text(String)
  /// Finished markup, inserted as it is.
  case markup(MarkupFragment)
  case flag(Bool)
  case list([ViewFields])
  case fields(ViewFields)

  /// Nothing, where something could be: a section around it is left out.
  package static let absent = View.flag(false)

  /// A text, if there is one.
  package static func optional(_ text: String?) -> View {
    text.map { .text($0) } ?? .absent
  }

  /// Fields, if there are any.
  package static func optional(_ fields: ViewFields?) -> View {
    fields.map { .fields($0) } ?? .absent
  }

  /// Markup, if there is any.
  package static func optional(_ markup: MarkupFragment?) -> View {
    markup.flatMap { $0.isEmpty ? nil : .markup($0) } ?? .absent
  }
}

extension View {
  /// Whether there is anything: what a template asks by `has-` before a name.
  var isPresent: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .markup(let markup): !markup.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .fields: true
    }
  }
}

extension View: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}
