/// Unicode text in ASCII letters, as the labels of host names carry it: RFC 3492.
///
/// Foundation does this only together with ICU, thirty megabytes for these sixty lines.
enum Punycode {
  /// The form of a label that holds more than ASCII: `thư-viện` becomes `th-vin-5uz6403b`.
  ///
  /// - Parameter label: Scalars, already mapped to what host names know: lower case, composed.
  /// - Returns: `nil` for a label that is too long to be any host's.
  static func encode(_ label: [Unicode.Scalar]) -> String? {
    // A host's label has 63 letters; the sums below stay small for thousands.
    guard label.count <= 1_000 else { return nil }
    var output = label.filter(\.isASCII).map { UInt8($0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var (code, delta, bias, handled) = (UInt32(0x80), 0, 72, basicCount)
    while handled < label.count {
      guard let next = label.lazy.map(\.value).filter({ $0 >= code }).min() else { return nil }
      delta += Int(next - code) * (handled + 1)
      code = next
      for scalar in label {
        if scalar.value < code { delta += 1 }
        guard scalar.value == code else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Writes a number in digits whose weights depend on the bias.
  private static func append(_ number: Int, bias: Int, to output: inout [UInt8]) {
    var rest = number
    var place = base
    while true {
      let threshold = min(max(place - bias, 1), 26)
      if rest < threshold { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    output.append(digit(rest))
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > (base - 1) * 26 / 2 {
      delta /= base - 1
      steps += base
    }
    return steps + base * delta / (delta + 38)
  }

  /// `a` to `z`, then `0` to `9`.
  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? Int(UInt8(ascii: "a")) + value : Int(UInt8(ascii: "0")) + value - 26)
  }

  private static let base = 36
}
