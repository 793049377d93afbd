import Documents
import Figures
import PortalModel
import Quantities

/// How figures are written in a language, worked out anew: by long division, digit by digit.
struct ExactFormat {
  let language: String

  private var point: String { language == "en" ? "." : "," }
  private var group: String { language == "en" ? "," : "." }
  var percentSign: String { language == "en" ? "%" : "\u{A0}%" }

  /// A number rounded half away from zero, with exactly so many digits after the point.
  func number(_ value: Rational, decimals: Int) -> String {
    let digits = LongDivision(value, decimals: decimals)
    var grouped = ""
    for (index, digit) in digits.whole.enumerated() {
      if index > 0, (digits.whole.count - index) % 3 == 0 { grouped += group }
      grouped.append(digit)
    }
    return (digits.isNegative ? "−" : "") + grouped
      + (digits.fraction.isEmpty ? "" : point + digits.fraction)
  }

  /// A number as it was written: with all its digits, and no zeros at its end.
  func exact(_ value: Rational) -> String {
    number(value, decimals: LongDivision.decimals(of: value) ?? 6)
  }

  func percent(_ value: Rational, decimals: Int) -> String {
    number(value, decimals: decimals) + percentSign
  }
}

/// The digits of a fraction, one after the other.
struct LongDivision {
  let isNegative: Bool
  private(set) var whole: String
  private(set) var fraction = ""

  /// Rounds a half away from zero.
  init(_ value: Rational, decimals: Int) {
    let magnitude = value < 0 ? -value : value
    whole = "\(magnitude.floor)"
    var rest = magnitude - Rational(magnitude.floor)
    for _ in 0..<decimals {
      rest *= 10
      let digit = (1...9).last { rest >= Rational($0) } ?? 0
      fraction += "\(digit)"
      rest -= Rational(digit)
    }
    if rest + rest >= 1 { (whole, fraction) = Self.increased(whole, fraction) }
    isNegative = value < 0 && (whole + fraction).contains { $0 != "0" }
  }

  /// One more in the last place.
  private static func increased(_ whole: String, _ fraction: String) -> (String, String) {
    var digits = Array(whole + fraction)
    var index = digits.count - 1
    while index >= 0, digits[index] == "9" {
      digits[index] = "0"
      index -= 1
    }
    if index >= 0 {
      digits[index] = Character("\((digits[index].wholeNumberValue ?? 0) + 1)")
    } else {
      digits.insert("1", at: 0)
    }
    return (
      String(digits.dropLast(fraction.count)), String(digits.suffix(fraction.count))
    )
  }

  /// What the digits say.
  var value: Rational {
    var value: Rational = 0
    for digit in whole + fraction { value = value * 10 + Rational(digit.wholeNumberValue ?? 0) }
    for _ in fraction { value /= 10 }
    return isNegative ? -value : value
  }

  /// With a point and without groups, as programs read it.
  var text: String {
    (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// How many digits after the point say a value exactly; `nil` where there is no end of them.
  static func decimals(of value: Rational) -> Int? {
    var value = value
    // More digits than any number of a table or a quotient of two that ends at all.
    for decimals in 0...60 {
      if value == Rational(value.floor) { return decimals }
      value *= 10
    }
    return nil
  }

  /// A number as the files to download have it: all its digits, or the nearest binary fraction.
  static func dataText(_ value: Rational) -> String {
    if let decimals = decimals(of: value) {
      return LongDivision(value, decimals: decimals).text
    }
    let nearest = Double(LongDivision(value, decimals: 40).text) ?? .nan
    return "\(nearest)"
  }
}

extension Rational {
  /// What a reader sees of a number.
  func shown(_ decimals: Int) -> Rational { LongDivision(self, decimals: decimals).value }
}

// MARK: - Values

extension ExactFormat {
  /// Whether the area's figures are in per cent.
  func isPercent(_ indicator: Indicator) -> Bool {
    switch (indicator.definition.kind, indicator.definition.aggregation) {
    case (_, .shareOfUnits), (.ratio, _): true
    case (.rate, _): indicator.articles.main.labels["measure"] == "%"
    case (.count, _), (.yesNo, _): false
    }
  }

  /// A value without its measure, which per cent keeps: `58 %`, `1.234`, `có`, `chưa báo cáo`.
  func short(
    _ value: ObservedValue, _ indicator: Indicator, decimals: Int? = nil
  ) -> String {
    let decimals = decimals ?? indicator.definition.decimals
    switch value {
    case .number(let number):
      return isPercent(indicator)
        ? percent(number, decimals: decimals) : self.number(number, decimals: decimals)
    case .ratio(let numerator, let denominator):
      return percent(numerator / denominator * 100, decimals: decimals)
    case .yesNo(true): return language == "en" ? "yes" : "có"
    case .yesNo(false) where indicator.definition.direction == .down:
      return language == "en" ? "no" : "không"
    case .yesNo(false): return language == "en" ? "not yet" : "chưa"
    case .missing(let missing): return word(missing)
    }
  }

  /// A value in the table of a chart, whose heading or name has the measure.
  func chart(_ value: ObservedValue, decimals: Int) -> String {
    switch value {
    case .number(let value): number(value, decimals: decimals)
    case .ratio(let numerator, let denominator):
      number(numerator / denominator * 100, decimals: decimals)
    case .yesNo(true): language == "en" ? "yes" : "có"
    case .yesNo(false): language == "en" ? "not yet" : "chưa"
    case .missing(let missing): word(missing)
    }
  }

  /// A value in the drawing of a chart, where per cent keeps its sign.
  func chart(_ value: ObservedValue, _ indicator: Indicator) -> String {
    let text = chart(value, decimals: indicator.definition.decimals)
    return value.measure != nil && isPercent(indicator) ? text + percentSign : text
  }

  /// A value with its measure: `58 %`, `1.234 lượt`.
  func measured(
    _ value: ObservedValue, _ indicator: Indicator, decimals: Int? = nil
  ) -> String {
    guard case .number(let number) = value else {
      return short(value, indicator, decimals: decimals)
    }
    return measured(number, indicator, decimals: decimals)
  }

  /// A place's figure: where not all its units speak, between what it lies.
  func measured(
    _ figure: PlaceFigure, _ indicator: Indicator, decimals: Int? = nil
  ) -> String {
    guard let bounds = figure.bounds, figure.value.measure != nil else {
      return measured(figure.value, indicator, decimals: decimals)
    }
    let lower = measured(bounds.lower, indicator, decimals: decimals)
    guard let upper = bounds.upper.map({ measured($0, indicator, decimals: decimals) }) else {
      return (language == "en" ? "at least " : "ít nhất ") + lower
    }
    return language == "en" ? "between \(lower) and \(upper)" : "từ \(lower) đến \(upper)"
  }

  /// A number in the measure of the indicator's figure for the area.
  func measured(_ number: Rational, _ indicator: Indicator, decimals: Int? = nil) -> String {
    let digits = self.number(number, decimals: decimals ?? indicator.definition.decimals)
    return isPercent(indicator) ? digits + percentSign : measured(digits, indicator)
  }

  private func measured(_ digits: String, _ indicator: Indicator) -> String {
    [digits, measure(indicator)].compactMap { $0 }.joined(separator: " ")
  }

  /// A number as the plan has it, with its measure.
  func promised(_ number: Rational, _ indicator: Indicator) -> String {
    isPercent(indicator) ? exact(number) + percentSign : measured(exact(number), indicator)
  }

  /// How far two numbers are apart: points for per cent, the measure for all else.
  func difference(_ number: Rational, _ indicator: Indicator, decimals: Int? = nil) -> String {
    let digits = self.number(number, decimals: decimals ?? indicator.definition.decimals)
    guard isPercent(indicator) else { return measured(digits, indicator) }
    return digits + (language == "en" ? " percentage points" : " điểm phần trăm")
  }

  /// A value with its measure, a ratio with its parts: `66,7 % (4/6)`.
  func full(_ value: ObservedValue, _ indicator: Indicator) -> String {
    let text = measured(value, indicator)
    return parts(value).map { "\(text) (\($0))" } ?? text
  }

  func parts(_ value: ObservedValue) -> String? {
    guard case .ratio(let numerator, let denominator) = value else { return nil }
    return exact(numerator) + "/" + exact(denominator)
  }

  private func measure(_ indicator: Indicator) -> String? {
    let articles = indicator.articles
    return articles.article(in: LanguageCode(rawValue: language)).labels["measure"]
      ?? articles.main.labels["measure"]
  }
}

// MARK: - Words

extension ExactFormat {
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
    case .provisional?: provisional
    case .estimated?: language == "en" ? "estimated" : "ước tính"
    case .revised?: language == "en" ? "revised" : "đã sửa"
    }
  }

  /// How firm a figure is: what is made of only some units may change too.
  func firmness(_ figure: PlaceFigure) -> String? {
    guard figure.value.hasFigure else { return nil }
    return word(figure.quality) ?? (figure.isPartial ? provisional : nil)
  }

  func word(_ result: MilestoneOutcome.Result) -> String {
    switch result {
    case .met: language == "en" ? "met" : "đạt"
    case .missed: language == "en" ? "missed" : "không đạt"
    case .awaited, .notDue: language == "en" ? "not due yet" : "chưa đến hạn báo cáo"
    case .noFigure: language == "en" ? "no figure" : "không có số liệu"
    case .noStart: language == "en" ? "no figure to start from" : "không có số đầu chặng"
    case .withheld: language == "en" ? "withheld" : "không công bố"
    case .tooFewFigures: language == "en" ? "too few figures" : "chưa đủ số liệu"
    }
  }

  var provisional: String { language == "en" ? "provisional" : "tạm tính" }

  func word(_ status: Status) -> String {
    switch status {
    case .achieved: language == "en" ? "achieved" : "đã đạt"
    case .onTrack: language == "en" ? "on track" : "đúng tiến độ"
    case .behind: language == "en" ? "behind" : "chậm"
    case .farBehind: language == "en" ? "far behind" : "chậm nhiều"
    case .movingAway: language == "en" ? "moving away" : "đi lùi"
    case .missed: language == "en" ? "missed" : "không đạt"
    case .noFigureAtDeadline:
      language == "en" ? "no figure at the deadline" : "không có số khi đến hạn"
    case .notYetDue: language == "en" ? "not yet due" : "chưa đến hạn"
    case .notAssessable: language == "en" ? "not assessable" : "chưa đánh giá được"
    }
  }
}
