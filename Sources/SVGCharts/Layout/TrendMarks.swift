/// A line chart's marks as points: shares along x, pixels down from the plot's top.
struct TrendMarks {
  let trend: Trend
  let top: Double
  let height: Double

  /// How far apart rows of signs for missing values stand.
  static let signRow = 13.0
}

extension TrendMarks {
  func y(_ value: Double) -> Double { (1 - trend.scale.share(value)) * height }

  func point(_ milestone: Trend.Milestone) -> ScenePoint {
    ScenePoint(share: trend.share(ofYear: Double(milestone.year)), y: y(milestone.value))
  }

  /// Where milestones stand.
  var milestones: [ScenePoint] { trend.target?.milestones.map(point) ?? [] }

  /// The target's path: from the baseline, where there is one, through the milestones.
  private var targetPath: [ScenePoint] {
    let baseline = trend.target?.baseline.map {
      ScenePoint(share: trend.share(ofYear: Double($0.year)), y: y($0.value))
    }
    return (baseline.map { [$0] } ?? []) + milestones
  }

  private func runs(of series: Trend.Series) -> [[ScenePoint]] {
    trend.runs(of: series).map { $0.map(point) }
  }

  /// All paths, those drawn first behind those drawn later.
  func paths() -> [PathShape] {
    var paths = [grid, axis]
    for rule in trend.rules { paths.append(PathShape(role: .rule, runs: [across(rule.value)])) }
    if targetPath.count > 1 { paths.append(PathShape(role: .target, runs: [targetPath])) }
    for projection in trend.projections {
      let run = self.run(of: projection)
      guard run.count > 1 else { continue }
      paths.append(PathShape(role: .projection(series: projection.series), runs: [run]))
    }
    for (index, series) in trend.series.enumerated() {
      let runs = self.runs(of: series)
      let lines = series.isJoined ? runs.filter { $0.count > 1 } : []
      if !lines.isEmpty { paths.append(PathShape(role: .line(series: index), runs: lines)) }
      let dots = runs.joined().map { [$0] }
      if !dots.isEmpty { paths.append(PathShape(role: .dots(series: index), runs: dots)) }
      let holes = partialPoints(of: series).map { [$0] }
      if !holes.isEmpty { paths.append(PathShape(role: .holes(series: index), runs: holes)) }
    }
    return paths
  }

  private func partialPoints(of series: Trend.Series) -> [ScenePoint] {
    series.points.filter { $0.value.coverage != nil }.compactMap { point in
      point.value.number.map { self.point(.init(year: point.year, value: $0)) }
    }
  }

  /// A projection from the latest value of its series, or through its own values alone.
  func run(of projection: Trend.Projection) -> [ScenePoint] {
    let start = trend.series[projection.series].latest.map { [point($0)] } ?? []
    return start
      + projection.points.compactMap { point in
        point.value.number.map { self.point(.init(year: point.year, value: $0)) }
      }
  }

  /// Signs for missing values in rows below the plot, one for each series that misses any: there
  /// they can be taken for no value.
  var signs: [MissingSign] {
    var signs: [MissingSign] = []
    var row = 0.0
    for (index, series) in trend.series.enumerated() {
      let before = signs.count
      for point in series.points {
        guard let kind = point.value.missing else { continue }
        signs.append(
          MissingSign(
            kind: kind, series: trend.series.count > 1 ? index : nil,
            point: ScenePoint(
              share: trend.share(ofYear: Double(point.year)),
              y: top + height + 13 + row * Self.signRow)))
      }
      if signs.count > before { row += 1 }
    }
    return signs
  }

  /// The room that the rows of signs take below the plot.
  var signsHeight: Double {
    let rows = trend.series.count { $0.points.contains { $0.value.missing != nil } }
    return rows == 0 ? 0 : Double(rows) * Self.signRow + 4
  }

  /// The break marks, from a height above the plot to its end.
  func breakShapes(from start: Double) -> [Shape] {
    trend.breaks.map {
      .tick(
        .seriesBreak, at: trend.share(ofYear: Double($0.year) - 0.5), top: start,
        bottom: top + height)
    }
  }

  /// Tells the placer what labels should not cover.
  func addObstacles(to placer: inout LabelPlacer) {
    func shifted(_ point: ScenePoint) -> ScenePoint { .init(share: point.share, y: point.y + top) }
    for point in milestones { placer.avoid(dot: shifted(point), radius: 7) }
    placer.avoid(run: targetPath.map(shifted))
    for series in trend.series {
      for run in runs(of: series) {
        for point in run { placer.avoid(dot: shifted(point), radius: 4) }
        placer.avoid(run: run.map(shifted))
      }
    }
    for projection in trend.projections {
      placer.avoid(run: run(of: projection).map(shifted))
    }
    for rule in trend.rules { placer.avoid(run: across(rule.value).map(shifted)) }
    for mark in trend.breaks {
      let share = trend.share(ofYear: Double(mark.year) - 0.5)
      placer.avoid(run: [.init(share: share, y: top), .init(share: share, y: top + height)])
    }
  }

  private func across(_ value: Double) -> [ScenePoint] {
    [ScenePoint(share: 0, y: y(value)), ScenePoint(share: 1, y: y(value))]
  }

  private var grid: PathShape {
    // To and fro: the pen goes on where it is.
    let lines = trend.scale.ticks.filter { $0 != axisValue }.enumerated().map { index, value in
      index.isMultiple(of: 2) ? across(value) : across(value).reversed()
    }
    return PathShape(role: .grid, runs: lines)
  }

  /// The axis of years with its ticks.
  private var axis: PathShape {
    PathShape(role: .axis, runs: [across(axisValue).reversed()] + ticks)
  }

  /// Where the axis of years crosses: at zero where zero is in sight, else at the foot.
  private var axisValue: Double {
    trend.scale.lower <= 0 && trend.scale.upper >= 0 ? 0 : trend.scale.lower
  }

  private var ticks: [[ScenePoint]] {
    trend.years.map { year in
      let share = trend.share(ofYear: Double(year))
      return [ScenePoint(share: share, y: height), ScenePoint(share: share, y: height + 5)]
    }
  }
}
