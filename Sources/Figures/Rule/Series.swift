import Quantities

/// What is known of a place's figures in the finished periods, counted in one way.
struct Series {
  let way: Way
  /// In the order of the periods; those of which nobody says anything are not among them.
  let points: [Point]

  init(_ figures: [PlaceFigure], counting way: Way, in rule: StatusRule) {
    self.way = way
    points = figures.filter { $0.period.isOver(on: rule.asOf) }
      .compactMap { Point($0, counting: way, in: rule) }
  }

  func point(in period: Period) -> Point? { points.first { $0.period == period } }
}

/// What is known of one figure.
struct Point {
  let figure: PlaceFigure
  let known: Known
  let quality: Quality?
  /// What its units come to, where they were asked.
  let coverage: Coverage?

  var period: Period { figure.period }

  /// What is said of numbers in one way of counting; what is said in another is not there.
  ///
  /// See ``Known``.
  init?(_ figure: PlaceFigure, counting way: Way, in rule: StatusRule) {
    self.figure = figure
    if way != .units, let own = figure.own {
      coverage = nil
      quality = own.quality
      known = own.value.measure.map(Known.exact) ?? .nothing
    } else if figure.isWithheld {
      (coverage, quality, known) = (nil, nil, .nothing)
    } else if way != .own, let units = figure.units {
      coverage = units.coverage
      quality = units.quality
      if let value = units.value.measure {
        known =
          units.isComplete
          ? .exact(value)
          : units.bounds.map(Known.bounds)
            ?? .partial(value, suffices: units.coverage.suffices(rule.minimumCoverage))
      } else {
        known = .nothing
      }
    } else {
      return nil
    }
  }
}

/// How much is known of a number.
enum Known {
  /// An own figure, or one that all units stand behind.
  case exact(Rational)
  /// Those who are silent can move it within bounds.
  case bounds(Bounds)
  /// A ratio or a mean of some of the units; whether enough of them.
  case partial(Rational, suffices: Bool)
  /// Nobody has a figure.
  case nothing

  /// The number, or the lower end of what it may be.
  var lower: Rational? { bounds?.lower }

  var bounds: Bounds? {
    switch self {
    case .exact(let value), .partial(let value, _): Bounds(value)
    case .bounds(let bounds): bounds
    case .nothing: nil
    }
  }
}

extension Point {
  /// Whether it has a figure that is not expected to change.
  var isFirm: Bool { quality?.isFirm ?? false }

  /// Whether it is an own figure, or all units stand behind it.
  var isComplete: Bool { if case .exact = known { true } else { false } }

  /// Whether somebody has a figure.
  var hasFigure: Bool { if case .nothing = known { false } else { true } }

  /// Why it cannot be judged; `nil` where there is nothing to judge.
  var obstacle: NotAssessable? {
    if figure.isWithheld || coverage?.isOnlyWithheld == true { return .withheld }
    return hasFigure ? .tooFewFigures : nil
  }
}
