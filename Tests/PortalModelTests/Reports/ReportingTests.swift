import Documents
import Figures
import PortalModel
import Quantities
import Testing

/// Who owed a report, and when it came.
///
/// The plan runs from 2022 to 2030; the units end on
/// 30 June 2025.
@Suite struct ReportingTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    /// `MM-DD` of the year after; `nil` where nobody set a day.
    var due: String? = "02-28"
    /// The days on which the unit submitted a report on the year.
    var submitted: [String] = []
    var year = 2023
    let asOf: String
    let state: ReportState
    var isRequired = true

    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "in time", submitted: ["2024-02-01"], asOf: "2024-12-01", state: .onTime),
    Example(
      name: "on the day itself", submitted: ["2024-02-28"], asOf: "2024-02-28", state: .onTime),
    Example(
      name: "a day late", submitted: ["2024-02-29"], asOf: "2024-12-01", state: .late),
    Example(name: "missing on the day after", asOf: "2024-02-29", state: .missing),
    Example(name: "not due on the day itself", asOf: "2024-02-28", state: .notDue),
    Example(name: "not due in its own year", asOf: "2023-12-31", state: .notDue),
    Example(
      name: "not yet submitted on the day of the build", submitted: ["2024-03-05"],
      asOf: "2024-03-04", state: .missing),
    Example(
      name: "submitted on the day of the build", submitted: ["2024-03-05"], asOf: "2024-03-05",
      state: .late),
    Example(
      name: "of several the first counts", submitted: ["2024-05-01", "2024-02-01"],
      asOf: "2024-12-01", state: .onTime),
    Example(
      name: "of several late ones too", submitted: ["2024-05-01", "2024-03-01"],
      asOf: "2024-12-01", state: .late),
    Example(
      name: "no day set: submitted", due: nil, submitted: ["2024-11-01"], asOf: "2024-12-01",
      state: .submitted),
    Example(
      name: "no day set: missing once the year is over", due: nil, asOf: "2024-01-01",
      state: .missing),
    Example(
      name: "no day set: not due within the year", due: nil, asOf: "2023-12-31", state: .notDue),
    Example(
      name: "the unit ended within the year", year: 2025, asOf: "2026-12-01",
      state: .notRequired, isRequired: false),
    Example(
      name: "the unit ended within the year and reported all the same",
      submitted: ["2025-07-15"], year: 2025, asOf: "2026-12-01", state: .submitted,
      isRequired: false),
    Example(
      name: "before the plan", year: 2021, asOf: "2024-12-01", state: .notRequired,
      isRequired: false),
    Example(
      name: "before the plan, submitted", submitted: ["2022-03-05"], year: 2021,
      asOf: "2024-12-01", state: .submitted, isRequired: false),
  ]

  @Test(arguments: examples) func record(_ example: Example) async throws {
    var source = SmallPortal(communes: ["a"], due: example.due)
    source.reports = example.submitted.enumerated().map { index, day in
      "bc-\(index),xa-a,year,\(example.year),\(day)"
    }
    // Somebody's report on the year before the plan brings that year into the list.
    source.reports.append("bc-phong,phong,year,2021,2022-03-01")
    // A report on an event is no report on the year.
    source.reports.append("kq,xa-a,event,\(example.year),\(example.year + 1)-01-02")
    let portal = try await source.valid()
    let unit = try #require(portal.lookup.units[Identifier("xa-a")])
    let asOf = try #require(CalendarDate(example.asOf))
    let record = try #require(
      ReportingOverview(portal, asOf: asOf).units[unit.id]?.first { $0.period.year == example.year }
    )
    #expect(record.state == example.state)
    #expect(record.isRequired == example.isRequired)
    #expect(
      record.reports.map(\.submitted.value.iso8601)
        == example.submitted.sorted().filter {
          $0 <= example.asOf
        })
    // Where nothing is owed, no day is missed.
    let due = example.isRequired ? example.due.map { "\(example.year + 1)-\($0)" } : nil
    #expect(record.due?.iso8601 == due)
  }

  @Test(arguments: [
    ("2021-12-31", [2021]), ("2024-06-01", [2021, 2022, 2023, 2024]),
    ("2035-01-01", Array(2021...2030)),
  ])
  func years(_ asOf: String, _ years: [Int]) async throws {
    let source = SmallPortal(
      communes: [], reports: ["bc-phong,phong,year,2021,2021-12-30"])
    let day = try #require(CalendarDate(asOf))
    #expect(try await ReportingOverview(source.valid(), asOf: day).periods.map(\.year) == years)
  }

  /// A body owes what its own entry says; this one owes nothing.
  @Test func bodiesWithoutDuty() async throws {
    let source = SmallPortal(reports: ["bc-phong,phong,year,2023,2024-03-01"])
    let portal = try await source.valid()
    let body = try #require(portal.lookup.bodies[Identifier("phong")])
    let asOf = try #require(CalendarDate("2024-12-01"))
    let states = (ReportingOverview(portal, asOf: asOf).bodies[body.id] ?? []).map {
      "\($0.period) \($0.state.name)"
    }
    #expect(states == ["2022 not-required", "2023 submitted", "2024 not-required"])
  }

  @Test func tally() async throws {
    let source = SmallPortal(
      due: "02-28",
      reports: [
        "bc-a,xa-a,year,2023,2024-02-28", "bc-b,xa-b,year,2023,2024-01-02",
        "bc-c,xa-c,year,2023,2024-02-29", "bc-d,xa-d,year,2022,2023-01-02",
        "bc-phong,phong,year,2023,2024-02-01", "bc-huyen,huyen,year,2023,2024-02-02",
      ])
    let portal = try await source.valid()
    let asOf = try #require(CalendarDate("2024-12-01"))
    let records = portal.units.flatMap { ReportingOverview(portal, asOf: asOf).units[$0.id] ?? [] }

    let tally = ReportingTally(period: Period(year: 2023), of: records)
    #expect(tally.onTime == 2)
    #expect(tally.late == 1)
    #expect(tally.undated == 0)
    #expect(tally.missing == 2)
    #expect(tally.notDue == 0)
    #expect(tally.submitted == 3)
    #expect(tally.required == 5)

    let open = ReportingTally(period: Period(year: 2024), of: records)
    #expect((open.submitted, open.missing, open.notDue, open.required) == (0, 0, 5, 5))
    let none = ReportingTally(period: Period(year: 2021), of: records)
    #expect(none.required == 0)
  }

  @Test func tallyWithoutADay() async throws {
    let source = SmallPortal(
      communes: ["a", "b"], reports: ["bc-a,xa-a,year,2023,2024-11-30"])
    let portal = try await source.valid()
    let asOf = try #require(CalendarDate("2024-12-01"))
    let records = portal.units.flatMap { ReportingOverview(portal, asOf: asOf).units[$0.id] ?? [] }
    let tally = ReportingTally(period: Period(year: 2023), of: records)
    #expect((tally.onTime, tally.late, tally.undated, tally.missing) == (0, 0, 1, 1))
    #expect(tally.submitted == 1)
  }
}
