import Documents
import Quantities
import Testing

@Suite("What people write for a day")
struct DayTextTests {
  private static let day = CalendarDate("2023-04-21")

  @Test(arguments: [
    "21/4/2023", "21/04/2023", "4/21/2023", "45037", "21.4.2023", "21-04-2023", "2023/4/21",
    "21/4/23",
    "21-Apr-23", "21-Apr-2023", "21-Thg4-23", "2023-04-21 00:00:00", "21/04/2023 0:00",
    "ngày 21 tháng 4 năm 2023", "2023-04-21",
  ])
  func saysOneDay(text: String) {
    #expect(DayText(text).day == Self.day)
  }

  @Test func kinds() throws {
    let day = try #require(Self.day)
    #expect(DayText("2023-04-21") == .iso(day))
    #expect(DayText("21/4/2023") == .dayFirst(day))
    #expect(DayText("4/21/2023") == .monthFirst(day))
    #expect(DayText("45037") == .number(day))
    #expect(DayText("21.4.2023") == .other(day))
    // Where both could come first, the day does.
    #expect(DayText("3/4/2023").day == CalendarDate("2023-04-03"))
  }

  @Test(arguments: [
    "", "2023", "31/2/2023", "2023-02-30", "13/13/2023", "21/4", "4503", "99999", "hôm qua",
    "21/4/2023/5",
    "21/4/2023 08:30", "2.5/4", "1.2.3", "1/2/345", "6/18", "18-Jun", "1.234.567.890",
  ])
  func saysNone(text: String) {
    #expect(DayText(text) == .none)
  }

  @Test func daysAndMonths() {
    #expect(DayText.dayAndMonth("18-Jun").map { [$0.day, $0.month] } == [18, 6])
    #expect(DayText.dayAndMonth("04-Thg6").map { [$0.day, $0.month] } == [4, 6])
    #expect(DayText.dayAndMonth("Jun-18").map { [$0.day, $0.month] } == [18, 6])
    #expect(DayText.dayAndMonth("80 bản") == nil)
    #expect(DayText.dayAndMonth("80-90") == nil)
  }
}
