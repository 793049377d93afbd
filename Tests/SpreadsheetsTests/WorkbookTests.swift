import Foundation
import Quantities
import Spreadsheets
import Testing

/// Whole parts, reviewed as files; `RECORD_GOLDENS=1` writes them and fails.
@Suite struct WorkbookTests {
  private func tiny() throws -> Workbook {
    try Workbook(
      properties: .init(
        title: "Số liệu <mẫu>", creator: "Trung tâm \"A&B\"", description: "Dòng 1\nDòng 2",
        language: "vi", application: "Hải Đăng", created: .init(year: 2026, month: 11, day: 26)),
      sheets: [
        .init(
          name: "Số liệu",
          columns: [
            .init("Đơn vị", .text), .init("Năm", .integer), .init("Giá trị", .decimal, width: 9),
            .init("Ngày công bố số liệu", .date),
          ]),
        .init(name: "A's <1>", columns: [.init("Trống", .decimal)]),
      ])
  }

  private func written(_ workbook: Workbook, taking: Bool = false) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = try WorkbookWriter(workbook)
    let rows: [[Workbook.Cell]] = [
      [.text("=1+1"), .integer(2024), .decimal("12345.670"), .date(year: 2025, month: 4, day: 21)],
      [
        .text(" Xã & phường "), .integer(2025), .decimal("-1e-07"),
        .date(year: 1890, month: 5, day: 19),
      ],
      [.text(""), .empty, .integer(5), .empty],
    ]
    for row in rows {
      try writer.row(row)
      if taking { bytes += writer.take() }
    }
    try writer.startNextSheet()
    return bytes + (try writer.finish())
  }

  @Test func goldens() throws {
    let archive = try Archive(written(tiny()))
    let order = [
      "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
      "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
    ]
    #expect(archive.parts.map(\.name) == order)
    for name in order { try expectGolden(name, archive.text(name)) }
  }

  @Test func sameBytes() throws {
    let bytes = try written(tiny())
    #expect(try written(tiny()) == bytes)
    #expect(try written(tiny(), taking: true) == bytes)
  }

  /// Nothing in the archive says when or where it was made: every time is 1 January 1980.
  @Test func noTime() throws {
    let bytes = try written(tiny())
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4, 20, 0, 8, 0, 8, 0, 0, 0, 0x21, 0]))
  }

  private func expectGolden(_ part: String, _ text: String) throws {
    // A line for each element, as people compare files by lines.
    let lines = text.replacing("><", with: ">\n<") + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
      .appendingPathComponent(part.replacing("/", with: "-") + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(lines.utf8).write(to: file)
      Issue.record("recorded \(part); run again without RECORD_GOLDENS")
    } else {
      #expect(lines == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }
}
