import Figures

/// Series as text: "2023: 50, 2024: 7/12 provisional, 2025: withheld, 2026: 80 partial".
enum SeriesNotation {
  static func points(_ text: String) -> [SeriesPoint] {
    text.split(separator: ",").map { point(in: $0.split(separator: " ").map(String.init)) }
  }

  private static func point(in words: [String]) -> SeriesPoint {
    guard words.count >= 2, let year = Int(words[0].dropLast()) else {
      fatalError("not a point: \(words)")
    }
    let marks = words.dropFirst(2)
    return SeriesPoint(
      year: year, value: value(words[1]),
      quality: marks.compactMap(Quality.init).first ?? .final,
      coverageSuffices: !marks.contains("partial"))
  }

  private static func value(_ word: String) -> ObservedValue {
    let parts = word.split(separator: "/").compactMap { Double($0) }
    if parts.count == 2 { return .ratio(numerator: parts[0], denominator: parts[1]) }
    if let number = parts.first { return .number(number) }
    if let missing = MissingValue(rawValue: word) { return .missing(missing) }
    switch word {
    case "yes": return .yesNo(true)
    case "no": return .yesNo(false)
    default: fatalError("not a value: \(word)")
    }
  }

  static func text(_ point: SeriesPoint) -> String {
    let value =
      switch point.value {
      case .number(let number): text(number)
      case .ratio(let numerator, let denominator): "\(text(numerator))/\(text(denominator))"
      case .yesNo(let isYes): isYes ? "yes" : "no"
      case .missing(let reason): reason.rawValue
      }
    let quality = point.quality == .final ? "" : " \(point.quality.rawValue)"
    return "\(point.year): \(value)\(quality)\(point.coverageSuffices ? "" : " partial")"
  }

  /// To six decimals, as many as the answers were worked out to.
  static func text(_ number: Double) -> String {
    let rounded = (number * 1e6).rounded() / 1e6
    let text = "\(rounded == 0 ? 0 : rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
