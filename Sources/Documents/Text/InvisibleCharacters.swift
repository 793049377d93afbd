/// Characters without a width of their own that running text is freed of: nobody sees them, and a
/// search does not find the words that they stand in.
///
/// They are the zero-width space, the byte-order mark within a text, and the soft hyphen, as other
/// programs leave them behind. What joins letters or signs stays: emoji are made with it.
enum InvisibleCharacters {
  /// One that was taken out.
  struct Dropped: Hashable, Sendable {
    /// Where it stood, in the bytes that are left.
    let offset: Int
    let codePoint: UInt32
  }

  /// A text without them.
  ///
  /// - Parameters:
  ///   - utf8: UTF-8.
  ///   - start: Where running text begins; what stands before stays as it is.
  /// - Returns: The text, and what was taken out of it; `nil` where there was nothing to take out.
  static func dropped(
    from utf8: [UInt8], after start: Int = 0
  ) -> (bytes: [UInt8], dropped: [Dropped])? {
    guard let first = first(in: utf8[start...]) else { return nil }
    var bytes = Array(utf8[..<first.range.lowerBound])
    bytes.reserveCapacity(utf8.count)
    var dropped: [Dropped] = []
    var next: (range: Range<Int>, codePoint: UInt32)? = first
    while let found = next {
      dropped.append(Dropped(offset: bytes.count, codePoint: found.codePoint))
      next = Self.first(in: utf8[found.range.upperBound...])
      bytes += utf8[found.range.upperBound..<(next?.range.lowerBound ?? utf8.count)]
    }
    return (bytes, dropped)
  }

  private static func first(in utf8: ArraySlice<UInt8>) -> (range: Range<Int>, codePoint: UInt32)? {
    var index = utf8.startIndex
    while index < utf8.endIndex {
      // Of Vietnamese, nearly all bytes end here.
      switch utf8[index] {
      case 0xC2 where utf8[index...].starts(with: [0xC2, 0xAD]): return (index..<index + 2, 0xAD)
      case 0xE2 where utf8[index...].starts(with: [0xE2, 0x80, 0x8B]):
        return (index..<index + 3, 0x200B)
      case 0xEF where utf8[index...].starts(with: [0xEF, 0xBB, 0xBF]):
        return (index..<index + 3, 0xFEFF)
      default: index += 1
      }
    }
    return nil
  }
}

extension String {
  /// A title or another text for readers without what they cannot see.
  package var withoutInvisibleCharacters: String {
    // Of Vietnamese, nearly no text has a byte that begins one.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return self }
    return InvisibleCharacters.dropped(from: Array(utf8))
      .map { String(decoding: $0.bytes, as: UTF8.self) } ?? self
  }
}

extension SourceFile {
  /// The file with its running text, from an offset on, freed of invisible characters.
  func freed(from start: Int) -> SourceFile {
    guard let freed = InvisibleCharacters.dropped(from: bytes, after: start) else { return self }
    return SourceFile(path: path, bytes: freed.bytes, dropped: freed.dropped)
  }

  /// The character that was taken out of a range, or from its end where that counts.
  func dropped(in range: Range<Int>, orAtItsEnd atEnd: Bool) -> UInt32? {
    dropped.first {
      $0.offset > range.lowerBound
        && (atEnd ? $0.offset <= range.upperBound : $0.offset < range.upperBound)
    }?.codePoint
  }
}
