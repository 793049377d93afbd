import Documents
import Figures
import Quantities

/// Tells units of one name apart by what they belong to, wherever they are named: Xã An (Huyện Mẫu)
/// and Xã An (Huyện Khác); and two of one place by their days.
enum UnitNames {
  /// The units, those of one name with what tells them apart behind it.
  static func telling(_ units: [Unit]) -> [Unit] {
    let groups = Dictionary(grouping: units, by: \.articles.main.title)
    guard groups.values.contains(where: { $0.count > 1 }) else { return units }
    let byID = units.byID
    return units.map { unit in
      let namesakes = groups[unit.articles.main.title] ?? []
      guard namesakes.count > 1 else { return unit }
      let mark = mark(for: namesakes)
      return unit.named { title, language in
        let holder = unit.parent.flatMap { byID[$0.value] }?.articles.article(in: language).title
        return "\(title) (\(mark(unit, holder) ?? unit.id.rawValue))"
      }
    }
  }

  /// The first of a unit's marks that is another for each of them; its identifier always is.
  private static func mark(for namesakes: [Unit]) -> (Unit, String?) -> String? {
    let marks: [(Unit, String?) -> String?] = [
      { _, holder in holder }, { unit, _ in unit.days }, { unit, _ in unit.code },
    ]
    return marks.first { mark in
      let found = namesakes.compactMap { mark($0, $0.parent?.value.rawValue) }
      return found.count == namesakes.count && Set(found).count == found.count
    } ?? { unit, _ in unit.id.rawValue }
  }
}

extension Unit {
  /// The years in which a unit begins and ends; `nil` where neither is known.
  fileprivate var days: String? {
    let (from, to) = (validity.from?.year, validity.to?.year)
    guard from != nil || to != nil else { return nil }
    return "\(from.map(String.init) ?? "…")–\(to.map(String.init) ?? "…")"
  }

  /// The unit under other names.
  fileprivate func named(_ name: (String, LanguageCode) -> String) -> Unit {
    func renamed(_ article: Article, _ language: LanguageCode) -> Article {
      Article(
        title: name(article.title, language), shortTitle: name(article.shortTitle, language),
        summary: article.summary, labels: article.labels, prose: article.prose, file: article.file)
    }
    // The main language has no code here; what holds the unit is asked for its main title then.
    let main = renamed(articles.main, LanguageCode(rawValue: ""))
    let translations = Dictionary(
      uniqueKeysWithValues: articles.translations.map { ($0.key, renamed($0.value, $0.key)) })
    return Unit(
      id: id, articles: Articles(main: main, translations: translations), type: type, code: code,
      parent: parent, validity: validity, predecessors: predecessors, successors: successors,
      tile: tile)
  }
}
