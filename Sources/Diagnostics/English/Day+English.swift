package import Quantities

extension CalendarDate {
  /// `20 April 2024`.
  package var english: String { "\(day) \(months[month - 1]) \(year)" }
}

/// A month as sentences have it: `February 2023`.
func englishMonth(_ month: Int, _ year: Int) -> String { "\(months[month - 1]) \(year)" }

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]

extension Moment {
  var english: String {
    switch self {
    case .day(let day): "on \(day.english)"
    case .year(let year): "in \(year)"
    }
  }
}
