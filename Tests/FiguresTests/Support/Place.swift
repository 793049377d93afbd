import Figures
import Quantities

/// Units and rows as text, so that a case reads as a table does.
///
/// Units: `h; a<h; b<h to 2023-12-31 > d; d<h from 2024-01-01 < b`. Rows: `a 2024 95 provisional`,
/// `h 2024 7/12 by o` (said by somebody else). No such places exist.
struct Place {
  let cube: FigureCube
  let indicator: IndicatorDefinition

  init(
    units: String, rows: String, kind: IndicatorKind = .count,
    aggregation: AggregationMethod = .sum, direction: Direction = .up, decimals: Int = 0,
    ownFigure: OwnFigure = .same, target: Target? = nil, baseline: DatedValue? = nil,
    weights: String? = nil
  ) {
    let units = units.split(separator: ";").map { Self.unit(Self.words($0)) }
    let weight = weights.map { _ in Identifier<IndicatorDefinition>("dan-so") }
    let indicator = IndicatorDefinition(
      id: Identifier("luot"), kind: kind, direction: direction, decimals: decimals,
      aggregation: aggregation, weight: weight, ownFigure: ownFigure,
      appliesTo: [Identifier("xa")], reportedFor: [Identifier("huyen")], target: target,
      baseline: baseline)
    let heavy = IndicatorDefinition(
      id: Identifier("dan-so"), kind: .count, aggregation: .sum, appliesTo: [Identifier("xa")])
    let said = rows.split(separator: ",").enumerated().map { index, row in
      Self.observation(Self.words(row), of: indicator.id, row: index)
    }
    let weighing = (weights ?? "").split(separator: ",").map { row in
      Self.observation(Self.words(row), of: heavy.id, row: 0)
    }
    self.indicator = indicator
    cube = FigureCube(
      said + weighing, indicators: [indicator, heavy], units: UnitTree(units))
  }

  func rule(asOf: String, coverage: Int = 75, due: DueDay? = nil) -> StatusRule {
    guard let day = CalendarDate(asOf) else { fatalError("not a day: \(asOf)") }
    return StatusRule(
      cube: cube, planStart: Period(year: 2023), asOf: day,
      minimumCoverage: Rational(coverage, over: 100),
      dueDays: due.map { [Identifier("xa"): $0, Identifier("huyen"): $0] } ?? [:])
  }
}

extension Place {
  private static func words(_ text: Substring) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func unit(_ words: [String]) -> ReportingUnit {
    let names = words[0].split(separator: "<").map(String.init)
    func after(_ mark: String) -> [String] {
      words.indices.filter { words[$0] == mark }.map { words[$0 + 1] }
    }
    return ReportingUnit(
      id: Identifier(names[0]), category: Identifier(names.count == 1 ? "huyen" : "xa"),
      parent: names.count > 1 ? Identifier(names[1]) : nil,
      validity: Validity(
        from: after("from").first.flatMap { CalendarDate($0) },
        to: after("to").first.flatMap { CalendarDate($0) }),
      predecessors: after("<").map(Identifier.init), successors: after(">").map(Identifier.init))
  }

  private static func observation(
    _ words: [String], of indicator: Identifier<IndicatorDefinition>, row: Int
  ) -> Observation {
    guard words.count >= 3, let year = Int(words[1]) else { fatalError("not a row: \(words)") }
    let value = value(words[2])
    let marks = words.dropFirst(3)
    return Observation(
      key: FigureKey(indicator, Identifier(words[0]), Period(year: year)), value: value,
      quality: value.hasFigure ? marks.compactMap(Quality.init).first ?? .final : nil,
      isOwn: !marks.contains("by"), report: nil, note: nil, row: row)
  }

  private static func value(_ word: String) -> ObservedValue {
    switch word {
    case "yes": return .yesNo(true)
    case "no": return .yesNo(false)
    default:
      if let missing = MissingValue(rawValue: word) { return .missing(missing) }
      let parts = word.split(separator: "/").map { number(String($0)) }
      return parts.count == 2
        ? .ratio(numerator: parts[0], denominator: parts[1]) : .number(parts[0])
    }
  }

  /// A number as the tests write it: `-12.5`.
  static func number(_ text: String) -> Rational {
    let digits = text.drop { $0 == "-" }.split(separator: ".").map(String.init)
    let number = Rational(
      whole: digits[0], fraction: digits.count > 1 ? digits[1] : "",
      isNegative: text.hasPrefix("-"))
    guard let number else { fatalError("not a number: \(text)") }
    return number
  }
}

extension Target {
  /// `2025 70, 2030 100`.
  static func level(_ text: String) -> Target {
    .level(
      milestones: text.split(separator: ",").map { milestone in
        let words = milestone.split(separator: " ").map(String.init)
        return DatedValue(Period(year: Int(words[0]) ?? 0), Place.number(words[1]))
      })
  }

  /// `2025 10, 2030 12…15`.
  static func growth(_ text: String) -> Target {
    .growth(
      spans: text.split(separator: ",").map { span in
        let words = span.split(separator: " ").map(String.init)
        let rates = words[1].split(separator: "…").map { Place.number(String($0)) }
        return GrowthSpan(
          end: Period(year: Int(words[0]) ?? 0), rate: rates[0]...rates[rates.count - 1])
      })
  }
}

/// All that an assessment says, in one line: word and marks, then period, baseline, milestones.
func text(_ assessment: Assessment) -> String {
  var words = [assessment.status.name]
  if case .notAssessable(let reason) = assessment.status { words.append("(\(reason.rawValue))") }
  if assessment.isProvisional { words.append("provisional") }
  if assessment.isEarly { words.append("early") }
  if let judged = assessment.judged { words.append("by \(judged.period)") }
  if let baseline = assessment.baseline {
    words.append("from \(baseline.period) \(baseline.origin.rawValue)")
  }
  if let late = assessment.latePeriod { words.append("late \(late)") }
  if let awaited = assessment.awaited { words.append("awaits \(awaited)") }
  for outcome in assessment.outcomes where outcome.result != .notDue {
    words.append(
      "\(outcome.period):\(outcome.result.rawValue)\(outcome.isProvisional ? "?" : "")")
  }
  return words.joined(separator: " ")
}
