import Quantities
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "25-04-01", "2025-4-1", "2025/04/01",
    "2025-04-01 ", "+025-04-01", "", "hôm nay",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: ["1970-01-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func reads(_ text: String) {
    #expect(CalendarDate(text)?.iso8601 == text)
  }

  /// Every day of four centuries, so that every rule about leap years is met.
  @Test func daysAndDatesCorrespond() {
    for days in stride(from: -135_140, to: 146_097, by: 1) {
      #expect(CalendarDate(daysSince1970: days).daysSince1970 == days)
    }
    #expect(CalendarDate(daysSince1970: 0).iso8601 == "1970-01-01")
    #expect(CalendarDate(daysSince1970: 20_409).iso8601 == "2025-11-17")
  }

  @Test func ordersByTime() throws {
    let dates = try ["2024-12-31", "2025-01-01", "2025-02-01", "2025-02-02"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.reversed().sorted() == dates)
    #expect(dates[0].adding(days: 1) == dates[1])
  }
}
