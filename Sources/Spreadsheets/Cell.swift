extension Workbook {
  /// A cell below the titles.
  package enum Cell: Hashable, Sendable {
    /// Any text, kept as it is: a sign at its beginning makes no formula, digits make no number. A
    /// text without a character is an empty cell.
    case text(String)
    /// A whole number.
    ///
    /// The file holds all digits; spreadsheets calculate with the nearest `Double`, and show 15.
    case integer(Int)
    /// A number in decimal form, such as `-12345.67` or `1e-05`, written digit by digit as it stands.
    ///
    /// The form is JSON's: digits with a point, no separators, no zero in front of others. The file
    /// holds all digits; spreadsheets calculate with the nearest `Double`, and show 15.
    case decimal(String)
    /// A day of the Gregorian calendar in the years 1 to 9999, written as a number of days, which every
    /// spreadsheet can calculate with.
    ///
    /// A day before 1 March 1900 is written as the text `1890-05-19`: Excel knows no earlier ones
    /// than 1900's, and counts those of January and February 1900 differently from others.
    case date(year: Int, month: Int, day: Int)
    /// Nothing.
    case empty

    /// Words, or nothing where there are none.
    package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }

    /// A number, or nothing where there is none.
    package static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .empty }
  }

  /// Where a cell stands.
  package struct Place: Hashable, Sendable {
    /// The sheet's name.
    package let sheet: String
    /// From 1; the first is the row of titles.
    package let row: Int
    /// From 1.
    package let column: Int

    package init(sheet: String, row: Int, column: Int) {
      self.sheet = sheet
      self.row = row
      self.column = column
    }

    /// The cell's name within its sheet, such as `AB12`.
    package var reference: String { ColumnLetters.text(column) + String(row) }
  }
}

/// The letters that columns are named by: `A` to `Z`, then `AA`.
enum ColumnLetters {
  /// The letters of a column, from 1.
  static func text(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      // There is no zero among the digits.
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
