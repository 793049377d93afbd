/// Breaks text between words into lines of a width.
struct TextLines {
  let size: Double
  let isBold: Bool
  let width: Double

  /// The lines; `nil` where they are more than there is room for, or a word is wider than a line.
  func lines(_ text: String, atMost most: Int) -> [String]? {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if advance(longer) <= width {
        line = longer
        continue
      }
      guard !line.isEmpty, advance(String(word)) <= width else { return nil }
      lines.append(line)
      line = String(word)
    }
    if !line.isEmpty { lines.append(line) }
    return lines.count <= most ? lines : nil
  }

  func advance(_ text: String) -> Double { TextMetrics.advance(text, bold: isBold) * size }
}
