import Figures
import PortalModel
import SVGCharts

extension ChartValue {
  /// The area's figure; one that too few units stand behind as such.
  init(_ figure: AreaFigure) {
    if figure.isPartial, let number = figure.value.measure, let coverage = figure.coverage {
      self = .partial(
        number,
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
      self = value.measure.map(ChartValue.number) ?? .missing(.notReported)
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
