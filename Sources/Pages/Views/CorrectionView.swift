import Documents
import Figures
import PortalModel
import Theme

/// Everything that was put right, newest first.
extension Composer {
  func correctionList() -> ViewFields {
    let heading = heading(
      .correctionsTitle, .correctionsDescription, source: "content/data/corrections.csv",
      showsData: true)
    return shell(heading).merging([
      .count: .text(
        portal.corrections.isEmpty
          ? phrases(.correctionsNone)
          : phrases(.correctionCount, count: portal.corrections.count)),
      .corrections: .list(portal.corrections.compactMap(entry)),
      .feed: .text(href(graph.correctionFeed)),
      .contact: .optional(contactPage.flatMap { link(to: $0) }),
    ])
  }

  /// A correction: what it was, what it is, why, when, who found it.
  private func entry(_ applied: AppliedCorrection) -> ViewFields? {
    let correction = applied.correction
    guard let indicator = portal.lookup.indicators[correction.key.indicator] else { return nil }
    let found = correction.foundBy
    return [
      .anchor: .text(applied.entryAnchor),
      .date: .fields(date(correction.date)),
      .indicator: .fields(anchor(indicator, to: .indicator(indicator.id))),
      .unit: .optional(unit(correction.key.unit)),
      .year: .text("\(correction.key.period)"),
      .old: .text(fullText(applied.old, of: indicator)),
      .new: .text(fullText(applied.new, of: indicator)),
      .trace: .optional(trace(indicator.id, correction.key.unit, correction.key.period)),
      .reason: .text(correction.reason),
      .foundBy: .fields(submitterAnchor(found) ?? plain(found)),
      .lang: mark(mainLanguage),
    ]
  }
}
