import Documents
import Figures
import PortalModel
import Quantities

/// A figure as it is downloaded, whatever the form, with all that goes with it.
struct PublishedFigure: Equatable {
  let indicator: String
  let unit: String
  let year: Int
  /// The number that a reader computes with; `nil` for a marker.
  let number: Double?
  var isYesNo = false
  let marker: String?
  let parts: [Double]
  let quality: String?
  let basis: String
  let coverage: [Int]
  var missing: [String] = []
  let report: String?
  let submitted: String?
  let corrected: String?
  var corrections: [String] = []
  let note: String?
}

// MARK: - What the model says

extension PublishedFigure {
  /// All figures of an indicator, in the order of the files.
  static func all(of series: AreaSeries, in portal: Portal) -> [PublishedFigure] {
    let indicator = series.indicator
    return portal.figures.periods(of: indicator.id).flatMap { period -> [PublishedFigure] in
      let figure = series.figures.first { $0.period == period }
      let observed = portal.units.flatMap { unit -> [PublishedFigure] in
        let accounts = portal.figures.accounts(FigureKey(indicator.id, unit.id, period))
        return [accounts?.main, accounts?.other].compactMap { $0 }.map {
          PublishedFigure($0, in: portal)
        }
      }
      return [figure.flatMap { PublishedFigure(aggregateOf: $0, indicator) }].compactMap { $0 }
        + observed
    }
  }

  /// What the units come to: alone, or beside an own figure that says something else.
  private init?(aggregateOf figure: AreaFigure, _ indicator: Indicator) {
    guard let aggregate = figure.aggregate, aggregate.value.hasFigure,
      figure.own == nil || aggregate.disagreement != nil
    else { return nil }
    self.init(
      indicator: indicator.id.rawValue, unit: figure.area.id.rawValue, year: figure.period.year,
      number: aggregate.value.published, marker: nil, parts: aggregate.value.parts,
      quality: aggregate.quality?.rawValue, basis: "computed",
      coverage: [aggregate.coverage.reportedCount, aggregate.coverage.expectedCount],
      missing: aggregate.coverage.missing.map { "\($0.unit) \($0.reason.rawValue)" },
      report: nil, submitted: nil, corrected: nil, note: nil)
  }

  private init(_ observation: Observation, in portal: Portal) {
    let report = observation.report.flatMap { portal.lookup.reports[$0] }
    let isOwn = report.map { $0.submitter.value == observation.unit.rawValue } ?? true
    var marker: String?
    if case .missing(let missing) = observation.value { marker = missing.rawValue }
    var isYesNo = false
    if case .yesNo = observation.value { isYesNo = true }
    let corrections = observation.corrections
    self.init(
      indicator: observation.indicator.rawValue, unit: observation.unit.rawValue,
      year: observation.period.year, number: observation.value.published, isYesNo: isYesNo,
      marker: marker, parts: observation.value.parts, quality: observation.quality?.rawValue,
      basis: isOwn ? "reported" : "reported-by-other", coverage: [],
      report: report?.id.rawValue, submitted: report?.submitted.value.iso8601,
      corrected: corrections.last?.correction.date.iso8601,
      corrections: corrections.map {
        "\($0.correction.date.iso8601) \($0.old.dataText) \($0.new.dataText) "
          + $0.correction.reason
      },
      note: observation.note)
  }

  /// The figure as CSV has it: without what only JSON says.
  var asCSV: PublishedFigure {
    var figure = self
    figure.isYesNo = false
    figure.missing = []
    figure.corrections = []
    return figure
  }
}

extension ObservedValue {
  fileprivate var published: Double? {
    switch self {
    case .number(let number): number
    case .ratio(let numerator, let denominator): numerator * 100 / denominator
    case .yesNo(let isYes): isYes ? 1 : 0
    case .missing: nil
    }
  }

  fileprivate var parts: [Double] {
    if case .ratio(let numerator, let denominator) = self { [numerator, denominator] } else { [] }
  }
}

// MARK: - What the files say

extension PublishedFigure {
  init(_ row: [String: String]) {
    func cell(_ name: String) -> String? {
      guard let text = row[name], !text.isEmpty else { return nil }
      return text
    }
    let number = cell("value").flatMap(Double.init)
    let note = cell("note")
    self.init(
      indicator: row["indicator"] ?? "", unit: row["unit"] ?? "",
      year: cell("period").flatMap(Int.init) ?? 0, number: number,
      marker: number == nil ? cell("value") : nil,
      parts: [cell("numerator"), cell("denominator")].compactMap { $0.flatMap(Double.init) },
      quality: cell("quality"), basis: row["basis"] ?? "",
      coverage: [cell("units_reported"), cell("units_expected")].compactMap {
        $0.flatMap(Int.init)
      },
      report: cell("report"), submitted: cell("submitted"), corrected: cell("corrected"),
      // The apostrophe keeps spreadsheets from running a text.
      note: note.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 })
  }

  init(_ figure: FigureFile.Figure, of indicator: String) {
    var number: Double?
    var isYesNo = false
    switch figure.value {
    case .number(let value): number = value
    case .yesNo(let isYes): (number, isYesNo) = (isYes ? 1 : 0, true)
    case .none: break
    }
    self.init(
      indicator: indicator, unit: figure.unit, year: figure.period, number: number,
      isYesNo: isYesNo, marker: figure.marker,
      parts: [figure.numerator, figure.denominator].compactMap { $0 }, quality: figure.quality,
      basis: figure.basis,
      coverage: figure.coverage.map { [$0.reported, $0.expected] } ?? [],
      missing: figure.coverage?.missing.map { "\($0.unit) \($0.marker)" } ?? [],
      report: figure.report?.id, submitted: figure.report?.submitted,
      corrected: figure.corrections?.last?.date,
      corrections: figure.corrections?.map { "\($0.date) \($0.old) \($0.new) \($0.reason)" } ?? [],
      note: figure.note)
  }
}
