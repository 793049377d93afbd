/// A year's events: checked, and sorted by first day.
struct Timeline: Sendable {
  enum State: Hashable, Sendable {
    case past
    case ongoing
    case upcoming
  }

  var nameHeading: String
  var datesHeading: String
  var year: Int
  var events: [TimelineEvent]
  /// Today, where the figure says so.
  var today: ChartDay?
}

extension Timeline {
  init(_ mark: TimelineMark, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    for heading in [mark.nameHeading, mark.datesHeading] { try checker.label(heading, .column) }
    for event in mark.events {
      try checker.label(event.name, .event)
      try checker.day(event.first, of: event.name)
      try checker.day(event.last, of: event.name)
      guard event.first <= event.last else {
        throw ChartError.endBeforeStart(figure: figure.id, event: event.name)
      }
    }
    let today = try SupportingMarks(of: figure, allowing: [.today]).today?.day
    let sorted = mark.events.enumerated().sorted {
      ($0.element.first, $0.element.last, $0.offset)
        < ($1.element.first, $1.element.last, $1.offset)
    }.map(\.element)
    let year = Self.year(of: sorted, today: today) ?? 0
    for event in sorted where event.first.year > year || event.last.year < year {
      throw ChartError.eventOutsideYear(figure: figure.id, event: event.name, year: year)
    }
    nameHeading = mark.nameHeading
    datesHeading = mark.datesHeading
    self.year = year
    events = sorted
    self.today = today
  }

  /// The year that all events share; where an event over New Year leaves two, today's.
  private static func year(of events: [TimelineEvent], today: ChartDay?) -> Int? {
    guard let first = events.map(\.first.year).max(), let last = events.map(\.last.year).min()
    else { return today?.year }
    guard let today, first <= last else { return first }
    return min(max(today.year, first), last)
  }

  /// Where a day stands along the year, from 0 at its start to 1 at its end.
  func share(_ day: ChartDay, isEnd: Bool = false) -> Double {
    if day.year < year { return 0 }
    if day.year > year { return 1 }
    let length = ChartDay.isLeap(year) ? 366.0 : 365
    return Double(day.daysBefore + (isEnd ? 1 : 0)) / length
  }

  /// Whether an event is over, going on or to come; without a today all are just there.
  func state(of event: TimelineEvent) -> State? {
    guard let today else { return nil }
    if event.last < today { return .past }
    return event.first > today ? .upcoming : .ongoing
  }
}
