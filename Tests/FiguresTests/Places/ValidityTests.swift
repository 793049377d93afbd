import Figures
import Quantities
import Testing

@Suite struct ValidityTests {
  private func validity(_ from: String?, _ to: String?) -> Validity {
    Validity(from: from.flatMap { CalendarDate($0) }, to: to.flatMap { CalendarDate($0) })
  }

  /// The township until 30 June 2025, the special zone with the same code from the day after.
  @Test(
    arguments: [
      (nil, "2025-06-30", 2024, true, true),
      (nil, "2025-06-30", 2025, true, false),
      (nil, "2025-06-30", 2026, false, false),
      ("2025-07-01", nil, 2024, false, false),
      ("2025-07-01", nil, 2025, true, true),
      ("2025-07-01", nil, 2030, true, true),
      (nil, nil, 1999, true, true),
      ("2024-01-01", "2024-12-31", 2024, true, true),
      ("2024-02-01", "2024-03-01", 2024, true, false),
    ] as [(String?, String?, Int, Bool, Bool)])
  func years(
    _ from: String?, _ to: String?, _ year: Int, _ overlaps: Bool, _ coversEnd: Bool
  ) {
    let validity = validity(from, to)
    #expect(validity.overlaps(Period(year: year)) == overlaps)
    #expect(validity.coversEnd(of: Period(year: year)) == coversEnd)
  }

  @Test func bothEndsBelongToIt() throws {
    let validity = validity("2025-01-01", "2025-06-30")
    for (text, expected) in [
      ("2024-12-31", false), ("2025-01-01", true), ("2025-06-30", true), ("2025-07-01", false),
    ] {
      let date = try #require(CalendarDate(text))
      #expect(validity.contains(date) == expected)
    }
  }
}
