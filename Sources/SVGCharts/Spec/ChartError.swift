/// Why a figure cannot be drawn honestly; nothing is written then.
///
/// The cases carry data, ``remedy`` says what to do; sentences belong to whoever reports them.
public enum ChartError: Error, Hashable, Sendable {
  /// The id is not a letter a–z followed by letters a–z, digits and hyphens.
  case invalidIdentifier(String)
  /// The figure has no marks, or only marks that need others.
  case nothingToDraw(figure: String)
  /// Marks of different charts stand in one figure.
  case mixedMarks(figure: String)
  /// A line chart has more series than a reader can tell apart.
  case tooManySeries(figure: String, count: Int, limit: Int)
  /// A line chart has more than one path of milestones.
  case tooManyTargetPaths(figure: String, count: Int)
  /// Two series have the same name.
  case duplicatedSeries(figure: String, series: String)
  /// A series has two values for one year.
  case duplicatedYear(figure: String, series: String, year: Int)
  /// A name that readers would see is empty.
  case emptyLabel(figure: String, label: ChartLabel)
  /// Marks name the same axis differently.
  case columnNamesDiffer(figure: String, first: String, second: String)
  /// A value is infinite or not a number.
  case valueNotFinite(figure: String, label: String)
  /// A value is beyond ±10¹², where charts stop being exact.
  case valueTooLarge(figure: String, label: String)
  /// A milestone has no value.
  case milestoneWithoutValue(figure: String, year: Int)
  /// A value lies outside the span that the figure asks for.
  case valueOutsideScale(figure: String, label: String, value: Double)
  /// The span has no width, or is not finite.
  case emptyScale(figure: String)
  /// Bars are asked to start elsewhere than at zero.
  case truncatedBars(figure: String)
  /// The years span more than the axis can carry.
  case tooManyYears(figure: String, count: Int, limit: Int)
  /// A label has no place on a narrow screen, in pixels.
  case labelCannotFit(figure: String, label: String, width: Int, room: Int)
  /// A phrase names a placeholder that its sentence does not have.
  case unknownPlaceholder(phrase: String, placeholder: String)
}

/// A name that must not be empty.
public enum ChartLabel: Hashable, Sendable {
  /// The figure's title.
  case title
  /// The name of a column.
  case column
  /// The name of a series.
  case series
  /// The name of a row.
  case row
  /// The name of a target.
  case target
  /// The name of a rule.
  case rule
  /// The label of a series break.
  case seriesBreak
  /// The name of a source.
  case source
}

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
    case .duplicatedSeries, .duplicatedYear: .removeDuplicate
    case .emptyLabel: .nameIt
    case .columnNamesDiffer: .nameAlike
    case .valueNotFinite, .valueTooLarge, .milestoneWithoutValue: .correctValue
    case .valueOutsideScale, .emptyScale: .widenScale
    case .truncatedBars: .startAtZero
    case .tooManyYears: .showFewerYears
    case .labelCannotFit: .shortenLabel
    case .unknownPlaceholder: .correctPhrase
    }
  }
}
