import Quantities

extension Judgement {
  /// The last day on which somebody who owes a period's figure may still report it.
  ///
  /// Of the units only those who are silent owe one; where somebody has no day, or nobody owes
  /// anything, it is the end of the following year: nobody is blamed who may still answer.
  func lastReportingDay(of period: Period) -> CalendarDate {
    var days: [CalendarDate] = []
    func owes(_ category: Identifier<UnitCategory>) {
      days.append(rule.dueDays[category]?.date(for: period) ?? period.next.lastDay)
    }
    let figure = rule.cube.figure(FigureKey(indicator.id, place, period))
    if series.way != .own {
      for missing in figure?.units?.coverage.missing ?? [] where missing.reason != .withheld {
        if let unit = rule.cube.units[missing.unit] { owes(unit.category) }
      }
      if figure?.units == nil {
        for id in rule.cube.expectedUnits(of: indicator.id, below: place, in: period) {
          if let unit = rule.cube.units[id] { owes(unit.category) }
        }
      }
    }
    if series.way != .units, figure?.own == nil, figure?.isWithheld != true,
      let name = rule.cube.units.name(of: place, in: period),
      (indicator.appliesTo + indicator.reportedFor).contains(name.category)
    {
      owes(name.category)
    }
    return days.max() ?? period.next.lastDay
  }

  /// What became of a milestone, by the verdict on its own period.
  func outcome(
    in period: Period, needed: Rational?, late: Period? = nil, _ verdict: () -> MilestoneVerdict
  ) -> MilestoneOutcome {
    func outcome(
      _ result: MilestoneOutcome.Result, reached: Rational? = nil, pair: GrowthPair? = nil,
      isProvisional: Bool = false, late: Period? = nil
    ) -> MilestoneOutcome {
      MilestoneOutcome(
        period: period, result: result, needed: needed, reached: reached, pair: pair,
        isProvisional: isProvisional, latePeriod: late)
    }
    guard period.isOver(on: rule.asOf) else { return outcome(.notDue) }
    switch verdict() {
    case .decided(let isMet, let isProvisional, let reached, let pair):
      return outcome(
        isMet ? .met : .missed, reached: reached, pair: pair, isProvisional: isProvisional,
        late: isMet ? nil : late)
    case .refused(.withheld): return outcome(.withheld)
    case .refused(.tooFewFigures): return outcome(.tooFewFigures)
    case .refused: return outcome(.noStart)
    case .open(let hasFigures):
      guard rule.asOf > lastReportingDay(of: period) else { return outcome(.awaited) }
      return outcome(hasFigures ? .tooFewFigures : .noFigure)
    }
  }
}
