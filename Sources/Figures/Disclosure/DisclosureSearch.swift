import Quantities

/// Looks for what is told in one period of indicators that are tied to each other.
struct DisclosureSearch {
  let indicators: [IndicatorDefinition]
  let period: Period
  let cube: FigureCube
  /// As the portal itself would have it read.
  let book: DisclosureBook

  init(_ indicators: [IndicatorDefinition], in period: Period, of cube: FigureCube) {
    self.indicators = indicators
    self.period = period
    self.cube = cube
    book = DisclosureBook(indicators, in: period, of: cube)
  }

  /// What is told, a component of the system each.
  var disclosures: [Disclosure] {
    book.system.components.compactMap { component in
      // Without a statement nothing is said of it.
      guard component.claims.contains(where: { !book.sources[$0].isEmpty }) else { return nil }
      return disclosure(of: component)
    }
  }

  private func disclosure(of component: DisclosureComponent) -> Disclosure? {
    let scope = DisclosureScope([component], in: book)
    var told: [FigureKey] = []
    var open: [FigureKey] = []
    var evidence: [Disclosure.Evidence] = []
    var touched: [FigureKey] = []
    for belief in scope.beliefs {
      let reading = self.reading(belief)
      let found = reading.findings(of: scope.protected)
      open += found.undecided.flatMap { reading.figures(of: $0) }
      for secret in found.told {
        let figures = reading.figures(of: secret.secret).filter { !told.contains($0) }
        guard !figures.isEmpty else { continue }
        told += figures
        let sources = reading.sources(of: secret)
        touched += sources.filter { !touched.contains($0) }
        evidence += sources.compactMap { reading.evidence(of: $0) }
          .filter { !evidence.contains($0) }
      }
    }
    let cells = told.isEmpty ? open : told
    guard !cells.isEmpty else { return nil }
    if told.isEmpty { touched = component.claims.flatMap { book.sources[$0] } }
    let remedies = DisclosureRemedies(search: self, scope: scope, evidence: touched.uniqued)
    return Disclosure(
      cells: cells.uniqued.sorted(by: isBefore), isCertain: !told.isEmpty, evidence: evidence,
      remedies: remedies.found)
  }

  /// The book as a reader has it who believes something else.
  func reading(_ belief: DisclosureBook.Belief) -> DisclosureBook {
    belief.choices.isEmpty && belief.withheld.isEmpty
      ? book : DisclosureBook(indicators, in: period, of: cube, believing: belief)
  }

  /// Orders as the portal lists indicators and units.
  private func isBefore(_ left: FigureKey, _ right: FigureKey) -> Bool {
    (left.indicator, left.unit) < (right.indicator, right.unit)
  }
}

extension DisclosureBook {
  /// What the components tell that hold any of some figures.
  func findings(of figures: [FigureKey], effort: Int = 20_000_000) -> DisclosureFindings {
    var all = DisclosureFindings()
    for component in components(holding: figures) {
      let found = system.findings(of: component, effort: effort)
      all.told += found.told
      all.undecided += found.undecided
    }
    return all
  }

  /// The components that hold any of some figures.
  func components(holding figures: [FigureKey]) -> [DisclosureComponent] {
    let wanted = Set(figures)
    return system.components.filter { component in
      component.cells.contains { keys[$0].map(wanted.contains) ?? false }
    }
  }

  /// The figures that a secret is a part of.
  func figures(of secret: DisclosureFindings.Secret) -> [FigureKey] {
    // Of a share, the part names the figure: what it is divided by may be another one.
    secret.cells.prefix(1).compactMap { keys[$0.index] }
  }

  /// The figures whose published numbers tell a secret.
  func sources(of told: DisclosureFindings.Told) -> [FigureKey] {
    system.proof(of: told).flatMap { sources[$0.index] }.uniqued
  }

  /// Where the number stands that the reader takes for a figure; `nil` where none does.
  func evidence(of key: FigureKey) -> Disclosure.Evidence? {
    let figure = published(key)
    if let number = believed(figure) ?? told(of: figure).first { return number.evidence }
    // A percentage that nobody else says.
    guard let indicator = definitions[key.indicator], indicator.baseline?.period == period,
      cube.units.area(in: period)?.id == key.unit
    else { return nil }
    return .baseline(key.indicator)
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
