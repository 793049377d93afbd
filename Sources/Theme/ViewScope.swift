import Diagnostics
import Documents
import Markup
import Mustache

/// A view's fields as the Mustache library takes them.
///
/// The library's interface is made of `Any`; this file is where it is met.
struct ViewScope: MustacheParent {
  let fields: ViewFields
  let tags: TagTable
  let misses: MissRecorder
  /// Whether this scope is the last that is asked: a name unknown here is unknown.
  let isRoot: Bool

  func child(named number: String) -> Any? {
    guard let tag = tags[number], let first = tag.path.first else { return nil }
    guard var value = fields.find(first) else {
      if isRoot { misses.record(tag, name: first, known: Array(fields.values.keys)) }
      return nil
    }
    for name in tag.path.dropFirst() {
      guard case .fields(let inner) = value, let next = inner.find(name) else {
        // A part of something that is absent is absent; of something that is there, a mistake.
        if case .flag(false) = value { return false }
        let known: [String] =
          if case .fields(let inner) = value { Array(inner.values.keys) } else { [] }
        misses.record(tag, name: name, known: known)
        return false
      }
      value = next
    }
    return represent(value, escaped: tag.isEscaped)
  }

  private func represent(_ value: View, escaped: Bool) -> Any {
    switch value {
    case .text(let text):
      guard escaped else { return text }
      var writer = MarkupWriter(capacity: text.utf8.count)
      writer.text(text)
      return writer.fragment.string
    case .markup(let markup): return markup.string
    case .flag(let flag): return flag
    case .list(let elements): return elements.map(scope)
    case .fields(let fields): return scope(fields)
    }
  }

  private func scope(_ fields: ViewFields) -> ViewScope {
    ViewScope(fields: fields, tags: tags, misses: misses, isRoot: false)
  }
}

extension ViewFields {
  /// What a name stands for; `has-NAME` says whether there is anything behind `NAME`.
  fileprivate func find(_ name: String) -> View? {
    if let value = self[name] { return value }
    guard name.hasPrefix("has-"), let value = self[String(name.dropFirst(4))] else { return nil }
    return .flag(value.isPresent)
  }
}

/// Collects the names that one rendering did not find.
///
/// It never leaves the rendering's thread.
final class MissRecorder {
  private var found: Set<Diagnostic> = []

  var diagnostics: [Diagnostic] { found.sorted() }

  func record(_ tag: TagTable.Entry, name: String, known: [String]) {
    let problem = ThemeProblem.unknownName(
      name: tag.path.joined(separator: "."), nearest: NearMiss.of(name, among: known))
    found.insert(Diagnostic(.theme(problem), at: tag.site.place))
  }
}
