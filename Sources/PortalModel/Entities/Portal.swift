package import Diagnostics
package import Documents
package import Figures
package import Quantities

/// The whole of one `content/` folder: validated, joined, immutable.
package final class Portal: Sendable {
  package let settings: PortalSettings
  package let plan: Plan
  /// In the order of their dates.
  package let documents: [PlanDocument]
  /// Objectives, tasks and bodies stand in the order of their sections.
  package let objectives: [Objective]
  package let tasks: [PlanTask]
  package let bodies: [Body]
  /// In the order of types, then of the alphabet.
  package let units: [Unit]
  /// In the order of the file.
  package let facilities: [Facility]
  /// Promises first; within either in the order of their sections.
  package let indicators: [Indicator]
  /// Every figure, and who says so.
  package let figures: FigureCube
  /// Where the figures were read, in the order of their rows.
  let rows: [ObservationRow]
  /// Latest first.
  package let corrections: [AppliedCorrection]
  /// The rows of the corrections, in the order of the file.
  let correctionRows: [CorrectionRow]
  /// The rows that no message shows.
  let concealed: ConcealedRows
  /// In the order of their days.
  package let reports: [Report]
  /// In the order of the alphabet.
  package let campaigns: [Campaign]
  /// Latest first.
  package let editions: [Edition]
  /// In the order of the alphabet.
  package let topics: [Topic]
  /// Latest first; drafts and posts of the future among them.
  package let posts: [Post]
  package let infoPages: [InfoPage]
  package let assets: [Asset]
  package let lookup: Lookup
  package let relations: Relations
  /// The paths of files that are there but could not be read; none in a portal that is published.
  package let unreadablePaths: Set<String>
  /// Whether every figure could be read, so that one that is not there is missing.
  package let hasAllFigures: Bool

  private init(
    _ draft: PortalDraft, plan: Plan, assets: [Asset], asOf today: CalendarDate
  ) async {
    func all<Entity: ContentEntity>(_ type: Entity.Type) -> [Entity] {
      type.sorted(draft[type], of: draft.settings)
    }
    let units = all(Unit.self)
    let indicators = all(Indicator.self)
    async let figures = FigureCube(
      draft.observations(asOf: today), indicators: indicators.map(\.definition),
      units: UnitTree(units.map(\.reporting)))
    settings = draft.settings
    rows = draft.rows
    correctionRows = draft.corrections
    concealed = ConcealedRows(draft)
    self.plan = plan
    unreadablePaths = draft.unreadablePaths
    hasAllFigures = draft.hasAllFigures
    documents = all(PlanDocument.self)
    objectives = all(Objective.self)
    tasks = all(PlanTask.self)
    bodies = all(Body.self)
    self.units = units
    facilities = draft.facilities
    self.indicators = indicators
    corrections = draft.observations.flatMap(\.corrections).sorted {
      ($1.correction.date, $1.number, $0.anchor)
        < ($0.correction.date, $0.number, $1.anchor)
    }
    reports = draft.reports.sorted {
      ($0.submitted.value, $0.id) < ($1.submitted.value, $1.id)
    }
    campaigns = all(Campaign.self)
    editions = all(Edition.self)
    topics = all(Topic.self)
    posts = all(Post.self)
    infoPages = all(InfoPage.self)
    self.assets = assets
    relations = Relations(
      units: units, facilities: facilities, editions: editions, reports: reports)
    lookup = Lookup(
      units: units.byID, unitTypes: draft.settings.unitTypes.byID, bodies: bodies.byID,
      tasks: tasks.byID, objectives: objectives.byID, campaigns: campaigns.byID,
      indicators: indicators.byID, reports: draft.reports.byID, documents: documents.byID,
      editions: editions.byID, topics: topics.byID,
      facilityTypes: draft.settings.facilityTypes.byID)
    self.figures = await figures
  }
}

extension Portal {
  /// Reads, joins and checks a portal.
  ///
  /// - Parameters:
  ///   - set: The documents and tables.
  ///   - settings: What `portal.yaml` says.
  ///   - today: The day on which it is read.
  ///   - parallelism: How many tables are read side by side.
  ///   - diagnostics: Receives everything that is wrong, so that one run reports it all.
  /// - Returns: `nil` when there is no plan to speak of. A portal that comes with diagnostics may be
  ///   looked at further for more of them, but must not be published.
  package static func read(
    _ set: DocumentSet, settings: PortalSettings, asOf today: CalendarDate,
    parallelism: Parallelism, into diagnostics: inout [Diagnostic]
  ) async -> Portal? {
    let draft = await PortalDraft(
      set, settings: settings, parallelism: parallelism, into: &diagnostics)
    // What is wrong is found on one core while another sorts and joins.
    async let portal = Portal.joined(draft, assets: set.assets, asOf: today)
    async let contradictions = draft.contradictions
    let names = NameTable(draft)
    diagnostics = names.naming(diagnostics)
    draft.checkReferences(names, into: &diagnostics)
    diagnostics += await contradictions
    let joined = await portal
    if let joined {
      diagnostics += joined.mistakenMarkers
      // Who reports for itself, and what is missing, is not known while rows could not be read.
      if draft.hasAllFigures, draft.unreadableReports.areNone { diagnostics += joined.toldFigures }
    }
    diagnostics = ConcealedRows(draft).conceal(diagnostics)
    return joined
  }

  /// A draft sorted and joined; `nil` without a plan.
  private static func joined(
    _ draft: PortalDraft, assets: [Asset], asOf today: CalendarDate
  ) async -> Portal? {
    guard let plan = draft[Plan.self].first else { return nil }
    return await Portal(draft, plan: plan, assets: assets, asOf: today)
  }
}

extension Portal {
  /// Whether the table of corrections has any row.
  package var hasCorrections: Bool { !correctionRows.isEmpty }
}

extension Portal {
  /// The unit or body of a name, as reports give it; `nil` when there is neither.
  package func submitter(named name: String) -> (any Described)? {
    lookup.units[Identifier(name)] ?? lookup.bodies[Identifier(name)]
  }

  /// The unit or body that submitted a report; `nil` when there is neither.
  package func submitter(of report: Report) -> (any Described)? {
    lookup.units[report.submitterUnit] ?? lookup.bodies[Identifier(report.submitter.value)]
  }

  /// The report that a figure rests on.
  package func report(of observation: Observation) -> Report? {
    observation.report.flatMap { lookup.reports[$0] }
  }
}

/// The entities by their identifiers.
package struct Lookup: Sendable {
  package let units: IdentifierMap<ReportingUnit, Unit>
  package let unitTypes: IdentifierMap<UnitCategory, UnitType>
  package let bodies: IdentifierMap<Body, Body>
  package let tasks: IdentifierMap<PlanTask, PlanTask>
  package let objectives: IdentifierMap<Objective, Objective>
  package let campaigns: IdentifierMap<Campaign, Campaign>
  package let indicators: IdentifierMap<IndicatorDefinition, Indicator>
  package let reports: IdentifierMap<SourceReport, Report>
  package let documents: IdentifierMap<PlanDocument, PlanDocument>
  package let editions: IdentifierMap<Edition, Edition>
  package let topics: IdentifierMap<Topic, Topic>
  package let facilityTypes: IdentifierMap<FacilityType, FacilityType>
}

extension Array {
  /// The elements by a rank; those of the same rank stay in their order.
  func stablySorted(by rank: (Element) -> Int) -> [Element] {
    enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
