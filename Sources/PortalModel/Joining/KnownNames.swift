package import Diagnostics
import Documents
import Figures

/// The names of one kind in the files, and what people call those that have them: titles, short
/// titles, codes, numbers, sections.
package struct KnownNames: Sendable {
  private let kind: EntityKind
  private(set) var names: Set<String> = []
  private var calls: [Call] = []

  private struct Call {
    let text: String
    let name: String
  }

  package init(_ kind: EntityKind) {
    self.kind = kind
  }

  /// The names of a portal's units or indicators, as texts may place them.
  package init(_ kind: EntityKind, _ entities: [some Described & Identified]) {
    self.init(kind)
    add(entities)
  }

  /// Adds entities by their titles, and by what else each is called.
  mutating func add<Entity: Described & Identified>(
    _ entities: [Entity], calls: (Entity) -> [String?] = { _ in [] }
  ) {
    for entity in entities {
      let articles = [entity.articles.main] + entity.articles.translations.values
      let titles = articles.flatMap { [$0.title, $0.shortTitle] }
      add(entity.id.rawValue, calls: titles + calls(entity))
    }
  }

  mutating func add(_ name: String, calls texts: [String?]) {
    names.insert(name)
    calls += texts.compactMap { $0 }.map { Call(text: $0, name: name) }
  }

  mutating func formUnion(_ names: some Sequence<String>) { self.names.formUnion(names) }

  mutating func formUnion(_ other: KnownNames) {
    names.formUnion(other.names)
    calls += other.calls
  }
}

extension KnownNames {
  /// What is wrong with a text that is none of the names, after so many faults that looking for what
  /// was meant may take too long.
  package func problem(with text: String, afterFaults faults: Int) -> ModelProblem {
    if NearMiss.isSought(afterFaults: faults, among: names.count + calls.count) {
      let called = names(called: Slug.fold(text))
      if !called.isEmpty { return .called(kind, text: text, names: called) }
      if let nearest = nearest(to: text) {
        return .unknown(kind, name: text, nearest: nearest)
      }
    }
    if (1...Self.fewNames).contains(names.count) {
      return .unknownAmong(kind, name: text, known: names.sorted())
    }
    return .unknown(kind, name: text, nearest: nil)
  }

  /// So many names can be listed whole.
  private static let fewNames = 8

  private func names(called text: String) -> [String] {
    calls.filter { Slug.fold($0.text) == text }.map(\.name).uniqued().sorted()
  }

  private func nearest(to text: String) -> String? {
    let slug = Slug.make(text)
    if names.contains(slug) { return slug }
    // `units/xa-an`, `xa-an.md`, `ngay-sach/2026`.
    let parts = text.split(separator: "/").map { $0.prefix { $0 != "." } }
    if let part = parts.map(String.init).first(where: names.contains) { return part }
    return NearMiss.of(text, among: names) ?? name(calledLike: text, slug: slug)
  }

  /// The name of what is called nearly so, or so without a wrong word before it: `thi-tran-nghia-lo`
  /// for Nghĩa Lộ, which is a commune.
  private func name(calledLike text: String, slug: String) -> String? {
    if let call = NearMiss.of(text, among: calls.lazy.map(\.text)) {
      return calls.filter { $0.text == call }.map(\.name).min()
    }
    let ends = calls.filter { call in
      let end = Slug.make(call.text)
      return end.contains("-") && slug.hasSuffix("-" + end)
    }
    let names = Set(ends.map(\.name))
    return names.count == 1 ? names.first : nil
  }
}
