import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
import SVGCharts
import Theme

/// A row of a ranking.
struct RankedRow {
  let name: String
  let value: ChartValue
  let link: String?
  /// The unit that the row stands for, where it stands for one.
  let unit: Identifier<ReportingUnit>?

  init(name: String, value: ChartValue, link: String?, unit: Identifier<ReportingUnit>? = nil) {
    self.name = name
    self.value = value
    self.link = link
    self.unit = unit
  }

  init(name: String, value: Rational, link: String?, unit: Identifier<ReportingUnit>? = nil) {
    self.init(name: name, value: .number(value.double), link: link, unit: unit)
  }
}

/// Units in one year, from the best on.
extension Composer {
  /// The units' latest figures, ranked; absent where no units report.
  func ranking(_ series: AreaSeries, into diagnostics: inout [Diagnostic]) -> View {
    let period = latestUnitPeriod(of: series.indicator)
    let title = phrases(.chartRankingTitle, ["year": period?.description ?? ""])
    return ranking(
      series, in: period, frame: ChartFrame(name: "tung-don-vi", title: title), into: &diagnostics)
  }

  /// The units' figures of a year, or of the latest one.
  func ranking(
    _ series: AreaSeries, in chosen: Period?, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let indicator = series.indicator
    guard indicator.definition.kind != .yesNo,
      let period = chosen ?? latestUnitPeriod(of: indicator)
    else {
      return .absent
    }
    let units = portal.expectedUnits(for: indicator, in: period)
    guard units.count > 1 else { return .absent }
    let rows = units.map { unit in
      let observation = portal.figures.observation(FigureKey(indicator.id, unit.id, period))
      return RankedRow(
        name: unit.articles.article(in: language).title,
        value: observation.map(chartValue)
          ?? chartValue(.missing(silence(of: unit, in: period))),
        link: link(to: .unit(unit.id)))
    }
    return bars(rows, of: indicator, in: period, frame: frame, into: &diagnostics)
  }

  /// A unit beside others in one year.
  func comparisonChart(
    _ rows: [RankedRow], of indicator: Indicator, in period: Period, summary: String,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    let frame = ChartFrame(
      name: "so-sanh-\(indicator.id.rawValue)",
      title: phrases(
        .chartComparisonTitle,
        ["title": indicator.articles.article(in: language).shortTitle, "year": "\(period)"]),
      summary: summary, level: .h4)
    return bars(rows, of: indicator, in: period, frame: frame, into: &diagnostics)
  }

  /// Rows of one year, the best first.
  private func bars(
    _ rows: [RankedRow], of indicator: Indicator, in period: Period, frame: ChartFrame,
    into diagnostics: inout [Diagnostic]
  ) -> View {
    unitFigure(of: indicator, in: period, frame: frame, into: &diagnostics) {
      BarMark(
        rows, name: .value(phrases(.chartUnit), \.name),
        value: .value(phrases(.chartActual), \.value),
        link: \.link,
        order: indicator.definition.direction == .up ? .descending : .ascending)
      if let goal = wholeTarget(of: indicator, in: period) { goal }
    }
  }

  /// The level that the whole is to reach, through rows of shares and rates; places have none of
  /// their own, and are not judged by it.
  private func wholeTarget(of indicator: Indicator, in period: Period) -> RuleMark? {
    guard indicator.definition.kind != .count,
      case .level(let milestones)? = indicator.definition.target,
      let goal = milestones.first(where: { $0.period >= period }) ?? milestones.last
    else { return nil }
    return RuleMark(
      phrases(.chartWholeTarget, ["year": "\(goal.period)"]), value: goal.value.double)
  }
}
