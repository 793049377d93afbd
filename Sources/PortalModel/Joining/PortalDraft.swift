import Diagnostics
import Documents
import Figures

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
  var rows: [ObservationRow] = []
  /// What the rows say, as corrected.
  var observations: [Observation] = []
  var reports: [Report] = []
  /// What is wrong with rows and has its remedy in another table.
  var unsettled: [UnsettledRow] = []
  var corrections: [CorrectionRow] = []
  var campaigns: [Campaign] = []
  var editions: [Edition] = []
  var topics: [Topic] = []
  var posts: [Post] = []
  var infoPages: [InfoPage] = []
  /// What is there but could not be read.
  var unreadable: Set<DocumentKind> = []
  /// The paths of those files.
  var unreadablePaths: Set<String> = []
  /// The names of table rows that are there but could not be read.
  var unreadableReports = UnreadableRows()
  /// Whether every row of figures, and every unit, could be read: if not, a figure that is missing may
  /// be among the others.
  var hasAllFigures = true

  init(settings: PortalSettings) {
    self.settings = settings
  }
}

extension PortalDraft {
  /// Reads all documents and tables.
  init(
    _ set: DocumentSet, settings: PortalSettings, parallelism: Parallelism,
    into diagnostics: inout [Diagnostic]
  ) async {
    self.init(settings: settings)
    note(unreadable: set.unreadable)
    let sources = EntitySource.group(
      set.documents, unreadable: unreadablePaths, languages: settings.languages,
      into: &diagnostics)
    await add(sources, parallelism: parallelism, into: &diagnostics)
    await add(tables: set.tables, parallelism: parallelism, into: &diagnostics)
    // Which units' figures make up the area's is what the units say.
    let known = Set(units.map(\.id))
    let isTorn = units.contains { unit in unit.parent.map { !known.contains($0.value) } ?? false }
    if isTorn || unreadable.contains(where: \.describesUnit) { hasAllFigures = false }
    diagnostics += settled
    observations = correctedObservations(into: &diagnostics)
    if plan == nil, !unreadable.contains(.plan) {
      diagnostics.append(Diagnostic(.file(.missing), at: Place(file: "content/plan/index.md")))
    }
  }

  /// Reads documents, parts of them side by side.
  private mutating func add(
    _ sources: [EntitySource], parallelism: Parallelism, into diagnostics: inout [Diagnostic]
  ) async {
    let settings = settings
    let parts = await parallelism.map(sources.pieces(of: 256), chunk: 1) { sources in
      var diagnostics: [Diagnostic] = []
      var part = PortalDraft(settings: settings)
      for source in sources { part.add(source, into: &diagnostics) }
      return (draft: part, diagnostics: diagnostics)
    }
    for (part, faults) in parts {
      add(part)
      diagnostics += faults
    }
  }

  /// Adds what was read of a part.
  private mutating func add(_ part: PortalDraft) {
    plan = part.plan ?? plan
    documents += part.documents
    objectives += part.objectives
    tasks += part.tasks
    bodies += part.bodies
    units += part.units
    indicators += part.indicators
    campaigns += part.campaigns
    editions += part.editions
    topics += part.topics
    posts += part.posts
    infoPages += part.infoPages
    facilities += part.facilities
    rows += part.rows
    reports += part.reports
    unsettled += part.unsettled
    corrections += part.corrections
    unreadableReports.names.formUnion(part.unreadableReports.names)
    unreadableReports.mayBeAny =
      unreadableReports.mayBeAny || part.unreadableReports.mayBeAny
    hasAllFigures = hasAllFigures && part.hasAllFigures
    unreadable.formUnion(part.unreadable)
    unreadablePaths.formUnion(part.unreadablePaths)
  }

  private mutating func add(_ source: EntitySource, into diagnostics: inout [Diagnostic]) {
    switch source.kind {
    // YAML is read before the documents.
    case .portal: break
    case .plan:
      plan = source.plan(into: &diagnostics)
      if plan == nil { noteUnreadable(source) }
    case .planDocument(let id):
      add(source.planDocument(id, into: &diagnostics), to: \.documents, of: source)
    case .objective(let id):
      add(source.objective(id, into: &diagnostics), to: \.objectives, of: source)
    case .task(let id): add(source.task(id, into: &diagnostics), to: \.tasks, of: source)
    case .body(let id): add(source.body(id, into: &diagnostics), to: \.bodies, of: source)
    case .unit(let id): add(source.unit(id, into: &diagnostics), to: \.units, of: source)
    case .indicator(let id):
      add(source.indicator(id, into: &diagnostics), to: \.indicators, of: source)
    case .campaign(let id):
      add(source.campaign(id, into: &diagnostics), to: \.campaigns, of: source)
    case .edition(let campaign, let year):
      let edition = source.edition(campaign: campaign, year: year, into: &diagnostics)
      add(edition, to: \.editions, of: source)
    case .post(let campaign, let year, let name):
      let post = source.post(campaign: campaign, year: year, name: name, into: &diagnostics)
      add(post, to: \.posts, of: source)
    case .topic(let id): add(source.topic(id, into: &diagnostics), to: \.topics, of: source)
    case .topicPost(let topic, let name):
      add(source.post(topic: topic, name: name, into: &diagnostics), to: \.posts, of: source)
    case .infoPage(let id):
      add(source.infoPage(id, into: &diagnostics), to: \.infoPages, of: source)
    }
  }

  /// Adds an entity; one that could not be read is remembered, so that its name is known.
  private mutating func add<Entity>(
    _ entity: Entity?, to entities: WritableKeyPath<PortalDraft, [Entity]>, of source: EntitySource
  ) {
    if let entity {
      self[keyPath: entities].append(entity)
    } else {
      noteUnreadable(source)
    }
  }

  /// Takes note of files that could not be read, by their paths.
  private mutating func note(unreadable paths: Set<String>) {
    let documents = paths.map(DocumentPath.init)
    unreadablePaths = paths.union(documents.map(\.source))
    unreadable = Set(documents.compactMap { DocumentKind($0) })
    for document in documents where document.fileExtension == "csv" {
      switch (document.folders.dropFirst().joined(separator: "/"), document.stem) {
      case ("data", "reports"): unreadableReports.mayBeAny = true
      case ("data", "corrections"): break
      case ("data", _): hasAllFigures = false
      default: break
      }
    }
  }

  private mutating func noteUnreadable(_ source: EntitySource) {
    unreadable.insert(source.kind)
    unreadablePaths.insert(source.document.path.source)
  }

  /// Reads the tables side by side, that of corrections last: what is wrong in it may be told by the
  /// figures that it is about.
  private mutating func add(
    tables: [SourceFile], parallelism: Parallelism, into diagnostics: inout [Diagnostic]
  ) async {
    let settings = settings
    let indicators = indicators.byID
    let unreadableIndicators = NameTable.names(of: .indicator, in: unreadable)
    let isOfCorrections = { (file: SourceFile) in file.path == "content/data/corrections.csv" }
    let others = tables.filter { !isOfCorrections($0) }
    let parts = await parallelism.map(others, chunk: 1) { file in
      var diagnostics: [Diagnostic] = []
      var part = PortalDraft(settings: settings)
      part.add(
        file, indicators: indicators, unreadableIndicators: unreadableIndicators,
        into: &diagnostics)
      return (draft: part, diagnostics: diagnostics)
    }
    for (part, faults) in parts {
      add(part)
      diagnostics += faults
    }
    for file in tables where isOfCorrections(file) {
      corrections += TableReading.corrections(
        file, indicators: indicators, unreadable: unreadableIndicators, figures: rows,
        into: &diagnostics)
    }
  }

  private mutating func add(
    _ file: SourceFile, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unreadableIndicators: Set<String>, into diagnostics: inout [Diagnostic]
  ) {
    let path = DocumentPath(file.path)
    switch (path.folders.dropFirst().joined(separator: "/"), path.stem) {
    case ("", "facilities"): facilities += TableReading.facilities(file, into: &diagnostics)
    case ("data", "reports"):
      reports += TableReading.reports(
        file, unreadable: &unreadableReports, unsettled: &unsettled, into: &diagnostics)
    case ("data", _):
      let read = TableReading.observations(
        file, indicators: indicators, unreadable: unreadableIndicators, into: &diagnostics)
      rows += read.rows
      unsettled += read.unsettled
      hasAllFigures = hasAllFigures && read.areAll
    default: reportUnexpected(file, into: &diagnostics)
    }
  }

  private func reportUnexpected(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let path = DocumentPath(file.path)
    let folder = path.stem == "facilities" ? "content" : "content/data"
    let problem = FileProblem.misplaced(.table, better: ["\(folder)/\(path.stem).csv"])
    diagnostics.append(Diagnostic(.file(problem), at: file.wholeFile))
  }
}

/// Rows of a table that are there but could not be read.
struct UnreadableRows {
  var names: Set<String> = []
  /// Whether any name may be among them: the table could not be read, or a row of it has no name.
  var mayBeAny = false

  var areNone: Bool { names.isEmpty && !mayBeAny }
}

extension Array {
  /// The elements in pieces of so many, the last with what is left.
  fileprivate func pieces(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
