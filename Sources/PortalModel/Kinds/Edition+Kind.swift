import Diagnostics
import Documents
import Figures
import Quantities

extension Edition: ContentEntity {
  static let kind = ContentKind.edition
  static let places: [ContentPlace] = ["campaigns/*/*/index"]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Edition? {
    let (campaign, folder) = (source.name.names[0], source.name.names[1])
    var firstYear: Int?
    let edition = source.read(into: &diagnostics) { reader, articles -> Edition? in
      let starts = reader.requiredDate("starts")
      firstYear = starts?.value.year
      let ends = reader.requiredDate("ends")
      let places = reader.references("places", to: Unit.self)
      let lead = reader.word("lead")
      let programme = reader.mappings("programme") { reader -> ProgrammeEntry? in
        let date = reader.requiredDate("date")
        let title = reader.requiredText("title")
        let place = reader.text("place")
        guard let date, let title else { return nil }
        return ProgrammeEntry(
          date: date.value, title: title.value, place: place?.value, site: date.site)
      }
      let results = reader.mappings("results") { reader -> EditionResult? in
        let label = reader.requiredText("label")
        let value = reader.requiredNumber("value")
        let measure = reader.requiredText("measure")
        let report = reader.requiredReference("report", to: Report.self)
        guard let label, let value, let measure, let report else { return nil }
        return EditionResult(
          label: label.value, value: value.value, measure: measure.value, report: report)
      }
      guard let starts, let ends, let year = Int(folder) else { return nil }
      return Edition(
        id: Edition.id(campaign: Identifier(campaign), year: year),
        campaign: Identifier(campaign),
        year: year,
        articles: articles,
        starts: starts.value,
        ends: ends.value,
        places: places,
        lead: lead,
        programme: programme,
        results: results
      )
    }
    if let edition { edition.checkDates(in: source.document, into: &diagnostics) }
    if Int(folder) == nil {
      let problem = ModelProblem.editionFolderNotAYear(name: folder, year: firstYear)
      diagnostics.append(Diagnostic(.model(problem), at: source.document.file.wholeFile))
    }
    return edition
  }

  private func checkDates(in document: Document, into diagnostics: inout [Diagnostic]) {
    if ends < starts {
      let problem = ModelProblem.datesReversed(
        from: starts, to: ends)
      diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "ends").place))
    }
    if starts.year != year {
      let problem = ModelProblem.editionOutsideItsYear(
        folder: year, starts: starts)
      diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "starts").place))
    }
  }

  /// Latest first.
  static func sorted(_ editions: [Edition], of settings: PortalSettings) -> [Edition] {
    editions.sorted { ($0.starts, $0.id) > ($1.starts, $1.id) }
  }

  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    let units = draft[Unit.self].byID
    let existence = Existence(units: units, bodies: draft[Body.self].byID)
    for edition in draft[Edition.self] {
      diagnostics += existence.check(edition.places, on: edition.starts)
      if let lead = edition.lead { diagnostics += existence.check(lead, on: edition.starts) }
    }
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    if !names.contains(campaign.rawValue, .campaign) {
      let index = "content/campaigns/\(campaign.rawValue)/index.md"
      let problem = FileProblem.missingIndex(of: .campaign, other: nil)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: index)))
    }
    names.check(places, .unit, into: &diagnostics)
    if let lead { names.check(lead.value, .submitter, at: lead.site, into: &diagnostics) }
    names.check(results.map(\.report), .report, into: &diagnostics)
    // Dates that run backwards are reported; no day can lie between them.
    guard starts <= ends else { return }
    for entry in programme where !days.contains(entry.date) {
      let problem = ModelProblem.programmeOutsideEdition(
        date: entry.date, starts: starts, ends: ends)
      diagnostics.append(Diagnostic(.model(problem), at: entry.site.place))
    }
  }
}
