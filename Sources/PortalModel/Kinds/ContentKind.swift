/// The kinds of entities that texts of the content stand for: the registry of what ``ContentEntity`` each
/// is.
enum ContentKind: Int, CaseIterable, Sendable {
  case plan, planDocument, objective, task, unit, body, indicator, campaign, edition, topic, post,
    infoPage

  /// What the entities of the kind are.
  var entity: any ContentEntity.Type {
    switch self {
    case .plan: Plan.self
    case .planDocument: PlanDocument.self
    case .objective: Objective.self
    case .task: PlanTask.self
    case .unit: Unit.self
    case .body: Body.self
    case .indicator: Indicator.self
    case .campaign: Campaign.self
    case .edition: Edition.self
    case .topic: Topic.self
    case .post: Post.self
    case .infoPage: InfoPage.self
    }
  }
}
