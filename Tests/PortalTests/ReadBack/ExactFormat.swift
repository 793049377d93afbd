import Documents
import Figures
import Foundation
import PortalModel

/// How figures are written in a language, worked out anew: in whole numbers and decimal digits.
struct ExactFormat {
  let language: String

  private var point: String { language == "en" ? "." : "," }
  private var group: String { language == "en" ? "," : "." }
  var percentSign: String { language == "en" ? "%" : "\u{A0}%" }

  /// A number rounded half away from zero, without zeros at its end.
  func number(_ value: Double, decimals: Int) -> String {
    var exact = Decimal(string: "\(value)") ?? .nan
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    let parts = "\(rounded.magnitude)".split(separator: ".")
    return write(
      integer: String(parts[0]), fraction: parts.count > 1 ? String(parts[1]) : "",
      isNegative: rounded < 0)
  }

  /// A share in per cent, without a division that rounds.
  func share(_ numerator: Double, _ denominator: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int(numerator) * 100 * scale
    let (quotient, rest) = whole.quotientAndRemainder(dividingBy: Int(denominator))
    let rounded = rest * 2 >= Int(denominator) ? quotient + 1 : quotient
    var fraction = String(rounded % scale + scale).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return write(integer: "\(rounded / scale)", fraction: String(fraction), isNegative: false)
      + percentSign
  }

  func percent(_ value: Double, decimals: Int) -> String {
    number(value, decimals: decimals) + percentSign
  }

  private func write(integer: String, fraction: String, isNegative: Bool) -> String {
    var grouped = ""
    for (index, digit) in integer.enumerated() {
      if index > 0, (integer.count - index) % 3 == 0 { grouped += group }
      grouped.append(digit)
    }
    return (isNegative ? "−" : "") + grouped + (fraction.isEmpty ? "" : point + fraction)
  }
}

extension ExactFormat {
  /// A value without its measure: `58 %`, `1.234`, `có`, `chưa báo cáo`.
  func short(_ value: ObservedValue, _ indicator: Indicator) -> String {
    text(value, decimals: indicator.definition.decimals)
  }

  func text(_ value: ObservedValue, decimals: Int) -> String {
    switch value {
    case .number(let number): self.number(number, decimals: decimals)
    case .ratio(let numerator, let denominator):
      share(numerator, denominator, decimals: decimals)
    case .yesNo(true): language == "en" ? "yes" : "có"
    case .yesNo(false): language == "en" ? "not yet" : "chưa"
    case .missing(let missing): word(missing)
    }
  }

  /// A value with its measure: `58 %`, `1.234 lượt`.
  func measured(_ value: ObservedValue, _ indicator: Indicator) -> String {
    guard case .number = value else { return short(value, indicator) }
    return [short(value, indicator), measure(indicator)].compactMap { $0 }.joined(separator: " ")
  }

  /// A number in the measure of the indicator's figure for the area.
  func measured(_ number: Double, _ indicator: Indicator) -> String {
    indicator.definition.areaKind == .ratio
      ? percent(number, decimals: indicator.definition.decimals)
      : measured(.number(number), indicator)
  }

  /// A value with its measure, a ratio with its parts: `66,7 % (4/6)`.
  func full(_ value: ObservedValue, _ indicator: Indicator) -> String {
    let text = measured(value, indicator)
    return parts(value).map { "\(text) (\($0))" } ?? text
  }

  func parts(_ value: ObservedValue) -> String? {
    guard case .ratio(let numerator, let denominator) = value else { return nil }
    return number(numerator, decimals: 0) + "/" + number(denominator, decimals: 0)
  }

  private func measure(_ indicator: Indicator) -> String? {
    let articles = indicator.articles
    return articles.article(in: LanguageCode(rawValue: language)).labels["measure"]
      ?? articles.main.labels["measure"]
  }

  func word(_ missing: MissingValue) -> String {
    switch missing {
    case .notReported: language == "en" ? "not reported" : "chưa báo cáo"
    case .notYetDue: language == "en" ? "not yet due" : "chưa đến hạn"
    case .notApplicable: language == "en" ? "not applicable" : "không áp dụng"
    case .withheld: language == "en" ? "withheld" : "không công bố"
    }
  }

  func word(_ quality: Quality?) -> String? {
    switch quality {
    case .final?, nil: nil
    case .provisional?: language == "en" ? "provisional" : "tạm tính"
    case .estimated?: language == "en" ? "estimated" : "ước tính"
    case .revised?: language == "en" ? "revised" : "đã sửa"
    }
  }
}
