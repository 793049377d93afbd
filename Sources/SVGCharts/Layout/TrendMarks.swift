/// A line chart's marks as points: shares along x, pixels down from the plot's top.
struct TrendMarks {
  let trend: Trend
  let top: Double
  let height: Double
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
    var paths = [grid, axis, ticks]
    for rule in trend.rules { paths.append(PathShape(role: .rule, runs: [across(rule.value)])) }
    if targetPath.count > 1 { paths.append(PathShape(role: .target, runs: [targetPath])) }
    for (index, series) in trend.series.enumerated() {
      let runs = self.runs(of: series)
      let lines = series.isJoined ? runs.filter { $0.count > 1 } : []
      if !lines.isEmpty { paths.append(PathShape(role: .line(series: index), runs: lines)) }
      let dots = runs.joined().map { [$0] }
      if !dots.isEmpty { paths.append(PathShape(role: .dots(series: index), runs: dots)) }
    }
    return paths
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
    PathShape(role: .grid, runs: trend.scale.ticks.filter { $0 != axisValue }.map(across))
  }

  private var axis: PathShape { PathShape(role: .axis, runs: [across(axisValue)]) }

  /// Where the axis of years crosses: at zero where zero is in sight, else at the foot.
  private var axisValue: Double {
    trend.scale.lower <= 0 && trend.scale.upper >= 0 ? 0 : trend.scale.lower
  }

  private var ticks: PathShape {
    let runs = trend.years.map { year in
      let share = trend.share(ofYear: Double(year))
      return [ScenePoint(share: share, y: height), ScenePoint(share: share, y: height + 5)]
    }
    return PathShape(role: .ticks, runs: runs)
  }
}
