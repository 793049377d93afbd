extension Workbook {
  /// A day of the Gregorian calendar, without a time.
  package struct Day: Hashable, Sendable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// The day, if there is such a day in the years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
        day <= Self.days(inMonth: month, of: year)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }
  }
}

extension Workbook.Day {
  /// The number that spreadsheets know the day by: the days since 30 December 1899.
  ///
  /// `nil` before 1 March 1900, day 61. Excel has a 29 February 1900, as Lotus 1-2-3 had, so that its
  /// earlier numbers name other days than those of LibreOffice (ECMA-376, part 1, 18.17.4.1).
  package var serial: Int? {
    let serial = daysSince1970 + 25_569
    return serial >= 61 ? serial : nil
  }

  /// `2025-04-21`.
  package var iso8601: String {
    func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: count - digits.count) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Howard Hinnant's `days_from_civil`: the year starts in March.
  private var daysSince1970: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
