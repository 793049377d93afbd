import PortalModel
import Theme

/// The sentences beside a status that a resident can redo with pencil and paper.
extension Composer {
  /// What was reached, what was needed, what is missing.
  func arithmetic(_ series: AreaSeries) -> String {
    let assessment = series.assessment
    var sentence: String
    if case .notAssessable(let reason) = assessment.status {
      sentence = text(reason)
    } else {
      switch assessment.reckoning {
      case .level(let reckoning): sentence = text(reckoning, of: series)
      case .growth(let reckoning): sentence = text(reckoning, of: series)
      case .yesNo(let year): sentence = text(yesNoBy: year, assessment)
      case nil: sentence = ""
      }
    }
    if let year = assessment.missingDueYear, let judged = assessment.judged {
      sentence +=
        " "
        + phrases(
          .arithmeticOlderYear, ["year": "\(judged.year)", "due-year": "\(year)"])
    }
    return sentence
  }

  private func text(_ reckoning: LevelReckoning, of series: AreaSeries) -> String {
    let indicator = series.indicator
    let isUp = indicator.direction == .up
    let values = [
      "value": measured(reckoning.value, of: indicator),
      "year": "\(reckoning.year)",
      "needed": measured(reckoning.needed, of: indicator),
      "goal": measured(reckoning.milestone.value, of: indicator),
      "goal-year": "\(reckoning.milestone.year)",
      "shortfall": difference(reckoning.shortfall, of: indicator),
    ]
    switch series.assessment.status {
    case .achieved: return phrases(.arithmeticLevelAchieved, values)
    case .missed:
      return phrases(isUp ? .arithmeticLevelMissed : .arithmeticLevelMissedAbove, values)
    case .onTrack: return phrases(.arithmeticLevelMet, values)
    case .behind, .farBehind, .movingAway, .notYetDue, .notAssessable:
      return phrases(isUp ? .arithmeticLevelShort : .arithmeticLevelAbove, values)
    }
  }

  private func text(_ reckoning: GrowthReckoning, of series: AreaSeries) -> String {
    let values = [
      "base": measured(reckoning.base.value, of: series.indicator),
      "base-year": "\(reckoning.base.year)",
      "value": measured(reckoning.value, of: series.indicator),
      "year": "\(reckoning.year)",
      "rate": rate(reckoning.rate),
      "needed": text(reckoning.span.rate),
      "goal-year": "\(reckoning.span.year)",
      "shortfall": points(reckoning.shortfall),
    ]
    return phrases(
      reckoning.shortfall > 0 ? .arithmeticGrowthShort : .arithmeticGrowthMet, values)
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
  private func difference(_ number: Double, of indicator: Indicator) -> String {
    indicator.areaKind == .ratio ? points(number) : measured(number, of: indicator)
  }

  private func points(_ number: Double) -> String {
    phrases(.points, ["value": format.number(number, decimals: 1)])
  }
}

// MARK: - Targets

extension Composer {
  /// What is due by when: a list of `{year, text}`.
  func dueDates(of indicator: Indicator) -> View {
    switch indicator.target {
    case .level(let milestones)?:
      .list(
        milestones.map {
          ["year": .text("\($0.year)"), "text": .text(measured($0.value, of: indicator))]
        })
    case .growth(let spans)?:
      .list(
        spans.map { span in
          [
            "year": .text("\(span.year)"),
            "text": .text(phrases(.targetGrowth, ["rate": text(span.rate)])),
          ]
        })
    case .yesNo(let year)?:
      .list([["year": .text("\(year)"), "text": .text(phrases(.targetYes))]])
    case nil: .absent
    }
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
        "year": .text("\(outcome.year)"),
        "status": .fields(["name": .text(name), "word": .text(word), "provisional": .absent]),
        "text": .optional(text(outcome, of: series.indicator)),
      ]
    }
    return over.isEmpty ? .absent : .list(over)
  }

  private func text(_ outcome: MilestoneOutcome, of indicator: Indicator) -> String? {
    guard let needed = outcome.needed, let reached = outcome.reached else { return nil }
    let isGrowth = if case .growth? = indicator.target { true } else { false }
    return phrases(
      .outcomeComparison,
      [
        "reached": isGrowth ? rate(reached) : measured(reached, of: indicator),
        "needed": isGrowth ? rate(needed) : measured(needed, of: indicator),
      ])
  }
}
