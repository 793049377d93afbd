package import Quantities

extension CalendarDate {
  /// The number that spreadsheets know the day by: the days since 30 December 1899.
  ///
  /// `nil` before 1 March 1900, day 61. Excel has a 29 February 1900, as Lotus 1-2-3 had, so that its
  /// earlier numbers name other days than those of LibreOffice (ECMA-376, part 1, 18.17.4.1).
  package var spreadsheetSerial: Int? {
    let serial = daysSince1970 + 25_569
    return serial >= 61 ? serial : nil
  }
}
