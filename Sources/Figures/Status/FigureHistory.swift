/// A point of a series that has a number.
struct Figure {
  let point: SeriesPoint
  let number: Double

  var year: Int { point.year }
}

/// The numbers of a series in the order of their years; whatever is missing is not among them.
struct FigureHistory {
  let figures: [Figure]

  init(_ series: [SeriesPoint]) {
    figures =
      series
      .compactMap { point in point.value.measure.map { Figure(point: point, number: $0) } }
      .sorted { $0.year < $1.year }
  }

  var latest: Figure? { figures.last }

  func figure(in year: Int) -> Figure? {
    figures.first { $0.year == year }
  }
}
