/// Sentences about a year's events, and how days are written.
public struct TimelineWords: Hashable, Sendable {
  /// How many events the year has: `{count}`, `{year}`.
  public var count: Phrase
  /// How many are over, going on and to come: `{past}`, `{ongoing}`, `{upcoming}`.
  public var states: Phrase
  /// The event that comes next: `{name}`, `{dates}`.
  public var next: Phrase
  /// No event in the year: `{year}`.
  public var none: Phrase
  /// For an event that is over, as "đã qua".
  public var past: String
  /// For an event that is going on, as "đang diễn ra".
  public var ongoing: String
  /// For an event to come, as "sắp tới".
  public var upcoming: String
  /// What the line for today is called: `{day}`, as "Hôm nay, {day}".
  public var today: Phrase
  /// A day of the figure's year: `{day}`, `{month}` (both numbers), `{monthName}`, `{year}`.
  public var day: Phrase
  /// Two days: `{first}`, `{last}`; as "{first} – {last}".
  public var span: Phrase
  /// The names of the twelve months, January first, short enough for an axis, as "T1".
  public var months: [String]

  /// Sentences about a year's events.
  public init(
    count: Phrase, states: Phrase, next: Phrase, none: Phrase, past: String, ongoing: String,
    upcoming: String, today: Phrase, day: Phrase, span: Phrase, months: [String]
  ) {
    self.count = count
    self.states = states
    self.next = next
    self.none = none
    self.past = past
    self.ongoing = ongoing
    self.upcoming = upcoming
    self.today = today
    self.day = day
    self.span = span
    self.months = months
  }

  subscript(state: Timeline.State) -> String {
    switch state {
    case .past: past
    case .ongoing: ongoing
    case .upcoming: upcoming
    }
  }
}
