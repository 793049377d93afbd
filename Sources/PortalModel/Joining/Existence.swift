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
    check(name, when: .day(date)) { $0.contains(date) }
  }

  /// What is wrong with units that are named for a day.
  func check(_ references: [Reference<Unit>], on date: CalendarDate) -> [Diagnostic] {
    references.compactMap { reference in
      guard let unit = units[reference.value], !unit.validity.contains(date) else { return nil }
      let problem = unit.notThen(.day(date), among: units) { $0.contains(date) }
      return Diagnostic(.model(problem), at: reference.site.place)
    }
  }

  /// What is wrong with a unit or body that reports on a period.
  func check(_ name: Located<String>, reportingOn period: Period) -> [Diagnostic] {
    check(name, when: .year(period.year)) { $0.overlaps(period) }
  }

  private func check(
    _ name: Located<String>, when: Moment, _ isThere: (Validity) -> Bool
  ) -> [Diagnostic] {
    let problem: ModelProblem
    if let unit = units[Identifier(name.value)] {
      guard !isThere(unit.validity) else { return [] }
      problem = unit.notThen(when, among: units, isThere)
    } else if let body = bodies[Identifier(name.value)] {
      guard !isThere(body.validity) else { return [] }
      problem = .bodyNotThen(
        body: body.articles.main.title, when: when, from: body.validity.from,
        to: body.validity.to)
    } else {
      return []
    }
    return [Diagnostic(.model(problem), at: name.site.place)]
  }
}

extension Unit {
  /// What to say of the unit where it is named for a time in which it is not there.
  func notThen(
    _ when: Moment, among units: IdentifierMap<ReportingUnit, Unit>, _ isThere: (Validity) -> Bool
  ) -> ModelProblem {
    .unitNotThen(
      unit: articles.main.title, when: when, from: validity.from, to: validity.to,
      instead: successors(in: units, isThere))
  }

  /// The names of the units that took its place, and those that took theirs, as far as they are there.
  func successors(
    in units: IdentifierMap<ReportingUnit, Unit>, _ isThere: (Validity) -> Bool
  ) -> [String] {
    var names: [String] = []
    var seen: Set<Identifier<ReportingUnit>> = [id]
    var next = successors.map(\.value)
    while let name = next.popLast() {
      guard seen.insert(name).inserted, let unit = units[name] else { continue }
      if isThere(unit.validity) {
        names.append(name.rawValue)
      } else {
        next += unit.successors.map(\.value)
      }
    }
    return names.sorted()
  }
}
