/// Why a workbook cannot be made, or not further.
///
/// A writer that has thrown one of these is of no more use, and what it wrote is no workbook.
package enum WorkbookError: Error, Hashable, Sendable {
  /// A workbook has at least one sheet.
  case noSheet
  /// More than ``SheetLimit/sheets``.
  case tooManySheets(Int)
  /// A property holds a character that XML cannot hold.
  case characterInProperty(Workbook.Properties.Name)
  /// A sheet's name that spreadsheets refuse.
  case sheetName(String, SheetName.Fault)
  /// Two sheets' names, which differ by capitals or not at all.
  case sheetNameTwice(String, String)
  /// A sheet has at least one column.
  case noColumn(sheet: String)
  /// More than ``SheetLimit/columns``.
  case tooManyColumns(sheet: String, Int)
  /// More than ``SheetLimit/rows``.
  case tooManyRows(sheet: String)
  /// A row that was ended before or not ended behind its last column; the place is that of its last
  /// cell or the one too many, or of the first cell where there is none.
  case unevenRow(Workbook.Place)
  /// A cell that is not of its column's kind.
  case notOfItsKind(Workbook.Place, Workbook.Column.Kind)
  /// A text of more UTF-16 units than ``SheetLimit/text``.
  case textTooLong(Workbook.Place, Int)
  /// A text that was given for a number and is none, by the rules of ``Workbook/Cell/decimal(_:)``.
  case notANumber(Workbook.Place, String)
  /// A date that no calendar has, or not in the years 1 to 9999.
  case noSuchDay(Workbook.Place, year: Int, month: Int, day: Int)
  /// A number beyond the greatest that spreadsheets know, which is a little less than 10³⁰⁸.
  case numberTooGreat(Workbook.Place, String)
  /// There is no sheet after the last.
  case noFurtherSheet
  /// A sheet that was never begun.
  case sheetNotWritten(String)
  /// More bytes than ``SheetLimit/file``, or than the writer was allowed, in a part or in the file
  /// before the part ended; without a part, in the file with its list of parts.
  case tooLarge(part: String?)
  /// zlib gave up with this status: it had no memory, or it is not the version built against.
  case compression(status: Int)
}
