import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
import Theme

/// An indicator in a list: its status, where it is, what was needed.
extension Composer {
  /// A promise of the plan as a card.
  ///
  /// - Parameters:
  ///   - series: Of the indicator that is promised.
  ///   - isFull: Whether it stands on the indicator's own page.
  ///   - diagnostics: What cannot be drawn.
  /// - Returns: The fields of the card.
  func promise(
    _ series: AreaSeries, isFull: Bool = false, into diagnostics: inout [Diagnostic]
  ) -> ViewFields {
    let indicator = series.indicator
    var card = entry(series)
    card[.status] = .fields(
      status(series.assessment.status, isProvisional: series.assessment.isProvisional))
    card[.arithmetic] = .markup(arithmetic(series, isFull: isFull))
    card[.progress] = progress(series, into: &diagnostics)
    card[.barNote] = .optional(barNote(series))
    card[.outcomes] = outcomes(series)
    card[.rule] = ruleLine(series.assessment)
    card[.section] = section(indicator.section.value)
    return card
  }

  /// The line of the rule that a status rests on: `{link, text}`; absent where no page prints it.
  private func ruleLine(_ assessment: Assessment) -> View {
    guard let page = methodPage.flatMap({ link(to: $0) }) else { return .absent }
    let line: Int? =
      switch assessment.status {
      case .achieved: assessment.isEarly ? 2 : 1
      case .missed, .noFigureAtDeadline: 1
      case .onTrack: 3
      case .behind: 4
      case .farBehind: 5
      case .movingAway: 6
      case .notYetDue, .notAssessable: nil
      }
    guard let line, !assessment.isAnswer else {
      return .fields([
        .link: .text(page + "#" + PagePart.rule.anchor), .text: .text(phrases(.ruleOfWord)),
      ])
    }
    return .fields([
      .link: .text("\(page)#dong.\(line)"),
      .text: .text(phrases(.ruleLineOfWord, ["line": "\(line)"])),
    ])
  }

  /// An indicator with its latest figure: `{indicator, figure, year, coverage}`.
  func entry(_ series: AreaSeries) -> ViewFields {
    let latest = series.latest
    return [
      .indicator: .fields(anchor(series.indicator, to: .indicator(series.indicator.id))),
      .summary: .optional(series.indicator.articles.article(in: language).summary),
      .figure: .fields(latestCell(series)),
      .year: .optional(
        latest.map { figure in
          let isOver = figure.period.isOver(on: graph.publication.asOf)
          return phrases(isOver ? .inYear : .inRunningYear, ["year": "\(figure.period)"])
        }),
      .coverage: .optional(latest.flatMap(coverage)),
    ]
  }

  /// The cell of the latest year with a figure, or of "not reported" where there is none.
  private func latestCell(_ series: AreaSeries) -> ViewFields {
    guard let latest = series.latest else {
      // Why there is none is said by the latest year of which anybody says anything.
      let last = series.figures.last { $0.value != .missing(.notYetDue) } ?? series.figures.last
      return cell(last?.value ?? .missing(.notReported), quality: nil, of: series.indicator)
    }
    return cell(latest, of: series.indicator)
  }

  /// How many units stand behind a figure, and on demand which do not: `{text, missing}`; `nil` for
  /// the area's own figure.
  func coverage(_ figure: PlaceFigure) -> ViewFields? {
    guard let coverage = figure.coverage else { return nil }
    let values = [
      "reported": "\(coverage.reportedCount)", "expected": "\(coverage.expectedCount)",
    ]
    // A ratio or a mean of most of the units is judged all the same.
    let isTooThin =
      figure.isPartial && !coverage.suffices(portal.settings.minimumCoverage / 100)
    // Who reported what nothing weighs has reported.
    let key: PhraseKey =
      coverage.missing.contains(where: \.lacksWeight)
      ? isTooThin ? .coverageUsablePartial : .coverageUsable
      : isTooThin ? .coveragePartial : .coverage
    return [
      .text: .text(phrases(key, values)),
      .missing: .list(
        coverage.missing.compactMap { missing in
          guard var fields = unit(missing.unit) else { return nil }
          fields[.word] = .text(
            missing.lacksWeight
              ? phrases(.coverageWithoutWeight) : phrases.word(for: missing.reason))
          return fields
        }),
    ]
  }
}

extension Assessment {
  /// Whether it judges a yes or no, which has lines of its own.
  fileprivate var isAnswer: Bool { if case .yesNo? = reckoning { true } else { false } }
}
