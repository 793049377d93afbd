import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities

/// Figures as JSON: each indicator with its target, its status and its figures.
struct FigureDocument {
  let graph: PageGraph

  /// An indicator with its figures.
  func json(_ series: AreaSeries, _ rows: [FigureRow]) -> [UInt8] {
    document(capacity: 4_096 + rows.count * Self.usualRow) { list in
      list.object { write(series, rows, to: &$0) }
    }
  }

  /// A document of a portal without indicators.
  var empty: [UInt8] { document(capacity: 0) { _ in } }

  /// What stands before the indicators in a document, and behind them.
  var frame: (head: [UInt8], tail: [UInt8]) {
    var head = 0
    let bytes = document(capacity: 0) { list in
      head = list.bytes.count
      list.elementElsewhere()
    }
    return (Array(bytes[..<head]), Array(bytes[head...]))
  }

  /// Bytes that a figure seldom exceeds.
  private static let usualRow = 400

  private func document(
    capacity: Int, _ indicators: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    writer.object { document in
      document.object("portal", about)
      document.list("indicators", indicators)
    }
    writer.finish()
    return writer.bytes
  }

  private func about(_ json: inout JSONWriter) {
    let settings = graph.portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    json.field("title", .text(texts.title))
    json.field("publisher", .text(texts.publisher))
    json.field("url", .optional(graph.publication.baseURL.map { $0 + "/" }))
    json.field("as_of", .text(graph.publication.asOf.iso8601))
    json.field("data_status", .text(settings.dataStatus.rawValue))
    json.field("notice", .optional(texts.dataNotice))
    if let licence = settings.licence {
      json.object("licence") {
        $0.field("title", .text(licence.title))
        $0.field("url", .text(licence.url))
      }
    }
  }

  private func write(_ series: AreaSeries, _ rows: [FigureRow], to json: inout JSONWriter) {
    let indicator = series.indicator
    let labels = indicator.articles.main.labels
    json.field("id", .text(indicator.id.rawValue))
    json.field("title", .text(indicator.articles.main.title))
    json.field("section", .text(indicator.section.value.code))
    json.field("kind", .text(indicator.definition.kind.rawValue))
    json.field("direction", .text(indicator.definition.direction.rawValue))
    json.field("aggregation", .text(indicator.definition.aggregation.rawValue))
    for label in Indicator.Label.allCases {
      if let text = labels[label.rawValue] { json.field(label.rawValue, .text(text)) }
    }
    json.field("decimals", .integer(indicator.definition.decimals))
    if let target = indicator.definition.target { json.object("target") { write(target, to: &$0) } }
    json.object("status") { write(series, to: &$0) }
    json.list("figures") { list in
      for row in rows { list.object { write(row, to: &$0) } }
    }
  }

  private func write(_ target: Target, to json: inout JSONWriter) {
    switch target {
    case .level(let milestones):
      json.field("type", .text("level"))
      json.list("milestones") { list in
        for milestone in milestones {
          list.object {
            $0.field("year", .integer(milestone.year))
            $0.field("value", .number(milestone.value))
          }
        }
      }
    case .growth(let spans):
      json.field("type", .text("growth"))
      json.list("spans") { list in
        for span in spans {
          list.object {
            $0.field("to", .integer(span.year))
            $0.field("rate_from", .number(span.rate.lowerBound))
            $0.field("rate_to", .number(span.rate.upperBound))
          }
        }
      }
    case .yesNo(let year):
      json.field("type", .text("yes-no"))
      json.field("by", .integer(year))
    }
  }

  private func write(_ series: AreaSeries, to json: inout JSONWriter) {
    let assessment = series.assessment
    json.field("name", .text(assessment.status.name))
    if case .notAssessable(let reason) = assessment.status {
      json.field("reason", .text(reason.rawValue))
    }
    json.field("provisional", .flag(assessment.isProvisional))
    if let judged = assessment.judged { json.field("period", .integer(judged.year)) }
    if let baseline = assessment.baseline {
      json.object("baseline") {
        $0.field("period", .integer(baseline.year))
        $0.field("value", .number(baseline.value))
        $0.field("origin", .text(baseline.origin.rawValue))
        $0.field("source", .optional(series.indicator.baselineSource?.text))
      }
    }
    switch assessment.reckoning {
    case .level(let reckoning)?:
      json.field("value", .number(reckoning.value))
      json.field("needed", .number(reckoning.needed))
      json.field("shortfall", .number(reckoning.shortfall))
    case .growth(let reckoning)?:
      json.field("rate", .number(reckoning.rate))
      json.field("needed_rate", .number(reckoning.neededRate))
      json.field("shortfall", .number(reckoning.shortfall))
    case .yesNo?, nil: break
    }
    json.list("milestones") { list in
      for outcome in assessment.outcomes {
        list.object {
          $0.field("year", .integer(outcome.year))
          $0.field("result", .text(outcome.result.name))
          $0.field("needed", .optional(outcome.needed))
          $0.field("reached", .optional(outcome.reached))
        }
      }
    }
  }

  private func write(_ row: FigureRow, to json: inout JSONWriter) {
    json.field("unit", .text(row.unit.id.rawValue))
    json.field("unit_title", .text(row.unit.articles.main.title))
    json.field("period", .integer(row.period.year))
    switch row.value {
    case .number, .ratio: json.field("value", .optional(row.number))
    case .yesNo(let isYes): json.field("value", .flag(isYes))
    case .missing(let missing):
      json.field("value", .null)
      json.field("marker", .text(missing.rawValue))
    }
    if let parts = row.parts {
      json.field("numerator", .number(parts.numerator))
      json.field("denominator", .number(parts.denominator))
    }
    if let quality = row.quality { json.field("quality", .text(quality.rawValue)) }
    json.field("basis", .text(row.basis.rawValue))
    if let coverage = row.coverage { json.object("coverage") { write(coverage, to: &$0) } }
    if let report = row.report { json.object("report") { write(report, to: &$0) } }
    if let corrections = row.observation?.corrections, !corrections.isEmpty {
      json.list("corrections") { list in
        for applied in corrections { list.object { write(applied, to: &$0) } }
      }
    }
    if let note = row.observation?.note { json.field("note", .text(note)) }
  }

  private func write(_ coverage: Coverage, to json: inout JSONWriter) {
    json.field("reported", .integer(coverage.reportedCount))
    json.field("expected", .integer(coverage.expectedCount))
    json.list("missing") { list in
      for missing in coverage.missing {
        list.object {
          $0.field("unit", .text(missing.unit))
          $0.field("marker", .text(missing.reason.rawValue))
        }
      }
    }
  }

  private func write(_ report: Report, to json: inout JSONWriter) {
    json.field("id", .text(report.id.rawValue))
    json.field("submitter", .text(report.submitter.value))
    json.field(
      "submitter_title",
      .optional(graph.portal.submitter(of: report)?.articles.main.title))
    json.field("submitted", .text(report.submitted.value.iso8601))
    if let document = report.document { json.field("document", .text(document.value)) }
  }

  private func write(_ applied: AppliedCorrection, to json: inout JSONWriter) {
    let correction = applied.correction
    json.field("date", .text(correction.date.iso8601))
    json.field("old", .text(applied.old.dataText))
    json.field("new", .text(applied.new.dataText))
    json.field("reason", .text(correction.reason))
    json.field("found_by", .text(correction.foundBy))
  }
}
