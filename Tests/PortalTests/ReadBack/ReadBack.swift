/// What was compared, and what differs from the model.
struct ReadBack {
  /// Where a figure was found.
  enum Kind: String, CaseIterable {
    case link, cell, source, promise, outcome, rule, trend, ranking, bars, units, tiles, share,
      bullet, sentence,
      status,
      coverage, standing,
      result
    case csv, json, package, correction, report
  }

  private(set) var counts: [Kind: Int] = [:]
  private(set) var faults: [String] = []
  private(set) var pages: Set<String> = []
  /// The figures that were found on pages, by what they are of.
  private(set) var figures: Set<FigureName> = []
  /// How often any figure stands on a page.
  private(set) var appearances = 0

  var total: Int { counts.values.reduce(0, +) }

  /// One line: how much of what was compared.
  var summary: String {
    let parts = Kind.allCases.compactMap { kind in counts[kind].map { "\(kind) \($0)" } }
    return
      "\(figures.count) figures, \(appearances) times on \(pages.count) pages; "
      + "\(total) comparisons: " + parts.joined(separator: ", ")
  }

  /// Notes that a figure stands on a page.
  mutating func note(_ figure: FigureName) {
    figures.insert(figure)
    appearances += 1
  }

  /// Counts a comparison, and notes where it fails.
  mutating func compare<Value: Equatable>(
    _ kind: Kind, _ found: Value, _ expected: Value, _ place: String, _ what: String
  ) {
    expect(kind, found == expected, place, "\(what): \(found), not \(expected)")
  }

  mutating func expect(
    _ kind: Kind, _ isTrue: Bool, _ place: String, _ what: @autoclosure () -> String
  ) {
    counts[kind, default: 0] += 1
    if place.hasSuffix(".html") { pages.insert(place) }
    if !isTrue { faults.append("\(place): \(kind): \(what())") }
  }

  /// Everything that a site says, held against its portal.
  static func of(_ site: ReadSite) -> ReadBack {
    var result = ReadBack()
    for path in site.pages.keys.sorted() { result.check(path, of: site) }
    result.checkNumberOfLists(of: site)
    result.checkData(of: site)
    return result
  }

  /// Everything that one page says.
  mutating func check(_ path: String, of site: ReadSite) {
    checkLinks(on: path, of: site)
    checkTables(on: path, of: site)
    checkCards(on: path, of: site)
    checkUnitCharts(on: path, of: site)
    switch site.type(of: path) {
    case "indicator": checkIndicator(path, of: site)
    case "unit": checkStanding(path, of: site)
    case "edition": checkResults(path, of: site)
    case "home": checkHome(path, of: site)
    case "correction-list": checkCorrections(path, of: site)
    case "report-year": checkReports(path, of: site)
    case "report-list": checkStates(path, of: site)
    default: break
    }
  }
}

extension HTMLElement {
  /// The numbers in a text, as they are written.
  var numbers: [String] { Self.numbers(in: text) }

  static func numbers(in text: String) -> [String] {
    text.matches(of: /−?[0-9]+(?:[.,][0-9]+)*/).map { String($0.output) }
  }
}
