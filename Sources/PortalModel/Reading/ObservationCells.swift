import Diagnostics
import Documents
import Figures
import Quantities

/// The cells of a row of observations, each looked up once: there are half a million such rows.
struct ObservationCells {
  let indicator: Table.Cell
  let unit: Table.Cell
  let period: Table.Cell
  let value: Table.Cell
  let numerator: Table.Cell
  let denominator: Table.Cell
  let quality: Table.Cell
  let report: Table.Cell
  let note: Table.Cell
  private let row: Table.Row

  init(_ row: Table.Row) {
    self.row = row
    indicator = row["indicator"]
    unit = row["unit"]
    period = row["period"]
    value = row["value"]
    numerator = row["numerator"]
    denominator = row["denominator"]
    quality = row["quality"]
    report = row["report"]
    note = row["note"]
  }
}

extension ObservationCells {
  /// A column's name as the file has it.
  func heading(_ column: String) -> String { row.heading(column) }

  /// The parts of a ratio by their columns.
  var parts: [(column: String, cell: Table.Cell)] {
    [("numerator", numerator), ("denominator", denominator)]
  }

  /// The headings of the cells that hold something and cannot, beside the word that there is no figure.
  var besideMarker: [String] {
    (parts + [("quality", quality)]).filter { !$0.cell.isEmpty }.map { heading($0.column) }
  }

  /// What the row may say of an indicator.
  func choice(_ indicator: IndicatorDefinition) -> ValueChoice {
    ValueChoice(ValueKind(indicator.kind), marker: .valueColumn(emptied: besideMarker))
  }
}

extension ObservationCells {
  /// The row as one that adds up others: that is said where the names stand.
  var total: UnsettledRow? {
    for (cell, isUnit) in [(indicator, false), (unit, true)]
    where !cell.beginsWithSmallLetter && TableWords.totals[cell.text] != nil {
      return UnsettledRow(
        fault: .total(text: cell.text, isUnit: isUnit), site: cell.site,
        report: report.reference(to: Report.self)?.value)
    }
    return nil
  }

  /// The row as one whose figure cites no report.
  func withoutReport(unit: Identifier<ReportingUnit>, period: Period) -> UnsettledRow {
    UnsettledRow(
      fault: .withoutReport(
        unit: unit, period: period, separators: row.separatorsBefore("report"),
        hasColumn: row.has("report")),
      site: report.site, report: nil)
  }
}

extension ObservationCells {
  /// How the value of a ratio came to be filled in.
  var ratioSlip: RatioSlip {
    let text = value.text
    if !numerator.isEmpty, !denominator.isEmpty {
      return .besideParts(numerator: numerator.text, denominator: denominator.text)
    }
    let parts = text.split(separator: "/").map { $0.filter { $0 != " " } }
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) {
      return .fraction(numerator: parts[0], denominator: parts[1])
    }
    let isNumber = text.contains(where: \.isNumber) && text.allSatisfy { !$0.isLetter }
    return isNumber ? .percent : .other
  }

  /// What a fault of a number comes to in a part of a ratio.
  func partFault(_ fault: NumberFault, text: String) -> FigureFault? {
    guard case .percent(let number) = fault else { return nil }
    let whole = denominator.text
    let share = Rational(dataText: number.split(separator: ",").joined(separator: "."))
    guard text == numerator.text, text != whole, let share, let all = Int(whole), all > 0 else {
      return .percentOfParts(text: text, part: nil, whole: nil)
    }
    let part = (share * Rational(all) / 100).rounded(decimals: 0)
    return .percentOfParts(text: text, part: part.dataText, whole: whole)
  }
}

extension ValueKind {
  init(_ kind: IndicatorKind) {
    self =
      switch kind {
      case .count, .rate: .number
      case .ratio: .parts
      case .yesNo: .yesNo
      }
  }
}
