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
    if let weight = indicator.definition.weight { json.field("weight", .text(weight.rawValue)) }
    json.field("own_figure", .text(indicator.definition.ownFigure.rawValue))
    json.list("applies_to") { list in
      for type in indicator.definition.appliesTo { list.element(.text(type.rawValue)) }
    }
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
            $0.field("year", .integer(milestone.period.year))
            $0.field("value", .digits(milestone.value.dataText))
          }
        }
      }
    case .growth(let spans):
      json.field("type", .text("growth"))
      json.list("spans") { list in
        for span in spans {
          list.object {
            $0.field("to", .integer(span.end.year))
            $0.field("rate_from", .digits(span.rate.lowerBound.dataText))
            $0.field("rate_to", .digits(span.rate.upperBound.dataText))
          }
        }
      }
    case .yesNo(let period):
      json.field("type", .text("yes-no"))
      json.field("by", .integer(period.year))
    }
  }

  private func write(_ series: AreaSeries, to json: inout JSONWriter) {
    let assessment = series.assessment
    json.field("name", .text(assessment.status.name))
    if case .notAssessable(let reason) = assessment.status {
      json.field("reason", .text(reason.rawValue))
    }
    json.field("provisional", .flag(assessment.isProvisional))
    json.field("early", .flag(assessment.isEarly))
    json.field("way", .text(assessment.way.rawValue))
    if let judged = assessment.judged { json.field("period", .integer(judged.period.year)) }
    if let late = assessment.latePeriod { json.field("late_period", .integer(late.year)) }
    if let awaited = assessment.awaited { json.field("awaited_period", .integer(awaited.year)) }
    if let baseline = assessment.baseline {
      json.object("baseline") {
        $0.field("period", .integer(baseline.period.year))
        $0.field("value", .digits(baseline.value.dataText))
        if !baseline.bounds.isExact {
          $0.field("upper", .optional(digits: baseline.bounds.upper?.dataText))
        }
        $0.field("origin", .text(baseline.origin.rawValue))
        $0.field("partial", .flag(baseline.isPartial))
        $0.field("source", .optional(series.indicator.baselineSource?.text))
      }
    }
    write(assessment.reckoning, to: &json)
    json.list("milestones") { list in
      for outcome in assessment.outcomes { list.object { write(outcome, to: &$0) } }
    }
  }

  private func write(_ reckoning: Reckoning?, to json: inout JSONWriter) {
    switch reckoning {
    case .level(let reckoning)?:
      json.field("value", .digits(reckoning.value.dataText))
      if let bounds = reckoning.bounds {
        json.field("upper", .optional(digits: bounds.upper?.dataText))
      }
      json.field("needed", .digits(reckoning.needed.dataText))
    case .growth(let reckoning)?:
      json.field("rate", .optional(digits: rate(reckoning.pair)))
      json.field("needed_rate", .digits(reckoning.needed.dataText))
    case .yesNo?, nil: break
    }
  }

  /// A rate to more digits than anybody needs: it has no end.
  private func rate(_ pair: GrowthPair) -> String? { pair.rate(decimals: 12)?.dataText }

  private func write(_ outcome: MilestoneOutcome, to json: inout JSONWriter) {
    json.field("year", .integer(outcome.period.year))
    json.field("result", .text(outcome.result.rawValue))
    json.field("provisional", .flag(outcome.isProvisional))
    json.field("needed", .optional(digits: outcome.needed?.dataText))
    json.field(
      "reached", .optional(digits: outcome.reached?.dataText ?? outcome.pair.flatMap(rate)))
    if let late = outcome.latePeriod { json.field("late_period", .integer(late.year)) }
  }

  private func write(_ row: FigureRow, to json: inout JSONWriter) {
    json.field("unit", .text(row.unit.id.rawValue))
    json.field("unit_title", .text(row.unit.articles.main.title))
    json.field("period", .integer(row.period.year))
    json.field("value", .optional(digits: row.number))
    if let missing = row.missing { json.field("marker", .text(missing.rawValue)) }
    if let bounds = row.made?.bounds {
      json.field("lower", .digits(bounds.lower.dataText))
      json.field("upper", .optional(digits: bounds.upper?.dataText))
    }
    if let parts = row.parts {
      json.field("numerator", .digits(parts.numerator))
      json.field("denominator", .digits(parts.denominator))
    }
    if let quality = row.quality { json.field("quality", .text(quality.rawValue)) }
    json.field("basis", .text(row.basis.rawValue))
    json.field("published", .flag(row.isPublished))
    if let made = row.made {
      json.field("partial", .flag(made.isPartial))
      json.object("coverage") { write(made.coverage, to: &$0) }
    }
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
          $0.field("unit", .text(missing.unit.rawValue))
          $0.field("marker", .text(missing.reason.rawValue))
          if missing.lacksWeight { $0.field("lacks_weight", .flag(true)) }
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
