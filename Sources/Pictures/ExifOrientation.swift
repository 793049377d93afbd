/// Which side of a photo is up, the one thing in its Exif data that it takes to draw it.
///
/// As Exif has it, a value from 2 to 8; 1 stands for a photo that is upright as it is
/// (CIPA DC-008, section 4.6.4).
struct ExifOrientation: Hashable, Sendable {
  /// 2 to 8.
  let value: UInt8

  /// Reads it from Exif data, a small TIFF file; `nil` for a photo that is upright or does not say.
  init?(tiff: ArraySlice<UInt8>) {
    let bytes = Array(tiff)
    let isLittleEndian: Bool
    switch bytes.prefix(4) {
    case [0x49, 0x49, 0x2A, 0]: isLittleEndian = true
    case [0x4D, 0x4D, 0, 0x2A]: isLittleEndian = false
    default: return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return isLittleEndian ? bytes[range].littleEndian : bytes[range].bigEndian
    }
    guard let directory = number(4..<8), let count = number(directory..<directory + 2) else {
      return nil
    }
    for entry in 0..<count {
      let start = directory + 2 + 12 * entry
      guard let tag = number(start..<start + 2), let found = number(start + 8..<start + 10) else {
        return nil
      }
      guard tag == 0x0112 else { continue }
      guard (2...8).contains(found) else { return nil }
      value = UInt8(found)
      return
    }
    return nil
  }

  /// Whether the sides of the picture change places.
  var isQuarterTurn: Bool { value >= 5 }

  /// Exif data that says this and nothing else.
  var tiff: [UInt8] {
    let header: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1]
    return header + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]
  }
}
