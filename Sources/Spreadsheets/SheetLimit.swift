/// What the format and the programs that open it have room for.
///
/// Excel's numbers are those of its specification, "Excel specifications and limits"; every other
/// program has at least as much.
package enum SheetLimit {
  /// Rows of a sheet, the row of titles among them.
  package static let rows = 1_048_576
  /// Columns of a sheet.
  package static let columns = 16_384
  /// Sheets of a workbook, as LibreOffice has it; Excel's limit is the memory.
  package static let sheets = 10_000
  /// UTF-16 units of a cell's text.
  package static let text = 32_767
  /// UTF-16 units of a sheet's name.
  package static let name = 31
  /// Bytes of the file, and of each part of it before it is compressed: what 32 bits hold, less one
  /// value that stands for "more".
  package static let file: UInt64 = 0xFFFF_FFFE

  /// The rows of each of the sheets that so many rows have to be split over, titles not counted.
  ///
  /// All sheets but the last are full, so that a row stays in its sheet when rows are added after it.
  ///
  /// - Parameter rows: How many rows there are.
  /// - Returns: For each sheet the places of its rows, from 0; without rows, one sheet without rows.
  package static func split(rows: Int) -> [Range<Int>] {
    let room = Self.rows - 1
    guard rows > 0 else { return [0..<0] }
    return stride(from: 0, to: rows, by: room).map { $0..<min($0 + room, rows) }
  }
}
