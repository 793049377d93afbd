import Testing

@testable import Spreadsheets

/// Texts made at random of what escapes are made of come back as they were.
@Suite struct EscapeTests {
  private let pieces: [Unicode.Scalar] = [
    "_", "_", "_", "x", "x", "0", "0", "0", "4", "1", "F", "f", "g", "\u{1}", "\r", "\n",
    "\u{FFFE}",
    "\u{FFFF}", "\u{FFFD}", "&", "<", "ặ", " ",
  ]

  @Test func roundTrip() {
    // A linear congruential generator (Knuth, MMIX): the same texts in every run.
    var state: UInt64 = 2026
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<20_000 {
      let scalars = (0..<next(16)).map { _ in pieces[next(pieces.count)] }
      var bytes: [UInt8] = []
      String(String.UnicodeScalarView(scalars)).withUTF8Bytes {
        CellText.append($0, to: &bytes)
      }
      let written = unwrapped(String(decoding: bytes, as: UTF8.self))
      for digits in [4...4, 1...4] where decoded(written, digits: digits) != scalars {
        Issue.record("\(String(reflecting: written)) by \(digits) digits is not \(scalars)")
      }
    }
  }

  /// The content of the element, with XML's own references resolved.
  private func unwrapped(_ element: String) -> [Unicode.Scalar] {
    let text = element.drop { $0 != ">" }.dropFirst().dropLast("</t>".count)
    return Array(
      text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&amp;", with: "&").unicodeScalars)
  }

  /// What a reader makes of escapes: with four digits, as the standard has them, or as LibreOffice reads
  /// fewer, for control characters only.
  private func decoded(
    _ scalars: [Unicode.Scalar], digits: ClosedRange<Int>
  ) -> [Unicode.Scalar] {
    var (result, index) = ([Unicode.Scalar](), 0)
    scalars: while index < scalars.count {
      if scalars[index...].starts(with: ["_", "x"]) {
        let hex = scalars[(index + 2)...].prefix(4).prefix(while: \.properties.isASCIIHexDigit)
        let end = index + 2 + hex.count
        if digits.contains(hex.count), end < scalars.count, scalars[end] == "_",
          let value = UInt32(String(String.UnicodeScalarView(hex)), radix: 16),
          let scalar = Unicode.Scalar(value), hex.count == 4 || value < 0x20
        {
          result.append(scalar)
          index = end + 1
          continue scalars
        }
      }
      result.append(scalars[index])
      index += 1
    }
    return result
  }
}
