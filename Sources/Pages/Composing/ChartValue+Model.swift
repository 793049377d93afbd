import Figures
import PortalModel
import Quantities
import SVGCharts

extension ChartValue {
  /// The area's figure; one that too few units stand behind as such.
  init(_ figure: PlaceFigure) {
    if figure.isPartial || figure.bounds != nil, let number = figure.value.measure,
      let coverage = figure.coverage
    {
      self = .partial(
        number.double,
        SVGCharts.Coverage(
          reported: coverage.reportedCount, expected: coverage.expectedCount))
    } else {
      self.init(figure.value)
    }
  }

  init(_ value: ObservedValue) {
    switch value {
    case .missing(let missing): self = .missing(MissingKind(missing))
    case .number, .ratio, .yesNo:
      self = value.measure.map { .number($0.double) } ?? .missing(.notReported)
    }
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
