import Diagnostics
import Documents
import Figures
import Quantities

extension Campaign: ContentEntity {
  static let kind = ContentKind.campaign
  static let places: [ContentPlace] = ["campaigns/*/index"]
  static let referredAs: [EntityKind] = [.campaign]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Campaign? {
    source.read(into: &diagnostics) { reader, articles in
      let section = reader.requiredSection("section")
      let tasks = reader.references("tasks", to: PlanTask.self)
      let day = reader.text("day")
      let basis = reader.text("basis")
      guard let section else { return nil }
      return Campaign(
        id: Identifier(source.name.name), articles: articles, section: section, tasks: tasks,
        day: day?.value,
        basis: basis?.value)
    }
  }

  static func sorted(_ campaigns: [Campaign], of settings: PortalSettings) -> [Campaign] {
    campaigns.sortedInVietnamese { $0.articles.main.title }
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(section, into: &diagnostics)
    names.check(tasks, .task, into: &diagnostics)
  }
}
