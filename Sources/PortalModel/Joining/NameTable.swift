import Diagnostics
import Documents
import Figures
import Quantities

/// The known names of each kind, against which references are checked.
struct NameTable {
  let names: [EntityKind: KnownNames]
  /// The kinds of which any name may be right, for something that holds them could not be read.
  private let open: Set<EntityKind>
  private let units: IdentifierMap<ReportingUnit, Unit>
  /// The unit of today that all others lie in.
  private let area: String?

  init(_ draft: PortalDraft) {
    units = draft[Unit.self].byID
    area = draft[Unit.self].first { $0.parent == nil && $0.validity.to == nil }?.id.rawValue
    var names: [EntityKind: KnownNames] = [:]
    func add(_ kind: EntityKind, _ fill: (inout KnownNames) -> Void) {
      var known = KnownNames(kind)
      fill(&known)
      known.formUnion(Self.names(of: kind, in: draft.unreadable))
      if kind == .report { known.formUnion(draft.unreadableReports.names) }
      names[kind] = known
    }
    let settings = draft.settings
    let texts = settings.languages.map(settings.texts(in:))
    for kind in EntityKind.allCases {
      add(kind) { known in
        for content in ContentKind.allCases where content.entity.referredAs.contains(kind) {
          known.add(draft.entities[content])
        }
        switch kind {
        case .unitType:
          for type in settings.unitTypes {
            let id = type.id.rawValue
            known.add(id, calls: texts.map { $0.unitTypeNames[id] })
          }
        case .facilityType:
          for type in settings.facilityTypes {
            let id = type.id.rawValue
            known.add(id, calls: texts.map { $0.facilityTypeNames[id] })
          }
        case .facility:
          for facility in draft.facilities {
            known.add(facility.id.rawValue, calls: [facility.name])
          }
        case .report: known.formUnion(draft.reports.map(\.id.rawValue))
        case .section: known.formUnion(Self.sections(of: draft))
        case .planDocument, .objective, .task, .body, .unit, .submitter, .indicator, .campaign,
          .language:
          break
        }
      }
    }
    self.names = names
    var open: Set<EntityKind> = []
    if draft.unreadableReports.mayBeAny { open.insert(.report) }
    // The sections are those that documents say they are.
    if draft.unreadable.contains(where: { $0.kind.entity.describesSection }) {
      open.insert(.section)
    }
    self.open = open
  }

  /// The names of a kind that unreadable documents stand for.
  static func names(of kind: EntityKind, in unreadable: Set<EntityName>) -> Set<String> {
    Set(unreadable.filter { $0.kind.entity.referredAs.contains(kind) }.map(\.name))
  }

  /// The sections that the content describes, and those that hold them.
  private static func sections(of draft: PortalDraft) -> Set<String> {
    var described = draft[Objective.self].map(\.section) + draft[PlanTask.self].map(\.section)
    described += draft[Body.self].map(\.section)
    described += draft[Plan.self].flatMap { $0.taskGroups.map(\.section) }
    var codes: Set<String> = []
    for section in described {
      var current: PlanSection? = section
      while let section = current, codes.insert(section.code).inserted { current = section.parent }
    }
    return codes
  }

  func contains(_ name: String, _ kind: EntityKind) -> Bool {
    names[kind]?.names.contains(name) ?? false
  }

  /// Reports a name that is not known.
  func check(
    _ name: String, _ kind: EntityKind, at site: Site, on date: CalendarDate? = nil,
    into diagnostics: inout [Diagnostic]
  ) {
    guard !contains(name, kind), !open.contains(kind), let known = names[kind] else { return }
    if let found = LookalikeLetters.first(in: name), contains(found.better, kind) {
      let problem = FrontMatterProblem.foreignLetter(
        name: name, letter: found.letter, found.script, better: found.better)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: site.place))
      return
    }
    var problem =
      kind == .section
      ? Self.problem(withSection: name, among: known.names)
      : known.problem(with: name, afterFaults: diagnostics.count)
    if problem == .unknown(.submitter, name: name, nearest: nil), let area {
      problem = .noSubmitter(name: name, example: area)
    }
    if case .called(let kind, let text, let called, let isCode) = problem, let date {
      problem = .called(
        kind, text: text, names: called.flatMap { inForce($0, on: date) }, isCode: isCode)
    }
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }

  /// A unit that is there on a day, or those that took its place.
  private func inForce(_ name: String, on date: CalendarDate) -> [String] {
    guard let unit = units[Identifier(name)], !unit.validity.contains(date) else { return [name] }
    let successors = unit.successors(in: units) { $0.contains(date) }
    return successors.isEmpty ? [name] : successors
  }

  /// The number of another section is not a misspelling of this one: those beside it are named.
  private static func problem(withSection code: String, among codes: Set<String>) -> ModelProblem {
    let parent = PlanSection(code)?.parent
    let sections = codes.compactMap { PlanSection($0) }
    let known = sections.filter { $0.parent == parent }.sorted().map(\.code)
    return known.isEmpty
      ? .unknown(.section, name: code, nearest: nil)
      : .unknownAmong(.section, name: code, known: known)
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
