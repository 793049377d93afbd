import Diagnostics
import Documents

extension NameTable {
  /// The same diagnostics, with the names that are meant where texts stood in place of a list of them.
  func naming(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var sought = 0
    return diagnostics.map { diagnostic in
      let problem: FrontMatterProblem
      switch diagnostic.problem {
      case .frontMatter(.textForNames(let field, let texts)):
        problem = .textForNames(name: field, names: texts.map { name(of: $0, in: field, &sought) })
      case .frontMatter(.namesApart(let field, let sign, let texts)):
        let names = texts.map { name(of: $0, in: field, &sought) }
        problem = .namesApart(name: field, sign: sign, names: names)
      default: return diagnostic
      }
      return Diagnostic(.frontMatter(problem), at: diagnostic.place, also: diagnostic.also)
    }
  }

  /// The name that a text in a field stands for, or what it would be as a name; after so many that were
  /// sought, looking takes too long.
  private func name(of text: String, in field: String, _ sought: inout Int) -> String {
    let slug = Slug.make(text)
    let kinds = Self.kinds(in: field)
    if kinds.contains(where: { contains(slug, $0) }) { return slug }
    sought += 1
    let faults = sought
    let known = kinds.reduce(0) { $0 + (names[$1]?.names.count ?? 0) }
    guard NearMiss.isSought(afterFaults: faults, among: known) else { return slug }
    let found = kinds.lazy.compactMap { kind -> String? in
      switch names[kind]?.problem(with: text, afterFaults: faults) {
      case .called(_, _, let names, _)?: names.count == 1 ? names.first : nil
      case .unknown(_, _, let nearest)?: nearest
      default: nil
      }
    }
    return found.first ?? slug
  }

  /// What the names in a field's list are of.
  private static func kinds(in field: String) -> [EntityKind] {
    switch field {
    case "units", "places": [.unit]
    case "predecessors", "successors": [.unit, .body]
    case "members": [.body]
    case "tasks": [.task]
    case "campaigns": [.campaign]
    case "basis": [.planDocument]
    case "applies-to", "reported-for", "unit-types": [.unitType]
    default: []
    }
  }
}
