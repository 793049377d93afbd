import Diagnostics
import Documents
import Figures
import Pages
import PortalModel
import Quantities
import Spreadsheets
import Testing

@testable import Publishing

/// The workbook says what the CSV tables say.
@Suite struct DataWorkbookTests {
  private static let others = [
    "chi-so.csv", "don-vi.csv", "bao-cao.csv", "nop-bao-cao.csv", "dinh-chinh.csv",
  ]
  private static let names = [
    "Đọc trước", "Số liệu", "Chỉ số", "Đơn vị", "Báo cáo", "Nộp báo cáo", "Đính chính",
  ]

  private func portal(_ name: String) async throws -> BuiltPortal {
    name == "city"
      ? try await Build.run(PortalRoots.city()) : try await BuiltPortals.district.value
  }

  @Test(arguments: ["city", "district"]) func cells(_ name: String) async throws {
    let files = try await portal(name).files
    let workbook = try ReadWorkbook(try #require(files["so-lieu/so-lieu.xlsx"]))
    #expect(workbook.sheets.map(\.name) == Self.names)
    for (number, table) in (["so-lieu.csv"] + Self.others).enumerated() {
      let bytes = try #require(files["so-lieu/" + table])
      let titles = try #require(workbook.sheets[number + 1].rows.first)
      var diagnostics: [Diagnostic] = []
      let csv = try #require(
        Table.read(SourceFile(path: table, bytes: bytes), required: titles, into: &diagnostics))
      #expect(csv.columns == titles)
      let rows = workbook.rows(of: number + 1)
      #expect(rows.count == csv.rows.count)
      for (found, expected) in zip(rows, csv.rows) {
        for title in titles {
          let (cell, text) = (found[title] ?? "", expected[title].text)
          // Days are numbers of days, and a text needs no apostrophe to be no formula.
          if title.contains("submitted") || title.contains("corrected") || title == "date"
            || title == "due"
            || title.hasPrefix("valid_")
          {
            let day = CalendarDate(text).flatMap {
              CalendarDate(year: $0.year, month: $0.month, day: $0.day)
            }
            #expect(cell == (day?.spreadsheetSerial.map(String.init) ?? ""), "\(table), \(title)")
          } else {
            #expect(cell == text || "'" + cell == text, "\(table), \(title)")
          }
        }
      }
    }
  }

  /// A figure that was never reported is an empty cell with a reason beside it, never a zero.
  @Test func missingIsEmpty() async throws {
    let files = try await portal("district").files
    let workbook = try ReadWorkbook(try #require(files["so-lieu/so-lieu.xlsx"]))
    let missing = workbook.rows(of: 1).filter { $0["marker"]?.isEmpty == false }
    #expect(!missing.isEmpty)
    #expect(missing.allSatisfy { $0["value", default: ""].isEmpty })
  }

  @Test func notesNameEveryColumn() async throws {
    let files = try await portal("city").files
    let workbook = try ReadWorkbook(try #require(files["so-lieu/so-lieu.xlsx"]))
    let notes = workbook.sheets[0].rows.filter { $0.count > 1 }.map { $0[0] + ": " + $0[1] }
    for sheet in workbook.sheets.dropFirst() {
      for column in sheet.rows.first ?? [] { #expect(notes.contains(sheet.name + ": " + column)) }
    }
  }

  @Test func sameBytes() async throws {
    let first = try await Build.run(PortalRoots.city(), jobs: 1)
    let second = try await Build.run(PortalRoots.city(), jobs: 16)
    #expect(first.files["so-lieu/so-lieu.xlsx"] != nil)
    #expect(first.files["so-lieu/so-lieu.xlsx"] == second.files["so-lieu/so-lieu.xlsx"])
  }

  /// Where a sheet is too small for all figures each period has its own, and more where it is too
  /// small for those; no figure is lost or there twice.
  @Test(arguments: [1_000, 40, 7, 1]) func split(_ room: Int) async throws {
    let root = try PortalRoots.district()
    let day = try #require(CalendarDate(DistrictTests.asOf))
    let build = await Build(
      .init(root: root.path, asOf: day, parallelism: Parallelism(jobs: 2), now: 0))
    let graph = try #require(build.site?.graph)
    let figures = OpenData.series(of: graph).map { series in
      (series: series, rows: Shared(uses: 1) { FigureRow.all(of: series, in: graph.portal) })
    }
    let all = figures.flatMap { FigureRow.all(of: $0.series, in: graph.portal) }
      .map { [$0.indicator.id.rawValue, $0.unit.id.rawValue, "\($0.period)", $0.basis.rawValue] }
    var bytes: [UInt8] = []
    try DataWorkbook(graph, figures, room: room).write(at: "a.xlsx") { bytes += $0 }
    let workbook = try ReadWorkbook(bytes)
    let numbers = workbook.sheets.indices.dropFirst().dropLast(Self.others.count)
    let found = numbers.flatMap { number in
      workbook.rows(of: number).map { row in
        ["indicator", "unit", "period", "basis"].map { row[$0] ?? "" }
      }
    }
    #expect(Set(found) == Set(all))
    #expect(found.count == all.count)
    guard all.count > room else {
      #expect(found == all)
      return
    }
    #expect(numbers.allSatisfy { workbook.sheets[$0].rows.count <= room + 1 })
    for number in numbers {
      let period = try #require(workbook.rows(of: number).first?["period"])
      #expect(workbook.sheets[number].name.hasPrefix("Số liệu \(period)"))
      #expect(workbook.rows(of: number).allSatisfy { $0["period"] == period })
    }
  }

  /// A text that no cell has room for keeps its beginning and says that there is more.
  @Test func longTexts() {
    let (room, long) = (SheetLimit.text, String(repeating: "ặ", count: 40_000))
    #expect(DataCell.text(String(long.prefix(room))).sheet == .text(String(long.prefix(room))))
    #expect(DataCell.text(long).sheet == .text(long.prefix(room - 1) + "…"))
    // Two UTF-16 units each: the last one would not fit whole.
    let wide = String(repeating: "𝟘", count: 20_000)
    #expect(DataCell.text(wide).sheet == .text(wide.prefix(room / 2) + "…"))
  }
}
