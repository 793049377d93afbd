/// The months along a timeline, the label of today, and the days of events in words.
struct TimelineAxis {
  let timeline: Timeline
  let figure: String
  let words: TimelineWords

  /// The height of the axis in pixels: a row for today, one for the months.
  static let height = 40.0
  private static let todayLine = 17.0
  private static let monthLine = 36.0
  /// The axis has a cell of this share of the box, less an inset in pixels; the style sheet says so.
  private static let share = 0.64
  private static let inset = 12.0

  /// The labels, of which none meets another at any width.
  func texts() throws(ChartError) -> [TextBox] {
    var texts: [TextBox] = []
    if let today = timeline.today, today.year == timeline.year {
      texts.append(try label(of: today))
    }
    let quarters = [1, 4, 7, 10].flatMap { month($0, from: .phone) }
    let others = [2, 3, 5, 6, 8, 9, 11, 12].flatMap { month($0, from: .wide) }
    if let crowded = crowded(quarters, in: .phone) {
      throw ChartError.labelCannotFit(
        figure: figure, label: crowded.text, width: Int(crowded.room.rounded(.up)),
        room: Int(Self.width(of: .phone) / 4))
    }
    texts += quarters
    if crowded(quarters + others, in: .wide) == nil { texts += others }
    return texts
  }

  /// The label of today, over its line; on the narrowest screen that may mean beside its middle.
  private func label(of today: ChartDay) throws(ChartError) -> TextBox {
    var text = TextBox(
      text: try words.today.filled(["day": try written(today)]), style: .note,
      x: FluidX(share: timeline.share(today)), y: Self.todayLine, anchor: .start)
    let width = Self.width(of: .phone)
    let room = text.room
    guard room <= width else {
      throw ChartError.labelCannotFit(
        figure: figure, label: text.text, width: Int(room.rounded(.up)), room: Int(width))
    }
    let left = min(max(0, text.x.share * width - room / 2), width - room)
    // What fits at the narrowest width fits above it: both sides only gain room.
    text.x.offset = (left - text.x.share * width).rounded(left < 1 ? .up : .down)
    return text
  }

  private static func width(of band: WidthBand) -> Double { band.widths.0 * share - inset }

  /// A month that runs into the next one, or out of the axis, at the narrowest width of a band.
  private func crowded(_ months: [TextBox], in band: WidthBand) -> TextBox? {
    let sorted = months.sorted { $0.x.share < $1.x.share }
    let width = Self.width(of: band)
    return zip(sorted, sorted.dropFirst().map { $0.x.share * width - 4 } + [width]).first {
      $0.x.share * width + $0.room > $1
    }?.0
  }

  private func month(_ month: Int, from band: WidthBand) -> [TextBox] {
    guard month <= words.months.count else { return [] }
    let share = timeline.share(ChartDay(year: timeline.year, month: month, day: 1))
    return [
      TextBox(
        text: words.months[month - 1], style: .tick, x: FluidX(share: share), y: Self.monthLine,
        anchor: .start, from: band)
    ]
  }

  /// A day of any year in the words' form.
  func written(_ day: ChartDay) throws(ChartError) -> String {
    try words.day.filled([
      "day": String(day.day), "month": String(day.month), "year": String(day.year),
      "monthName": day.month <= words.months.count ? words.months[day.month - 1] : "",
    ])
  }

  /// An event's first and last day, or its only one.
  func dates(of event: TimelineEvent) throws(ChartError) -> String {
    let first = try written(event.first)
    guard event.first != event.last else { return first }
    return try words.span.filled(["first": first, "last": try written(event.last)])
  }
}
