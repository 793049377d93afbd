/// Why a figure cannot be drawn honestly; nothing is written then.
///
/// The cases carry data, ``remedy`` says what to do; sentences belong to whoever reports them.
public enum ChartError: Error, Hashable, Sendable {
  /// The id is not a letter a–z followed by letters a–z, digits, hyphens and dots.
  case invalidIdentifier(String)
  /// The figure has no marks, or only marks that need others.
  case nothingToDraw(figure: String)
  /// Marks of different charts stand in one figure.
  case mixedMarks(figure: String)
  /// A line chart has more series than a reader can tell apart.
  case tooManySeries(figure: String, count: Int, limit: Int)
  /// A line chart has more than one path of milestones.
  case tooManyTargetPaths(figure: String, count: Int)
  /// A chart divides its whole into more parts than a reader can tell apart.
  case tooManyParts(figure: String, count: Int, limit: Int)
  /// A chart has more panels, rows or columns than a page can carry.
  case tooManyRows(figure: String, count: Int, limit: Int)
  /// Two rows, parts, panels or states have the same name.
  case duplicatedName(figure: String, name: String)
  /// A table has two cells for one row and column.
  case duplicatedCell(figure: String, row: String, column: String)
  /// Two tiles stand in one place.
  case duplicatedPlace(figure: String, first: String, second: String)
  /// A tile stands outside the grid of 8 columns and 24 rows.
  case placeOutsideGrid(figure: String, name: String)
  /// A tile has a state that the figure does not list, or a colour that the palette does not have.
  case unknownCategory(figure: String, name: String, category: String)
  /// The classes are not 5 to 7, or their thresholds do not rise.
  case unusableClasses(figure: String)
  /// A part of a whole is negative.
  case negativePart(figure: String, label: String)
  /// More reported than should have, or fewer than none.
  case impossibleCoverage(figure: String, label: String)
  /// A projection names a line that the figure does not have.
  case projectionWithoutSeries(figure: String, series: String)
  /// A projection says something of a year that was measured.
  case projectionOfMeasuredYear(figure: String, series: String, year: Int)
  /// The calendar has no such day.
  case noSuchDay(figure: String, label: String)
  /// An event ends before it starts.
  case endBeforeStart(figure: String, event: String)
  /// An event lies in another year than the others.
  case eventOutsideYear(figure: String, event: String, year: Int)
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
  /// A value is beyond ±10¹⁵, where charts stop being exact.
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
  /// The name of a part.
  case part
  /// The name of a panel.
  case panel
  /// The name or sign of a state.
  case category
  /// The name of an event.
  case event
}
