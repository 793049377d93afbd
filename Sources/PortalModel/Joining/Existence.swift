import Diagnostics
import Documents
import Figures
import Quantities

/// Who exists when: nobody signs, leads or reports for a time in which they are not there.
struct Existence {
  private let units: IdentifierMap<ReportingUnit, Unit>
  private let bodies: IdentifierMap<Body, Body>

  init(units: IdentifierMap<ReportingUnit, Unit>, bodies: IdentifierMap<Body, Body>) {
    self.units = units
    self.bodies = bodies
  }

  /// What is wrong with a unit or body that acts on a day.
  func check(_ name: Located<String>, on date: CalendarDate) -> [Diagnostic] {
    check(name, when: date.iso8601) { $0.contains(date) }
  }

  /// What is wrong with a unit or body that reports on a period.
  func check(_ name: Located<String>, reportingOn period: Period) -> [Diagnostic] {
    check(name, when: "\(period)") { $0.overlaps(period) }
  }

  private func check(
    _ name: Located<String>, when: String, _ isThere: (Validity) -> Bool
  ) -> [Diagnostic] {
    let problem: ModelProblem
    if let unit = units[Identifier(name.value)] {
      guard !isThere(unit.validity) else { return [] }
      problem = .unitNotThen(
        unit: unit.articles.main.title, when: when, from: unit.validity.from?.iso8601,
        to: unit.validity.to?.iso8601)
    } else if let body = bodies[Identifier(name.value)] {
      guard !isThere(body.validity) else { return [] }
      problem = .bodyNotThen(
        body: body.articles.main.title, when: when, from: body.validity.from?.iso8601,
        to: body.validity.to?.iso8601)
    } else {
      return []
    }
    return [Diagnostic(.model(problem), at: name.site.place)]
  }
}
