package import Documents
package import Figures

/// Something that is measured, with what the plan promises for it.
package final class Indicator: Described, Identified {
  package typealias Named = IndicatorDefinition

  /// The texts of its articles beyond title and summary.
  package enum Label: String, CaseIterable, Sendable {
    /// What is counted, in a word or two: `lượt`.
    case measure
    /// What the two parts of a ratio are.
    case numerator, denominator
  }

  package let articles: Articles
  package let section: Located<PlanSection>
  /// The place among the indicators of its section, which authors may set; 0 unless they do.
  package let order: Int
  package let objective: Reference<Objective>?
  package let tasks: [Reference<PlanTask>]
  package let definition: IndicatorDefinition
  /// The types of unit that report it.
  let appliesTo: [Reference<UnitType>]
  /// The types of unit that an own figure, not an aggregate, is reported for.
  package let reportedFor: [Reference<UnitType>]
  let aggregationSite: Site
  /// The indicator that weighs a mean.
  let weight: Reference<Indicator>?
  let targetSite: Site
  /// Who says where the way to the target starts, where the indicator names it.
  package let baselineSource: BaselineSource?

  init(
    articles: Articles,
    section: Located<PlanSection>,
    order: Int,
    objective: Reference<Objective>?,
    tasks: [Reference<PlanTask>],
    definition: IndicatorDefinition,
    appliesTo: [Reference<UnitType>],
    reportedFor: [Reference<UnitType>],
    aggregationSite: Site,
    weight: Reference<Indicator>?,
    targetSite: Site,
    baselineSource: BaselineSource?
  ) {
    self.articles = articles
    self.section = section
    self.order = order
    self.objective = objective
    self.tasks = tasks
    self.definition = definition
    self.appliesTo = appliesTo
    self.reportedFor = reportedFor
    self.aggregationSite = aggregationSite
    self.weight = weight
    self.targetSite = targetSite
    self.baselineSource = baselineSource
  }

  package var id: Identifier<IndicatorDefinition> { definition.id }

  /// Whether the plan promises something for it.
  package var isPromise: Bool { definition.target != nil }
}

/// Where a baseline that an indicator names is from.
package struct BaselineSource: Sendable {
  /// In words.
  package let text: String
  let site: Site
}
