/// What a plan promises: milestones by year with the path to them, or one target on a bullet.
public struct TargetMark: Sendable {
  enum Content: Sendable {
    case milestones(MilestoneColumns)
    case level(TargetLevel)
  }

  let content: Content
}

/// Which side of a target counts as reaching it.
public enum TargetDirection: Hashable, Sendable {
  /// Reached at the target or above it.
  case atLeast
  /// Reached at the target or below it.
  case atMost
}

/// A value in a year, where a target path starts.
public struct YearValue: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The value in that year.
  public var value: Double

  /// A value in a year.
  public init(year: Int, value: Double) {
    self.year = year
    self.value = value
  }
}

extension TargetMark {
  /// Milestones on a line chart, and straight path segments from a baseline through them.
  ///
  /// - Parameters:
  ///   - data: The milestones in any order, at most one a year.
  ///   - x: The year's column; these years are always ticked.
  ///   - y: The target's column; its name stands in the key and the table.
  ///   - baseline: Where the path starts. Without one it starts at the first milestone: a chart
  ///     invents no baseline.
  ///   - direction: Whether higher or lower values reach the target.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    x: Channel<Data.Element, Int>,
    y: Channel<Data.Element, Value>,
    from baseline: YearValue? = nil,
    direction: TargetDirection = .atLeast
  ) {
    let entries = data.map {
      SeriesColumns.Entry(year: x.read($0), value: y.read($0).chartValue)
    }
    content = .milestones(
      MilestoneColumns(
        xName: x.name, name: y.name, entries: entries, baseline: baseline, direction: direction))
  }

  /// A target tick on a bullet.
  ///
  /// - Parameters:
  ///   - label: What the tick is called, such as "Mốc 2030".
  ///   - value: Where it stands.
  ///   - direction: Whether higher or lower values reach the target.
  public init(_ label: String, value: Double, direction: TargetDirection = .atLeast) {
    content = .level(TargetLevel(label: label, value: value, direction: direction))
  }
}

/// The columns that a target mark read off its milestones.
struct MilestoneColumns: Sendable {
  var xName: String
  var name: String
  var entries: [SeriesColumns.Entry]
  var baseline: YearValue?
  var direction: TargetDirection
}

/// One target on a bullet.
struct TargetLevel: Sendable {
  var label: String
  var value: Double
  var direction: TargetDirection
}
