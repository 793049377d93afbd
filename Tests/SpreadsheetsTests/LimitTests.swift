import Spreadsheets
import Testing

@Suite struct LimitTests {
  private func place(_ row: Int, _ column: Int) -> Workbook.Place {
    Workbook.Place(sheet: "S", row: row, column: column)
  }

  private func error(_ sheets: [Workbook.Sheet]) -> WorkbookError? {
    do {
      _ = try Workbook(properties: .init(title: "T"), sheets: sheets)
      return nil
    } catch {
      return error
    }
  }

  @Test func sheets() {
    let column = Workbook.Column("A", .text)
    #expect(error([]) == .noSheet)
    #expect(error([.init(name: "S", columns: [])]) == .noColumn(sheet: "S"))
    let many = (1...10_001).map { Workbook.Sheet(name: "S\($0)", columns: [column]) }
    #expect(error(many) == .tooManySheets(10_001))
    #expect(error(Array(many.dropLast())) == nil)
    #expect(
      error([.init(name: "Tỷ lệ", columns: [column]), .init(name: "TỶ LỆ", columns: [column])])
        == .sheetNameTwice("Tỷ lệ", "TỶ LỆ"))
    #expect(error([.init(name: "a/b", columns: [column])]) == .sheetName("a/b", .character("/")))
    let wide = Workbook.Sheet(name: "S", columns: Array(repeating: column, count: 16_385))
    #expect(error([wide]) == .tooManyColumns(sheet: "S", 16_385))
    #expect(error([.init(name: "S", columns: Array(wide.columns.dropLast()))]) == nil)
  }

  @Test(arguments: ["a\u{1}", "\u{FFFF}"]) func propertiesAreXML(_ text: String) {
    #expect(throws: WorkbookError.characterInProperty(.creator)) {
      try Workbook(
        properties: .init(title: "T", creator: text),
        sheets: [.init(name: "S", columns: [.init("A", .text)])])
    }
  }

  /// In UTF-16 units, as Excel counts.
  @Test func texts() {
    let most = String(repeating: "ặ", count: 32_767)
    #expect(Workbooks.error([.text], [[.text(most)]]) == nil)
    #expect(
      Workbooks.error([.text, .text], [[.empty, .text(most + "a")]])
        == .textTooLong(place(2, 2), 32_768))
    let faces = String(repeating: "😀", count: 16_384)
    #expect(Workbooks.error([.text], [[.text(faces)]]) == .textTooLong(place(2, 1), 32_768))
    #expect(Workbooks.error([.text], [[.text(String(faces.dropLast()))]]) == nil)
  }

  @Test func titlesAreTextsToo() throws {
    let title = String(repeating: "a", count: 32_768)
    let workbook = try Workbook(
      properties: .init(title: "T"), sheets: [.init(name: "S", columns: [.init(title, .date)])])
    #expect(throws: WorkbookError.textTooLong(place(1, 1), 32_768)) {
      _ = try WorkbookWriter(workbook).finish()
    }
  }

  @Test func unevenRows() {
    #expect(Workbooks.error([.text, .text], [[.text("a")]]) == .unevenRow(place(2, 1)))
    #expect(Workbooks.error([.text], [[.text("a"), .empty]]) == .unevenRow(place(2, 2)))
    #expect(Workbooks.error([.text], [[]]) == .unevenRow(place(2, 1)))
    #expect(throws: WorkbookError.unevenRow(place(2, 1))) {
      var writer = try WorkbookWriter(Workbooks.one([.text, .text]))
      try writer.cell(.text("a"))
      _ = try writer.finish()
    }
  }

  @Test(
    arguments: [
      (.text, .integer(1)), (.text, .decimal("1")), (.integer, .decimal("1")),
      (.integer, .text("1")), (.decimal, .text("")), (.date, .text("2025-04-21")),
      (.date, .integer(1)),
    ] as [(Workbook.Column.Kind, Workbook.Cell)])
  func kinds(_ kind: Workbook.Column.Kind, _ cell: Workbook.Cell) {
    #expect(Workbooks.error([kind], [[cell]]) == .notOfItsKind(place(2, 1), kind))
  }

  @Test(arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (0, 1, 1), (10_000, 1, 1)])
  func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(
      Workbooks.error([.date], [[.date(year: year, month: month, day: day)]])
        == .noSuchDay(place(2, 1), year: year, month: month, day: day))
  }

  @Test func rows() throws {
    var writer = try WorkbookWriter(Workbooks.one([.integer]))
    for row in 2...SheetLimit.rows { try writer.row([.integer(row)]) }
    var error: WorkbookError?
    do throws(WorkbookError) { try writer.row([.empty]) } catch let thrown { error = thrown }
    #expect(error == .tooManyRows(sheet: "S"))
    _ = writer.take()
  }

  @Test func sheetsInOrder() throws {
    let columns = [Workbook.Column("A", .text)]
    let two = try Workbook(
      properties: .init(title: "T"),
      sheets: [.init(name: "S", columns: columns), .init(name: "R", columns: columns)])
    #expect(throws: WorkbookError.sheetNotWritten("R")) {
      _ = try WorkbookWriter(two).finish()
    }
    #expect(throws: WorkbookError.noFurtherSheet) {
      var writer = try WorkbookWriter(two)
      try writer.startNextSheet()
      try writer.startNextSheet()
    }
  }

  /// What is too large for 32 bits is told by the same checks as what is too large for less.
  @Test func size() throws {
    let whole = try WorkbookWriter(Workbooks.one([.text])).finish()
    func error(_ limit: UInt64, rows: Int = 0) throws -> WorkbookError? {
      let workbook = try Workbooks.one([.text])
      do throws(WorkbookError) {
        var writer = try WorkbookWriter(workbook, limit: limit)
        for _ in 0..<rows { try writer.row([.text("a")]) }
        _ = try writer.finish()
        return nil
      } catch {
        return error
      }
    }
    #expect(try error(UInt64(whole.count)) == nil)
    #expect(try error(UInt64(whole.count) - 1) == .tooLarge(part: nil))
    #expect(try error(100) == .tooLarge(part: "[Content_Types].xml"))
    // The archive would be small enough, but the sheet is not before it is compressed.
    let sheet = "xl/worksheets/sheet1.xml"
    #expect(try error(100_000, rows: 5_000) == .tooLarge(part: sheet))
    #expect(try error(.max, rows: 5_000) == nil)
  }

  @Test func split() {
    #expect(SheetLimit.split(rows: 0) == [0..<0])
    #expect(SheetLimit.split(rows: 1) == [0..<1])
    #expect(SheetLimit.split(rows: 1_048_575) == [0..<1_048_575])
    #expect(SheetLimit.split(rows: 1_048_576) == [0..<1_048_575, 1_048_575..<1_048_576])
  }
}
