/// The records of a CSV file as ranges of its bytes, to tell which are in another file too.
struct TableRecords {
  private let bytes: [UInt8]
  private let header: Range<Int>
  private let records: [Range<Int>]
  private let known: Set<ArraySlice<UInt8>>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let ranges = Self.ranges(in: bytes)
    header = ranges.first ?? 0..<0
    records = Array(ranges.dropFirst())
    known = Set(records.map { bytes[$0] })
  }

  /// Whether there is a record of these bytes.
  func contains(_ record: ArraySlice<UInt8>) -> Bool { known.contains(record) }

  /// A table of the records for which a condition holds, with the heading.
  func keeping(_ condition: (ArraySlice<UInt8>) -> Bool) -> [UInt8] {
    records.reduce(into: Array(bytes[header])) { kept, record in
      if condition(bytes[record]) { kept += bytes[record] }
    }
  }

  /// A line's end in quotes belongs to the record.
  private static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      ranges.append(start..<index + 1)
      start = index + 1
    }
    return ranges
  }
}
