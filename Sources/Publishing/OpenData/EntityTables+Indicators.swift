import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities
import Theme

extension EntityTables {
  var indicators: DataTable<AreaSeries> {
    DataTable(
      key: ["id"], references: [.init(field: "weight", table: nil)],
      definition + promise + standing + status())
  }

  /// What is measured, and how.
  private var definition: [DataTable<AreaSeries>.Column] {
    [
      .init("id", .string, .columnIndicator, isRequired: true) {
        .text($0.indicator.id.rawValue)
      },
      .init("title", .string, .columnIndicatorTitle, isRequired: true) {
        .text($0.indicator.articles.main.title)
      },
      .init("summary", .string, .columnSummary) {
        .optional($0.indicator.articles.main.summary)
      },
      .init("section", .string, .columnSection, isRequired: true) {
        .text($0.indicator.section.value.code)
      },
      .init("page", .string, .columnPage) { [graph] in
        .optional(graph.dataLink(toPageOf: $0.indicator))
      },
      .init("kind", .string, .columnKind, allowed: IndicatorKind.allCases.map(\.rawValue)) {
        .text($0.indicator.definition.kind.rawValue)
      },
      .init("measure", .string, .columnCounted) { .label(.measure, of: $0.indicator) },
      .init("numerator", .string, .columnNumeratorTitle) { .label(.numerator, of: $0.indicator) },
      .init("denominator", .string, .columnDenominatorTitle) {
        .label(.denominator, of: $0.indicator)
      },
      .init("decimals", .integer, .columnDecimals) { .integer($0.indicator.definition.decimals) },
      .init("direction", .string, .columnDirection, allowed: Direction.allCases.map(\.rawValue)) {
        .text($0.indicator.definition.direction.rawValue)
      },
      .init(
        "aggregation", .string, .columnAggregation,
        allowed: AggregationMethod.allCases.map(\.rawValue)
      ) { .text($0.indicator.definition.aggregation.rawValue) },
      .init("weight", .string, .columnWeight) {
        .optional($0.indicator.definition.weight?.rawValue)
      },
      .init("own_figure", .string, .columnOwnFigure, allowed: OwnFigure.allCases.map(\.rawValue)) {
        .text($0.indicator.definition.ownFigure.rawValue)
      },
      .init("applies_to", .string, .columnAppliesTo) {
        .names($0.indicator.definition.appliesTo.map(\.rawValue))
      },
      .init("reported_for", .string, .columnReportedFor) {
        .names($0.indicator.definition.reportedFor.map(\.rawValue))
      },
    ]
  }

  /// What the plan promises, and from where.
  private var promise: [DataTable<AreaSeries>.Column] {
    [
      .init("target", .string, .columnTarget) {
        .optional($0.indicator.definition.target?.dataText)
      },
      .init("baseline_period", .year, .columnBaselinePeriod) {
        .optional($0.assessment.baseline?.period.year)
      },
      .init("baseline", .number, .columnBaseline) {
        .optional(digits: $0.assessment.baseline?.value.dataText)
      },
      .init("baseline_upper", .number, .columnBaselineUpper) {
        guard let bounds = $0.assessment.baseline?.bounds, !bounds.isExact else { return .empty }
        return .optional(digits: bounds.upper?.dataText)
      },
      .init(
        "baseline_origin", .string, .columnBaselineOrigin,
        allowed: Baseline.Origin.allCases.map(\.rawValue)
      ) { .optional($0.assessment.baseline?.origin.rawValue) },
      .init("baseline_source", .string, .columnBaselineSource) {
        .optional($0.indicator.baselineSource?.text)
      },
    ]
  }

  /// How it stands.
  private var standing: [DataTable<AreaSeries>.Column] {
    [
      .init("status", .string, .columnStatus, isRequired: true) {
        .text($0.assessment.status.name)
      },
      .init(
        "status_reason", .string, .columnStatusReason,
        allowed: NotAssessable.allCases.map(\.rawValue)
      ) {
        guard case .notAssessable(let reason) = $0.assessment.status else { return .empty }
        return .text(reason.rawValue)
      },
      .init("status_period", .year, .columnStatusPeriod) {
        .optional($0.assessment.judged?.period.year)
      },
      .init("provisional", .boolean, .columnProvisional, isRequired: true) {
        .flag($0.assessment.isProvisional)
      },
    ]
  }
}

extension PageGraph {
  /// The way from the downloads to an indicator's page in the main language: an address where the
  /// site has one, otherwise a path from their folder.
  fileprivate func dataLink(toPageOf indicator: Indicator) -> String? {
    guard let page = addressOfPage(of: indicator) else { return nil }
    if let base = publication.baseURL { return page.absolute(base: base) }
    return page.relative(to: address(of: .package))
  }
}

extension DataCell {
  fileprivate static func label(_ label: Indicator.Label, of indicator: Indicator) -> DataCell {
    .optional(indicator.articles.main.labels[label.rawValue])
  }
}

extension Target {
  /// The target in one cell: `2025: 70; 2030: 100`, `2025: 10 %/year`, `2030: yes`.
  var dataText: String {
    switch self {
    case .level(let milestones):
      return milestones.map { "\($0.period): \($0.value.dataText)" }.joined(separator: "; ")
    case .growth(let spans):
      return spans.map { span in
        let (low, high) = (span.rate.lowerBound, span.rate.upperBound)
        return "\(span.end): \(low.dataText)\(low == high ? "" : "–" + high.dataText) %/year"
      }
      .joined(separator: "; ")
    case .yesNo(let period): return "\(period): yes"
    }
  }
}
