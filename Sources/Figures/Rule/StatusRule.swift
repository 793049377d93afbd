public import Quantities

/// The published rule, second edition: from a place's figures and a target to a word.
///
/// A word is given only when no number missing from the periods it rests on could make it false.
public struct StatusRule: Sendable {
  /// Whose figures are judged.
  public let cube: FigureCube
  /// The plan's first period.
  public let planStart: Period
  /// Today.
  public let asOf: CalendarDate
  /// The share of the units that a ratio or a mean of only some of them needs, from 0 to 1.
  public let minimumCoverage: Rational
  /// The day of the following year by which units of a category report, where somebody set one.
  public let dueDays: [Identifier<UnitCategory>: DueDay]

  /// The rule for a plan, as it is applied on a day.
  public init(
    cube: FigureCube, planStart: Period, asOf: CalendarDate, minimumCoverage: Rational,
    dueDays: [Identifier<UnitCategory>: DueDay]
  ) {
    self.cube = cube
    self.planStart = planStart
    self.asOf = asOf
    self.minimumCoverage = minimumCoverage
    self.dueDays = dueDays
  }

  /// The least share of the needed way, or rate, that is *behind* and not yet *far behind*.
  public static let behindShare = Rational(3, over: 4)
}

/// A day of the following year by which figures are reported.
public struct DueDay: Hashable, Sendable {
  /// 1 to 12.
  public let month: Int
  /// 1 to 31; never 29 February.
  public let day: Int

  /// A day of every year.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// The day for a period.
  public func date(for period: Period) -> CalendarDate {
    CalendarDate(year: period.year + 1, month: month, day: day) ?? period.next.lastDay
  }
}

extension StatusRule {
  /// Judges an indicator's figures of a place, which is known by any of its names.
  public func assess(
    _ indicator: IndicatorDefinition, of place: Identifier<ReportingUnit>
  ) -> Assessment {
    let figures = cube.figures(SeriesKey(indicator.id, place))
    func judge(_ way: Way) -> Assessment {
      Judgement(
        rule: self, indicator: indicator, place: place,
        series: Series(figures, counting: way, in: self)
      ).assessment
    }
    let disagrees = figures.contains { $0.period.isOver(on: asOf) && $0.disagrees(in: indicator) }
    guard indicator.ownFigure == .wider || disagrees else { return judge(.both) }
    let isLevel = if case .level? = indicator.target { true } else { false }
    // A level of what counts more than the units do asks for own figures, if there are any.
    if isLevel, indicator.ownFigure == .wider,
      figures.contains(where: { $0.period.isOver(on: asOf) && $0.own != nil })
    {
      return judge(.own)
    }
    return choice(between: judge(.own), and: judge(.units), else: judge(.both))
  }

  /// The way that gives a word, of two the one judged later; where only both together would, none.
  private func choice(
    between own: Assessment, and units: Assessment, else both: Assessment
  ) -> Assessment {
    switch (own.status.isWord, units.status.isWord) {
    case (true, false): return own
    case (false, true): return units
    case (true, true):
      guard let first = own.judged?.period, let second = units.judged?.period else { return own }
      return first >= second ? own : units
    case (false, false):
      return both.status.isWord ? both.refused(own: own, units: units) : both
    }
  }
}

extension Assessment {
  /// The same without a word: only two ways of counting together would give it.
  fileprivate func refused(own: Assessment, units: Assessment) -> Assessment {
    Assessment(
      status: .notAssessable(.twoWaysOfCounting), isProvisional: false, isEarly: false, judged: nil,
      latePeriod: nil, awaited: awaited, unjudged: unjudged, baseline: nil, reckoning: nil,
      outcomes: outcomes.indices.map { index in
        // A milestone that one way decides stands; two ways together decide none.
        [own.outcomes[index], units.outcomes[index]].first(where: \.isDecided)
          ?? outcomes[index].undecided(isGrowth: outcomes[index].pair != nil)
      }, way: .both)
  }
}

extension MilestoneOutcome {
  fileprivate var isDecided: Bool { result == .met || result == .missed }

  fileprivate func undecided(isGrowth: Bool) -> MilestoneOutcome {
    guard isDecided else { return self }
    return MilestoneOutcome(
      period: period, result: isGrowth ? .noStart : .tooFewFigures, needed: needed, reached: nil,
      pair: nil, isProvisional: false, latePeriod: nil)
  }
}
