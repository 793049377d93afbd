/// What an author can do about a ``ChartError``.
public enum ChartRemedy: Hashable, Sendable {
  /// Give an id of letters a–z, digits and hyphens.
  case renameFigure
  /// Add a line, point or bar mark.
  case addMark
  /// Make a figure of its own for each kind of chart.
  case splitFigure
  /// Draw small multiples, or fewer series.
  case useSmallMultiples
  /// Keep one of the two.
  case removeDuplicate
  /// Give a name.
  case nameIt
  /// Give both the same name.
  case nameAlike
  /// Correct the value, or give it a larger unit.
  case correctValue
  /// Widen the span, or correct the value.
  case widenScale
  /// Start at zero.
  case startAtZero
  /// Show fewer years.
  case showFewerYears
  /// Shorten the label, or use a larger unit.
  case shortenLabel
  /// Join small parts into one.
  case joinParts
  /// Show fewer rows, or make several figures.
  case showFewerRows
  /// Give the tile a place of its own within the grid.
  case moveTile
  /// Use a state from the figure's list.
  case useListedCategory
  /// Give five to seven classes by rising thresholds.
  case correctClasses
  /// Name one of the figure's lines, or add it.
  case nameSeries
  /// Correct the day, or leave the event to another year's figure.
  case correctDay
  /// Use one of the placeholders documented for the phrase.
  case correctPhrase
}

extension ChartError {
  /// What to do about it.
  public var remedy: ChartRemedy {
    switch self {
    case .invalidIdentifier: .renameFigure
    case .nothingToDraw: .addMark
    case .mixedMarks, .tooManyTargetPaths: .splitFigure
    case .tooManySeries: .useSmallMultiples
    case .tooManyParts: .joinParts
    case .tooManyRows: .showFewerRows
    case .duplicatedPlace, .placeOutsideGrid: .moveTile
    case .unknownCategory: .useListedCategory
    case .unusableClasses: .correctClasses
    case .projectionWithoutSeries: .nameSeries
    case .noSuchDay, .endBeforeStart, .eventOutsideYear: .correctDay
    case .duplicatedSeries, .duplicatedYear, .duplicatedName, .duplicatedCell: .removeDuplicate
    case .emptyLabel: .nameIt
    case .columnNamesDiffer: .nameAlike
    case .valueNotFinite, .valueTooLarge, .milestoneWithoutValue, .negativePart,
      .impossibleCoverage, .projectionOfMeasuredYear:
      .correctValue
    case .valueOutsideScale, .emptyScale: .widenScale
    case .truncatedBars: .startAtZero
    case .tooManyYears: .showFewerYears
    case .labelCannotFit: .shortenLabel
    case .unknownPlaceholder: .correctPhrase
    }
  }
}
