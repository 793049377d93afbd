internal import Diagnostics

/// What no text may hold, through whatever door it comes in: the bytes of a file, an escape in YAML,
/// an entity in Markdown, a percent code in an address, the name of a file.
///
/// - Characters that XML 1.0 cannot hold, so that no feed could, and other controls that nobody means.
/// - What only some programs take for the end of a line: everything here counts lines alike.
/// - What turns the direction of writing beyond its own words (see ``IsolateBalance`` for what may).
/// - More combining marks in a row than the stream-safe format of Unicode's annex 15 allows: to put
///   them in order takes quadratic time.
enum TextRule {
  /// The most marks that may follow each other.
  static let markLimit = 30

  /// What one pass over a text finds.
  struct Findings {
    /// Where what may not be stands, in order.
    fileprivate(set) var faults: [Fault] = []
    /// Where the first scalar stands that may be anything but composed; `nil` where none does.
    fileprivate(set) var firstDoubt: Int?
    fileprivate(set) var holdsIsolates = false
  }

  /// Something that a text may not hold.
  struct Fault: Hashable {
    let problem: Problem
    /// Where it stands, in the text's bytes.
    let range: Range<Int>
  }

  /// Looks at a text once.
  ///
  /// - Parameters:
  ///   - utf8: UTF-8, valid but for what the Markdown library makes of noncharacters.
  ///   - limit: How many faults are enough.
  /// - Returns: What was found.
  static func findings(in utf8: ArraySlice<UInt8>, limit: Int = 1) -> Findings {
    var pass = TextPass(limit: limit)
    utf8.withUnsafeBufferPointer { pass.look(at: $0, from: utf8.startIndex) }
    return pass.findings
  }

  /// The first fault of a text that stands by itself: a field, a cell, a title.
  static func fault(in text: [UInt8]) -> Fault? {
    let findings = findings(in: text[...])
    return findings.faults.first
      ?? (findings.holdsIsolates ? IsolateBalance.fault(in: text[...]) : nil)
  }

  /// Whether a text may hold a scalar at all.
  static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0xFDD0...0xFDEF, 0xFFFD: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  static func problem(forbidden value: UInt32) -> Problem {
    value == 0 ? .file(.nulCharacter) : .text(.forbiddenCharacter(codePoint: value))
  }
}

/// The pass over a text's bytes: every byte of every file comes through here, and nearly all of them
/// are told at a glance.
private struct TextPass {
  private(set) var findings = TextRule.Findings()
  private let limit: Int
  /// How many marks follow each other, where they begin, and where the last one ends.
  private var marks = (count: 0, start: 0, end: 0)

  init(limit: Int) {
    self.limit = limit
  }

  mutating func look(at bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // ASCII; the bytes that continue a scalar; what begins U+00C0 to U+02FF.
      if byte &- 0x20 < 0x5F || byte &- 0x80 < 0x42 || byte &- 0xC3 < 9 || byte == 0x0A {
        index += 1
      } else if byte == 0xE1, index + 2 < bytes.count, bytes[index + 1] &- 0xB8 < 4 {
        // The Vietnamese block, U+1E00 to U+1EFF.
        index += 3
      } else {
        let (value, length) = Self.scalar(in: bytes, at: index)
        take(value, at: start + index..<start + index + length)
        if findings.faults.count >= limit { return }
        index += length
      }
    }
  }

  private mutating func take(_ value: UInt32, at range: Range<Int>) {
    if TextRule.isForbidden(value) {
      return findings.faults.append(
        TextRule.Fault(problem: TextRule.problem(forbidden: value), range: range))
    }
    if IsolateBalance.isPart(value) { findings.holdsIsolates = true }
    guard !NFC.isSurelyComposed(value) else { return }
    if findings.firstDoubt == nil { findings.firstDoubt = range.lowerBound }
    let count = NFC.marks(in: value)
    guard count > 0 else { return }
    if marks.end == range.lowerBound, marks.count > 0 {
      // A run that was reported is not reported again.
      let wasTooLong = marks.count > TextRule.markLimit
      marks = (marks.count + count, marks.start, range.upperBound)
      guard marks.count > TextRule.markLimit, !wasTooLong else { return }
      findings.faults.append(
        TextRule.Fault(
          problem: .text(.tooManyMarks(limit: TextRule.markLimit)),
          range: marks.start..<range.upperBound))
    } else {
      marks = (count, range.lowerBound, range.upperBound)
    }
  }

  /// The scalar that begins at an index.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    func rest(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let lead = UInt32(bytes[index])
    switch lead {
    case ..<0x80: return (lead, 1)
    case ..<0xE0: return ((lead & 0x1F) << 6 | rest(1), 2)
    case ..<0xF0: return ((lead & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
    // So the Markdown library writes U+FFFE and U+FFFF, of all scalars only these.
    case 0xFE, 0xFF: return (0xFF00 | lead, 1)
    default: return ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
    }
  }
}
