/// Decimal forms that are the same on every machine and carry no digit that says nothing.
package enum ShortestDecimal {
  /// The decimal form of a number: rounded half away from zero to `decimals` places, without
  /// trailing zeros, without `-0`, with a point.
  ///
  /// - Parameters:
  ///   - value: A finite number; an infinite one or a NaN is a programming mistake.
  ///   - decimals: The most places after the point, 0 to 9.
  /// - Returns: ASCII digits, a point, a minus sign.
  package static func utf8(_ value: Double, decimals: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, to: &bytes)
    return bytes
  }

  /// Appends what ``utf8(_:decimals:)`` returns: charts hold thousands of numbers.
  package static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    precondition(value.isFinite, "a number that is not finite has no decimal form")
    var scale = 1.0
    var places = 0
    // 2^63 has no Int64; a large number has so many digits fewer after its point to round.
    while places < decimals, abs(value) * scale * 10 < 9e18 {
      scale *= 10
      places += 1
    }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 9e18 else {
      bytes += String(value).utf8
      return
    }
    var digits = Int64(scaled)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    if digits < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = digits.magnitude
    // From the last digit on; one always stands before the point.
    repeat {
      if places > 0, bytes.count - start == places { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0 || bytes.count - start <= places
    // In place: a slice reversed and put back would be a copy.
    var (first, last) = (start, bytes.count - 1)
    while first < last {
      bytes.swapAt(first, last)
      (first, last) = (first + 1, last - 1)
    }
  }

  /// The shortest decimal form that reads back as the same number: `58`, `66.66666666666667`.
  package static func roundTrip(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
