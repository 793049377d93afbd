import Diagnostics
import Documents
import Figures
import PortalModel

extension PageGraph {
  /// The parts of a figure's name: an indicator, then perhaps a unit, then perhaps a year.
  ///
  /// - Returns: `nil` where the words are not these, which is told with what was probably meant.
  func parts(
    of value: Prose.Value, into diagnostics: inout [Diagnostic]
  ) -> (indicator: Located<String>, unit: Located<String>?, period: Period?)? {
    guard let first = value.words.first else {
      let problem = ProseProblem.invalidValue(text: "=", .other)
      diagnostics.append(Diagnostic(.prose(problem), at: value.site.place))
      return nil
    }
    let period = value.words.last.flatMap { Self.period($0.value) }
    let names = value.words.dropFirst().dropLast(period == nil || value.words.count < 2 ? 0 : 1)
    let isName = first.value.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    if names.count <= 1, isName, names.allSatisfy({ Self.period($0.value) == nil }) {
      return (first, names.first, period)
    }
    diagnostics.append(problem(with: value, rest: Array(names)))
    return nil
  }

  /// What is wrong with more or other words than a figure's name has.
  private func problem(with value: Prose.Value, rest: [Located<String>]) -> Diagnostic {
    let words = value.words.map(\.value)
    func diagnostic(_ fault: ValueFault, _ located: [Located<String>]) -> Diagnostic {
      let text = located.map(\.value).joined(separator: " ")
      let site = located.first.map { $0.site.through((located.last ?? $0).site) }
      return Diagnostic(.prose(.invalidValue(text: text, fault)), at: (site ?? value.site).place)
    }
    let plain = words.map { $0.filter { !",;".contains($0) } }.filter { !$0.isEmpty }
    if plain != words {
      let wrong = value.words.filter { $0.value.contains { ",;".contains($0) } }
      return diagnostic(.comma(better: "=" + plain.joined(separator: " ")), Array(wrong.prefix(1)))
    }
    if words.count == 3, Self.period(words[1]) != nil, Self.period(words[2]) == nil {
      let better = "=\(words[0]) \(words[2]) \(words[1])"
      return diagnostic(.yearBeforeUnit(better: better), [value.words[2]])
    }
    if let number = words.firstIndex(where: Self.yearWords.contains), number + 1 < words.count,
      Self.period(words[number + 1]) != nil
    {
      let better = (words[..<number] + words[(number + 1)...]).joined(separator: " ")
      return diagnostic(.wordBeforeYear(better: "=" + better), [value.words[number]])
    }
    if let (fault, located) = title(in: value) { return diagnostic(fault, located) }
    let known = Self.isName(words[0]) ? rest.dropFirst().first ?? rest.first : value.words.first
    return diagnostic(.other, [known ?? value.words[0]])
  }

  private static let yearWords: Set<String> = ["năm", "Năm", "nam", "year"]

  /// A unit or an indicator that is called by its title, of several words.
  private func title(in value: Prose.Value) -> (ValueFault, [Located<String>])? {
    let period = value.words.last.flatMap { Self.period($0.value) }
    let names = Array(value.words.dropLast(period == nil ? 0 : 1))
    let year = period.map { " \($0.year)" } ?? ""
    // From the longest title of an indicator to its name alone.
    for count in stride(from: names.count, through: 1, by: -1) {
      let (first, last) = (Array(names[..<count]), Array(names[count...]))
      guard let indicator = name(of: first, among: portal.indicators) else { continue }
      if last.isEmpty { return (.title(name: indicator, better: "=\(indicator)\(year)"), first) }
      guard let unit = name(of: last, among: portal.units) else { continue }
      let better = "=\(indicator) \(unit)\(year)"
      return count > 1
        ? (.title(name: indicator, better: better), first)
        : (.title(name: unit, better: better), last)
    }
    return nil
  }

  /// The name of the one entity that words name or call, or whose title ends with them.
  private func name(of words: [Located<String>], among entities: [some Described & Identified])
    -> String?
  {
    let slug = Slug.make(words.map(\.value).joined(separator: " "))
    let named = entities.filter { $0.id.rawValue == slug }
    if let entity = named.first { return entity.id.rawValue }
    let titles = entities.filter { entity in
      ([entity.articles.main] + entity.articles.translations.values).contains {
        let title = Slug.make($0.title)
        return title == slug || title.hasSuffix("-" + slug)
      }
    }
    return titles.count == 1 ? titles.first?.id.rawValue : nil
  }

  private static func isName(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func period(_ text: String) -> Period? {
    text.utf8.count == 4 ? Int(text).map(Period.init(year:)) : nil
  }
}
