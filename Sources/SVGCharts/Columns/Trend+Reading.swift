extension Trend {
  init(_ figure: Figure) throws(ChartError) {
    let checker = figure.checker
    var columns: [SeriesColumns] = []
    var targets: [MilestoneColumns] = []
    for mark in figure.content.marks {
      switch mark {
      case .line(let mark): columns.append(mark.columns)
      case .projection(let mark): columns.append(mark.columns)
      case .point(let mark):
        switch mark.content {
        case .series(let series): columns.append(series)
        case .rows: throw ChartError.mixedMarks(figure: figure.id)
        }
      case .target(let mark):
        switch mark.content {
        case .milestones(let columns): targets.append(columns)
        case .level: break
        }
      case .bar, .range, .multiples, .rectangle, .waffle, .tile, .timeline, .rule, .seriesBreak,
        .today:
        break
      }
    }
    let marks = try SupportingMarks(of: figure, allowing: [.rule, .seriesBreak])
    guard targets.count <= 1 else {
      throw ChartError.tooManyTargetPaths(figure: figure.id, count: targets.count)
    }
    let names = try Self.axisNames(columns, targets, checker)
    yearName = names.x
    valueName = names.y
    series = try Self.series(columns, checker)
    target = nil
    if let columns = targets.first { target = try Target(columns, checker) }
    projections = try Self.projections(columns, of: series, checker)
    rules = marks.rules
    breaks = marks.breaks
    let lines = series.map { ($0.name, $0.points) } + projections.map { ($0.name, $0.points) }
    years = try Self.years(lines.flatMap { $0.1.map(\.year) }, target, breaks, figure.id)
    var values = rules.map { ScaleValue(label: $0.label, value: $0.value) }
    for (name, points) in lines {
      for point in points {
        guard let number = point.value.number else { continue }
        values.append(ScaleValue(label: name, year: point.year, value: number))
      }
    }
    if let target {
      values += target.milestones.map {
        ScaleValue(label: target.name, year: $0.year, value: $0.value)
      }
      if let baseline = target.baseline {
        values.append(ScaleValue(label: target.name, year: baseline.year, value: baseline.value))
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
    let all = columns.flatMap(\.series).filter { $0.style.isMeasured }
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
      result.append(Series(name: series.name, points: points, isJoined: series.style.isJoined))
    }
    return result
  }

  private static func projections(
    _ columns: [SeriesColumns], of lines: [Series], _ checker: ColumnChecker
  ) throws(ChartError) -> [Projection] {
    var result: [Projection] = []
    for series in columns.flatMap(\.series) {
      guard case .projection(let origin) = series.style else { continue }
      try checker.label(series.name, .series)
      let names = lines.map(\.name) + result.map(\.name)
      guard !names.contains(series.name) else {
        throw ChartError.duplicatedSeries(figure: checker.figure, series: series.name)
      }
      guard let index = lines.firstIndex(where: { $0.name == origin }) else {
        throw ChartError.projectionWithoutSeries(figure: checker.figure, series: origin)
      }
      let points = try sorted(series.entries, of: series.name, checker)
      if let latest = lines[index].latest, let first = points.first, first.year <= latest.year {
        throw ChartError.projectionOfMeasuredYear(
          figure: checker.figure, series: series.name, year: first.year)
      }
      result.append(Projection(name: series.name, series: index, points: points))
    }
    return result
  }

  static func sorted(
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

  static func years(
    _ measured: [Int], _ target: Target?, _ breaks: [SeriesBreak], _ figure: String
  ) throws(ChartError) -> ClosedRange<Int> {
    var years = measured
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
