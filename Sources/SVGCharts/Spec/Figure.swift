/// A chart with everything a reader needs around it: heading, sentence, drawing, table, source.
///
/// Which chart it is follows from its marks. Lines and points make a line chart over years; a bar
/// mark over a collection makes ranked rows; a bar mark of one value makes a bullet.
///
/// A figure is a value and knows no language and no theme: words and number style come with the
/// call to ``html(headingLevel:words:numbers:)``, colours from custom properties.
public struct Figure: Sendable {
  let id: String
  let title: String
  let summary: String?
  let unit: ValueUnit
  let decimals: Int
  let scale: ValueScale
  let source: FigureSource?
  let content: FigureContent

  /// A figure of some marks.
  ///
  /// - Parameters:
  ///   - id: Unique on its page: a letter a–z, then letters a–z, digits and hyphens. All ids
  ///     inside the figure begin with it.
  ///   - title: The heading, and the drawing's name.
  ///   - summary: The visible sentence; made from the data when `nil`.
  ///   - unit: What the numbers count.
  ///   - decimals: How many decimal places values are shown with, 0 to 6; levels and ticks have those
  ///     that they need.
  ///   - scale: What the value axis spans.
  ///   - source: Where the numbers come from.
  ///   - marks: What to draw.
  public init(
    id: String,
    title: String,
    summary: String? = nil,
    unit: ValueUnit = .none,
    decimals: Int = 0,
    scale: ValueScale = .fromZero,
    source: FigureSource? = nil,
    @FigureBuilder marks: () -> FigureContent
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.unit = unit
    self.decimals = decimals
    self.scale = scale
    self.source = source
    self.content = marks()
  }
}

/// What the value axis spans.
public enum ValueScale: Hashable, Sendable {
  /// From zero (or below, where values are negative) to a round number above the highest value.
  case fromZero
  /// Between round numbers around the values; on bars, an error, for their length must count.
  case fitted
  /// Exactly this span, such as 0…100 for shares; a value outside is an error.
  case range(ClosedRange<Double>)
}

/// What numbers count.
public enum ValueUnit: Hashable, Sendable {
  /// Nothing to say beside the number.
  case none
  /// Hundredths; the value 62.5 is written as 62.5 per cent.
  case percent
  /// A noun that follows the number, such as "lượt".
  case named(String)
}

/// The heading element of a figure.
public enum HeadingLevel: Int, Hashable, Sendable {
  /// A heading of the second level.
  case h2 = 2
  /// A heading of the third level.
  case h3 = 3
  /// A heading of the fourth level.
  case h4 = 4
}

/// Where a figure's numbers come from.
public struct FigureSource: Hashable, Sendable {
  /// What the source is called.
  public var text: String
  /// Where the source can be read, if on the web.
  public var href: String?
  /// The day the numbers stand for, already worded.
  public var date: String?
  /// The same numbers as CSV, relative to the page.
  public var csv: String?

  /// A source.
  public init(_ text: String, href: String? = nil, date: String? = nil, csv: String? = nil) {
    self.text = text
    self.href = href
    self.date = date
    self.csv = csv
  }
}
