/// A line chart's columns: checked, and sorted by year.
struct Trend: Sendable {
  struct Point: Sendable {
    var year: Int
    var value: ChartValue
  }

  struct Series: Sendable {
    var name: String
    var points: [Point]
    var isJoined: Bool
  }

  /// Where a series would go on to.
  struct Projection: Sendable {
    var name: String
    /// The index of the series that it carries on.
    var series: Int
    var points: [Point]
  }

  struct Milestone: Sendable {
    var year: Int
    var value: Double
  }

  struct Target: Sendable {
    var name: String
    var baseline: YearValue?
    var milestones: [Milestone]
    var direction: TargetDirection
  }

  var yearName: String
  var valueName: String
  var series: [Series]
  var projections: [Projection]
  var target: Target?
  var rules: [RuleMark]
  var breaks: [SeriesBreak]
  /// From the first year of anything to the last.
  var years: ClosedRange<Int>
  var scale: LinearScale
}

extension Trend {
  /// The most series that readers can tell apart on one chart.
  static let seriesLimit = 4
  /// The most years that an axis carries.
  static let yearLimit = 120
}

extension SeriesStyle {
  var isMeasured: Bool {
    switch self {
    case .line, .points: true
    case .projection: false
    }
  }

  var isJoined: Bool {
    switch self {
    case .line: true
    case .points, .projection: false
    }
  }
}

extension Trend.Series {
  /// The latest year that has a value.
  var latest: Trend.Milestone? {
    latestPoint.flatMap { point in
      point.value.number.map { .init(year: point.year, value: $0) }
    }
  }

  /// The latest point that has a value.
  var latestPoint: Trend.Point? { points.last { $0.value.number != nil } }
}

extension Trend {
  /// Where a year stands along the axis, from 0 to 1; a lone year stands in the middle.
  func share(ofYear year: Double) -> Double {
    guard years.count > 1 else { return 0.5 }
    return (year - Double(years.lowerBound)) / Double(years.upperBound - years.lowerBound)
  }

  /// Whether values of two years may be compared: no break lies between them.
  func isComparable(_ first: Int, _ second: Int) -> Bool {
    !breaks.contains { $0.year > min(first, second) && $0.year <= max(first, second) }
  }

  /// The runs of neighbouring years with values that a line may join.
  func runs(of series: Series) -> [[Milestone]] {
    var runs: [[Milestone]] = []
    for point in series.points {
      guard let value = point.value.number else { continue }
      let milestone = Milestone(year: point.year, value: value)
      if let last = runs.last?.last, last.year + 1 == point.year,
        isComparable(last.year, point.year)
      {
        runs[runs.count - 1].append(milestone)
      } else {
        runs.append([milestone])
      }
    }
    return runs
  }
}
