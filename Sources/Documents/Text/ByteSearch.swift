#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// Every byte of every file is looked at several times: the C library looks at many bytes at once.

extension ArraySlice<UInt8> {
  /// Where a byte first occurs.
  func firstOffset(of byte: UInt8) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else {
        return nil
      }
      return startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// How often a byte occurs.
  func count(of byte: UInt8) -> Int {
    var count = 0
    var rest = self
    while let found = rest.firstOffset(of: byte) {
      count += 1
      rest = rest[(found + 1)...]
    }
    return count
  }

  /// Whether a byte occurs.
  func holds(_ byte: UInt8) -> Bool { firstOffset(of: byte) != nil }

  /// Whether a byte occurs right before another.
  func holds(_ byte: UInt8, before next: UInt8) -> Bool {
    var rest = self
    while let found = rest.firstOffset(of: byte) {
      rest = rest[(found + 1)...]
      if rest.first == next { return true }
    }
    return false
  }

  /// Whether these are the same bytes as others.
  func isSame(as others: ArraySlice<UInt8>) -> Bool {
    count == others.count
      && withUnsafeBytes { bytes in
        others.withUnsafeBytes { others in
          guard let base = bytes.baseAddress, let other = others.baseAddress else { return true }
          return memcmp(base, other, bytes.count) == 0
        }
      }
  }
}

extension String {
  /// Whether the text comes before another by the order of their bytes, which no language has a say in.
  package func precedesByBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { others in
        guard let base = bytes.baseAddress, let other = others.baseAddress else {
          return bytes.count < others.count
        }
        let order = memcmp(base, other, min(bytes.count, others.count))
        return order == 0 ? bytes.count < others.count : order < 0
      }
    }
    // A string that a system library lent may lie in pieces.
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
