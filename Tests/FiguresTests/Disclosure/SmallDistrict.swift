import Figures
import Quantities

/// A place with units, and what they and others report for 2024; in short words, for tests.
///
/// `h` holds `p` and `q`, `p` holds `a` and `b`, `q` holds `c` and `d`. A figure is written as
/// `a=10`, `a=3/4`, `a=yes`, `a=withheld`; `a:9` is what somebody else says of it; `m.a=100` is
/// of the indicator that weighs.
struct SmallDistrict {
  var kind = IndicatorKind.count
  var aggregation = AggregationMethod.sum
  var ownFigure = OwnFigure.same
  var decimals = 0
  var baseline: Rational?
  /// The last days of units that end.
  var ends: [String: CalendarDate] = [:]
  /// `h 22 40`: the unit, what stood there, and what stands there now.
  var corrections: [String] = []
  /// The levels between are not there, so that all four units lie right below `h`.
  var isFlat = false

  static let period = Period(year: 2024)
  static let indicator = Identifier<IndicatorDefinition>("i")
  static let weight = Identifier<IndicatorDefinition>("m")

  /// What is told, a component a line: `c d < h=22 a=10 b=12 > a, b, h`.
  ///
  /// These are the figures, the rows that they are worked out of, and what would keep them.
  func told(_ rows: String) -> String {
    let words = rows.split(separator: " ").map(String.init)
    let cube = FigureCube(observations(words), indicators: definitions, units: units)
    return DisclosureCheck(cube, indicators: definitions).disclosures.map { disclosure in
      let evidence = disclosure.evidence.map { evidence in
        switch evidence {
        case .observation(let row): words[row]
        case .correction(let key, let number): "correction \(number) of \(key.unit.rawValue)"
        case .baseline: "baseline"
        }
      }
      let remedies = disclosure.remedies.map { $0.map(name).joined(separator: "+") }
      return (disclosure.isCertain ? "" : "perhaps ")
        + disclosure.cells.map(name).joined(separator: " ")
        + " < " + evidence.joined(separator: " ") + " > " + remedies.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  private func name(_ key: FigureKey) -> String {
    (key.indicator == Self.weight ? "m." : "") + key.unit.rawValue
  }

  private var definitions: [IndicatorDefinition] {
    let isMean = aggregation == .weightedMean
    let categories = [Identifier<UnitCategory>("x")]
    let above = [Identifier<UnitCategory>("y")]
    let measured = IndicatorDefinition(
      id: Self.indicator, kind: kind, decimals: decimals, aggregation: aggregation,
      weight: isMean ? Self.weight : nil, ownFigure: ownFigure, appliesTo: categories,
      reportedFor: above, baseline: baseline.map { DatedValue(Self.period, $0) })
    let weighing = IndicatorDefinition(
      id: Self.weight, kind: .count, aggregation: .sum, appliesTo: categories, reportedFor: above)
    return isMean ? [measured, weighing] : [measured]
  }

  private var units: UnitTree {
    let parents: KeyValuePairs<String, String?> =
      isFlat
      ? ["h": nil, "a": "h", "b": "h", "c": "h", "d": "h"]
      : ["h": nil, "p": "h", "q": "h", "a": "p", "b": "p", "c": "q", "d": "q"]
    return UnitTree(
      parents.map { name, parent in
        ReportingUnit(
          id: Identifier(name), category: Identifier("abcd".contains(name) ? "x" : "y"),
          parent: parent.map { Identifier($0) }, validity: Validity(from: nil, to: ends[name]))
      })
  }

  private func observations(_ words: [String]) -> [Observation] {
    var all = CorrectedObservations(words.enumerated().map { observation($1, row: $0) })
    for words in corrections.map({ $0.split(separator: " ").map(String.init) }) {
      _ = try? all.apply(
        Correction(
          key: FigureKey(Self.indicator, Identifier(words[0]), Self.period), old: value(words[1]),
          new: value(words[2]), reason: "", date: .first(of: 2025), foundBy: ""))
    }
    return all.observations
  }

  private func observation(_ word: String, row: Int) -> Observation {
    let isWeight = word.hasPrefix("m.")
    let text = isWeight ? word.dropFirst(2) : word[...]
    let isOwn = text.contains("=")
    let parts = text.split(separator: isOwn ? "=" : ":").map(String.init)
    return Observation(
      key: FigureKey(
        isWeight ? Self.weight : Self.indicator, Identifier(parts[0]), Self.period),
      value: value(parts[1]), quality: .final, isOwn: isOwn, report: nil, note: nil, row: row)
  }

  private func value(_ text: String) -> ObservedValue {
    if let missing = MissingValue(rawValue: text) { return .missing(missing) }
    if text == "yes" || text == "no" { return .yesNo(text == "yes") }
    let parts = text.split(separator: "/").map { decimal(String($0)) }
    return parts.count == 2
      ? .ratio(numerator: parts[0], denominator: parts[1]) : .number(parts[0])
  }

  private func decimal(_ text: String) -> Rational {
    let parts = text.split(separator: ".")
    let whole = Int(parts.joined()) ?? 0
    return Rational(whole) / Rational(10).power(parts.count == 2 ? parts[1].count : 0)
  }
}
