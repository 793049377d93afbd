import Diagnostics
import Documents
import Figures
import Quantities

extension PlanTask: ContentEntity {
  static let kind = ContentKind.task
  static let places: [ContentPlace] = ["plan/tasks/*"]
  static let referredAs: [EntityKind] = [.task]
  static let describesSection = true

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> PlanTask? {
    source.read(
      labels: [Articles.officialTextField], lists: [PlanTask.examplesField], into: &diagnostics
    ) { reader, articles in
      let section = reader.requiredSection("code")
      let assignments = reader.mappings("bodies") { reader -> Assignment? in
        let body = reader.requiredReference("body", to: Body.self)
        let section = reader.requiredSection("section")
        let role = reader.requiredChoice("role", of: Assignment.Role.self)
        let basis = reader.choice("basis", of: Assignment.Basis.self)
        guard let body, let section, let role else { return nil }
        return Assignment(
          body: body, section: section, role: role.value, basis: basis?.value ?? .plan)
      }
      let campaigns = reader.references("campaigns", to: Campaign.self)
      guard let section else { return nil }
      return PlanTask(
        id: Identifier(source.name.name), articles: articles, section: section.value,
        assignments: assignments, campaigns: campaigns)
    }
  }

  static func sorted(_ tasks: [PlanTask], of settings: PortalSettings) -> [PlanTask] {
    tasks.sorted { $0.section < $1.section }
  }

  /// Two tasks under one section would share an address; of bodies see ``BodyChecks``.
  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    var seen: [String: String] = [:]
    let described =
      draft[Objective.self].map { ($0.section, $0.articles.main.file) }
      + draft[PlanTask.self].map { ($0.section, $0.articles.main.file) }
    for (section, file) in described {
      if let first = seen[section.code] {
        let problem = ModelProblem.duplicateSection(code: section.code, firstPath: first)
        diagnostics.append(Diagnostic(.model(problem), at: file.wholeFile))
      } else {
        seen[section.code] = file.path
      }
    }
  }

  var code: String? { section.code }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(assignments.map(\.body), .body, into: &diagnostics)
    for assignment in assignments { names.check(assignment.section, into: &diagnostics) }
    names.check(campaigns, .campaign, into: &diagnostics)
  }
}
