import Figures
import PortalModel
import Theme

// MARK: - Values

extension Composer {
  /// A value in words: `58 %`, `1.234`, `có`, `chưa báo cáo`.
  func text(_ value: ObservedValue, of indicator: Indicator) -> String {
    switch value {
    case .number(let number): format.number(number, decimals: indicator.definition.decimals)
    case .ratio: value.measure.map { percentage($0, of: indicator) } ?? ""
    case .yesNo(let isYes): phrases(isYes ? .valueYes : .valueNo)
    case .missing(let missing): phrases.word(for: missing)
    }
  }

  /// A number in the measure of an indicator's figure for the area: `58 %` or `1.234 lượt`.
  func measured(_ number: Double, of indicator: Indicator) -> String {
    switch indicator.definition.areaKind {
    case .ratio: percentage(number, of: indicator)
    case .count, .yesNo: counted(number, decimals: indicator.definition.decimals, of: indicator)
    }
  }

  /// The area's figure with its measure, or the word in its place.
  func measured(_ figure: AreaFigure, of indicator: Indicator) -> String {
    figure.value.measure.map { measured($0, of: indicator) } ?? text(figure.value, of: indicator)
  }

  /// A unit's value with its measure: `740 lượt`, `66,7 %`, `có`.
  func measured(_ value: ObservedValue, of indicator: Indicator) -> String {
    switch value {
    case .number(let number):
      counted(number, decimals: indicator.definition.decimals, of: indicator)
    case .ratio, .yesNo, .missing: text(value, of: indicator)
    }
  }

  /// A value with its measure, and with the parts of a ratio: `66,7 % (4/6)`, `1.234 lượt`.
  func fullText(_ value: ObservedValue, of indicator: Indicator) -> String {
    let text = measured(value, of: indicator)
    return parts(of: value).map { "\(text) (\($0))" } ?? text
  }

  /// The two parts of a ratio as a resident can divide them: `4/6`; `nil` for other values.
  func parts(of value: ObservedValue) -> String? {
    guard case .ratio(let numerator, let denominator) = value else { return nil }
    return format.number(numerator, decimals: 0) + "/" + format.number(denominator, decimals: 0)
  }

  /// A number that was worked out, with a decimal where it needs one: half a visit is no figure, but
  /// it may be what is missing.
  func worked(_ number: Double, of indicator: Indicator) -> String {
    guard indicator.definition.areaKind != .ratio else { return measured(number, of: indicator) }
    return counted(number, decimals: max(indicator.definition.decimals, 1), of: indicator)
  }

  /// A number with what it counts; the digits alone where the indicator does not say.
  private func counted(_ number: Double, decimals: Int, of indicator: Indicator) -> String {
    let digits = format.number(number, decimals: decimals)
    return measure(of: indicator).map { digits + " " + $0 } ?? digits
  }

  /// What an indicator counts, such as `lượt`.
  func measure(of indicator: Indicator) -> String? {
    let labels = indicator.articles.article(in: language).labels
    return labels[Indicator.Label.measure.rawValue]
      ?? indicator.articles.main.labels[Indicator.Label.measure.rawValue]
  }

  private func percentage(_ number: Double, of indicator: Indicator) -> String {
    format.percentage(number, decimals: indicator.definition.decimals)
  }

  /// How soft a value is, in a word; `nil` for a final one.
  func text(_ quality: Quality) -> String? {
    switch quality {
    case .final: nil
    case .provisional: phrases(.qualityProvisional)
    case .estimated: phrases(.qualityEstimated)
    case .revised: phrases(.qualityRevised)
    }
  }

  /// A cell for a unit's figure of a year; "not reported" where the data has no row.
  func cell(of indicator: Indicator, _ unit: Identifier<ReportingUnit>, _ period: Period)
    -> ViewFields
  {
    guard let accounts = portal.figures.accounts(FigureKey(indicator.id, unit, period)) else {
      return cell(.missing(.notReported), quality: nil, of: indicator)
    }
    let observation = accounts.main
    return cell(
      observation.value, quality: observation.quality, of: indicator,
      trace: trace(indicator.id, unit, period),
      correction: observation.corrections.last.flatMap(link),
      isDisputed: accounts.disagreement != nil)
  }

  /// A cell for the area's figure, with its measure.
  func cell(_ figure: AreaFigure, of indicator: Indicator) -> ViewFields {
    let isDisputed =
      figure.aggregate?.disagreement != nil
      || portal.figures.accounts(FigureKey(indicator.id, figure.area.id, figure.period))?
        .disagreement != nil
    var cell = cell(
      figure.value, quality: figure.quality, of: indicator, trace: trace(figure, of: indicator),
      correction: figure.own?.corrections.last.flatMap(link),
      isDisputed: figure.own != nil && isDisputed)
    if let number = figure.value.measure {
      cell[.value] = .text(measured(number, of: indicator))
    }
    return cell
  }

  /// A cell of a table: `{value, marker, quality, trace, correction, disputed}`; of value and marker
  /// one is absent.
  func cell(
    _ value: ObservedValue, quality: Quality?, of indicator: Indicator, trace: String? = nil,
    correction: String? = nil, isDisputed: Bool = false
  ) -> ViewFields {
    let marker: View =
      if case .missing(let missing) = value {
        .fields([.name: .text(missing.rawValue), .word: .text(phrases.word(for: missing))])
      } else {
        .absent
      }
    return [
      .value: value.isMissing ? .absent : .text(text(value, of: indicator)),
      .marker: marker,
      .quality: value.isMissing ? .absent : .optional(quality.flatMap(text)),
      .trace: .optional(trace),
      .correction: .optional(correction),
      .disputed: .flag(isDisputed),
    ]
  }
}

extension Accounts {
  /// How far what a unit says and what somebody else says of it differ.
  var disagreement: Disagreement? {
    other.flatMap { Disagreement(computed: main.value, own: $0.value) }
  }
}

extension ObservedValue {
  /// Whether there is a word in a figure's place.
  var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}

// MARK: - Status

extension Composer {
  /// A status: `{name, word}`, the name for styles and icons.
  func status(_ status: Status, isProvisional: Bool = false) -> ViewFields {
    [
      .name: .text(status.name),
      .word: .text(word(for: status)),
      .provisional: isProvisional ? .text(phrases(.statusProvisional)) : .absent,
    ]
  }

  func word(for status: Status) -> String {
    switch status {
    case .achieved: phrases(.statusAchieved)
    case .missed: phrases(.statusMissed)
    case .onTrack: phrases(.statusOnTrack)
    case .behind: phrases(.statusBehind)
    case .farBehind: phrases(.statusFarBehind)
    case .movingAway: phrases(.statusMovingAway)
    case .notYetDue: phrases(.statusNotYetDue)
    case .notAssessable: phrases(.statusNotAssessable)
    }
  }
}
