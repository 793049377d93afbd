package import Figures

/// An indicator's figures for the whole area, and how they stand against the target.
package final class AreaSeries: Sendable {
  package let indicator: Indicator
  /// In the order of the periods.
  package let figures: [PlaceFigure]
  package let assessment: Assessment

  init(indicator: Indicator, figures: [PlaceFigure], assessment: Assessment) {
    self.indicator = indicator
    self.figures = figures
    self.assessment = assessment
  }

  /// The figure of the latest period that has one.
  package var latest: PlaceFigure? { figures.last { $0.value.hasFigure } }

  /// The figure of a period.
  package func figure(in period: Period) -> PlaceFigure? { figures.first { $0.period == period } }
}
