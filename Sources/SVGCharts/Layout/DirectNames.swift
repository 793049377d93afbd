/// The names of lines beside their last values, in roomy charts; all of them or none.
struct DirectNames {
  let trend: Trend

  private static let distance = 10.0
  private static let widestGutter = 192.0

  /// The gutter that the names need, in pixels; zero where there is no point in names.
  var gutter: Double {
    guard trend.series.count > 1 else { return 0 }
    var widest = 0.0
    for (index, series) in trend.series.enumerated() {
      guard let end = end(of: index), end.year == trend.years.upperBound else { continue }
      widest = max(widest, label(series, at: ScenePoint(share: 1, y: 0), top: 0).room)
    }
    let gutter = ((widest + Self.distance) / 16).rounded(.up) * 16
    return gutter <= Self.widestGutter ? gutter : 0
  }

  /// Places the names, moved up or down a little where lines end close together.
  ///
  /// - Returns: Whether they fit; if not, none was placed and the key names the lines.
  func place(with placer: inout LabelPlacer, marks: TrendMarks) -> Bool {
    guard trend.series.count > 1 else { return false }
    let before = placer.texts.count
    var ends: [(series: Trend.Series, point: ScenePoint)] = []
    for (index, series) in trend.series.enumerated() {
      guard let end = end(of: index) else { return false }
      ends.append((series, marks.point(end)))
    }
    // From the top down, so that a name that must give way gives way downwards.
    let sorted = ends.enumerated().sorted {
      ($0.element.point.y, $0.offset) < ($1.element.point.y, $1.offset)
    }
    for (_, end) in sorted {
      let name = label(end.series, at: end.point, top: marks.top)
      let candidates = [0.0, 4, -4, 8, -8, 12, -12, 16, -16].map { shift in
        var candidate = name
        candidate.y += shift
        return candidate
      }
      guard let first = candidates.first(where: placer.fits), placer.place(first) else {
        placer.keep(first: before)
        return false
      }
    }
    return true
  }

  /// Where a line ends: its projection's last value where it has one, or its latest.
  private func end(of series: Int) -> Trend.Milestone? {
    let projected = trend.projections.last { $0.series == series }?.points.last {
      $0.value.number != nil
    }
    if let projected, let value = projected.value.number {
      return .init(year: projected.year, value: value)
    }
    return trend.series[series].latest
  }

  private func label(_ series: Trend.Series, at point: ScenePoint, top: Double) -> TextBox {
    TextBox(
      text: series.name, style: .note, x: FluidX(share: point.share, offset: Self.distance),
      y: top + point.y + 4, anchor: .start, from: .tablet)
  }
}
