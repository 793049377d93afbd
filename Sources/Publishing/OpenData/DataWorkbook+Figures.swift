import Documents
import Figures
import Pages
import PortalModel
import Spreadsheets
import Theme

extension DataWorkbook {
  /// The sheets of figures: one in the order of the CSV file, or one for each period where they are
  /// too many for that, or as many as it takes for a period.
  var figureSheets: [(name: String, batches: [any RowBatch])] {
    let (name, table) = (words(.sheetFigures), FigureTable(portal: portal, words: words))
    let whole = figures.map { SharedRows(rows: $0.rows, table: table) }
    let portions = figures.flatMap { series, _ in
      portal.figures.periods(of: series.indicator.id).map { period in
        PeriodRows(series: series, period: period, table: table)
      }
    }
    // To count them they have to be made; they cannot be more than this: what a place says of
    // itself, what another says of it, and what its units come to.
    if portions.count * portal.units.count * 3 <= room { return [(name, whole)] }
    let counts = portions.map(\.all.count)
    if counts.reduce(0, +) <= room { return [(name, whole)] }
    return Set(portions.map(\.period)).sorted().flatMap { period in
      let own = zip(portions, counts).filter { $0.0.period == period }
      let all = own.reduce(0) { $0 + $1.1 }
      return stride(from: 0, to: all, by: room).map { start in
        ("\(name) \(period)", Self.cut(own, to: start..<min(start + room, all)))
      }
    }
  }

  /// What of portions, each with its count, lies in a range of all their rows.
  private static func cut(_ portions: [(PeriodRows, Int)], to range: Range<Int>) -> [PeriodRows] {
    var start = 0
    var cut: [PeriodRows] = []
    for (portion, count) in portions {
      let shared = (start..<start + count).clamped(to: range)
      if !shared.isEmpty {
        var part = portion
        part.rows = shared.lowerBound - start..<shared.upperBound - start
        cut.append(part)
      }
      start += count
    }
    return cut
  }
}

/// All figures of an indicator, which other downloads are made of as well.
private struct SharedRows: RowBatch {
  let rows: Shared<[FigureRow]>
  let table: FigureTable

  func write(to writer: inout WorkbookWriter) throws(WorkbookError) {
    for row in rows.value { try table.write(row, to: &writer) }
  }
}

/// The figures of an indicator in a period, as far as they stand in one sheet.
private struct PeriodRows: RowBatch {
  let series: AreaSeries
  let period: Period
  /// Which of them; `nil` for all.
  var rows: Range<Int>?
  let table: FigureTable

  init(series: AreaSeries, period: Period, table: FigureTable) {
    self.series = series
    self.period = period
    self.table = table
  }

  var all: [FigureRow] { FigureRow.all(of: series, in: period, table.portal) }

  func write(to writer: inout WorkbookWriter) throws(WorkbookError) {
    let all = all
    for row in all[rows ?? all.indices] { try table.write(row, to: &writer) }
  }
}
