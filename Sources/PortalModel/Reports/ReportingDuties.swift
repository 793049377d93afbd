import Documents
import Figures

/// Who owes a report for a year, each duty once: whom the plan names.
struct ReportingDuties {
  private let bodies: [Body]
  /// The bodies that sum others up, by the name of each member.
  private let sums: IdentifierMap<Body, [Body]>
  private let planYears: ClosedRange<Int>

  /// - Parameters:
  ///   - bodies: All bodies of the plan, in the order in which their duties are asked.
  ///   - plan: Whose years the duties are of.
  init(_ bodies: [Body], of plan: Plan) {
    self.bodies = bodies
    var sums = IdentifierMap<Body, [Body]>()
    for body in bodies {
      for member in body.members { sums[member.value, default: []].append(body) }
    }
    self.sums = sums
    planYears = plan.firstYear...plan.lastYear
  }

  /// What a unit owes: the duty of the body that stands for its type, where both exist at the year's
  /// end, and the unit still on the day when it is due.
  func duty(of unit: Unit, for period: Period) -> Reporting? {
    guard planYears.contains(period.year), unit.validity.coversEnd(of: period) else { return nil }
    return bodies.first {
      $0.stands(for: unit.type.value) && $0.validity.coversEnd(of: period)
    }?.reporting?.owed(for: period, within: unit.validity)
  }

  /// What a body owes by itself, while it exists: its own duty, else that of a body that sums it up.
  func duty(of body: Body, for period: Period) -> Reporting? {
    guard planYears.contains(period.year), body.validity.coversEnd(of: period),
      body.members.isEmpty, !body.standsForUnits
    else { return nil }
    let duty =
      body.reporting ?? sums[body.id]?.first { $0.validity.coversEnd(of: period) }?.reporting
    return duty?.owed(for: period, within: body.validity)
  }
}

extension Body {
  /// Whether it stands for the authorities of units of a type.
  func stands(for type: Identifier<UnitCategory>) -> Bool {
    unitTypes.contains { $0.value == type }
  }
}

extension Reporting {
  /// The duty, where whoever has it exists on the day when it is due: nobody is blamed for a day that
  /// came after.
  fileprivate func owed(for period: Period, within validity: Validity) -> Reporting? {
    guard let day = due?.date(for: period.year) else { return self }
    return validity.contains(day) ? self : nil
  }
}

extension [Body] {
  /// The day by which the units of each type report, in whatever year.
  func dueDays(for types: [UnitType]) -> [Identifier<UnitCategory>: DueDay] {
    var days: [Identifier<UnitCategory>: DueDay] = [:]
    for type in types {
      let duties = filter { $0.stands(for: type.id) }.compactMap(\.reporting?.due)
      if let due = duties.last { days[type.id] = DueDay(month: due.month, day: due.day) }
    }
    return days
  }
}
