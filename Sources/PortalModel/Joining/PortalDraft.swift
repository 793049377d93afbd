import Diagnostics
import Documents
import Figures

/// Everything that was read, before any name in it was looked up.
struct PortalDraft {
  let settings: PortalSettings
  /// What the texts stand for.
  var entities = EntityTable()
  var facilities: [Facility] = []
  var rows: [ObservationRow] = []
  /// What the rows say, as corrected.
  var observations: [Observation] = []
  var reports: [Report] = []
  /// What is wrong with rows and has its remedy in another table.
  var unsettled: [UnsettledRow] = []
  var corrections: [CorrectionRow] = []
  /// What is there but could not be read.
  var unreadable: Set<EntityName> = []
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
  subscript<Entity: ContentEntity>(_ type: Entity.Type) -> [Entity] { entities[type] }

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
    let units = self[Unit.self]
    let known = Set(units.map(\.id))
    let isTorn = units.contains { unit in unit.parent.map { !known.contains($0.value) } ?? false }
    if isTorn || unreadable.contains(where: { $0.kind == .unit }) { hasAllFigures = false }
    diagnostics += settled
    observations = correctedObservations(into: &diagnostics)
    if self[Plan.self].isEmpty, !unreadable.contains(where: { $0.kind == .plan }) {
      diagnostics.append(Diagnostic(.file(.missing), at: Place(file: "content/plan/index.md")))
    }
  }

  /// Reads documents, parts of them side by side; of an entity that could not be read the name is known.
  private mutating func add(
    _ sources: [EntitySource], parallelism: Parallelism, into diagnostics: inout [Diagnostic]
  ) async {
    let parts = await parallelism.map(sources.pieces(of: 256), chunk: 1) { sources in
      var diagnostics: [Diagnostic] = []
      let entities = sources.map { $0.name.kind.entity.read($0, into: &diagnostics) }
      return (entities: entities, diagnostics: diagnostics)
    }
    diagnostics += parts.flatMap(\.diagnostics)
    let read = parts.flatMap(\.entities)
    entities = EntityTable(read.compactMap { $0 })
    for (source, entity) in zip(sources, read) where entity == nil {
      unreadable.insert(source.name)
      unreadablePaths.insert(source.document.path.source)
    }
  }

  /// Adds what was read of a table.
  private mutating func add(_ part: PortalDraft) {
    facilities += part.facilities
    rows += part.rows
    reports += part.reports
    unsettled += part.unsettled
    corrections += part.corrections
    unreadableReports.names.formUnion(part.unreadableReports.names)
    unreadableReports.mayBeAny =
      unreadableReports.mayBeAny || part.unreadableReports.mayBeAny
    hasAllFigures = hasAllFigures && part.hasAllFigures
  }

  /// Takes note of files that could not be read, by their paths.
  private mutating func note(unreadable paths: Set<String>) {
    let documents = paths.map(DocumentPath.init)
    unreadablePaths = paths.union(documents.map(\.source))
    unreadable = Set(documents.compactMap { EntityName($0) })
    for document in documents where document.fileExtension == "csv" {
      switch (document.folders.dropFirst().joined(separator: "/"), document.stem) {
      case ("data", "reports"): unreadableReports.mayBeAny = true
      case ("data", "corrections"): break
      case ("data", _): hasAllFigures = false
      default: break
      }
    }
  }

  /// Reads the tables side by side, that of corrections last: what is wrong in it may be told by the
  /// figures that it is about.
  private mutating func add(
    tables: [SourceFile], parallelism: Parallelism, into diagnostics: inout [Diagnostic]
  ) async {
    let settings = settings
    let indicators = self[Indicator.self].byID
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
