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
    precondition(value.isFinite, "a number that is not finite has no decimal form")
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    // 2^63 has no Int64; so large a number has no fraction to round anyway.
    guard abs(scaled) < 9e18 else { return Array(String(value).utf8) }
    var digits = Int64(scaled)
    var places = decimals
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return utf8(digits: digits, places: places)
  }

  /// The shortest decimal form that reads back as the same number: `58`, `66.66666666666667`.
  package static func roundTrip(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func utf8(digits: Int64, places: Int) -> [UInt8] {
    var result = Array(String(digits.magnitude).utf8)
    if places > 0 {
      while result.count <= places { result.insert(UInt8(ascii: "0"), at: 0) }
      result.insert(UInt8(ascii: "."), at: result.count - places)
    }
    if digits < 0 { result.insert(UInt8(ascii: "-"), at: 0) }
    return result
  }
}
