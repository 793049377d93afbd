package import Diagnostics

/// Fields that nobody asked for.
extension FieldReader {
  /// Ends the reading: every field that was not asked for is an error.
  ///
  /// - Parameter inherited: The fields that stand in the original of what is read here, a translation.
  /// - Returns: All that was found wrong.
  package consuming func finish(inherited: Set<String> = []) -> [Diagnostic] {
    let astray = fieldsAstray()
    let unknown = entries.filter {
      !asked.contains($0.key.value) && astray?.names.contains($0.key.value) != true
    }
    let given = Set(entries.map(\.key.value))
    let found = unknown.map { entry in
      inherited.contains(entry.key.value)
        ? (entry, meant: (field: nil, problem: .inherited(name: entry.key.value)))
        : (entry, meant: meant(by: entry, among: given, isAlone: unknown.count == 1))
    }
    let said = Set(found.compactMap(\.meant.field))
    let numbers = Set(missing.filter { said.contains($0.name) }.map(\.number))
    diagnostics = diagnostics.indices.filter { !numbers.contains($0) }.map { diagnostics[$0] }
    if let astray { reportAstray(astray) }
    for (entry, meant) in found { report(meant.problem, at: entry.key.site) }
    return diagnostics
  }

  /// What a field that nobody asked for was meant to be.
  private func meant(
    by entry: YAMLValue.Entry, among given: Set<String>, isAlone: Bool
  ) -> (field: String?, problem: FrontMatterProblem) {
    let name = entry.key.value
    if let found = LookalikeLetters.first(in: name), asked.contains(found.better) {
      let problem = FrontMatterProblem.foreignLetter(
        name: name, letter: found.letter, found.script, better: found.better)
      return (found.better, problem)
    }
    let synonym = FieldSynonyms.fields(called: name)
      .first { asked.contains($0) && !given.contains($0) }
    if synonym == "draft", case .scalar(let text) = entry.value.content,
      let says = FieldSynonyms.flag(text)
    {
      let isDraft = FieldSynonyms.isNegated(name) ? !says : says
      return (nil, .foreignField(name: name, line: isDraft ? "draft: true" : nil))
    }
    var nearest = synonym ?? NearMiss.of(name, among: asked)
    if nearest == nil, FieldSynonyms.isForeign(name) {
      return (nil, .foreignField(name: name, line: nil))
    }
    // One that nobody knows, and one that nobody wrote: the same by another name.
    if nearest == nil, isAlone, missing.count == 1 { nearest = missing.first?.name }
    return (nearest, .unknownField(name: name, nearest: nearest, known: asked.sorted()))
  }

  /// A group without fields and, right below it, fields that nobody asked for: they were to stand in it.
  private func fieldsAstray() -> (group: YAMLValue.Entry, names: [String])? {
    for (number, entry) in entries.enumerated() {
      guard case .empty = entry.value.content, groups.contains(entry.key.value) else { continue }
      let names = entries[(number + 1)...].map(\.key.value).prefix { !asked.contains($0) }
      if !names.isEmpty { return (entry, Array(names)) }
    }
    return nil
  }

  private mutating func reportAstray(_ astray: (group: YAMLValue.Entry, names: [String])) {
    let key = astray.group.key
    diagnostics.removeAll { diagnostic in
      guard case .frontMatter(.emptyField(key.value, _, _)) = diagnostic.problem else {
        return false
      }
      return diagnostic.place == key.site.place
    }
    report(.groupNotIndented(name: key.value, fields: astray.names), at: key.site)
  }
}
