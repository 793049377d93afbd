import Markup

/// A line as high as a line of text, for sentences and table cells: where it came from and went.
///
/// It stands beside its number in text, carries no axis, and says its latest value and its change
/// to those who listen.
public struct Sparkline: Sendable {
  let columns: SeriesColumns
  let name: String
  let unit: ValueUnit
  let decimals: Int
  let scale: ValueScale
}

extension Sparkline {
  /// A small line through one series.
  ///
  /// - Parameters:
  ///   - name: What the line is called; part of the text alternative.
  ///   - data: The series' values in any order, at most one a year.
  ///   - x: The year's column.
  ///   - y: The value's column.
  ///   - unit: What the numbers count.
  ///   - decimals: How many decimal places values have in the text alternative, 0 to 6.
  ///   - scale: What the height spans. A line is read by its slope, so that it need not hold zero.
  public init<Data: Collection, Value: Plottable>(
    _ name: String,
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    unit: ValueUnit = .none,
    decimals: Int = 0,
    scale: ValueScale = .fitted
  ) {
    self.name = name
    self.unit = unit
    self.decimals = decimals
    self.scale = scale
    columns = SeriesColumns(data, x: x, y: y, style: .line) { _ in name }
      .orEmptySeries(named: name, style: .line)
  }

  /// The drawing, as an `<svg>` with a text alternative, in UTF-8.
  ///
  /// - Parameters:
  ///   - words: The words of its text alternative.
  ///   - numbers: How numbers are written there.
  /// - Returns: The drawing's markup.
  /// - Throws: ``ChartError`` where the values cannot be drawn honestly.
  public func html(words: ChartWords, numbers: NumberStyle) throws(ChartError) -> [UInt8] {
    let trend = try trend()
    let format = ValueFormat(style: numbers, unit: unit, decimals: decimals)
    var svg = MarkupWriter(capacity: 512)
    svg.raw("<svg class=\"chart-spark\" viewBox=\"0 0 100 20\" preserveAspectRatio=\"none\"")
    svg.raw(" role=\"img\"")
    svg.attribute(
      "aria-label", try TrendSentences(trend: trend, format: format, words: words).summary())
    svg.raw(">")
    SceneWriter.metadata(words.frame.dataNote, to: &svg)
    draw(trend, to: &svg)
    svg.raw("</svg>")
    return svg.bytes
  }

  private func trend() throws(ChartError) -> Trend {
    let checker = ColumnChecker(figure: name)
    try checker.label(name, .series)
    let entries = columns.series.first?.entries ?? []
    let points = try Trend.sorted(entries, of: name, checker)
    let values = points.compactMap { point in
      point.value.number.map { ScaleValue(label: name, year: point.year, value: $0) }
    }
    let years = try Trend.years(points.map(\.year), nil, [], name)
    return Trend(
      yearName: columns.xName, valueName: columns.yName,
      series: [Trend.Series(name: name, points: points, isJoined: true)], projections: [],
      target: nil, rules: [], breaks: [], years: years,
      scale: try LinearScale(scale, values: values, figure: name))
  }

  /// The runs of years with values, lone points, and the latest; inset, so that no stroke is cut.
  private func draw(_ trend: Trend, to svg: inout MarkupWriter) {
    guard let series = trend.series.first, let latest = series.latest else {
      svg.raw("<path class=\"chart-spark-none\" d=\"M4 17H96\"/>")
      return
    }
    func point(_ milestone: Trend.Milestone) -> ScenePoint {
      ScenePoint(
        share: (4 + 92 * trend.share(ofYear: Double(milestone.year))) / 1000,
        y: 17 - 14 * trend.scale.share(milestone.value))
    }
    let runs = trend.runs(of: series)
    let lines = runs.filter { $0.count > 1 }
    if !lines.isEmpty {
      svg.raw("<path class=\"chart-spark-line\" d=\"")
      var path = PathWriter()
      for run in lines { path.write(run.map(point), to: &svg) }
      svg.raw("\"/>")
    }
    let lone = runs.filter { $0.count == 1 }.compactMap(\.first).filter { $0.year != latest.year }
    if !lone.isEmpty {
      svg.raw("<path class=\"chart-spark-lone\" d=\"")
      var path = PathWriter()
      for milestone in lone { path.dot(point(milestone), upright: 0, to: &svg) }
      svg.raw("\"/>")
    }
    for isHole in [false, true] {
      if isHole, series.latestPoint?.value.coverage == nil { continue }
      svg.raw(
        isHole ? "<path class=\"chart-spark-hole\" d=\"" : "<path class=\"chart-spark-dot\" d=\"")
      var path = PathWriter()
      path.dot(point(latest), upright: 0, to: &svg)
      svg.raw("\"/>")
    }
  }
}
