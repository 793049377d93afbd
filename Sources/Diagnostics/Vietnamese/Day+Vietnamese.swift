package import Quantities

extension CalendarDate {
  /// `20/4/2024`, `05/01/2024`: as offices write days, with a zero before days below ten and before the
  /// first two months (Decree 30/2020/NĐ-CP, appendix I).
  package var vietnamese: String {
    let parts = [day < 10 ? "0\(day)" : "\(day)", month < 3 ? "0\(month)" : "\(month)", "\(year)"]
    return parts.joined(separator: "/")
  }
}

extension CalendarDate {
  /// The day to type, with what it says: `` `2025-04-21` (ngày 21 tháng 4 năm 2025) ``.
  var vietnameseToWrite: String { "`\(iso8601)` (ngày \(day) tháng \(month) năm \(year))" }
}

extension Moment {
  var vietnamese: String {
    switch self {
    case .day(let day): "vào ngày \(day.vietnamese)"
    case .year(let year): "vào năm \(year)"
    }
  }
}
