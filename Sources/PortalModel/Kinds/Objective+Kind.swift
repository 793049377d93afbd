import Diagnostics
import Documents
import Figures
import Quantities

extension Objective: ContentEntity {
  static let kind = ContentKind.objective
  static let places: [ContentPlace] = ["plan/objectives/*"]
  static let referredAs: [EntityKind] = [.objective]
  static let describesSection = true

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Objective? {
    source.read(labels: [Articles.officialTextField], into: &diagnostics) { reader, articles in
      let section = reader.requiredSection("code")
      let kind = reader.requiredChoice("kind", of: Objective.Kind.self)
      guard let section, let kind else { return nil }
      return Objective(
        id: Identifier(source.name.name), articles: articles, section: section.value,
        kind: kind.value)
    }
  }

  static func sorted(_ objectives: [Objective], of settings: PortalSettings) -> [Objective] {
    objectives.sorted { $0.section < $1.section }
  }

  var code: String? { section.code }
}
