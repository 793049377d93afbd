import Diagnostics
import Documents
import Figures
import Quantities

extension EntitySource {
  func campaign(_ id: String, into diagnostics: inout [Diagnostic]) -> Campaign? {
    read(into: &diagnostics) { reader, articles in
      let section = reader.requiredSection("section")
      let tasks = reader.references("tasks", to: PlanTask.self)
      let day = reader.text("day")
      let basis = reader.text("basis")
      guard let section else { return nil }
      return Campaign(
        id: Identifier(id), articles: articles, section: section, tasks: tasks, day: day?.value,
        basis: basis?.value)
    }
  }

  func edition(
    campaign: String, year folder: String, into diagnostics: inout [Diagnostic]
  ) -> Edition? {
    var firstYear: Int?
    let edition = read(into: &diagnostics) { reader, articles -> Edition? in
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
    if let edition { checkDates(of: edition, into: &diagnostics) }
    if Int(folder) == nil {
      let problem = ModelProblem.editionFolderNotAYear(name: folder, year: firstYear)
      diagnostics.append(Diagnostic(.model(problem), at: document.file.wholeFile))
    }
    return edition
  }

  private func checkDates(of edition: Edition, into diagnostics: inout [Diagnostic]) {
    if edition.ends < edition.starts {
      let problem = ModelProblem.datesReversed(
        from: edition.starts, to: edition.ends)
      diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "ends").place))
    }
    if edition.starts.year != edition.year {
      let problem = ModelProblem.editionOutsideItsYear(
        folder: edition.year, starts: edition.starts)
      diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "starts").place))
    }
  }
}
