/// What happens in a year: a row for each event, from its first day to its last.
public struct TimelineMark: Sendable {
  let nameHeading: String
  let datesHeading: String
  let events: [TimelineEvent]
}

/// A day without a time, which the chart takes as it is given: it knows no time zone and no clock.
public struct ChartDay: Hashable, Sendable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int

  /// A day.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A line across a timeline, where the year stands now; by it events are past, going on or to come.
public struct TodayMark: Sendable {
  let day: ChartDay

  /// Today, as whoever makes the page says.
  public init(_ day: ChartDay) {
    self.day = day
  }
}

extension TimelineMark {
  /// One row for each event, sorted by first day.
  ///
  /// - Parameters:
  ///   - data: The events; all lie, at least in part, in one year.
  ///   - name: The event's name.
  ///   - start: The first day; its channel's name heads the dates in the table.
  ///   - end: The last day, which may be the first.
  ///   - link: Where the name leads, if anywhere.
  public init<Data: Collection>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    from start: Channel<Data.Element, ChartDay>,
    to end: (Data.Element) -> ChartDay,
    link: (Data.Element) -> String? = { _ in nil }
  ) {
    nameHeading = name.name
    datesHeading = start.name
    events = data.map {
      TimelineEvent(name: name.read($0), first: start.read($0), last: end($0), link: link($0))
    }
  }
}

/// One event of a timeline.
struct TimelineEvent: Sendable {
  var name: String
  var first: ChartDay
  var last: ChartDay
  var link: String?
}
