import Quantities

/// What a portal says in one period of indicators that are tied to each other, written out as a
/// system of statements, by a reader who has chosen whom to believe.
///
/// Only what somebody reported is stated: what the portal works out of published figures says
/// nothing more than these do.
struct DisclosureBook {
  let cube: FigureCube
  let period: Period
  let belief: Belief
  let definitions: IdentifierMap<IndicatorDefinition, IndicatorDefinition>
  var system = DisclosureSystem()
  /// The cells of each figure, by its parts.
  var cells: [FigureKey: [DisclosureSystem.Cell]] = [:]
  /// The figure that each cell is a part of, by the cells' order; `nil` for helpers.
  var keys: [FigureKey?] = []
  /// What each statement speaks of, the total first, by the statements' order.
  var sources: [[FigureKey]] = []
  private let domains: IdentifierMap<IndicatorDefinition, PartDomains>

  /// What a reader takes for true, where more than one thing is said, and what else is withheld.
  struct Belief: Sendable {
    /// A place among the numbers of a figure, where it is not the first of the choices.
    var choices: [FigureKey: Int] = [:]
    /// Figures that are withheld, too, to see what that changes.
    var withheld: Set<FigureKey> = []
  }

  /// - Parameters:
  ///   - indicators: Indicators of which none is weighed by one that is not among them.
  ///   - period: The period that is looked at.
  ///   - cube: All figures.
  ///   - belief: Whom the reader believes.
  init(
    _ indicators: [IndicatorDefinition], in period: Period, of cube: FigureCube,
    believing belief: Belief = Belief()
  ) {
    self.cube = cube
    self.period = period
    self.belief = belief
    definitions = IdentifierMap(indicators.lazy.map { ($0.id, $0) })
    domains = IdentifierMap(indicators.map { ($0.id, PartDomains(of: $0.id, in: cube)) })
    for indicator in indicators { state(indicator) }
  }
}

// MARK: - Figures

extension DisclosureBook {
  /// All that is published of a figure.
  func published(_ key: FigureKey) -> PublishedFigure {
    PublishedFigure(key, accounts: cube.accounts(key), baseline: baseline(of: key))
  }

  /// The number that an indicator names for the area, which is another account of its figure.
  ///
  /// A percentage has no parts: it is stated by itself.
  private func baseline(of key: FigureKey) -> PublishedFigure.Number? {
    guard let indicator = definitions[key.indicator], let named = indicator.baseline,
      named.period == key.period, cube.units.area(in: key.period)?.id == key.unit
    else { return nil }
    switch indicator.kind {
    case .count, .rate:
      return PublishedFigure.Number(value: .number(named.value), evidence: .baseline(indicator.id))
    case .ratio, .yesNo: return nil
    }
  }

  func isWithheld(_ figure: PublishedFigure) -> Bool {
    figure.isWithheld || belief.withheld.contains(figure.key)
  }

  /// The number that the reader takes for a figure, and where it stands; `nil` where there is none.
  func believed(_ figure: PublishedFigure) -> PublishedFigure.Number? {
    guard !isWithheld(figure) else { return nil }
    if let choice = belief.choices[figure.key] { return figure.numbers[choice] }
    return figure.hasMain ? figure.numbers.first : nil
  }

  /// The numbers that stay in print although the figure is withheld.
  ///
  /// Whoever withholds a figure takes back all accounts of it with its row, but no baseline.
  func told(of figure: PublishedFigure) -> [PublishedFigure.Number] {
    guard isWithheld(figure) else { return [] }
    return figure.isWithheld ? figure.numbers : figure.baseline.map { [$0] } ?? []
  }

  /// A figure's parts, as cells.
  ///
  /// A count has one, a ratio two, an answer 1 or 0.
  mutating func parts(of key: FigureKey) -> [DisclosureSystem.Cell] {
    if let cells = cells[key] { return cells }
    guard let indicator = definitions[key.indicator] else { return [] }
    let figure = published(key)
    let number = believed(figure)
    let domains = domains[key.indicator] ?? PartDomains.answer
    let values = number.map { $0.value.parts }
    let count = indicator.kind == .ratio ? 2 : 1
    let made = (0..<count).map { part in
      add(
        isWithheld(figure)
          ? .protected : (values?[part]).map(DisclosureSystem.Knowledge.published) ?? .silent,
        in: domains[part, of: indicator.kind], of: key)
    }
    cells[key] = made
    if count == 2, number == nil { stateRatio(made, of: key, domains) }
    stateTold(figure, made)
    return made
  }

  mutating func add(
    _ knowledge: DisclosureSystem.Knowledge, in domain: DisclosureSystem.Domain, of key: FigureKey?
  ) -> DisclosureSystem.Cell {
    keys.append(key)
    return system.add(knowledge, in: domain)
  }

  mutating func state(
    _ terms: [DisclosureSystem.Term], _ relation: DisclosureSystem.Relation, _ bound: Rational,
    of figures: [FigureKey]
  ) {
    guard !terms.isEmpty else { return }
    system.state(terms, relation, bound)
    sources.append(figures)
  }

  /// A part is never above its whole; and the share is a secret of its own.
  private mutating func stateRatio(
    _ parts: [DisclosureSystem.Cell], of key: FigureKey, _ domains: PartDomains
  ) {
    state([.init(parts[0]), .init(parts[1], times: -1)], .atMost, 0, of: [])
    if !domains.areWhole[1] { state([.init(parts[1])], .above, 0, of: []) }
    system.protectShare(parts[0], of: parts[1])
  }

  /// What is withheld now may still be told beside: by a correction of another account, or as the
  /// start of the way.
  private mutating func stateTold(_ figure: PublishedFigure, _ parts: [DisclosureSystem.Cell]) {
    for number in told(of: figure) {
      for (part, value) in zip(parts, number.value.parts) {
        state([.init(part)], .equals, value, of: [figure.key])
      }
    }
  }
}
