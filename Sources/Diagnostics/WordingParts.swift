/// Names one after another, for a sentence.
func list(_ names: [String]) -> String {
  names.joined(separator: ", ")
}

/// A text between English quotation marks, or others where it has those itself.
func quotation(_ text: String) -> String {
  text.contains(where: { "“”".contains($0) }) ? "‘\(text)’" : "“\(text)”"
}

/// What is to be typed, one after the other: `a`, `b`.
func code(_ texts: [String], _ separator: String = ", ") -> String {
  texts.map { "`\($0)`" }.joined(separator: separator)
}

/// Things one after another within a sentence, with a word before the last.
func listed(_ things: [String], last word: String) -> String {
  guard let last = things.last, things.count > 1 else { return things.first ?? "" }
  return list(things.dropLast()) + word + last
}

/// A byte as people who look for it write it.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count < 2 ? "0" : "") + digits
}

/// Places in files, the lines of one file together: `content/data/a.csv:2, 5, 7`.
func list(_ rows: [RowName]) -> String {
  var paths: [String] = []
  var lines: [String: [Int]] = [:]
  for row in rows {
    if lines[row.path] == nil { paths.append(row.path) }
    lines[row.path, default: []].append(row.line)
  }
  return paths.map { path in
    let numbers = Set(lines[path] ?? []).sorted()
    let shown = numbers.prefix(mostLines).map { "\($0)" }
    return path + ":" + list(shown) + (numbers.count > mostLines ? ", …" : "")
  }.joined(separator: "; ")
}

/// So many lines of one file are named.
private let mostLines = 30

extension [FigureName] {
  /// Those of one indicator and period together, in the order in which they come.
  var grouped: [(indicator: String, period: Int, units: [String])] {
    var groups: [(indicator: String, period: Int, units: [String])] = []
    for name in self {
      if let index = groups.firstIndex(where: {
        $0.indicator == name.indicator && $0.period == name.period
      }) {
        groups[index].units.append(name.unit)
      } else {
        groups.append((name.indicator, name.period, [name.unit]))
      }
    }
    return groups
  }
}

/// What a text has to say to show a picture, or to offer another file, by its name.
func insertion(of file: String, _ words: String) -> String {
  let isPicture = ["svg", "png", "jpg", "jpeg", "webp"].contains { file.hasSuffix("." + $0) }
  return "\(isPicture ? "!" : "")[\(words)](\(file))"
}
