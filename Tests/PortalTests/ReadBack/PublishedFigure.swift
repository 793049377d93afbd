import Documents
import Figures
import PortalModel
import Quantities

/// A figure as it is downloaded, whatever the form, with all that goes with it.
struct PublishedFigure: Equatable {
  let indicator: String
  let unit: String
  let year: Int
  /// The number that a reader computes with, with all its digits; `nil` for a marker.
  let number: String?
  let marker: String?
  /// The marker in the words of the main language; only CSV has them.
  var markerTitle: String?
  /// The least and the most that the figure can be, where not all units speak.
  var bounds: [String] = []
  let parts: [String]
  let quality: String?
  let basis: String
  let isPublished: Bool?
  /// Whether only some units stand behind a ratio or a mean; only JSON says it in a word.
  var isPartial: Bool?
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
  /// All figures of an indicator, in the order of the files: what a unit's own units come to goes
  /// before what is said of it.
  static func all(of series: AreaSeries, in site: ReadSite) -> [PublishedFigure] {
    let (portal, indicator) = (site.portal, series.indicator)
    let format = ExactFormat(language: portal.settings.mainLanguage.rawValue)
    return portal.figures.periods(of: indicator.id).flatMap { period in
      portal.units.flatMap { unit -> [PublishedFigure] in
        let key = FigureKey(indicator.id, unit.id, period)
        // A place is published under the name that it has at the end of the period.
        let figure = portal.figures.figure(key).flatMap { $0.key == key ? $0 : nil }
        let accounts = portal.figures.accounts(key)
        let made = figure.flatMap { PublishedFigure(madeOf: $0, indicator) }
        let isMade = made?.isPublished == true
        let observed = [accounts?.main, accounts?.other].compactMap { $0 }.map { observation in
          PublishedFigure(
            observation, isPublished: observation === accounts?.main && !isMade, in: portal,
            format)
        }
        return [made].compactMap { $0 } + observed
      }
    }
  }

  /// What the units come to: alone, or beside an own figure that says something else and where that
  /// tells nothing of a unit that holds its figure back.
  private init?(madeOf figure: PlaceFigure, _ indicator: Indicator) {
    guard let units = figure.units, units.value.hasFigure,
      figure.accounts?.main.value != .missing(.withheld)
    else { return nil }
    let missing = units.coverage.missing
    if figure.own != nil {
      guard figure.disagrees(in: indicator.definition),
        !missing.contains(where: { $0.reason == .withheld })
      else { return nil }
    }
    self.init(
      indicator: figure.key.indicator.rawValue, unit: figure.key.unit.rawValue,
      year: figure.period.year, number: units.value.published, marker: nil,
      bounds: units.bounds.map { bounds in
        [bounds.lower, bounds.upper].compactMap { $0 }.map(LongDivision.dataText)
      } ?? [],
      parts: units.value.parts, quality: units.quality?.rawValue, basis: "computed",
      isPublished: figure.own == nil, isPartial: !missing.isEmpty && units.bounds == nil,
      coverage: [units.coverage.reported.count, units.coverage.reported.count + missing.count],
      missing: missing.map { "\($0.unit.rawValue) \($0.reason.rawValue)" },
      report: nil, submitted: nil, corrected: nil, note: nil)
  }

  private init(
    _ observation: Observation, isPublished: Bool, in portal: Portal, _ format: ExactFormat
  ) {
    let report = observation.report.flatMap { portal.lookup.reports[$0] }
    let isOwn = report.map { $0.submitter.value == observation.unit.rawValue } ?? true
    var missing: MissingValue?
    if case .missing(let reason) = observation.value { missing = reason }
    let corrections = observation.corrections
    self.init(
      indicator: observation.indicator.rawValue, unit: observation.unit.rawValue,
      year: observation.period.year, number: observation.value.published,
      marker: missing?.rawValue, markerTitle: missing.map(format.word),
      parts: observation.value.parts,
      quality: observation.quality?.rawValue, basis: isOwn ? "reported" : "reported-by-other",
      isPublished: isPublished, coverage: [],
      report: report?.id.rawValue, submitted: report?.submitted.value.iso8601,
      corrected: corrections.last?.correction.date.iso8601,
      corrections: corrections.map {
        "\($0.correction.date.iso8601) \($0.old.asData) \($0.new.asData) "
          + $0.correction.reason
      },
      note: observation.note)
  }

  /// The figure as CSV has it: without what only JSON says.
  var asCSV: PublishedFigure {
    var figure = self
    figure.isPartial = nil
    figure.missing = []
    figure.corrections = []
    return figure
  }

  /// The figure as JSON has it.
  var asJSON: PublishedFigure {
    var figure = self
    figure.markerTitle = nil
    return figure
  }
}

extension ObservedValue {
  /// Per cent for a ratio, 1 and 0 for yes and no.
  var published: String? {
    switch self {
    case .number(let number): LongDivision.dataText(number)
    case .ratio(let numerator, let denominator):
      LongDivision.dataText(100 * numerator / denominator)
    case .yesNo(let isYes): isYes ? "1" : "0"
    case .missing: nil
    }
  }

  var parts: [String] {
    guard case .ratio(let numerator, let denominator) = self else { return [] }
    return [numerator, denominator].map(LongDivision.dataText)
  }

  /// The value as the tables of the content have it: `58`, `6/18`, `yes`, `withheld`.
  var asData: String {
    switch self {
    case .number, .ratio: parts.isEmpty ? published ?? "" : parts.joined(separator: "/")
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .missing(let missing): missing.rawValue
    }
  }
}

// MARK: - What the files say

extension PublishedFigure {
  init(_ row: [String: String]) {
    func cell(_ name: String) -> String? {
      guard let text = row[name], !text.isEmpty else { return nil }
      return text
    }
    let note = cell("note")
    self.init(
      indicator: row["indicator"] ?? "", unit: row["unit"] ?? "",
      year: cell("period").flatMap(Int.init) ?? 0, number: cell("value"), marker: cell("marker"),
      markerTitle: cell("marker_title"),
      bounds: [cell("lower"), cell("upper")].compactMap { $0 },
      parts: [cell("numerator"), cell("denominator")].compactMap { $0 },
      quality: cell("quality"), basis: row["basis"] ?? "",
      isPublished: cell("published").flatMap(Bool.init),
      coverage: [cell("units_reported"), cell("units_expected")].compactMap {
        $0.flatMap(Int.init)
      },
      report: cell("report"), submitted: cell("submitted"), corrected: cell("corrected"),
      // The apostrophe keeps spreadsheets from running a text.
      note: note.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 })
  }

  init(_ figure: FigureFile.Figure, of indicator: String) {
    self.init(
      indicator: indicator, unit: figure.unit, year: figure.period,
      number: figure.value?.text, marker: figure.marker,
      bounds: [figure.lower, figure.upper].compactMap { $0?.text },
      parts: [figure.numerator, figure.denominator].compactMap { $0?.text },
      quality: figure.quality, basis: figure.basis, isPublished: figure.published,
      isPartial: figure.partial,
      coverage: figure.coverage.map { [$0.reported, $0.expected] } ?? [],
      missing: figure.coverage?.missing.map { "\($0.unit) \($0.marker)" } ?? [],
      report: figure.report?.id, submitted: figure.report?.submitted,
      corrected: figure.corrections?.last?.date,
      corrections: (figure.corrections ?? []).map {
        "\($0.date) \($0.old) \($0.new) \($0.reason)"
      },
      note: figure.note)
  }
}
