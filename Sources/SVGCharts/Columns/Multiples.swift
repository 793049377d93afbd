/// Small line charts on one scale: checked, and each sorted by year.
struct Multiples: Sendable {
  struct Panel: Sendable {
    var trend: Trend
    var name: String
    var link: String?
  }

  var yearName: String
  var valueName: String
  var panels: [Panel]
  var years: ClosedRange<Int>
  var scale: LinearScale
}

extension Multiples {
  /// The most panels that a figure carries.
  static let panelLimit = 60

  init(_ mark: SmallMultiples, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    let marks = try SupportingMarks(of: figure, allowing: [.rule, .seriesBreak])
    let columns = mark.columns
    for heading in [columns.xName, columns.yName, mark.panelName] {
      try checker.label(heading, .column)
    }
    guard columns.series.count <= Self.panelLimit else {
      throw ChartError.tooManyRows(
        figure: figure.id, count: columns.series.count, limit: Self.panelLimit)
    }
    var lines: [Trend.Series] = []
    var values = marks.rules.map { ScaleValue(label: $0.label, value: $0.value) }
    for series in columns.series {
      try checker.label(series.name, .panel)
      let points = try Trend.sorted(series.entries, of: series.name, checker)
      lines.append(Trend.Series(name: series.name, points: points, isJoined: true))
      for point in points {
        guard let number = point.value.number else { continue }
        values.append(ScaleValue(label: series.name, year: point.year, value: number))
      }
    }
    let scale = try LinearScale(figure.scale, values: values, figure: figure.id)
    let years = try Trend.years(
      lines.flatMap { $0.points.map(\.year) }, nil, marks.breaks, figure.id)
    yearName = columns.xName
    valueName = columns.yName
    self.scale = scale
    self.years = years
    panels = lines.map { line in
      Panel(
        trend: Trend(
          yearName: columns.xName, valueName: columns.yName, series: [line], projections: [],
          target: nil, rules: marks.rules, breaks: marks.breaks, years: years, scale: scale),
        name: line.name, link: mark.links[line.name])
    }
  }
}
