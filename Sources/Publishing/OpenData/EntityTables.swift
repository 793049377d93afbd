import Documents
import Figures
import Pages
import PortalModel
import Quantities
import Theme

/// What the figures speak of and rest on, as tables.
struct EntityTables {
  let graph: PageGraph
  let series: [AreaSeries]

  var portal: Portal { graph.portal }
  private var language: LanguageCode { portal.settings.mainLanguage }
  var words: Phrases { graph.theme.phrases(in: language) }

  /// A column that says that the data are made up; none where they are official.
  func status<Row>() -> [DataTable<Row>.Column] {
    switch portal.settings.dataStatus {
    case .official: []
    case .illustrative:
      [
        .init(
          "data_status", .string, .columnDataStatus, isRequired: true,
          allowed: [DataStatus.illustrative.rawValue]
        ) { _ in .text(DataStatus.illustrative.rawValue) }
      ]
    }
  }

  var units: DataTable<Unit> {
    let typeNames = portal.settings.texts(in: language).unitTypeNames
    return DataTable(
      key: ["id"], references: [.init(field: "parent", table: nil)],
      [
        .init("id", .string, .columnUnit, isRequired: true) { .text($0.id.rawValue) },
        .init("title", .string, .columnUnitTitle, isRequired: true) {
          .text($0.articles.main.title)
        },
        .init("type", .string, .columnUnitType, isRequired: true) {
          .text($0.type.value.rawValue)
        },
        .init("type_title", .string, .columnUnitTypeTitle) {
          .optional(typeNames[$0.type.value.rawValue])
        },
        .init("code", .string, .columnCode) { .optional($0.code) },
        .init("parent", .string, .columnParent) { .optional($0.parent?.value.rawValue) },
        .init("valid_from", .date, .columnValidFrom) { .optional($0.validity.from) },
        .init("valid_to", .date, .columnValidTo) { .optional($0.validity.to) },
        .init("predecessors", .string, .columnPredecessors) {
          .names($0.predecessors.map(\.value.rawValue))
        },
        .init("successors", .string, .columnSuccessors) {
          .names($0.successors.map(\.value.rawValue))
        },
      ] + status())
  }

  var reports: DataTable<Report> {
    let (portal, words) = (portal, words)
    return DataTable(
      key: ["id"],
      [
        .init("id", .string, .columnReportName, isRequired: true) { .text($0.id.rawValue) },
        .init("submitter", .string, .columnSubmitterName, isRequired: true) {
          .text($0.submitter.value)
        },
        .init("submitter_title", .string, .columnSubmitterTitle) {
          .optional(portal.submitter(of: $0)?.articles.main.title)
        },
        .init(
          "kind", .string, .columnReportKind, isRequired: true,
          allowed: Report.Kind.allCases.map(\.rawValue)
        ) { .text($0.kind.rawValue) },
        .init("kind_title", .string, .columnReportKindTitle, isRequired: true) {
          .text(words($0.kind == .year ? .reportKindYear : .reportKindEvent))
        },
        .init("period", .year, .columnReportPeriod, isRequired: true) {
          .integer($0.period.year)
        },
        .init("submitted", .date, .columnSubmitted, isRequired: true) {
          .day($0.submitted.value)
        },
        .init("document", .string, .columnDocument) { .optional($0.document?.value) },
        .init("note", .string, .columnNote) { .optional($0.note) },
      ] + status())
  }

  var corrections: DataTable<AppliedCorrection> {
    let (indicators, units) = (portal.lookup.indicators, portal.lookup.units)
    let markers = MissingValue.allCases.map(\.rawValue)
    return DataTable(
      references: [
        .init(field: "indicator", table: .indicators), .init(field: "unit", table: .units),
      ],
      [
        .init("indicator", .string, .columnIndicator, isRequired: true) {
          .text($0.correction.key.indicator.rawValue)
        },
        .init("indicator_title", .string, .columnIndicatorTitle) {
          .optional(indicators[$0.correction.key.indicator]?.articles.main.title)
        },
        .init("unit", .string, .columnUnit, isRequired: true) {
          .text($0.correction.key.unit.rawValue)
        },
        .init("unit_title", .string, .columnUnitTitle) {
          .optional(units[$0.correction.key.unit]?.articles.main.title)
        },
        .init("period", .year, .columnPeriod, isRequired: true) {
          .integer($0.correction.key.period.year)
        },
        .init("old", .number, .columnOld) { .number(of: $0.old) },
        .init("old_numerator", .number, .columnNumerator) { .numerator(of: $0.old) },
        .init("old_denominator", .number, .columnDenominator) { .denominator(of: $0.old) },
        .init("old_marker", .string, .columnMarker, allowed: markers) { .marker(of: $0.old) },
        .init("new", .number, .columnNew) { .number(of: $0.new) },
        .init("new_numerator", .number, .columnNumerator) { .numerator(of: $0.new) },
        .init("new_denominator", .number, .columnDenominator) { .denominator(of: $0.new) },
        .init("new_marker", .string, .columnMarker, allowed: markers) { .marker(of: $0.new) },
        .init("reason", .string, .columnReason, isRequired: true) {
          .text($0.correction.reason)
        },
        .init("date", .date, .columnCorrectionDate, isRequired: true) {
          .day($0.correction.date)
        },
        .init("found_by", .string, .columnFoundBy, isRequired: true) {
          .text($0.correction.foundBy)
        },
      ] + status())
  }
}

extension DataCell {
  /// Names of units or of their types, which hold no spaces; nothing where there are none.
  static func names(_ names: [String]) -> DataCell {
    names.isEmpty ? .empty : .text(names.joined(separator: " "))
  }

  /// A value as the downloads of figures have it: per cent for a ratio, 1 and 0 for yes and no.
  fileprivate static func number(of value: ObservedValue) -> DataCell {
    switch value {
    case .number, .ratio: .optional(digits: value.measure?.dataText)
    case .yesNo(let isYes): .integer(isYes ? 1 : 0)
    case .missing: .empty
    }
  }

  fileprivate static func numerator(of value: ObservedValue) -> DataCell {
    if case .ratio(let numerator, _) = value { .digits(numerator.dataText) } else { .empty }
  }

  fileprivate static func denominator(of value: ObservedValue) -> DataCell {
    if case .ratio(_, let denominator) = value { .digits(denominator.dataText) } else { .empty }
  }

  fileprivate static func marker(of value: ObservedValue) -> DataCell {
    if case .missing(let missing) = value { .text(missing.rawValue) } else { .empty }
  }
}
