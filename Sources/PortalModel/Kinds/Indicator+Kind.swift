import Diagnostics
import Documents
import Figures
import Quantities

extension Indicator: ContentEntity {
  static let kind = ContentKind.indicator
  static let places: [ContentPlace] = ["indicators/*"]
  static let referredAs: [EntityKind] = [.indicator]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Indicator? {
    source.read(labels: Indicator.Label.allCases.map(\.rawValue), into: &diagnostics) {
      reader, articles -> Indicator? in
      let section = reader.requiredSection("section")
      let order = reader.integer("order")
      let objective = reader.reference("objective", to: Objective.self)
      let tasks = reader.references("tasks", to: PlanTask.self)
      let kind = reader.requiredChoice("kind", of: IndicatorKind.self)
      let direction = reader.choice("direction", of: Direction.self)
      let decimals = reader.integer("decimals")
      if let decimals, !(0...6).contains(decimals.value) {
        reader.report(
          .outOfRange(name: "decimals", value: "\(decimals.value)", allowed: "0–6"),
          at: decimals.site)
      }
      let aggregation = reader.requiredChoice("aggregation", of: AggregationMethod.self)
      let weight = reader.reference("weight", to: Indicator.self)
      let ownFigure = reader.choice("own-figure", of: OwnFigure.self)
      let appliesTo = reader.references("applies-to", to: UnitType.self)
      let reportedFor = reader.references("reported-for", to: UnitType.self)
      let target = reader.mapping("target") { $0.target(isRatio: kind?.value == .ratio) }
      let baseline = reader.mapping("baseline") {
        reader -> (value: DatedValue, source: BaselineSource)? in
        let year = reader.requiredInteger("year")
        let value = reader.requiredNumber("value")
        let source = reader.requiredText("source")
        if kind?.value == .ratio, let value, !(0...100).contains(value.value) {
          reader.report(
            .outOfRange(name: "value", value: value.value.dataText, allowed: "0–100"),
            at: value.site)
        }
        if kind?.value == .count, let value, value.value < 0 {
          reader.report(
            .outOfRange(name: "value", value: value.value.dataText, allowed: "≥ 0"),
            at: value.site)
        }
        guard let year, let value, let source else { return nil }
        return (
          DatedValue(Period(year: year.value), value.value),
          BaselineSource(text: source.value, site: year.site)
        )
      }
      let labels = articles.main.labels
      for label in kind?.value.neededLabels ?? [] where labels[label.rawValue] == nil {
        reader.report(
          .missingField(name: label.rawValue, inBraces: reader.isInBraces), at: reader.site)
      }
      if kind?.value == .count, let measure = labels[Indicator.Label.measure.rawValue],
        measure.contains("%")
      {
        reader.report(
          .countInPercent(measure: measure),
          at: source.document.site(of: Indicator.Label.measure.rawValue))
      }
      if aggregation?.value == .weightedMean, weight == nil {
        reader.report(.missingField(name: "weight", inBraces: reader.isInBraces), at: reader.site)
      }
      guard let section, let kind, let aggregation else { return nil }
      return Indicator(
        articles: articles,
        section: section,
        order: order?.value ?? 0,
        objective: objective,
        tasks: tasks,
        definition: IndicatorDefinition(
          id: Identifier(source.name.name),
          kind: kind.value,
          direction: direction?.value ?? .up,
          decimals: min(max(decimals?.value ?? 0, 0), 6),
          aggregation: aggregation.value,
          weight: weight?.value,
          ownFigure: ownFigure?.value ?? .same,
          appliesTo: appliesTo.map(\.value),
          reportedFor: reportedFor.map(\.value),
          target: target,
          baseline: baseline?.value),
        appliesTo: appliesTo,
        reportedFor: reportedFor,
        aggregationSite: aggregation.site,
        weight: weight,
        targetSite: source.document.site(of: "target"),
        baselineSource: baseline?.source
      )
    }
  }

  /// Promises first; within either in the order of their sections.
  static func sorted(_ indicators: [Indicator], of settings: PortalSettings) -> [Indicator] {
    indicators
      .sorted { ($0.section.value, $0.order, $0.id) < ($1.section.value, $1.order, $1.id) }
      .stablySorted { $0.isPromise ? 0 : 1 }
  }

  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    IndicatorChecks(draft[Indicator.self], in: draft[Plan.self].first).run(into: &diagnostics)
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(section, into: &diagnostics)
    names.check(objective.map { [$0] } ?? [], .objective, into: &diagnostics)
    names.check(tasks, .task, into: &diagnostics)
    names.check(appliesTo + reportedFor, .unitType, into: &diagnostics)
    names.check(weight.map { [$0] } ?? [], .indicator, into: &diagnostics)
  }
}

extension IndicatorKind {
  /// The texts that an indicator of the kind cannot do without.
  fileprivate var neededLabels: [Indicator.Label] {
    switch self {
    case .count, .rate: [.measure]
    case .ratio: [.numerator, .denominator]
    case .yesNo: []
    }
  }
}

/// The kinds of target by their names in front matter.
private enum TargetKind: String, CaseIterable, Sendable {
  case level, growth
  case yesNo = "yes-no"
}

extension FieldReader {
  fileprivate mutating func target(isRatio: Bool) -> Target? {
    guard let kind = requiredChoice("type", of: TargetKind.self) else {
      // Which other fields belong here is what the type would say.
      acceptAll()
      return nil
    }
    switch kind.value {
    case .level:
      let milestones = mappings("milestones") { reader -> Located<DatedValue>? in
        guard let year = reader.requiredInteger("year"), let value = reader.requiredNumber("value")
        else { return nil }
        if isRatio, !(0...100).contains(value.value) {
          reader.report(
            .outOfRange(name: "value", value: value.value.dataText, allowed: "0–100"),
            at: value.site)
        }
        return Located(DatedValue(Period(year: year.value), value.value), at: year.site)
      }
      reportDisorder(milestones.map { $0.map(\.period.year) }, name: "year")
      guard !milestones.isEmpty else { return missing("milestones") }
      return .level(milestones: milestones.map(\.value))
    case .growth:
      let spans = mappings("spans") { reader -> Located<GrowthSpan>? in
        let year = reader.requiredInteger("to")
        guard let rate = reader.rate(), let year else { return nil }
        return Located(GrowthSpan(end: Period(year: year.value), rate: rate), at: year.site)
      }
      reportDisorder(spans.map { $0.map(\.end.year) }, name: "to")
      guard !spans.isEmpty else { return missing("spans") }
      return .growth(spans: spans.map(\.value))
    case .yesNo:
      return requiredInteger("by").map { .yesNo(by: Period(year: $0.value)) }
    }
  }

  /// One rate, or two for a range, in per cent a year.
  private mutating func rate() -> ClosedRange<Rational>? {
    let rates = numbers("rate")
    guard let first = rates.first, let last = rates.last else { return missing("rate") }
    // A thing that halves or grows tenfold each year is a slip of the pen.
    for rate in rates where !(-50...900).contains(rate.value) {
      report(
        .outOfRange(name: "rate", value: rate.value.dataText, allowed: "-50…900"), at: rate.site)
    }
    guard rates.count <= 2, first.value <= last.value else {
      report(
        .outOfRange(name: "rate", value: last.value.dataText, allowed: "[a, b], a ≤ b"),
        at: last.site)
      return nil
    }
    return first.value...last.value
  }

  private mutating func missing<Result>(_ name: String) -> Result? {
    if !has(name) { report(.missingField(name: name, inBraces: isInBraces), at: site) }
    return nil
  }

  /// Milestones stand in the order of their years; one that does not is probably mistyped.
  private mutating func reportDisorder(_ years: [Located<Int>], name: String) {
    for (earlier, later) in zip(years, years.dropFirst()) where later.value <= earlier.value {
      report(
        .outOfRange(name: name, value: "\(later.value)", allowed: "> \(earlier.value)"),
        at: later.site)
    }
  }
}
