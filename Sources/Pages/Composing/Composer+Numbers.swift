import Figures
import PortalModel
import Quantities
import Theme

// MARK: - Numbers with what they count

extension Composer {
  /// Whether the area's figures are shown in per cent.
  func isPercent(_ indicator: Indicator) -> Bool {
    let definition = indicator.definition
    return definition.areaKind == .ratio
      || definition.kind == .rate && indicator.articles.main.labels["measure"] == "%"
  }

  /// A number in the measure of an indicator's figure for the area: `58 %` or `1.234 lượt`.
  func measured(_ number: Rational, of indicator: Indicator, decimals: Int? = nil) -> String {
    measured(
      digits(number, decimals: decimals ?? indicator.definition.decimals), of: indicator)
  }

  /// A number with its digits, and more of them where it would look like zero and is not.
  func digits(_ number: Rational, decimals: Int) -> String {
    let shown = Digits.faithful(from: decimals) {
      number.isZero || !number.rounded(decimals: $0).isZero
    }
    return format.number(number, decimals: shown.decimals)
  }

  /// A target as the plan says it, never rounded, with what it counts.
  func promised(_ number: Rational, of indicator: Indicator) -> String {
    measured(format.exact(number), of: indicator)
  }

  /// A difference between two shown numbers: points for per cent, the measure for all else.
  func difference(_ number: Rational, of indicator: Indicator, decimals: Int? = nil) -> String {
    let digits = format.number(number, decimals: decimals ?? indicator.definition.decimals)
    return isPercent(indicator)
      ? phrases(.points, ["value": digits]) : measured(digits, of: indicator)
  }

  /// A rate of growth in per cent: `6,5 %`.
  func rate(_ rate: Rational, decimals: Int = 1) -> String {
    format.percentage(rate, decimals: decimals)
  }

  /// A rate that is needed, or a range of them, as the plan says it: `12–15 %`.
  func text(_ rates: ClosedRange<Rational>) -> String {
    let upper = format.percentage(of: format.exact(rates.upperBound))
    return rates.lowerBound == rates.upperBound
      ? upper : format.exact(rates.lowerBound) + "–" + upper
  }

  /// Digits with what they count; the digits alone where the indicator does not say.
  private func measured(_ digits: String, of indicator: Indicator) -> String {
    if isPercent(indicator) { return format.percentage(of: digits) }
    return measure(of: indicator).map { digits + " " + $0 } ?? digits
  }

  /// What an indicator counts, such as `lượt`.
  func measure(of indicator: Indicator) -> String? {
    let labels = indicator.articles.article(in: language).labels
    return labels[Indicator.Label.measure.rawValue]
      ?? indicator.articles.main.labels[Indicator.Label.measure.rawValue]
  }
}
