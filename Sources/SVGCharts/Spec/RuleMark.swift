/// A named level: across a line chart, through ranked rows, or as the "needed now" tick of a bullet.
public struct RuleMark: Sendable {
  let label: String
  let value: Double

  /// A named level at a value.
  public init(_ label: String, value: Double) {
    self.label = label
    self.value = value
  }
}

/// A year from which values are no longer comparable with those before.
///
/// Drawn as a vertical mark between the year and the one before it; no line crosses it, and no
/// sentence computes a change over it.
public struct SeriesBreak: Sendable {
  let year: Int
  let label: String

  /// A break before a year.
  ///
  /// - Parameters:
  ///   - year: The first year that is counted the new way.
  ///   - label: What happened, such as "Sắp xếp đơn vị hành chính, 1/7/2025".
  public init(before year: Int, label: String) {
    self.year = year
    self.label = label
  }
}
