import Spreadsheets
import Testing

/// Workbooks of one sheet, for tests of what is in it.
enum Workbooks {
  /// A workbook of one sheet, `S`, with such columns, titled `A`, `B` and so on.
  static func one(_ kinds: [Workbook.Column.Kind]) throws -> Workbook {
    let columns = kinds.enumerated().map { index, kind in
      Workbook.Column(Workbook.Place(sheet: "S", row: 1, column: index + 1).title, kind)
    }
    return try Workbook(
      properties: .init(title: "T"), sheets: [.init(name: "S", columns: columns)])
  }

  /// What the file of a workbook of one sheet with these rows holds.
  static func archive(
    _ kinds: [Workbook.Column.Kind], _ rows: [[Workbook.Cell]]
  ) throws -> Archive {
    var writer = try WorkbookWriter(one(kinds))
    for row in rows { try writer.row(row) }
    return try Archive(writer.finish())
  }

  /// What stands in the list of shared texts for a text.
  static func shared(_ text: String) throws -> String {
    let list = try archive([.text], [[.text(text)]]).text("xl/sharedStrings.xml")
    let items = list.components(between: "<si>", and: "</si>")
    #expect(items.first == "<t>A</t>")
    return items.dropFirst().joined(separator: " | ")
  }

  /// The second row's cells.
  static func row(_ kinds: [Workbook.Column.Kind], _ cells: [Workbook.Cell]) throws -> String {
    let sheet = try archive(kinds, [cells]).text("xl/worksheets/sheet1.xml")
    return sheet.components(between: "<row r=\"2\">", and: "</row>").joined()
  }

  /// What is thrown where these rows are written, if anything.
  static func error(
    _ kinds: [Workbook.Column.Kind], _ rows: [[Workbook.Cell]]
  ) -> WorkbookError? {
    do {
      _ = try archive(kinds, rows)
      return nil
    } catch {
      return error as? WorkbookError
    }
  }
}

extension Workbook.Place {
  /// The column's letters.
  fileprivate var title: String { String(reference.dropLast()) }
}

extension String {
  /// What stands between each pair of marks.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var (found, rest) = ([String](), self[...])
    while let first = rest.firstRange(of: start) {
      rest = rest[first.upperBound...]
      guard let last = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<last.lowerBound]))
      rest = rest[last.upperBound...]
    }
    return found
  }
}
