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
    /// Whether it is no title but a code, a number, a section.
    let isCode: Bool
  }

  package init(_ kind: EntityKind) {
    self.kind = kind
  }

  /// The names of a portal's units or indicators, as texts may place them.
  package init(_ kind: EntityKind, _ entities: [some Described & Identified]) {
    self.init(kind)
    for entity in entities { add(entity.id.rawValue, calls: entity.articles.titles) }
  }

  /// Adds entities by their titles, and by the code or number that each may have.
  mutating func add(_ entities: [any ContentEntity]) {
    for entity in entities {
      add(entity.name, calls: entity.articles.titles, code: entity.code)
    }
  }

  mutating func add(_ name: String, calls texts: [String?], code: String? = nil) {
    names.insert(name)
    calls += texts.compactMap { $0 }.map { Call(text: $0, name: name, isCode: false) }
    if let code { calls.append(Call(text: code, name: name, isCode: true)) }
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
      let folded = Slug.fold(text)
      let called = calls.filter { Slug.fold($0.text) == folded }
      if !called.isEmpty {
        return .called(
          kind, text: text, names: called.map(\.name).uniqued().sorted(),
          isCode: called.allSatisfy(\.isCode))
      }
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

  private func nearest(to text: String) -> String? {
    let slug = Slug.make(text)
    if names.contains(slug) { return slug }
    // `units/xa-an`, `xa-an.md`, `ngay-sach/2026`.
    let parts = text.split(separator: "/").map { $0.prefix { $0 != "." } }
    if let part = parts.map(String.init).first(where: names.contains) { return part }
    return NearMiss.of(text, among: names) ?? name(calledLike: text, slug: slug)
  }

  /// The name of what is called nearly so, so but for the words before it, or so in more words.
  private func name(calledLike text: String, slug: String) -> String? {
    if let call = NearMiss.of(text, among: calls.lazy.map(\.text)) {
      return calls.filter { $0.text == call }.map(\.name).min()
    }
    return onlyName { end(of: slug, isLikeThatOf: Slug.make($0)) }
      ?? onlyName { isShortened(slug, Slug.make($0)) }
  }

  /// The name of the only one that is called in a way.
  private func onlyName(_ isCalledSo: (String) -> Bool) -> String? {
    let found = Set(calls.filter { !$0.isCode && isCalledSo($0.text) }.map(\.name))
    return found.count == 1 ? found.first : nil
  }

  /// Whether two slugs end with the same words, at least two: `nghia-lo`, `thi-tran-nghia-lo` and
  /// `xa-nghia-lo` differ in what comes before a name alone.
  private func end(of slug: String, isLikeThatOf other: String) -> Bool {
    let (words, others) = (slug.split(separator: "-"), other.split(separator: "-"))
    let shared = zip(words.reversed(), others.reversed()).prefix { $0 == $1 }.count
    return shared >= 2 && min(words.count, others.count) - shared <= 2
      && max(words.count, others.count) - shared <= 2
  }

  /// Whether a slug has three words or more of another one, in its order, and no others.
  private func isShortened(_ slug: String, _ other: String) -> Bool {
    let words = slug.split(separator: "-")
    var rest = other.split(separator: "-")[...]
    return words.count >= 3
      && words.allSatisfy { word in
        guard let index = rest.firstIndex(of: word) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
  }
}

extension Articles {
  /// All titles, long and short, in whatever language.
  fileprivate var titles: [String] {
    ([main] + translations.values).flatMap { [$0.title, $0.shortTitle] }
  }
}
