import Diagnostics
import Documents
import Figures
import PortalModel

/// A figure that a writer placed in a sentence by name.
enum PlacedValue {
  /// The area's figure of a year.
  case area(PlaceFigure, Indicator)
  /// A unit's figure of a year.
  case unit(Observation, Indicator)
}

extension PageGraph {
  /// Finds the figure that a writer asks for.
  ///
  /// - Parameters:
  ///   - value: An indicator, then a unit, then a year; without a unit the area is meant, without a
  ///     year the latest figure.
  ///   - diagnostics: Receives a name that is none, and a year without a figure.
  /// - Returns: `nil` when there is no such figure.
  func resolve(_ value: Prose.Value, into diagnostics: inout [Diagnostic]) -> PlacedValue? {
    guard let (name, unitName, period) = parts(of: value, into: &diagnostics) else { return nil }
    let periodSite = value.words.last?.site
    guard let indicator = indicator(named: name, into: &diagnostics) else { return nil }
    let missingSite = (period == nil ? unitName?.site : periodSite) ?? name.site
    guard let unitName else {
      let shown = figures.areaSeries[indicator.id]?.figures.filter {
        $0.value != .missing(.notYetDue)
      }
      let found = shown?.last { period == nil ? $0.value.hasFigure : $0.period == period }
      guard let found else {
        report(
          name.value, period: period, known: shown?.map(\.period) ?? [], at: missingSite,
          into: &diagnostics)
        return nil
      }
      return .area(found, indicator)
    }
    guard let unit = unit(named: unitName, into: &diagnostics) else { return nil }
    let series = portal.figures.series(SeriesKey(indicator.id, unit.id))
    guard
      let found = series.last(where: { period == nil ? $0.value.hasFigure : $0.period == period })
    else {
      report(
        "\(name.value) \(unitName.value)", period: period, known: series.map(\.period),
        at: missingSite, into: &diagnostics)
      return nil
    }
    return .unit(found, indicator)
  }

  func indicator(named name: Located<String>, into diagnostics: inout [Diagnostic])
    -> Indicator?
  {
    if let indicator = portal.lookup.indicators[Identifier(name.value)] { return indicator }
    guard !portal.unreadablePaths.contains("content/indicators/\(name.value).md") else {
      return nil
    }
    let known = KnownNames(.indicator, portal.indicators)
    let problem = known.problem(with: name.value, afterFaults: diagnostics.count)
    diagnostics.append(Diagnostic(.model(problem), at: name.site.place))
    return nil
  }

  func unit(named name: Located<String>, into diagnostics: inout [Diagnostic]) -> Unit? {
    if let unit = portal.lookup.units[Identifier(name.value)] { return unit }
    guard !portal.unreadablePaths.contains("content/units/\(name.value)/index.md") else {
      return nil
    }
    let known = KnownNames(.unit, portal.units)
    let problem = known.problem(with: name.value, afterFaults: diagnostics.count)
    diagnostics.append(Diagnostic(.model(problem), at: name.site.place))
    return nil
  }

  func report(
    _ name: String, period: Period?, known: [Period], at site: Site,
    into diagnostics: inout [Diagnostic]
  ) {
    // A figure that could not be read is not missing.
    guard portal.hasAllFigures else { return }
    let problem = ModelProblem.noFigure(
      name: name, year: period?.year, years: known.map(\.year))
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }
}
