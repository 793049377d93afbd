/// Names one after another, for a sentence.
func list(_ names: [String]) -> String {
  names.joined(separator: ", ")
}

/// A byte as people who look for it write it.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count < 2 ? "0" : "") + digits
}
