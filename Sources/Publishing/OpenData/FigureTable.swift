import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities
import Spreadsheets
import Theme

/// Figures as a table: a line for each, with all that it takes to understand it alone.
struct FigureTable {
  let portal: Portal
  /// The words of the main language.
  let words: Phrases
  let columns: [FigureColumn]

  init(portal: Portal, words: Phrases) {
    self.portal = portal
    self.words = words
    columns = FigureColumn.columns(of: portal.settings.dataStatus)
  }

  /// The first line of every table.
  var heading: [UInt8] { csv(capacity: 0).bytes }

  /// Bytes that a row seldom exceeds.
  private static let usualRow = 160

  private func csv(capacity: Int) -> CSVWriter {
    CSVWriter(columns: columns.map(\.rawValue), capacity: capacity)
  }

  /// A table.
  func csv(_ rows: [FigureRow]) -> [UInt8] {
    var writer = csv(capacity: rows.count * Self.usualRow)
    for row in rows {
      for column in columns { writer.cell(cell(column, of: row).csv) }
      writer.endRow()
    }
    return writer.bytes
  }

  /// Writes a figure to the sheet that was begun last.
  func write(_ row: FigureRow, to writer: inout WorkbookWriter) throws(WorkbookError) {
    for column in columns { try writer.cell(cell(column, of: row).sheet) }
    try writer.endRow()
  }

  private func cell(_ column: FigureColumn, of row: FigureRow) -> DataCell {
    switch column {
    case .indicator: .text(row.indicator.id.rawValue)
    case .indicatorTitle: .text(row.indicator.articles.main.title)
    case .unit: .text(row.unit.id.rawValue)
    case .unitTitle: .text(row.unit.articles.main.title)
    case .unitType: .text(row.unit.type.value.rawValue)
    case .period: .integer(row.period.year)
    case .value: .optional(digits: row.number)
    case .marker: .optional(row.missing?.rawValue)
    case .markerTitle: .optional(row.missing.map { words.word(for: $0) })
    case .lower: .optional(digits: row.made?.bounds?.lower.dataText)
    case .upper: .optional(digits: row.made?.bounds?.upper?.dataText)
    case .numerator: .optional(digits: row.parts?.numerator)
    case .denominator: .optional(digits: row.parts?.denominator)
    case .measure: .optional(measure(of: row))
    case .quality: .optional(row.quality?.rawValue)
    case .basis: .text(row.basis.rawValue)
    case .published: .flag(row.isPublished)
    case .unitsReported: .optional(row.made?.coverage.reportedCount)
    case .unitsExpected: .optional(row.made?.coverage.expectedCount)
    case .report: .optional(row.report?.id.rawValue)
    case .submitter:
      .optional(row.report.flatMap { portal.submitter(of: $0)?.articles.main.title })
    case .submitted: .optional(row.report?.submitted.value)
    case .corrected: .optional(row.observation?.corrections.last?.correction.date)
    case .note: .optional(row.observation?.note)
    case .dataStatus: .text(portal.settings.dataStatus.rawValue)
    }
  }

  /// What a value is counted in; `nil` where there is no value to count.
  private func measure(of row: FigureRow) -> String? {
    switch row.value {
    case .ratio: "%"
    case .number: row.indicator.articles.main.labels[Indicator.Label.measure.rawValue]
    case .yesNo: words(.valueYes) + "/" + words(.valueNo)
    case .missing: nil
    }
  }
}
