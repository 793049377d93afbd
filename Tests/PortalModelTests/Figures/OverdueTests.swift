import Figures
import PortalModel
import Quantities
import Testing

/// “Not due yet” is said as long as it is true.
@Suite struct OverdueTests {
  @Test(arguments: [
    ("02-28", "2024-02-28", "not-yet-due"), ("02-28", "2024-02-29", "not-reported"),
    (nil, "2024-12-31", "not-yet-due"), (nil, "2025-01-01", "not-reported"),
  ])
  func marker(due: String?, today: String, shown: String) async throws {
    var source = SmallPortal(communes: ["a"], due: due)
    source.today = try #require(CalendarDate(today))
    source.observations = ["luot,xa-a,2023,not-yet-due,,,,,Chưa gom xong"]
    let portal = try await source.valid()
    let key = FigureKey(Identifier("luot"), Identifier("xa-a"), Period(year: 2023))
    let observation = try #require(portal.figures.observation(key))
    #expect(observation.value.dataText == shown)
    #expect(observation.note == "Chưa gom xong")
  }
}
