import Diagnostics
import Quantities
import Testing

@testable import Documents

@Suite("What is wrong with a field's day or number")
struct FieldFaultTests {
  private static let day = CalendarDate.first(of: 2026).adding(days: 114)

  @Test(arguments: [
    ("25/4/2026", DayFault.form(day)), ("25.4.2026", .form(day)), ("April 25, 2026", .form(day)),
    ("25 April 2026", .form(day)), ("thứ bảy, ngày 25 tháng 4 năm 2026", .form(day)),
    ("2026 04 25", .form(day)), ("2026-4-25", .digits(part: "4", day)),
    ("2026/04/25", .sign("/", day)), ("2026–04–25", .sign("–", day)),
    ("2026-25-04", .swapped(month: 25, day)), ("2026-04-25 08:00", .time(day)),
    ("2026-04-25T08:00:00+07:00", .time(day)), ("25/4/2026, 8h30", .time(day)),
    ("8h30 ngày 25/4/2026", .time(day)), ("2026-O4-25", .letter("O", digit: "0", day)),
    ("l5/4/2026", .letter("l", digit: "1", day.adding(days: -10))),
    ("2026-04-31", .pastMonth(last: day.adding(days: 5))),
    ("31/4/2026", .pastMonth(last: day.adding(days: 5))),
    ("2026-04-00", .pastMonth(last: day.adding(days: 5))),
    ("2026-13-20", .noMonth(13)), ("hôm nay", .words), ("25/4", .other),
  ])
  func days(_ text: String, _ fault: DayFault) {
    #expect(DayFault(text) == fault)
  }

  @Test(arguments: [
    ("61%", FieldNumberFault.beside("%", number: "61")),
    ("61,5 %", .beside("%", number: "61.5")), ("143 cuốn", .beside("cuốn", number: "143")),
    ("khoảng 143", .beside("khoảng", number: "143")),
    ("gần 1 430 cuốn", .beside("gần … cuốn", number: "1430")),
    ("1 430", .grouped(mark: " ", number: "1430")), ("1_430", .grouped(mark: "_", number: "1430")),
    ("1.234.567", .grouped(mark: ".", number: "1234567")),
    ("1,5 triệu", .scaled(full: "1500000", number: "1.5")), ("không", .spelled(number: "0")),
    ("14O", .letters(number: "140")), ("80-90", nil), ("nan", nil), ("1 43", nil), ("3/4", nil),
  ])
  func numbers(_ text: String, _ fault: FieldNumberFault?) {
    #expect(FieldNumberFault(text, hasMeasure: false) == fault)
  }

  @Test func wholeNumbersHaveNoDecimals() {
    #expect(FieldNumberFault("1.5", hasMeasure: false, isWhole: true) == nil)
    let year = FieldNumberFault("2.030", hasMeasure: false, isWhole: true)
    #expect(year?.number == "2030")
  }

  @Test func percentBesideAMeasure() {
    #expect(FieldNumberFault("61%", hasMeasure: true) == .percent(number: "61"))
  }
}
