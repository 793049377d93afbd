import Spreadsheets

/// A table like those of portals: twenty columns, mostly names that recur, one of addresses that do
/// not; the same as in the scripts for the Python libraries.
func writeTable(rows: Int, path: String) throws {
  let columns: [(String, Workbook.Column.Kind)] = [
    ("Chỉ tiêu", .text), ("Tên chỉ tiêu", .text), ("Mã đơn vị", .text), ("Đơn vị", .text),
    ("Loại", .text), ("Tỉnh", .text), ("Năm", .integer), ("Giá trị", .decimal),
    ("Đơn vị tính", .text), ("Tiến độ", .text), ("Báo cáo", .text), ("Tên báo cáo", .text),
    ("Ngày báo cáo", .date), ("Ngày công bố", .date), ("Ghi chú", .text), ("Minh họa", .text),
    ("Giá trị cũ", .decimal), ("Số hồ sơ", .integer), ("Dân số", .integer), ("Địa chỉ", .text),
  ]
  let workbook = try Workbook(
    properties: .init(title: "Số liệu"),
    sheets: [.init(name: "a", columns: columns.map { Workbook.Column($0.0, $0.1) })])
  let levels = ["xã", "phường", "đặc khu"]
  let status = ["đúng tiến độ", "chậm", "rất chậm", "đi lùi", "đạt"]
  let file = OutputFile(path)
  var writer = try WorkbookWriter(workbook)
  for i in 0..<rows {
    let year = 2015 + i % 11
    try writer.cell(.text("CT-\(i % 97)"))
    try writer.cell(.text("Tỷ lệ hồ sơ trực tuyến số \(i % 97)"))
    try writer.cell(.text(String(10000 + i % 3321)))
    try writer.cell(.text("Xã Nghĩa Lộ \(i % 3321)"))
    try writer.cell(.text(levels[i % 3]))
    try writer.cell(.text("Tỉnh \(i % 34)"))
    try writer.cell(.integer(year))
    try writer.cell(.decimal("\(i * 7 % 100003).\(i % 97)5"))
    try writer.cell(.text("%"))
    try writer.cell(.text(status[i % 5]))
    try writer.cell(.text("BC-\(i % 5000)"))
    try writer.cell(.text("Báo cáo số \(i % 5000)/BC-UBND & phụ lục"))
    try writer.cell(.date(year: year, month: 1 + i % 12, day: 1 + i % 28))
    try writer.cell(.date(year: year + 1, month: 1 + i % 7, day: 1 + i % 27))
    try writer.cell(i % 10 == 0 ? .text("số liệu ước") : .empty)
    try writer.cell(.text(i % 2 == 1 ? "có" : "không"))
    try writer.cell(i % 4 == 0 ? .decimal("\(i % 1009).5") : .empty)
    try writer.cell(.integer(i * 7919 % 1_000_003))
    try writer.cell(.integer(i * 104_729 % 100_000_007))
    try writer.cell(.text("chi-tieu/ct-\(i % 97)#so.\(i).\(year)"))
    try writer.endRow()
    if writer.waiting > 1 << 20 { file.append(writer.take()) }
  }
  file.append(try writer.finish())
}
