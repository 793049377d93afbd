import Figures
import PortalModel
import Theme

/// The status rule for the method page, out of the very rule that judges.
extension Composer {
  /// `{level, lines, growth, yes-no, notes, reasons, examples}`.
  var statusRule: ViewFields {
    var values = Dictionary(
      Status.kinds.map { ($0.name, "“\(word(for: $0))”") }, uniquingKeysWith: { first, _ in first })
    values["no-figure"] = values["no-figure-at-deadline"]
    values["share"] = behindLimit
    values["coverage"] = format.percentage(of: format.exact(portal.settings.minimumCoverage))
    func text(_ key: PhraseKey) -> ViewFields { [.text: .text(phrases(key, values))] }
    let lines: [(String, PhraseKey)] = [
      ("dong.1", .ruleLineDeadline), ("dong.2", .ruleLineEarly), ("dong.3", .ruleLineOnTrack),
      ("dong.4", .ruleLineBehind), ("dong.5", .ruleLineFarBehind), ("dong.6", .ruleLineMovingAway),
    ]
    return [
      .level: .text(phrases(.ruleLevel, values)),
      .lines: .list(
        lines.map { anchor, key in
          [.anchor: .text(anchor), .text: .text(phrases(key, values))]
        }),
      .growth: .text(phrases(.ruleGrowth, values)),
      .yesNo: .list([text(.ruleYesNo), text(.ruleYesLines)]),
      .notes: .list(
        [
          PhraseKey.ruleFigures, .ruleBaseline, .ruleWays, .ruleMilestones, .ruleProvisional,
          .ruleExact,
        ].map(text)),
      .reasons: .list(NotAssessable.allCases.map { [.text: .text(self.text($0))] }),
      .examples: .list(
        portal.indicators.filter(\.isPromise).compactMap { graph.figures.areaSeries[$0.id] }
          .map { series in
            [
              .indicator: .fields(
                anchor(series.indicator, to: .indicator(series.indicator.id), short: true)),
              .status: .fields(
                status(
                  series.assessment.status, isProvisional: series.assessment.isProvisional)),
              .arithmetic: .markup(arithmetic(series)),
            ]
          }),
    ]
  }
}
