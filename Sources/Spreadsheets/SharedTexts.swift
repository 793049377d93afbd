/// Texts that cells name by number in place of repeating them (ECMA-376, part 1, 18.4).
///
/// Names of units and indicators recur all the time: LibreOffice opens such a sheet a sixth faster,
/// and the file is a seventh smaller, than with every text in its cell. Texts of columns in which they
/// do not recur stay in their cells, and so do all new ones once the list is full, so that it never
/// takes more than a few megabytes of memory.
struct SharedTexts {
  /// The texts one after the other, as UTF-8.
  private var utf8: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int] = []
  /// How many cells name a text of the list.
  private var uses = 0
  /// For each of 2ⁿ places, the number of a text, or -1.
  ///
  /// A text stands at the place that its hash names, or at the next that was free; at least half of
  /// them are.
  private var slots = Array(repeating: Int32(-1), count: 1 << 10)

  /// Whether the texts of a column recur.
  struct Recurrence {
    fileprivate var seen = 0
    fileprivate var new = 0

    /// Whether the column has few texts, fewer than a country has communes or clerks file reports, or
    /// three quarters of its cells repeat one.
    fileprivate var isLikely: Bool { new <= 1 << 14 || new <= seen / 4 }
  }
}

extension SharedTexts {
  /// The most texts and the most bytes of the list.
  private static let texts = 1 << 16
  private static let bytes = 1 << 22
  /// How many places are looked at for a text: nobody can make the search slow.
  private static let steps = 64

  /// The number of a text, from 0, if the list has it or takes it up.
  mutating func index(
    of text: UnsafeBufferPointer<UInt8>, _ recurrence: inout Recurrence
  ) -> Int? {
    guard recurrence.isLikely else { return nil }
    recurrence.seen += 1
    var slot = place(of: text)
    var steps = 0
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if equals(text, index) {
        uses += 1
        return index
      }
      steps += 1
      guard steps < Self.steps else { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
    recurrence.new += 1
    guard ends.count < Self.texts, utf8.count + text.count <= Self.bytes else { return nil }
    slots[slot] = Int32(ends.count)
    utf8.append(contentsOf: text)
    ends.append(utf8.count)
    uses += 1
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The list as a part of the file.
  func part() -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
    xml.append(decimal: uses)
    xml.append("\" uniqueCount=\"")
    xml.append(decimal: ends.count)
    xml.append("\">")
    for index in ends.indices {
      xml.append("<si>")
      withText(index) { CellText.append($0, to: &xml) }
      xml.append("</si>")
    }
    xml.append("</sst>")
    return xml
  }

  private func withText<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    utf8.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(index == 0 ? 0 : ends[index - 1])..<ends[index]]))
    }
  }

  private func equals(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    withText(index) { $0.count == text.count && $0.elementsEqual(text) }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in ends.indices {
      var slot = withText(index, place)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Where to look for a text first: FNV-1a, eight bytes at a time.
  ///
  /// `Hasher` has another seed in every run, and with few ``steps`` what is found would depend on it;
  /// and `String` takes two forms of Unicode for one text.
  private func place(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let raw = UnsafeRawBufferPointer(text)
    var offset = 0
    while offset + 8 <= raw.count {
      let piece = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = (hash ^ UInt64(littleEndian: piece)) &* 0x100_0000_01B3
      hash ^= hash >> 32
      offset += 8
    }
    while offset < raw.count {
      hash = (hash ^ UInt64(raw[offset])) &* 0x100_0000_01B3
      offset += 1
    }
    // The end of MurmurHash3, without which texts that end in numbers crowd together.
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    return Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
  }
}
