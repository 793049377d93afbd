import Diagnostics
import Documents
import Figures
import Pages
import Quantities

/// A figure as the downloads tell it: a row of the table of all figures.
struct PublishedFigure {
  /// What tells a figure from the others.
  struct Key: Hashable {
    let indicator: String
    let unit: String
    let period: String
    /// Who says so: `reported`, `reported-by-other`, `computed`.
    let basis: String

    /// The figure, whoever says it.
    var place: [String] { [indicator, unit, period] }
  }

  let key: Key
  /// The number as the downloads write it; empty where there is none.
  let value: String
  /// The name of the marker in the number's place.
  let marker: String
  let numerator: String
  let denominator: String
  let quality: String
  /// The words for the marker, the indicator and the unit, and what is counted; empty where a
  /// document leaves them out.
  var markerTitle = ""
  var indicatorTitle = ""
  var unitTitle = ""
  var measure = ""
  /// Whether it is what the site publishes, and not another account of it; not asked of documents.
  var isPublished = false
}

extension PublishedFigure {
  /// The rows of a table of figures; `nil` when it has another form.
  ///
  /// - Parameters:
  ///   - source: The table's file.
  ///   - columns: Without which it tells too little; others may be missing.
  /// - Returns: The rows in their order.
  static func read(
    _ source: SourceFile, requiring columns: Set<FigureColumn>
  ) -> [PublishedFigure]? {
    var diagnostics: [Diagnostic] = []
    let all = FigureColumn.allCases
    let table = Table.read(
      source, required: all.filter(columns.contains).map(\.rawValue),
      optional: all.filter { !columns.contains($0) }.map(\.rawValue), into: &diagnostics)
    guard let table, diagnostics.isEmpty else { return nil }
    return table.rows.map(PublishedFigure.init)
  }

  private init(_ row: Table.Row) {
    func text(_ column: FigureColumn) -> String { row[column.rawValue].text }
    key = Key(
      indicator: text(.indicator), unit: text(.unit), period: text(.period), basis: text(.basis))
    value = text(.value)
    marker = text(.marker)
    numerator = text(.numerator)
    denominator = text(.denominator)
    quality = text(.quality)
    isPublished = text(.published) == "true"
    markerTitle = text(.markerTitle)
    indicatorTitle = text(.indicatorTitle)
    unitTitle = text(.unitTitle)
    measure = text(.measure)
  }

  /// Why there is no number, if the row says so.
  var missing: MissingValue? {
    // An earlier version wrote the marker in the number's place.
    MissingValue(rawValue: marker) ?? MissingValue(rawValue: value)
  }

  var isComputed: Bool { key.basis == "computed" }

  var isWithheld: Bool { missing == .withheld }
}
