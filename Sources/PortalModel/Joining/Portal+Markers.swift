import Diagnostics
import Documents
import Figures

extension Portal {
  /// Places that say of themselves that an indicator does not apply, while others, or their own
  /// units, report it.
  var mistakenMarkers: [Diagnostic] {
    figures.all(of: indicators.map(\.id)).filter { observation in
      observation.isOwn && observation.value == .missing(.notApplicable)
    }.compactMap { observation in
      let others = reporters(despite: observation)
      guard !others.isEmpty, let unit = lookup.units[observation.unit] else { return nil }
      let problem = ModelProblem.notApplicableBesideFigures(
        unit: unit.articles.main.title, period: observation.period.year, others: others)
      return Diagnostic(.model(problem), at: rows[observation.row].value.site.place)
    }
  }

  /// Who has a figure of what does not apply: others about the place, then its units.
  private func reporters(despite observation: Observation) -> [String] {
    let accounts = figures.accounts(observation.key)?.all ?? []
    let others = accounts.filter { !$0.isOwn && $0.value.hasFigure }.map { other in
      report(of: other).flatMap(submitter(of:))?.articles.main.title ?? observation.unit.rawValue
    }
    let figure = figures.figure(observation.key)
    let reported =
      figure?.key == observation.key ? figure?.units?.coverage.reported ?? [] : []
    let units = reported.compactMap { lookup.units[$0]?.articles.main.title }
    let all = others + units
    return all.count > Self.mostNamed ? all.prefix(Self.mostNamed) + ["…"] : all
  }

  /// So many are named in one message.
  private static let mostNamed = 5
}
