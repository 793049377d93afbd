import Figures
import Markup
import PortalModel
import Theme

/// The sentences beside a status that a resident can redo with pencil and paper.
extension Composer {
  /// What was reached, what was needed, what is missing; each published figure leads to its source.
  func arithmetic(_ series: AreaSeries) -> MarkupFragment {
    let assessment = series.assessment
    var writer = MarkupWriter()
    if case .notAssessable(let reason) = assessment.status {
      writer.text(text(reason))
    } else {
      switch assessment.reckoning {
      case .level(let reckoning)?: writer.fragment(sentence(reckoning, of: series))
      case .growth(let reckoning)?: writer.fragment(sentence(reckoning, of: series))
      case .yesNo(let year)?: writer.text(text(yesNoBy: year, assessment))
      case nil: break
      }
    }
    if let year = assessment.missingDueYear, let judged = assessment.judged {
      writer.text(
        " "
          + phrases(
            .arithmeticOlderYear, ["year": "\(judged.year)", "due-year": "\(year)"]))
    }
    return writer.fragment
  }

  private func sentence(_ reckoning: LevelReckoning, of series: AreaSeries) -> MarkupFragment {
    let indicator = series.indicator
    let isUp = indicator.definition.direction == .up
    let key: PhraseKey =
      switch series.assessment.status {
      case .achieved: .arithmeticLevelAchieved
      case .missed: isUp ? .arithmeticLevelMissed : .arithmeticLevelMissedAbove
      case .onTrack: .arithmeticLevelMet
      case .behind, .farBehind, .movingAway, .notYetDue, .notAssessable:
        isUp ? .arithmeticLevelShort : .arithmeticLevelAbove
      }
    return phrases.markup(
      key,
      [
        "value": figure(reckoning.value, in: reckoning.year, of: series),
        "year": plain(text: "\(reckoning.year)"),
        "needed": plain(text: worked(reckoning.needed, of: indicator)),
        "goal": plain(text: measured(reckoning.milestone.value, of: indicator)),
        "goal-year": plain(text: "\(reckoning.milestone.year)"),
        "shortfall": plain(text: difference(reckoning.shortfall, of: indicator)),
      ])
  }

  private func sentence(_ reckoning: GrowthReckoning, of series: AreaSeries) -> MarkupFragment {
    // A sum over the common units is not the figure that is published for the year.
    let isCommon = reckoning.likeWithLike.map { !$0.leftOut.isEmpty } ?? false
    let base = reckoning.base
    let indicator = series.indicator
    var writer = MarkupWriter()
    writer.fragment(
      phrases.markup(
        reckoning.shortfall > 0 ? .arithmeticGrowthShort : .arithmeticGrowthMet,
        [
          "base": isCommon || base.origin == .named
            ? plain(text: measured(base.value, of: indicator))
            : figure(base.value, in: base.year, of: series),
          "base-year": plain(text: "\(base.year)"),
          "value": isCommon
            ? plain(text: measured(reckoning.value, of: indicator))
            : figure(reckoning.value, in: reckoning.year, of: series),
          "year": plain(text: "\(reckoning.year)"),
          "rate": plain(text: rate(reckoning.rate)),
          "needed": plain(text: text(reckoning.span.rate)),
          "goal-year": plain(text: "\(reckoning.span.year)"),
          "shortfall": plain(text: points(reckoning.shortfall)),
        ]))
    if isCommon, let common = reckoning.likeWithLike {
      writer.text(
        " "
          + phrases(
            .arithmeticLikeWithLike,
            [
              "units": "\(common.units.count)", "left-out": "\(common.leftOut.count)",
            ]))
    }
    return writer.fragment
  }

  /// The area's figure of a year, leading to its provenance.
  private func figure(_ value: Double, in year: Int, of series: AreaSeries) -> MarkupFragment {
    let text = measured(value, of: series.indicator)
    let figure = series.figures.first { $0.period.year == year }
    return figureLink(text, to: figure.flatMap { trace($0, of: series.indicator) })
  }

  private func text(yesNoBy year: Int, _ assessment: Assessment) -> String {
    let values = ["goal-year": "\(year)", "year": "\(assessment.judged?.year ?? year)"]
    switch assessment.status {
    case .achieved: return phrases(.arithmeticYes, values)
    case .missed: return phrases(.arithmeticNoMissed, values)
    case .onTrack, .behind, .farBehind, .movingAway, .notYetDue, .notAssessable:
      return phrases(.arithmeticNotYet, values)
    }
  }

  func text(_ reason: NotAssessable) -> String {
    switch reason {
    case .noTarget: phrases(.reasonNoTarget)
    case .noFigure: phrases(.reasonNoFigure)
    case .coverageTooLow: phrases(.reasonCoverageTooLow)
    case .noFinalFigure: phrases(.reasonNoFinalFigure)
    case .onlyBaseline: phrases(.reasonOnlyBaseline)
    case .beforeBaseline: phrases(.reasonBeforeBaseline)
    case .zeroBase: phrases(.reasonZeroBase)
    case .negativeFigure: phrases(.reasonNegativeFigure)
    case .noSpanStart: phrases(.reasonNoSpanStart)
    case .noCommonUnits: phrases(.reasonNoCommonUnits)
    }
  }

  /// A rate of growth, with one decimal: `6,5 %`.
  func rate(_ rate: Double) -> String {
    format.percentage(rate, decimals: 1)
  }

  /// A rate that is needed, or a range of them: `12–15 %`.
  func text(_ rates: ClosedRange<Double>) -> String {
    let upper = format.percentage(rates.upperBound, decimals: 1)
    return rates.lowerBound == rates.upperBound
      ? upper : format.number(rates.lowerBound, decimals: 1) + "–" + upper
  }

  /// A difference between two values: points for per cent, the measure for a count.
  func difference(_ number: Double, of indicator: Indicator) -> String {
    indicator.definition.areaKind == .ratio ? points(number) : worked(number, of: indicator)
  }

  private func points(_ number: Double) -> String {
    phrases(.points, ["value": format.number(number, decimals: 1)])
  }
}

// MARK: - Targets

extension Composer {
  /// What is due by when: a list of `{year, text}`.
  func dueDates(of indicator: Indicator) -> View {
    switch indicator.definition.target {
    case .level(let milestones)?:
      .list(
        milestones.map {
          [.year: .text("\($0.year)"), .text: .text(measured($0.value, of: indicator))]
        })
    case .growth(let spans)?:
      .list(
        spans.map { span in
          [
            .year: .text("\(span.year)"),
            .text: .text(phrases(.targetGrowth, ["rate": text(span.rate)])),
          ]
        })
    case .yesNo(let year)?:
      .list([[.year: .text("\(year)"), .text: .text(phrases(.targetYes))]])
    case nil: .absent
    }
  }

  /// Where the way to the target starts: `{text, year, source, trace}`; absent without a way.
  func baseline(_ series: AreaSeries) -> View {
    let indicator = series.indicator
    guard indicator.isPromise, let baseline = series.assessment.baseline else { return .absent }
    let figure = series.figures.first { $0.period.year == baseline.year }
    let isNamed = baseline.origin == .named
    return .fields([
      .text: .text(measured(baseline.value, of: indicator)),
      .year: .text(phrases(.inYear, ["year": "\(baseline.year)"])),
      .trace: isNamed ? .absent : .optional(figure.flatMap { trace($0, of: indicator) }),
      .source: isNamed ? .optional(indicator.baselineSource?.text) : .absent,
      .lang: mark(mainLanguage),
    ])
  }

  /// What became of each milestone whose year is over: a list of `{year, result, word, text}`.
  func outcomes(_ series: AreaSeries) -> View {
    let over = series.assessment.outcomes.compactMap { outcome -> ViewFields? in
      let (name, word): (String, String)
      switch outcome.result {
      case .met: (name, word) = ("achieved", phrases(.outcomeMet))
      case .missed: (name, word) = ("missed", phrases(.outcomeMissed))
      case .noFigure: (name, word) = ("not-assessable", phrases(.outcomeNoFigure))
      case .notAssessable: (name, word) = ("not-assessable", phrases(.statusNotAssessable))
      case .notDue: return nil
      }
      return [
        .year: .text("\(outcome.year)"),
        .status: .fields([.name: .text(name), .word: .text(word), .provisional: .absent]),
        .text: .optional(text(outcome, of: series.indicator)),
      ]
    }
    return over.isEmpty ? .absent : .list(over)
  }

  private func text(_ outcome: MilestoneOutcome, of indicator: Indicator) -> String? {
    guard let needed = outcome.needed, let reached = outcome.reached else { return nil }
    let isGrowth = if case .growth? = indicator.definition.target { true } else { false }
    return phrases(
      .outcomeComparison,
      [
        "reached": isGrowth ? rate(reached) : measured(reached, of: indicator),
        "needed": isGrowth ? rate(needed) : measured(needed, of: indicator),
      ])
  }
}
