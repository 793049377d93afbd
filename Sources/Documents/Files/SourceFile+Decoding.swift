package import Diagnostics

extension SourceFile {
  /// A file as its bytes were found: checked to be UTF-8 text that holds nothing forbidden, freed of
  /// a byte-order mark, brought to NFC (a name typed on a Mac arrives decomposed), with a line feed at
  /// the end of each line.
  ///
  /// A table may be UTF-16, as Excel’s “Unicode text” is.
  ///
  /// - Returns: `nil` when the bytes are not such text; what is wrong is then in `diagnostics`.
  package convenience init?(path: String, raw: [UInt8], into diagnostics: inout [Diagnostic]) {
    let isTable = path.hasSuffix(".csv")
    if let found = FoundKind(inPlaceOfText: raw, isTable: isTable) {
      let problem = FileProblem.noText(found, isTable: isTable)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
      return nil
    }
    guard isTable || !UTF16Mark.begins(raw) else {
      diagnostics.append(
        Diagnostic(.file(.utf16(isDrawing: path.hasSuffix(".svg"))), at: Place(file: path)))
      return nil
    }
    var bytes = isTable ? UTF16Mark.withoutUTF16(raw) : raw
    if isTable, UTF16Mark.isCutOff(raw) {
      let place = SourceFile(path: path, bytes: bytes).place(at: max(0, bytes.count - 3))
      diagnostics.append(Diagnostic(.file(.cutOff(isTable: true)), at: place))
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    // First of all, since every place is said in lines.
    LineEnds.mend(&bytes)
    if let offset = UTF8Check.firstInvalidByte(in: bytes) {
      let problem: FileProblem =
        UTF8Check.isCutOff(bytes, at: offset)
        ? .cutOff(isTable: isTable)
        : isTable ? .tableNotUTF8(byte: bytes[offset]) : .notUTF8(byte: bytes[offset])
      let place = SourceFile(path: path, bytes: bytes).place(at: offset)
      diagnostics.append(Diagnostic(.file(problem), at: place))
      return nil
    }
    guard bytes[...].count(of: UInt8(ascii: "\n")) <= Self.lineLimit else {
      let place = Place(path: path, line: Self.lineLimit + 1, column: 1, length: 1, excerpt: "")
      diagnostics.append(Diagnostic(.table(.tooManyRows(limit: Table.rowLimit)), at: place))
      return nil
    }
    let findings = TextRule.findings(in: bytes[...], limit: Self.faultLimit)
    guard findings.faults.isEmpty else {
      let file = SourceFile(path: path, bytes: bytes)
      // Where every second byte is zero the file is in another encoding: to say so once is enough.
      let firstNul = findings.faults.firstIndex { $0.problem == .file(.nulCharacter) }
      diagnostics += findings.faults.enumerated()
        .filter { $0.element.problem != .file(.nulCharacter) || $0.offset == firstNul }
        .map { Diagnostic($0.element.problem, at: file.place(at: $0.element.range)) }
      return nil
    }
    let composed = findings.firstDoubt.map { NFC.normalise(bytes, from: $0) }
    self.init(path: path, bytes: composed ?? bytes)
  }

  /// Only a table is long enough to have more lines: two for each row that it may have.
  private static let lineLimit = 2 * Table.rowLimit

  /// So many faults of one file are enough to mend at a time.
  static let faultLimit = 100
}

/// Line ends as all readers here count them, and as editors show them.
///
/// They are line feed, carriage return, or both. What only some programs take for one is forbidden:
/// see ``TextRule``.
private enum LineEnds {
  /// Puts a line feed for each carriage return that has none after it, as old Macs wrote them: to
  /// Markdown that is a line's end, and lines must be counted alike everywhere.
  static func mend(_ bytes: inout [UInt8]) {
    let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    guard bytes[...].holds(carriageReturn) else { return }
    for index in bytes.indices where bytes[index] == carriageReturn {
      if index + 1 == bytes.count || bytes[index + 1] != lineFeed { bytes[index] = lineFeed }
    }
  }
}

/// Finds the first byte at which a text stops being UTF-8.
enum UTF8Check {
  /// Whether a text is no UTF-8 from an offset on only because its last character is not whole.
  ///
  /// Where no other letter has an accent, one byte is rather a letter of an old encoding.
  static func isCutOff(_ bytes: [UInt8], at offset: Int) -> Bool {
    let last = bytes[offset...]
    guard let lead = last.first, (0xC2...0xF4).contains(lead) else { return false }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return last.count < length && last.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      && bytes[..<offset].contains { $0 >= 0x80 }
  }

  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    // The standard library checks fast; only a faulty text is walked for the place.
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var offset = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, bytes.count - 1)
      }
    }
  }
}
