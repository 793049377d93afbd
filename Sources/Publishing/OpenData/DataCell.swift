import Markup
import Quantities
import Spreadsheets

/// What stands in a cell of a download, whatever the form of its file.
enum DataCell: Sendable {
  /// Words from outside.
  case text(String)
  /// A number that was written out: digits, a point, a minus sign.
  case digits(String)
  case integer(Int)
  case day(CalendarDate)
  case flag(Bool)
  case empty

  /// Words, or nothing where there are none.
  static func optional(_ text: String?) -> DataCell { text.map(DataCell.text) ?? .empty }

  /// A number that was written out, or nothing where there is none.
  static func optional(digits: String?) -> DataCell { digits.map(DataCell.digits) ?? .empty }

  /// A number, or nothing where there is none.
  static func optional(_ number: Int?) -> DataCell { number.map(DataCell.integer) ?? .empty }

  /// A day, or nothing where there is none.
  static func optional(_ day: CalendarDate?) -> DataCell { day.map(DataCell.day) ?? .empty }
}

extension DataCell {
  /// The cell in a CSV file.
  var csv: CSVWriter.Cell {
    switch self {
    case .text(let text): .text(text)
    case .digits(let digits): .digits(digits)
    case .integer(let number): .integer(number)
    case .day(let day): .digits(day.iso8601)
    case .flag(let flag): .digits(flag ? "true" : "false")
    case .empty: .empty
    }
  }

  /// The cell in a workbook, where a kind of cell says what CSV says by an apostrophe or not at all.
  var sheet: Workbook.Cell {
    switch self {
    case .text(let text): .text(text.fittingCell)
    case .digits(let digits): .decimal(digits)
    case .integer(let number): .integer(number)
    case .day(let day): .date(year: day.year, month: day.month, day: day.day)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .empty: .empty
    }
  }
}

extension String {
  /// The text, as far as a spreadsheet's cell has room for it; the other downloads have all of it.
  fileprivate var fittingCell: String {
    guard utf8.count > SheetLimit.text, utf16.count > SheetLimit.text else { return self }
    var kept = ""
    var room = SheetLimit.text - 1
    for character in self {
      room -= character.utf16.count
      guard room >= 0 else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
