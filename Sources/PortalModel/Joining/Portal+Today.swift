package import Diagnostics
import Documents
package import Figures
package import Quantities

extension Portal {
  /// Where a figure was read.
  package func place(of observation: Observation) -> Place {
    rows[observation.row].value.site.place
  }

  /// Where the period of a row's figure stands.
  package func periodPlace(of observation: Observation) -> Place {
    rows[observation.row].period.site.place
  }

  /// What cannot be known yet on a day: figures of years to come, corrections not yet made.
  package func untimely(asOf: CalendarDate) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for observation in figures.all(of: indicators.map(\.id))
    where observation.period.firstDay > asOf && observation.value.hasFigure {
      let report = report(of: observation).flatMap {
        $0.period != observation.period && $0.period.firstDay <= asOf ? $0 : nil
      }
      let problem = ModelProblem.periodNotBegun(
        period: observation.period.year, today: asOf, report: report?.id.rawValue,
        reportPeriod: report?.period.year)
      let site = rows[observation.row].period.site
      diagnostics.append(Diagnostic(.model(problem), at: site.place))
    }
    for report in reports where report.submitted.value > asOf {
      let problem = ModelProblem.reportInFuture(
        submitted: report.submitted.value, today: asOf)
      diagnostics.append(Diagnostic(.model(problem), at: report.submitted.site.place))
    }
    for row in correctionRows where row.correction.date > asOf {
      let problem = ModelProblem.correctionInFuture(
        date: row.correction.date, today: asOf)
      diagnostics.append(Diagnostic(.model(problem), at: row.dateSite.place))
    }
    return concealed.conceal(diagnostics)
  }
}
