import Documents
import PortalModel
import Theme

/// Everything that was put right, newest first.
extension Composer {
  func correctionList() -> ViewFields {
    let heading = heading(
      .correctionsTitle, .correctionsDescription, source: "content/data/corrections.csv",
      showsData: true)
    return shell(heading).merging([
      "count": .text(
        portal.corrections.isEmpty
          ? phrases(.correctionsNone)
          : phrases(.correctionCount, count: portal.corrections.count)),
      "corrections": .list(portal.corrections.compactMap(entry)),
      "feed": .text(href(graph.correctionFeed)),
      "contact": .optional(contactPage.flatMap { link(to: $0) }),
    ])
  }

  /// A correction: what it was, what it is, why, when, who found it.
  private func entry(_ applied: AppliedCorrection) -> ViewFields? {
    let correction = applied.correction
    guard let indicator = portal.lookup.indicators[correction.indicator.value] else { return nil }
    let found = correction.foundBy.value
    return [
      "anchor": .text(applied.anchor),
      "date": .fields(date(correction.date.value)),
      "indicator": .fields(anchor(indicator, to: .indicator(indicator.id))),
      "unit": .optional(unit(correction.unit.value)),
      "year": .text("\(correction.year)"),
      "old": .text(fullText(applied.old, of: indicator)),
      "new": .text(fullText(applied.new, of: indicator)),
      "trace": .optional(trace(indicator.id, correction.unit.value, correction.year)),
      "reason": .text(correction.reason),
      "found-by": .fields(submitterAnchor(found) ?? plain(found)),
      "lang": mark(portal.settings.mainLanguage),
    ]
  }

  /// A value with its measure, and with the parts of a ratio: `66,7 % (4/6)`, `1.234 lượt`.
  func fullText(_ value: ObservedValue, of indicator: Indicator) -> String {
    switch value {
    case .ratio: return "\(text(value, of: indicator)) (\(parts(of: value) ?? ""))"
    case .number:
      let digits = text(value, of: indicator)
      return measure(of: indicator).map { digits + " " + $0 } ?? digits
    case .yesNo, .missing: return text(value, of: indicator)
    }
  }

  /// The two parts of a ratio as a resident can divide them: `4/6`; `nil` for other values.
  func parts(of value: ObservedValue) -> String? {
    guard case .ratio(let numerator, let denominator) = value else { return nil }
    return format.number(numerator, decimals: 0) + "/" + format.number(denominator, decimals: 0)
  }
}
