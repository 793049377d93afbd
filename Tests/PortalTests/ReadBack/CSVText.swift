/// Reads RFC 4180 back: rows of cells by the names of their columns.
struct CSVText {
  let columns: [String]
  let rows: [[String: String]]

  init(_ bytes: [UInt8]) {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    func end() {
      record.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index + 1 < bytes.count, bytes[index + 1] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        end()
      } else if byte == 0x0A {
        end()
        records.append(record)
        record = []
      } else if byte != 0x0D {
        cell.append(byte)
      }
      index += 1
    }
    let columns = records.first ?? []
    self.columns = columns
    rows = records.dropFirst().map { record in
      Dictionary(zip(columns, record), uniquingKeysWith: { first, _ in first })
    }
  }
}
