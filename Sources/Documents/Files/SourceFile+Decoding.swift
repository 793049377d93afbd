package import Diagnostics

extension SourceFile {
  /// A file as its bytes were found: checked to be UTF-8 text, freed of a byte-order mark, brought
  /// to NFC (a name typed on a Mac arrives decomposed), with a line feed at the end of each line.
  ///
  /// - Returns: `nil` when the bytes are not text; the first faulty line is then in `diagnostics`.
  package convenience init?(path: String, raw: [UInt8], into diagnostics: inout [Diagnostic]) {
    var bytes = raw
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let offset = UTF8Check.firstInvalidByte(in: bytes) {
      let problem = FileProblem.notUTF8(byte: bytes[offset])
      let place = SourceFile(path: path, bytes: bytes).place(at: offset)
      diagnostics.append(Diagnostic(.file(problem), at: place))
      return nil
    }
    if let offset = bytes[...].firstOffset(of: 0) {
      let place = SourceFile(path: path, bytes: bytes).place(at: offset)
      diagnostics.append(Diagnostic(.file(.nulCharacter), at: place))
      return nil
    }
    LineEnds.mend(&bytes)
    self.init(path: path, bytes: NFC.normalise(bytes))
  }
}

/// Line ends as all readers here count them.
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
