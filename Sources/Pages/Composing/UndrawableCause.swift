import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import Quantities
import SVGCharts

/// Where the content has what no chart of an indicator can draw.
struct UndrawableCause {
  let portal: Portal
  let indicator: Indicator

  /// The cell or the name to look at; the indicator's file where it is neither.
  func place(of reason: ModelProblem.Undrawable) -> Place {
    let found =
      switch reason {
      case .valueOffScale, .valueTooLarge: largest.map { portal.place(of: $0) }
      case .tooManyYears: farthest.map { portal.periodPlace(of: $0) }
      // What is no name is a number with too many digits.
      case .labelTooLong(let name): place(named: name) ?? largest.map { portal.place(of: $0) }
      case .sameName(let name): place(named: name)
      case .tooManyRows, .other: nil as Place?
      }
    return found ?? indicator.articles.main.file.wholeFile
  }

  private var observations: [Observation] {
    Array(portal.figures.all(of: [indicator.id]))
  }

  /// The largest cell: of a total that is too large it is the one that makes it so.
  private var largest: Observation? {
    func size(_ observation: Observation) -> Double {
      if case .number(let number) = observation.value { abs(number.double) } else { 0 }
    }
    return observations.max { size($0) < size($1) }
  }

  /// The cell whose year lies farthest from the others'.
  private var farthest: Observation? {
    let years = observations.map(\.period.year).sorted()
    guard !years.isEmpty else { return nil }
    let middle = years[years.count / 2]
    return observations.max { abs($0.period.year - middle) < abs($1.period.year - middle) }
  }

  /// Where a unit or the indicator got its name.
  private func place(named name: String) -> Place? {
    let articles = portal.units.map(\.articles.main) + [indicator.articles.main]
    return articles.first { $0.title == name || $0.shortTitle == name }?.titleSite?.place
  }
}

extension ModelProblem.Undrawable {
  init(_ error: ChartError) {
    self =
      switch error {
      case .valueOutsideScale(_, let label, let value):
        .valueOffScale(label: label, value: ShortestDecimal.roundTrip(value))
      case .valueTooLarge(_, let label): .valueTooLarge(label: label)
      case .labelCannotFit(_, let label, _, _): .labelTooLong(label: label)
      case .duplicatedName(_, let name), .duplicatedSeries(_, let name): .sameName(name)
      case .tooManyYears(_, let count, let limit): .tooManyYears(count: count, limit: limit)
      case .tooManyRows(_, let count, let limit): .tooManyRows(count: count, limit: limit)
      case .invalidIdentifier, .nothingToDraw, .mixedMarks, .tooManySeries, .tooManyTargetPaths,
        .tooManyParts, .duplicatedCell, .duplicatedPlace, .placeOutsideGrid, .unknownCategory,
        .unusableClasses, .negativePart, .impossibleCoverage, .projectionWithoutSeries,
        .projectionOfMeasuredYear, .noSuchDay, .endBeforeStart, .eventOutsideYear, .duplicatedYear,
        .emptyLabel, .columnNamesDiffer, .valueNotFinite, .milestoneWithoutValue, .emptyScale,
        .truncatedBars, .unknownPlaceholder:
        .other("\(error)")
      }
  }
}
