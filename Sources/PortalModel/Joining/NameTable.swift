import Diagnostics
import Documents
import Figures

/// The known names of each kind, against which references are checked.
struct NameTable {
  private let names: [EntityKind: Set<String>]
  /// The kinds of which any name may be right, for something that holds them could not be read.
  private let open: Set<EntityKind>

  init(_ draft: PortalDraft) {
    var names: [EntityKind: Set<String>] = [:]
    names[.planDocument] = Set(draft.documents.map(\.id.rawValue))
    names[.objective] = Set(draft.objectives.map(\.id.rawValue))
    names[.task] = Set(draft.tasks.map(\.id.rawValue))
    let bodies = Set(draft.bodies.map(\.id.rawValue))
    names[.body] = bodies
    let units = Set(draft.units.map(\.id.rawValue))
    names[.unit] = units
    names[.submitter] = units.union(bodies)
    names[.unitType] = Set(draft.settings.unitTypes.map(\.id.rawValue))
    names[.facility] = Set(draft.facilities.map(\.id.rawValue))
    names[.facilityType] = Set(draft.settings.facilityTypes.map(\.id.rawValue))
    names[.indicator] = Set(draft.indicators.map(\.id.rawValue))
    names[.report] = Set(draft.reports.map(\.id.rawValue))
    names[.campaign] = Set(draft.campaigns.map(\.id.rawValue))
    names[.section] = Self.sections(of: draft)
    for kind in EntityKind.allCases {
      names[kind, default: []].formUnion(Self.names(of: kind, in: draft.unreadable))
    }
    names[.report, default: []].formUnion(draft.unreadableReports.names)
    self.names = names
    var open: Set<EntityKind> = []
    if draft.unreadableReports.mayBeAny { open.insert(.report) }
    // The sections are those that documents say they are.
    if draft.unreadable.contains(where: \.describesSection) { open.insert(.section) }
    self.open = open
  }

  /// The names of a kind that unreadable documents stand for.
  static func names(of kind: EntityKind, in unreadable: Set<DocumentKind>) -> Set<String> {
    Set(
      unreadable.compactMap { document in
        switch (kind, document) {
        case (.planDocument, .planDocument(let id)), (.objective, .objective(let id)),
          (.task, .task(let id)), (.body, .body(let id)), (.unit, .unit(let id)),
          (.indicator, .indicator(let id)), (.campaign, .campaign(let id)),
          (.submitter, .unit(let id)), (.submitter, .body(let id)):
          id
        default: nil
        }
      })
  }

  /// The sections that the content describes, and those that hold them.
  private static func sections(of draft: PortalDraft) -> Set<String> {
    var described = draft.objectives.map(\.section) + draft.tasks.map(\.section)
    described += draft.bodies.map(\.section) + (draft.plan?.taskGroups.map(\.section) ?? [])
    var codes: Set<String> = []
    for section in described {
      var current: PlanSection? = section
      while let section = current, codes.insert(section.code).inserted { current = section.parent }
    }
    return codes
  }

  func contains(_ name: String, _ kind: EntityKind) -> Bool {
    names[kind]?.contains(name) ?? false
  }

  /// Reports a name that is not known.
  func check(
    _ name: String, _ kind: EntityKind, at site: Site, into diagnostics: inout [Diagnostic]
  ) {
    guard !contains(name, kind), !open.contains(kind) else { return }
    let known = names[kind] ?? []
    // The number of another section is not a misspelling of this one.
    let nearest =
      kind == .section ? nil : NearMiss.of(name, among: known, afterFaults: diagnostics.count)
    let problem = ModelProblem.unknown(kind, name: name, nearest: nearest)
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }

  /// Reports references to what is not known.
  func check<Named>(
    _ references: [Located<Identifier<Named>>], _ kind: EntityKind,
    into diagnostics: inout [Diagnostic]
  ) {
    for reference in references {
      check(reference.value.rawValue, kind, at: reference.site, into: &diagnostics)
    }
  }

  /// Reports a section that the plan does not have.
  func check(_ section: Located<PlanSection>?, into diagnostics: inout [Diagnostic]) {
    guard let section else { return }
    check(section.value.code, .section, at: section.site, into: &diagnostics)
  }
}
