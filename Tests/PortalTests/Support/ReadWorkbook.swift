import CZlib
import Testing

/// The sheets of a workbook as any reader finds them: digits where a cell is a number, letters where it
/// is a text.
struct ReadWorkbook {
  private(set) var sheets: [(name: String, rows: [[String]])] = []

  init(_ bytes: [UInt8]) throws {
    let parts = try Self.parts(of: bytes)
    func text(_ name: String) throws -> String { try #require(parts[name], "no \(name)") }
    let shared = try text("xl/sharedStrings.xml").matches(
      of: /<t[^>]*>(.*?)<\/t>/.dotMatchesNewlines()
    )
    .map { String($0.1).withoutEntities }
    let names = try text("xl/workbook.xml").matches(of: /<sheet name="(.*?)"/)
    for (number, name) in names.enumerated() {
      let sheet = try text("xl/worksheets/sheet\(number + 1).xml")
      let rows = sheet.matches(of: /<row [^>]*>(.*?)<\/row>/.dotMatchesNewlines())
        .map { Self.cells(String($0.1), shared) }
      sheets.append((String(name.1).withoutEntities, rows))
    }
  }

  /// The rows of a sheet below its titles, by the names of its columns.
  func rows(of sheet: Int) -> [[String: String]] {
    let columns = sheets[sheet].rows.first ?? []
    return sheets[sheet].rows.dropFirst().map { row in
      Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func cells(_ row: String, _ shared: [String]) -> [String] {
    var cells: [String] = []
    let cell =
      /<c r="([A-Z]+)\d+"[^>]*?(?: t="(\w+)")?>(?:<v>(.*?)<\/v>|<is><t[^>]*>(.*?)<\/t><\/is>)<\/c>/
    for match in row.matches(of: cell.dotMatchesNewlines()) {
      let column = match.1.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
      while cells.count < column - 1 { cells.append("") }
      let value = String(match.3 ?? match.4 ?? "")
      cells.append(match.2 == "s" ? shared[Int(value) ?? 0] : value.withoutEntities)
    }
    return cells
  }

  /// What the archive's list leads to, inflated.
  private static func parts(of bytes: [UInt8]) throws -> [String: String] {
    func little(_ start: Int, _ count: Int) -> Int {
      bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var parts: [String: String] = [:]
    var entry = little(bytes.count - 6, 4)
    for _ in 0..<little(bytes.count - 12, 2) {
      let (length, start) = (little(entry + 28, 2), little(entry + 42, 4))
      let name = String(decoding: bytes[entry + 46..<entry + 46 + length], as: UTF8.self)
      let data = start + 30 + length
      let content = try inflated(
        Array(bytes[data..<data + little(entry + 20, 4)]), size: little(entry + 24, 4))
      parts[name] = String(decoding: content, as: UTF8.self)
      entry += 46 + length
    }
    return parts
  }

  private static func inflated(_ data: [UInt8], size: Int) throws -> [UInt8] {
    var stream = z_stream()
    let version = inflateInit2_(
      &stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(version == Z_OK)
    defer { inflateEnd(&stream) }
    var (input, output) = (data, [UInt8](repeating: 0, count: size + 1))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(status == Z_STREAM_END)
    return Array(output.prefix(size))
  }
}

extension String {
  fileprivate var withoutEntities: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
