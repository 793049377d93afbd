import Figures
import PortalModel
import Quantities
import SVGCharts

extension Composer {
  /// A place's figure in a chart; one that too few units stand behind, or that may change, as such.
  func chartValue(_ figure: PlaceFigure) -> ChartValue {
    if figure.isPartial || figure.bounds != nil, let number = figure.value.measure,
      let coverage = figure.coverage
    {
      return .partial(
        number.double,
        SVGCharts.Coverage(
          reported: coverage.reportedCount, expected: coverage.expectedCount))
    }
    return chartValue(figure.value, quality: figure.quality)
  }

  /// What somebody says of a unit in a chart.
  func chartValue(_ observation: Observation) -> ChartValue {
    chartValue(observation.value, quality: observation.quality)
  }

  /// A value in a chart.
  func chartValue(_ value: ObservedValue, quality: Quality? = nil) -> ChartValue {
    if case .missing(let missing) = value { return .missing(MissingKind(missing)) }
    guard let number = value.measure?.double else { return .missing(.notReported) }
    guard let quality, !quality.isFirm, let word = text(quality) else { return .number(number) }
    return .soft(number, word)
  }
}

extension MissingKind {
  fileprivate init(_ missing: MissingValue) {
    switch missing {
    case .notReported: self = .notReported
    case .notYetDue: self = .notYetDue
    case .notApplicable: self = .notApplicable
    case .withheld: self = .withheld
    }
  }
}
