package import Diagnostics
package import Documents

extension Portal {
  /// What cannot be known yet on a day: figures of years to come, corrections not yet made.
  package func untimely(asOf: CalendarDate) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for observation in observations.all(indicators: indicators, units: units)
    where observation.year > asOf.year && observation.value.hasFigure {
      let problem = ModelProblem.periodNotBegun(period: observation.year, today: asOf.iso8601)
      diagnostics.append(Diagnostic(.model(problem), at: observation.yearSite.place))
    }
    for applied in corrections where applied.correction.date.value > asOf {
      let date = applied.correction.date
      let problem = ModelProblem.correctionInFuture(
        date: date.value.iso8601, today: asOf.iso8601)
      diagnostics.append(Diagnostic(.model(problem), at: date.site.place))
    }
    return diagnostics
  }
}
