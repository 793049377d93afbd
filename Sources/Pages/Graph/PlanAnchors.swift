import Figures
import PortalModel

/// The ids of the plan's sections, where the plan's outline shows them.
///
/// Several may stand under one section: a part and an objective, a task and the bodies that follow
/// one another. The first of them is what a link to the section leads to; each of the others has an
/// id of its own.
struct PlanAnchors: Sendable {
  /// What shows a section, in the order of the outline.
  enum Holder: String, Sendable {
    /// A part of the outline, which every theme has.
    case part = "phan"
    case objective = "muc-tieu"
    case group = "nhom"
    case task = "viec"
    case body = "co-quan"
  }

  /// The section's first holder, by its slug.
  private let holders: [String: Holder]
  /// The ids by what writers call them: `ii-1-a`, or as a browser's address bar says.
  let names: [String: String]

  init(portal: Portal) {
    var holders: [String: Holder] = [:]
    func claim(_ sections: [PlanSection], _ holder: Holder) {
      for section in sections where holders[section.slug] == nil {
        holders[section.slug] = holder
      }
    }
    claim(["I", "II", "III"].compactMap(PlanSection.init), .part)
    claim(portal.objectives.map(\.section), .objective)
    claim(portal.tasks.compactMap(\.section.parent), .group)
    claim(portal.tasks.map(\.section), .task)
    claim(portal.bodies.map(\.section), .body)
    self.holders = holders
    names = Dictionary(
      uniqueKeysWithValues: holders.keys.flatMap { slug in
        let id = Self.prefix + slug
        return [(slug, id), (id, id)]
      })
  }

  private static let prefix = "muc."

  /// The id of what shows a section.
  func id(of section: PlanSection, as holder: Holder) -> String {
    (holders[section.slug] == holder ? Self.prefix : holder.rawValue + ".") + section.slug
  }

  /// The id of a body, which may be one of several under its section.
  func id(of body: Body, isFirst: Bool) -> String {
    isFirst ? id(of: body.section, as: .body) : "co-quan.ten." + body.id.rawValue
  }

  /// The id that a link to a section leads to: its own, or that of the section around it.
  func id(for section: PlanSection) -> String? {
    names[section.slug] ?? section.parent.flatMap(id(for:))
  }
}
