import Figures
import PortalModel
import Quantities
import Theme

/// What is promised by when, where the way starts, what became of each milestone.
extension Composer {
  /// What is due by when: a list of `{year, text}`.
  func dueDates(of indicator: Indicator) -> View {
    switch indicator.definition.target {
    case .level(let milestones)?:
      .list(
        milestones.map {
          [.year: .text("\($0.period)"), .text: .text(promised($0.value, of: indicator))]
        })
    case .growth(let spans)?:
      .list(
        spans.map { span in
          [
            .year: .text("\(span.end)"),
            .text: .text(phrases(.targetGrowth, ["rate": text(span.rate)])),
          ]
        })
    case .yesNo(let period)?:
      .list([
        [
          .year: .text("\(period)"),
          .text: .text(
            phrases(indicator.definition.direction == .up ? .targetYes : .targetNo)),
        ]
      ])
    case nil: .absent
    }
  }

  /// Where the way to the target starts: `{text, year, origin, source, trace}`; absent without a
  /// way.
  func baseline(_ series: AreaSeries) -> View {
    let indicator = series.indicator
    guard indicator.isPromise, let baseline = series.assessment.baseline else { return .absent }
    let isNamed = baseline.origin == .named
    let origin: PhraseKey =
      switch baseline.origin {
      case .named: .baselineNamed
      case .beforePlan: .baselineBeforePlan
      case .first: .baselineFirst
      }
    return .fields([
      .text: .text(text(baseline, of: indicator)),
      .year: .text(phrases(.inYear, ["year": "\(baseline.period)"])),
      .origin: .text(phrases(origin)),
      .trace: isNamed ? .absent : .optional(published(baseline).flatMap(trace)),
      .source: isNamed ? .optional(indicator.baselineSource?.text) : .absent,
      .lang: mark(mainLanguage),
    ])
  }

  /// Where a way starts.
  private func text(_ baseline: Baseline, of indicator: Indicator) -> String {
    published(baseline).map { measured($0, of: indicator) }
      ?? measured(
        baseline.value, of: indicator, decimals: graph.digits[indicator.id]?.figures)
  }

  /// The figure that is published of a baseline's period, where that is what the way starts from and
  /// not another way of counting.
  private func published(_ baseline: Baseline) -> PlaceFigure? {
    baseline.figure.flatMap { $0.value.measure == baseline.value ? $0 : nil }
  }

  /// What became of each milestone whose period is over: a list of `{year, status, text}`.
  func outcomes(_ series: AreaSeries) -> View {
    let over = series.assessment.outcomes.compactMap { outcome -> ViewFields? in
      guard outcome.result != .notDue else { return nil }
      return [
        .year: .text("\(outcome.period)"),
        .status: .fields([
          .name: .text(statusName(of: outcome.result)), .word: .text(word(for: outcome.result)),
          .provisional: outcome.isProvisional ? .text(phrases(.statusProvisional)) : .absent,
        ]),
        .text: .optional(text(outcome, of: series.indicator)),
      ]
    }
    return over.isEmpty ? .absent : .list(over)
  }

  /// The status whose shape and colour an outcome has.
  func statusName(of result: MilestoneOutcome.Result) -> String {
    switch result {
    case .met: "achieved"
    case .missed: "missed"
    case .noFigure: "no-figure-at-deadline"
    case .awaited, .notDue: "not-yet-due"
    case .noStart, .withheld, .tooFewFigures: "not-assessable"
    }
  }

  func word(for result: MilestoneOutcome.Result) -> String {
    switch result {
    case .met: phrases(.outcomeMet)
    case .missed: phrases(.outcomeMissed)
    case .awaited, .notDue: phrases(.outcomeAwaited)
    case .noFigure: phrases(.outcomeNoFigure)
    case .noStart: phrases(.outcomeNoStart)
    case .withheld: phrases(.outcomeWithheld)
    case .tooFewFigures: phrases(.outcomeTooFewFigures)
    }
  }

  private func text(_ outcome: MilestoneOutcome, of indicator: Indicator) -> String? {
    guard let needed = outcome.needed else { return nil }
    var reached: String?
    var goal = promised(needed, of: indicator)
    if let pair = outcome.pair {
      reached = shownRate(pair, needed: needed).map { rate($0.value, decimals: $0.decimals) }
      goal = format.percentage(of: format.exact(needed))
    } else if let value = outcome.reached {
      let direction = indicator.definition.direction
      let fewest = graph.digits[indicator.id]?.figures ?? indicator.definition.decimals
      let decimals = Digits.faithful(from: fewest) { decimals in
        direction.meets(value.rounded(decimals: decimals), needed)
          == direction.meets(value, needed)
      }.decimals
      reached = measured(value, of: indicator, decimals: decimals)
    }
    guard let reached else { return nil }
    let text = phrases(.outcomeComparison, ["reached": reached, "needed": goal])
    let late = outcome.latePeriod.map { phrases(.verdictLate, ["year": "\($0)"]) }
    return late.map { "\(text). \($0)" } ?? text
  }
}
