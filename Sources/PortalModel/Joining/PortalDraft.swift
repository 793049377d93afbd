import Diagnostics
import Documents

/// Everything that was read, before any name in it was looked up.
struct PortalDraft {
  let settings: PortalSettings
  var plan: Plan?
  var documents: [PlanDocument] = []
  var objectives: [Objective] = []
  var tasks: [PlanTask] = []
  var bodies: [Body] = []
  var units: [Unit] = []
  var facilities: [Facility] = []
  var indicators: [Indicator] = []
  var observations: [Observation] = []
  var reports: [Report] = []
  var campaigns: [Campaign] = []
  var editions: [Edition] = []
  var posts: [Post] = []
  var infoPages: [InfoPage] = []

  init(settings: PortalSettings) {
    self.settings = settings
  }
}

extension PortalDraft {
  /// Reads all documents and tables.
  init(
    _ set: DocumentSet, settings: PortalSettings, into diagnostics: inout [Diagnostic]
  ) {
    self.init(settings: settings)
    let sources = EntitySource.group(
      set.documents, languages: settings.languages, into: &diagnostics)
    for source in sources { add(source, into: &diagnostics) }
    let byID = indicators.byID
    for file in set.tables { add(table: file, indicators: byID, into: &diagnostics) }
    if plan == nil, !set.documents.contains(where: { DocumentKind($0.path) == .plan }) {
      diagnostics.append(Diagnostic(.file(.missing), at: Place(file: "content/plan/index.md")))
    }
  }

  private mutating func add(_ source: EntitySource, into diagnostics: inout [Diagnostic]) {
    switch source.kind {
    // YAML is read before the documents.
    case .portal: break
    case .plan: plan = source.plan(into: &diagnostics)
    case .planDocument(let id): documents.append(source.planDocument(id, into: &diagnostics))
    case .objective(let id): objectives.append(source.objective(id, into: &diagnostics))
    case .task(let id): tasks.append(source.task(id, into: &diagnostics))
    case .body(let id): bodies.append(source.body(id, into: &diagnostics))
    case .unit(let id): units.append(source.unit(id, into: &diagnostics))
    case .indicator(let id): indicators.append(source.indicator(id, into: &diagnostics))
    case .campaign(let id): campaigns.append(source.campaign(id, into: &diagnostics))
    case .edition(let campaign, let year):
      editions.append(source.edition(campaign: campaign, year: year, into: &diagnostics))
    case .post(let campaign, let year, let name):
      posts.append(
        source.post(campaign: campaign, year: year, name: name, into: &diagnostics))
    case .strayPost(let campaign):
      let problem = ModelProblem.postOutsideEdition(campaign: campaign)
      diagnostics.append(Diagnostic(.model(problem), at: source.document.file.wholeFile))
    case .infoPage(let id): infoPages.append(source.infoPage(id, into: &diagnostics))
    }
  }

  private mutating func add(
    table file: SourceFile, indicators: [Identifier<Indicator>: Indicator],
    into diagnostics: inout [Diagnostic]
  ) {
    let path = DocumentPath(file.path)
    switch (path.folders.dropFirst().joined(separator: "/"), path.stem) {
    case ("", "facilities"): facilities += TableReading.facilities(file, into: &diagnostics)
    // Corrections are not published yet: read as observations, they would only confuse.
    case ("data", "corrections"): reportUnexpected(file, into: &diagnostics)
    case ("data", "reports"): reports += TableReading.reports(file, into: &diagnostics)
    case ("data", _):
      observations += TableReading.observations(
        file, indicators: indicators, into: &diagnostics)
    default: reportUnexpected(file, into: &diagnostics)
    }
  }

  private func reportUnexpected(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let problem = FileProblem.unexpected(allowed: "facilities.csv, data/*.csv")
    diagnostics.append(Diagnostic(.file(problem), at: file.wholeFile))
  }
}

extension Array {
  /// Appends an element, if there is one.
  fileprivate mutating func append(_ element: Element?) {
    if let element { append(contentsOf: CollectionOfOne(element)) }
  }
}
