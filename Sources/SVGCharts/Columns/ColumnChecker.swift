/// The checks that all charts share.
struct ColumnChecker {
  let figure: String

  /// Beyond this, a binary fraction no longer holds every whole number.
  private static let largest = 1e15

  func label(_ text: String, _ label: ChartLabel) throws(ChartError) {
    // The first byte of nearly every name is a plain letter's, which saves the look-up.
    if let byte = text.utf8.first, byte > 0x20, byte < 0x80 { return }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ChartError.emptyLabel(figure: figure, label: label)
    }
  }

  func value(_ value: Double, of label: @autoclosure () -> String) throws(ChartError) {
    guard value.isFinite else { throw ChartError.valueNotFinite(figure: figure, label: label()) }
    guard abs(value) <= Self.largest else {
      throw ChartError.valueTooLarge(figure: figure, label: label())
    }
  }

  func value(_ value: ChartValue, of label: @autoclosure () -> String) throws(ChartError) {
    switch value {
    case .number(let number), .soft(let number, _): try self.value(number, of: label())
    case .partial(let number, let coverage):
      try self.value(number, of: label())
      guard coverage.reported >= 0, coverage.reported <= coverage.expected else {
        throw ChartError.impossibleCoverage(figure: figure, label: label())
      }
    case .missing: break
    }
  }

  /// A part of a whole, which cannot be negative.
  func part(_ value: ChartValue, of label: @autoclosure () -> String) throws(ChartError) {
    try self.value(value, of: label())
    if let number = value.number, number < 0 {
      throw ChartError.negativePart(figure: figure, label: label())
    }
  }

  func day(_ day: ChartDay, of label: @autoclosure () -> String) throws(ChartError) {
    guard (1...9999).contains(day.year), (1...12).contains(day.month), day.day >= 1,
      day.day <= ChartDay.days(inMonth: day.month, of: day.year)
    else { throw ChartError.noSuchDay(figure: figure, label: label()) }
  }

  /// Names that readers tell rows and parts apart by.
  func unique(_ names: [String]) throws(ChartError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw ChartError.duplicatedName(figure: figure, name: name)
    }
  }
}

extension ChartDay {
  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// How many days a month has in the Gregorian calendar.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days of the year before this one.
  var daysBefore: Int {
    (1..<month).reduce(day - 1) { $0 + Self.days(inMonth: $1, of: year) }
  }
}

extension ChartDay: Comparable {
  /// Whether a day is before another.
  public static func < (first: ChartDay, second: ChartDay) -> Bool {
    (first.year, first.month, first.day) < (second.year, second.month, second.day)
  }
}
