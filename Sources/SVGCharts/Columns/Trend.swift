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

extension Trend.Series {
  /// The latest year that has a value.
  var latest: Trend.Milestone? {
    for point in points.reversed() {
      if let number = point.value.number { return .init(year: point.year, value: number) }
    }
    return nil
  }
}

extension Trend {
  init(_ figure: Figure) throws(ChartError) {
    let checker = figure.checker
    var columns: [SeriesColumns] = []
    var targets: [MilestoneColumns] = []
    var rules: [RuleMark] = []
    var breaks: [SeriesBreak] = []
    for mark in figure.content.marks {
      switch mark {
      case .line(let mark): columns.append(mark.columns)
      case .point(let mark): columns.append(mark.columns)
      case .rule(let mark): rules.append(mark)
      case .seriesBreak(let mark): breaks.append(mark)
      case .bar: throw ChartError.mixedMarks(figure: figure.id)
      case .target(let mark):
        switch mark.content {
        case .milestones(let columns): targets.append(columns)
        case .level: throw ChartError.mixedMarks(figure: figure.id)
        }
      }
    }
    guard targets.count <= 1 else {
      throw ChartError.tooManyTargetPaths(figure: figure.id, count: targets.count)
    }
    let names = try Self.axisNames(columns, targets, checker)
    yearName = names.x
    valueName = names.y
    series = try Self.series(columns, checker)
    target = nil
    if let columns = targets.first { target = try Target(columns, checker) }
    for rule in rules {
      try checker.label(rule.label, .rule)
      try checker.value(rule.value, of: rule.label)
    }
    for mark in breaks { try checker.label(mark.label, .seriesBreak) }
    self.rules = rules
    self.breaks = breaks.sorted { $0.year < $1.year }
    years = try Self.years(series, target, breaks, figure.id)
    var values = rules.map { (label: $0.label, value: $0.value) }
    for line in series {
      values += line.points.compactMap { point in
        point.value.number.map { (label: "\(line.name), \(point.year)", value: $0) }
      }
    }
    if let target {
      values += target.milestones.map { ("\(target.name), \($0.year)", $0.value) }
      if let baseline = target.baseline {
        values.append(("\(target.name), \(baseline.year)", baseline.value))
      }
    }
    scale = try LinearScale(figure.scale, values: values, figure: figure.id)
  }

  private static func axisNames(
    _ columns: [SeriesColumns], _ targets: [MilestoneColumns], _ checker: ColumnChecker
  ) throws(ChartError) -> (x: String, y: String) {
    let xNames = columns.map(\.xName) + targets.map(\.xName)
    // Without a line the milestones are all there is to name the axis after.
    let yNames = columns.isEmpty ? targets.map(\.name) : columns.map(\.yName)
    guard let x = xNames.first, let y = yNames.first else {
      throw ChartError.nothingToDraw(figure: checker.figure)
    }
    for name in [x, y] { try checker.label(name, .column) }
    for (first, names) in [(x, xNames), (y, yNames)] {
      if let other = names.first(where: { $0 != first }) {
        throw ChartError.columnNamesDiffer(figure: checker.figure, first: first, second: other)
      }
    }
    return (x, y)
  }

  private static func series(
    _ columns: [SeriesColumns], _ checker: ColumnChecker
  ) throws(ChartError) -> [Series] {
    let all = columns.flatMap(\.series)
    guard all.count <= seriesLimit else {
      throw ChartError.tooManySeries(
        figure: checker.figure, count: all.count, limit: seriesLimit)
    }
    var result: [Series] = []
    for series in all {
      try checker.label(series.name, .series)
      guard !result.contains(where: { $0.name == series.name }) else {
        throw ChartError.duplicatedSeries(figure: checker.figure, series: series.name)
      }
      let points = try sorted(series.entries, of: series.name, checker)
      result.append(Series(name: series.name, points: points, isJoined: series.isJoined))
    }
    return result
  }

  fileprivate static func sorted(
    _ entries: [SeriesColumns.Entry], of name: String, _ checker: ColumnChecker
  ) throws(ChartError) -> [Point] {
    let points = entries.map { Point(year: $0.year, value: $0.value) }
      .sorted { $0.year < $1.year }
    for point in points { try checker.value(point.value, of: "\(name), \(point.year)") }
    for (point, next) in zip(points, points.dropFirst()) where point.year == next.year {
      throw ChartError.duplicatedYear(figure: checker.figure, series: name, year: point.year)
    }
    return points
  }

  private static func years(
    _ series: [Series], _ target: Target?, _ breaks: [SeriesBreak], _ figure: String
  ) throws(ChartError) -> ClosedRange<Int> {
    var years = series.flatMap { $0.points.map(\.year) }
    years += target?.milestones.map(\.year) ?? []
    if let baseline = target?.baseline { years.append(baseline.year) }
    // A break stands between two years, so both have their place on the axis.
    years += breaks.flatMap { [$0.year &- 1, $0.year] }
    guard let first = years.min(), let last = years.max() else { return 0...0 }
    let (span, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, span < yearLimit else {
      throw ChartError.tooManyYears(
        figure: figure, count: overflow ? Int.max : span, limit: yearLimit)
    }
    return first...last
  }
}

extension Trend.Target {
  fileprivate init(_ columns: MilestoneColumns, _ checker: ColumnChecker) throws(ChartError) {
    try checker.label(columns.name, .target)
    var milestones: [Trend.Milestone] = []
    for point in try Trend.sorted(columns.entries, of: columns.name, checker) {
      guard let value = point.value.number else {
        throw ChartError.milestoneWithoutValue(figure: checker.figure, year: point.year)
      }
      milestones.append(.init(year: point.year, value: value))
    }
    if let baseline = columns.baseline {
      try checker.value(baseline.value, of: "\(columns.name), \(baseline.year)")
      if let first = milestones.first, first.year <= baseline.year {
        throw ChartError.duplicatedYear(
          figure: checker.figure, series: columns.name, year: baseline.year)
      }
    }
    self.init(
      name: columns.name, baseline: columns.baseline, milestones: milestones,
      direction: columns.direction)
  }
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
