/// The straight path from a baseline through each milestone of a level target.
///
/// A milestone in the baseline's own year is on the path, one in an earlier year is not: the
/// path would have to run back in time.
package struct LevelPath: Hashable, Sendable {
  package let baseline: Baseline
  /// The milestones on the path, in the order of their years.
  package let milestones: [Milestone]
  package let direction: Direction
  private let last: Milestone?

  package init(baseline: Baseline, milestones: [Milestone], direction: Direction) {
    self.baseline = baseline
    self.milestones = milestones.filter { $0.year >= baseline.year }
    self.direction = direction
    last = milestones.last
  }

  /// What is needed in a year, and where the need comes from.
  package struct Need: Hashable, Sendable {
    package let value: Double
    /// The milestone that closes the year's segment; after the last one, that one.
    package let milestone: Milestone
  }
}

extension LevelPath {
  /// The need in a year; nil before the baseline's year, and without any milestone.
  package func need(in year: Int) -> Need? {
    guard year >= baseline.year, let last else { return nil }
    var start = Milestone(year: baseline.year, value: baseline.value)
    for end in milestones {
      if year <= end.year {
        return Need(value: value(in: year, from: start, to: end), milestone: end)
      }
      start = end
    }
    return Need(value: last.value, milestone: last)
  }

  private func value(in year: Int, from start: Milestone, to end: Milestone) -> Double {
    if year == end.year || alreadyMeets(start, end) { return end.value }
    let share = Double(year - start.year) / Double(end.year - start.year)
    return start.value + (end.value - start.value) * share
  }

  private func alreadyMeets(_ start: Milestone, _ end: Milestone) -> Bool {
    switch direction {
    case .up: start.value >= end.value
    case .down: start.value <= end.value
    }
  }
}
