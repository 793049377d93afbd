import Figures
import PortalModel
import Theme

// MARK: - Values

extension Composer {
  /// A value in words: `58 %`, `1.234`, `có`, `chưa báo cáo`.
  ///
  /// - Parameters:
  ///   - value: What somebody says, or what units come to.
  ///   - indicator: Of which.
  ///   - key: Whose it is, where that may be the area: its figures have the digits of their series.
  /// - Returns: The value without its measure, which per cent keeps.
  func text(_ value: ObservedValue, of indicator: Indicator, at key: FigureKey? = nil) -> String {
    let decimals = key.flatMap { self.decimals(of: $0) } ?? indicator.definition.decimals
    switch value {
    case .number(let number):
      let digits = digits(number, decimals: decimals)
      return isPercent(indicator) ? format.percentage(of: digits) : digits
    case .ratio:
      return value.measure.map { format.percentage(of: digits($0, decimals: decimals)) } ?? ""
    case .yesNo(true): return phrases(.valueYes)
    // What is to go is not “not yet” there.
    case .yesNo(false):
      return phrases(indicator.definition.direction == .up ? .valueNo : .valueGone)
    case .missing(let missing): return phrases.word(for: missing)
    }
  }

  /// A place's figure with its measure, or the word in its place; where not all its units speak,
  /// between what it lies: `ít nhất 22 lượt`, `từ 50 % đến 75 %`.
  func measured(
    _ figure: PlaceFigure, of indicator: Indicator, decimals: Int? = nil
  ) -> String {
    guard let value = figure.value.measure else { return text(figure.value, of: indicator) }
    let decimals = decimals ?? self.decimals(of: figure.key)
    guard let bounds = figure.bounds else {
      return measured(value, of: indicator, decimals: decimals)
    }
    return measured(bounds, of: indicator, decimals: decimals)
  }

  /// With how many digits the area's figures stand; `nil` for those of other places.
  private func decimals(of key: FigureKey) -> Int? {
    let series = graph.figures.areaSeries[key.indicator]
    return series?.figure(in: key.period)?.key == key ? graph.digits[key.indicator]?.figures : nil
  }

  /// Between what a figure lies: `ít nhất 22 lượt`, `từ 50 % đến 75 %`.
  func measured(_ bounds: Bounds, of indicator: Indicator, decimals: Int? = nil) -> String {
    let lower = measured(bounds.lower, of: indicator, decimals: decimals)
    guard let upper = bounds.upper else { return phrases(.valueAtLeast, ["value": lower]) }
    return phrases(
      .valueBetween,
      ["lower": lower, "upper": measured(upper, of: indicator, decimals: decimals)])
  }

  /// A unit's value with its measure: `740 lượt`, `66,7 %`, `có`.
  func measured(
    _ value: ObservedValue, of indicator: Indicator, at key: FigureKey? = nil
  ) -> String {
    switch value {
    case .number(let number):
      measured(number, of: indicator, decimals: key.flatMap { self.decimals(of: $0) })
    case .ratio, .yesNo, .missing: text(value, of: indicator, at: key)
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
    return format.exact(numerator) + "/" + format.exact(denominator)
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
    let key = FigureKey(indicator.id, unit, period)
    // A place between has what its own units come to.
    if !portal.figures.units.units(below: unit).isEmpty,
      let place = portal.figures.figure(key), place.key == key, place.units != nil,
      place.own == nil
    {
      return cell(place, of: indicator)
    }
    guard let accounts = portal.figures.accounts(key) else {
      let silence = portal.lookup.units[unit].map { self.silence(of: $0, in: period) }
      return cell(.missing(silence ?? .notReported), quality: nil, of: indicator)
    }
    let observation = accounts.main
    return cell(
      observation.value, at: key, quality: observation.quality, of: indicator,
      trace: trace(indicator.id, unit, period),
      correction: observation.corrections.last.flatMap(link),
      isDisputed: accounts.disagreement != nil)
  }

  /// Why there is no row of a unit: it does not exist then, its day has not come, or it is silent.
  func silence(of unit: Unit, in period: Period) -> MissingValue {
    guard unit.validity.coversEnd(of: period) else { return .notApplicable }
    let record = graph.figures.reporting.units[unit.id]?.first { $0.period == period }
    let isOpen = record?.due.map { graph.publication.asOf <= $0 } ?? false
    return isOpen || !period.isOver(on: graph.publication.asOf) ? .notYetDue : .notReported
  }

  /// A cell for a place's figure, with its measure.
  func cell(_ figure: PlaceFigure, of indicator: Indicator) -> ViewFields {
    var cell = cell(
      figure.value, at: figure.key, quality: figure.quality, of: indicator, trace: trace(figure),
      correction: figure.own?.corrections.last.flatMap(link),
      isDisputed: figure.disagrees(in: indicator.definition)
        || figure.accounts?.disagreement != nil, isPartial: figure.isPartial)
    if figure.value.measure != nil { cell[.value] = .text(measured(figure, of: indicator)) }
    return cell
  }

  /// A cell of a table: `{value, marker, quality, trace, correction, disputed}`; of value and marker
  /// one is absent.
  func cell(
    _ value: ObservedValue, at key: FigureKey? = nil, quality: Quality?,
    of indicator: Indicator, trace: String? = nil,
    correction: String? = nil, isDisputed: Bool = false, isPartial: Bool = false
  ) -> ViewFields {
    let marker: View =
      if case .missing(let missing) = value {
        .fields([.name: .text(missing.rawValue), .word: .text(phrases.word(for: missing))])
      } else {
        .absent
      }
    return [
      .value: value.isMissing ? .absent : .text(text(value, of: indicator, at: key)),
      .marker: marker,
      .quality: value.isMissing
        ? .absent
        : .optional(quality.flatMap(text) ?? (isPartial ? phrases(.statusProvisional) : nil)),
      .trace: .optional(trace),
      .correction: .optional(correction),
      .disputed: .flag(isDisputed),
    ]
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
    case .noFigureAtDeadline: phrases(.statusNoFigureAtDeadline)
    case .notYetDue: phrases(.statusNotYetDue)
    case .notAssessable: phrases(.statusNotAssessable)
    }
  }
}
