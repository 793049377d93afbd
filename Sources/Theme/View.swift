package import Markup

/// A value of a view.
package enum View: Sendable {
  /// Text, which is escaped where it is inserted.
  case text(String)
  /// Finished markup, inserted as it is.
  case markup(MarkupFragment)
  case flag(Bool)
  case list([ViewFields])
  /// A long list, whose elements are each made when they are filled in, so that nobody holds all.
  case made(count: Int, @Sendable (Int) -> ViewFields)
  case fields(ViewFields)

  /// Nothing, where something could be: a section around it is left out.
  package static let absent = View.flag(false)

  /// A text, if there is one.
  package static func optional(_ text: consuming String?) -> View {
    if let text { .text(text) } else { .absent }
  }

  /// A long list of what elements come to.
  package static func made<Element: Sendable>(
    of elements: [Element], _ make: @escaping @Sendable (Element) -> ViewFields
  ) -> View {
    .made(count: elements.count) { make(elements[$0]) }
  }

  /// Fields, if there are any.
  package static func optional(_ fields: consuming ViewFields?) -> View {
    if let fields { .fields(fields) } else { .absent }
  }

  /// Markup, if there is any.
  package static func optional(_ markup: consuming MarkupFragment?) -> View {
    if let markup, !markup.isEmpty { .markup(markup) } else { .absent }
  }
}

extension View {
  /// Whether a section around it is filled: all but what is absent, and lists of nothing.
  var opensSection: Bool {
    switch self {
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .made(let count, _): count > 0
    case .text, .markup, .fields: true
    }
  }

  /// Whether there is anything: what a template asks by `has-` before a name.
  var isPresent: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .markup(let markup): !markup.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .made(let count, _): count > 0
    case .fields: true
    }
  }
}

extension View: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}
