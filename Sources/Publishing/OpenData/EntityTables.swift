import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities

/// The kinds of value that a column may hold, by their names in a table schema.
enum FieldType: String {
  case string, number, integer, year, date, boolean
}

/// What the figures speak of and rest on, as CSV.
struct EntityTables {
  let portal: Portal
  let series: [AreaSeries]

  /// A table's columns with what stands in them.
  struct Columns<Row> {
    var columns: [(name: String, type: FieldType, cell: (Row) -> CSVWriter.Cell)]

    var fields: [(name: String, type: FieldType)] { columns.map { ($0.name, $0.type) } }

    func csv(_ rows: [Row]) -> [UInt8] {
      var writer = CSVWriter(columns: columns.map(\.name))
      for row in rows { writer.row(columns.map { $0.cell(row) }) }
      return writer.bytes
    }
  }

  var indicators: Columns<AreaSeries> {
    Columns(columns: [
      ("id", .string, { .text($0.indicator.id.rawValue) }),
      ("title", .string, { .text($0.indicator.articles.main.title) }),
      ("section", .string, { .text($0.indicator.section.value.code) }),
      ("kind", .string, { .text($0.indicator.definition.kind.rawValue) }),
      ("measure", .string, { .optional($0.indicator.articles.main.labels["measure"]) }),
      ("numerator", .string, { .optional($0.indicator.articles.main.labels["numerator"]) }),
      ("denominator", .string, { .optional($0.indicator.articles.main.labels["denominator"]) }),
      ("direction", .string, { .text($0.indicator.definition.direction.rawValue) }),
      ("aggregation", .string, { .text($0.indicator.definition.aggregation.rawValue) }),
      ("target", .string, { .optional($0.indicator.definition.target?.dataText) }),
      ("status", .string, { .text($0.assessment.status.name) }),
      ("status_period", .year, { .optional($0.assessment.judged?.period.year) }),
    ])
  }

  var units: Columns<Unit> {
    Columns(columns: [
      ("id", .string, { .text($0.id.rawValue) }),
      ("title", .string, { .text($0.articles.main.title) }),
      ("type", .string, { .text($0.type.value.rawValue) }),
      ("code", .string, { .optional($0.code) }),
      ("parent", .string, { .optional($0.parent?.value.rawValue) }),
      ("valid_from", .date, { .optional($0.validity.from?.iso8601) }),
      ("valid_to", .date, { .optional($0.validity.to?.iso8601) }),
      (
        "successors", .string, { .text($0.successors.map(\.value.rawValue).joined(separator: " ")) }
      ),
    ])
  }

  var reports: Columns<Report> {
    Columns(columns: [
      ("id", .string, { .text($0.id.rawValue) }),
      ("submitter", .string, { .text($0.submitter.value) }),
      (
        "submitter_title", .string,
        { .optional(portal.submitter(of: $0)?.articles.main.title) }
      ),
      ("kind", .string, { .text($0.kind.rawValue) }),
      ("period", .year, { .integer($0.period.year) }),
      ("submitted", .date, { .text($0.submitted.value.iso8601) }),
      ("document", .string, { .optional($0.document?.value) }),
      ("note", .string, { .optional($0.note) }),
    ])
  }

  var corrections: Columns<AppliedCorrection> {
    Columns(columns: [
      ("indicator", .string, { .text($0.correction.key.indicator.rawValue) }),
      ("unit", .string, { .text($0.correction.key.unit.rawValue) }),
      ("period", .year, { .integer($0.correction.key.period.year) }),
      ("old", .number, { .number(of: $0.old) }),
      ("old_numerator", .number, { .numerator(of: $0.old) }),
      ("old_denominator", .number, { .denominator(of: $0.old) }),
      ("old_marker", .string, { .marker(of: $0.old) }),
      ("new", .number, { .number(of: $0.new) }),
      ("new_numerator", .number, { .numerator(of: $0.new) }),
      ("new_denominator", .number, { .denominator(of: $0.new) }),
      ("new_marker", .string, { .marker(of: $0.new) }),
      ("reason", .string, { .text($0.correction.reason) }),
      ("date", .date, { .text($0.correction.date.iso8601) }),
      ("found_by", .string, { .text($0.correction.foundBy) }),
    ])
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

extension CSVWriter.Cell {
  /// A value as the downloads of figures have it: per cent for a ratio, 1 and 0 for yes and no.
  fileprivate static func number(of value: ObservedValue) -> CSVWriter.Cell {
    switch value {
    case .number, .ratio: value.measure.map { .digits($0.dataText) } ?? .empty
    case .yesNo(let isYes): .integer(isYes ? 1 : 0)
    case .missing: .empty
    }
  }

  fileprivate static func numerator(of value: ObservedValue) -> CSVWriter.Cell {
    if case .ratio(let numerator, _) = value { .digits(numerator.dataText) } else { .empty }
  }

  fileprivate static func denominator(of value: ObservedValue) -> CSVWriter.Cell {
    if case .ratio(_, let denominator) = value { .digits(denominator.dataText) } else { .empty }
  }

  fileprivate static func marker(of value: ObservedValue) -> CSVWriter.Cell {
    if case .missing(let missing) = value { .text(missing.rawValue) } else { .empty }
  }
}
