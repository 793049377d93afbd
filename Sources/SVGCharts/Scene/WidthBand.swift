/// The widths between two of the style sheet's container queries, in pixels of the chart's box.
///
/// Labels may differ from band to band, never within one: what clears at both ends of a band
/// clears in all of it, for every edge moves linearly with the width.
enum WidthBand: Int, Comparable, CaseIterable, Sendable {
  case phone
  case largePhone
  case tablet
  case wide

  /// The narrowest box that charts are laid out for: a 280 px screen with its margins.
  static let narrowest = 240.0
  /// The widest box, which the style sheet enforces.
  static let widest = 760.0

  /// The band's first and last width.
  var widths: (Double, Double) {
    switch self {
    case .phone: (Self.narrowest, 360)
    case .largePhone: (360, 480)
    case .tablet: (480, 620)
    case .wide: (620, Self.widest)
    }
  }

  /// Whether there is room at the right for the names of lines.
  var isRoomy: Bool { self >= .tablet }

  static func < (first: WidthBand, second: WidthBand) -> Bool {
    first.rawValue < second.rawValue
  }
}
