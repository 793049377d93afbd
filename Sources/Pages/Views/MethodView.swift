import Figures
import PortalModel
import Theme

/// The status rule for the method page, out of the very rule that judges.
extension Composer {
  /// `{statuses, share, examples, coverage}`.
  var statusRule: ViewFields {
    let parameters = StatusRule.Parameters.published
    let share = format.percentage(parameters.behindShare * 100, decimals: 0)
    let statuses: [(Status, PhraseKey)] = [
      (.achieved, .ruleAchieved), (.missed, .ruleMissed), (.onTrack, .ruleOnTrack),
      (.behind, .ruleBehind), (.farBehind, .ruleFarBehind), (.movingAway, .ruleMovingAway),
      (.notYetDue, .ruleNotYetDue), (.notAssessable(.noFigure), .ruleNotAssessable),
    ]
    let coverage = format.percentage(portal.settings.minimumCoverage, decimals: 0)
    let values = ["share": share, "coverage": coverage]
    return [
      .statuses: .list(
        statuses.map { status, rule in
          [
            .status: .fields(self.status(status)),
            .rule: .text(phrases(rule, values)),
          ]
        }),
      .level: .text(phrases(.ruleLevel, values)),
      .growth: .text(phrases(.ruleGrowth, values)),
      .yesNo: .text(phrases(.ruleYesNo, values)),
      .notes: .list(
        [
          PhraseKey.ruleMilestones, .ruleLikeWithLike, .ruleProvisional, .ruleOlder,
          .ruleTolerance,
        ].map { [.text: .text(phrases($0))] }),
      .reasons: .list(NotAssessable.allCases.map { [.text: .text(text($0))] }),
      .examples: .list(
        portal.indicators.filter(\.isPromise).compactMap { graph.figures.areaSeries[$0.id] }
          .map { series in
            [
              .indicator: .fields(
                anchor(series.indicator, to: .indicator(series.indicator.id), short: true)),
              .status: .fields(status(series.assessment.status)),
              .arithmetic: .markup(arithmetic(series)),
            ]
          }),
    ]
  }
}
