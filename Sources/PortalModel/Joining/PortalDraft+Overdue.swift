import Documents
import Figures
import Quantities

extension PortalDraft {
  /// What the rows say on a day: “not due yet” is said until the day on which the unit's report was
  /// due, or, where nobody set one, until the end of the following year.
  ///
  /// The row was true when it was written, and time alone made it false: so it is no mistake of the
  /// writer's, and pages, charts and downloads must not repeat it.
  ///
  /// - Parameter today: The day.
  /// - Returns: The observations in their order.
  func observations(asOf today: CalendarDate) -> [Observation] {
    let days = self[Body.self].dueDays(for: settings.unitTypes)
    let units = self[Unit.self].byID
    return observations.map { observation in
      guard observation.value == .missing(.notYetDue) else { return observation }
      let period = observation.period
      let due = units[observation.unit].flatMap { days[$0.type.value] }
      let lastDay = due?.date(for: period) ?? period.next.lastDay
      return today > lastDay ? observation.silent(as: .notReported) : observation
    }
  }
}
