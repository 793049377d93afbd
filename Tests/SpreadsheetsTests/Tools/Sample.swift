import Quantities
import Spreadsheets

/// Writes a workbook of all that is easily read wrongly, and beside it, as JSON, what has to be read.
func writeSample(workbook path: String, expected: String) throws {
  let sheets: [(Workbook.Sheet, [[Workbook.Cell]])] = [
    (.init(name: "Số liệu", columns: columns), rows),
    (.init(name: "Trung tâm's \"A&B\" <1>", columns: [.init("Trống", .text)]), []),
    (
      .init(name: SheetName.made(from: "số liệu", besides: ["Số liệu"]), columns: columns),
      Array(rows.reversed())
    ),
  ]
  let workbook = try Workbook(
    properties: .init(
      title: "Số liệu <mẫu> & \"thử\"", creator: "Hải Đăng", description: "Dòng 1\nDòng 2",
      language: "vi", application: "Hải Đăng", created: .init(year: 2026, month: 11, day: 26)),
    sheets: sheets.map(\.0))
  var writer = try WorkbookWriter(workbook)
  let file = OutputFile(path)
  var json = "{\"title\": \(quoted(workbook.properties.title)), \"sheets\": ["
  for (index, (sheet, rows)) in sheets.enumerated() {
    if index > 0 {
      try writer.startNextSheet()
      json += ","
    }
    let titles = sheet.columns.map { quoted($0.title) }.joined(separator: ", ")
    json += "\n  {\"name\": \(quoted(sheet.name)), \"columns\": [\(titles)], \"rows\": ["
    for (number, row) in rows.enumerated() {
      try writer.row(row)
      json += number > 0 ? ",\n    [" : "\n    ["
      json += row.map(expectation).joined(separator: ", ") + "]"
    }
    json += "]}"
  }
  file.append(try writer.finish())
  OutputFile(expected).append(Array((json + "\n]}\n").utf8))
}

private let columns: [Workbook.Column] = [
  .init("Văn bản & <chữ>", .text), .init("Số nguyên", .integer), .init("=Số thập phân", .decimal),
  .init("Ngày", .date, width: 30),
]

private let rows: [[Workbook.Cell]] = {
  let texts = [
    "Xã Nghĩa Lộ", "00123", "12345.67", "1,5", "1.5", "1/2", "2024-01-05", "05/01/2024", "1e5",
    "TRUE", "ĐÚNG", "=1+1", "+84 225", "-5", "@SUM(A1)", "'=1", "'", "\"", "a\"b;c,d",
    "<b>&amp;</b>", "]]>", "  hai  đầu  ", "dòng 1\ndòng 2", "\t", " ", "_x0041_", "_x005F_",
    "_x0041_x0042_", "_x_", "_x1_", "_x00_", "_x1\u{1}", "_x41_", "_x041_", "_x00041_", "_x41",
    "_x4g_", "_x41_x42_", "_X0041_", "__x0041__", "_x0041\u{1}", "\u{1}x0041_", "a\u{0}b\u{1F}c",
    "\r", "a\r\nb", "\u{FFFE}\u{FFFF}", "\u{85}\u{A0}\u{2028}", "\u{FEFF}a", "𝟘👩‍👩‍👧‍👦",
    "Tiếng Việt", "Tie\u{302}\u{301}ng", String(repeating: "ặ", count: 32_767), "#N/A", "", "%",
    "\u{FF1D}1", "https://mau.example/?a=b&c",
  ]
  let numbers = [
    "0", "-0", "-5", "12345.67", "0.1", "66.66666666666667", "0.000001", "1e-07", "1E+300",
    "123456789012345", "0.30000000000000004", "100.00", "-0.25", "9007199254740993",
  ]
  let integers = [0, -1, 2024, 1_234_567, 123_456_789_012, .max, .min]
  let days = [
    (2025, 4, 21), (1900, 3, 1), (1900, 2, 28), (1890, 5, 19), (9999, 12, 31), (2024, 2, 29),
    (1970, 1, 1), (1, 1, 1),
  ]
  return texts.indices.map { index in
    let day = days[index % days.count]
    return [
      .text(texts[index]),
      index % 3 == 2 ? .empty : .integer(integers[index % integers.count]),
      index % 5 == 4 ? .integer(index) : .decimal(numbers[index % numbers.count]),
      .date(year: day.0, month: day.1, day: day.2),
    ]
  }
}()

private func expectation(_ cell: Workbook.Cell) -> String {
  switch cell {
  case .text(""), .empty: "null"
  case .text(let text): "{\"text\": \(quoted(text))}"
  case .integer(let number): "{\"number\": \"\(number)\"}"
  case .decimal(let number): "{\"number\": \"\(number)\"}"
  case .date(let year, let month, let day):
    switch CalendarDate(year: year, month: month, day: day) {
    case .some(let day) where day.spreadsheetSerial != nil: "{\"date\": \"\(day.iso8601)\"}"
    case .some(let day): "{\"text\": \"\(day.iso8601)\"}"
    case .none: "null"
    }
  }
}

/// A JSON string; all but ASCII in numbers, since this is about nothing else than exact characters.
private func quoted(_ text: String) -> String {
  var json = "\""
  for unit in text.utf16 {
    if (0x20...0x7E).contains(unit), unit != 0x22, unit != 0x5C {
      json += String(decoding: [unit], as: UTF16.self)
    } else {
      let digits = String(unit, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
  return json + "\""
}
