import Diagnostics
import Documents
import Figures

extension Portal {
  /// What is withheld, and can be worked out of what is published: a diagnostic for all figures that
  /// hang together.
  var toldFigures: [Diagnostic] {
    DisclosureCheck(figures, indicators: indicators.map(\.definition)).disclosures
      .compactMap { disclosure in
        guard let first = disclosure.cells.first, let place = placeOfMarker(first) else {
          return nil
        }
        let rows = disclosure.evidence.compactMap(row)
        let problem = ModelProblem.withheldCanBeWorkedOut(
          figures: disclosure.cells.map(FigureName.init), isCertain: disclosure.isCertain,
          rows: rows, remedies: disclosure.remedies.map { $0.map(FigureName.init) })
        return Diagnostic(.model(problem), at: place)
      }
  }

  /// Where it says that a figure is withheld: in its row, or in the correction that withholds it.
  private func placeOfMarker(_ key: FigureKey) -> Place? {
    if let correction = correctionRows.last(where: {
      $0.correction.key == key && $0.correction.new == .missing(.withheld)
    }) {
      return correction.newSite.place.withoutExcerpt
    }
    return figures.observation(key).map { rows[$0.row].value.site.place }
  }

  /// Where a number stands that tells something.
  private func row(_ evidence: Disclosure.Evidence) -> RowName? {
    let site: Site? =
      switch evidence {
      case .observation(let row): rows[row].value.site
      case .correction(let key, let number): correctionSite(key, number)
      case .baseline(let indicator): lookup.indicators[indicator]?.baselineSource?.site
      }
    return site.map(\.place).map { RowName(path: $0.path, line: $0.line) }
  }

  /// Where a figure's correction stands, by its number in the order of their days.
  private func correctionSite(_ key: FigureKey, _ number: Int) -> Site? {
    let ofFigure = correctionRows.enumerated().filter { $0.element.correction.key == key }
      .sorted { ($0.element.correction.date, $0.offset) < ($1.element.correction.date, $1.offset) }
    return ofFigure.indices.contains(number - 1) ? ofFigure[number - 1].element.oldSite : nil
  }
}

extension FigureName {
  fileprivate init(_ key: FigureKey) {
    self.init(
      indicator: key.indicator.rawValue, unit: key.unit.rawValue, period: key.period.year)
  }
}
