import Markup

/// Writes a year's events as table rows under an axis of months.
struct TimelineWriter {
  let timeline: Timeline
  let axis: TimelineAxis
  let title: String
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    html.raw("<table class=\"chart-rows chart-year\"><caption>")
    html.text(title)
    html.raw("</caption>\n<thead><tr><th scope=\"col\">")
    html.text(timeline.nameHeading)
    html.raw("</th><th scope=\"col\"><span class=\"chart-heard\">")
    html.text(timeline.datesHeading)
    html.raw("</span><svg class=\"chart chart-l0\" aria-hidden=\"true\"")
    html.attribute("height", TimelineAxis.height)
    html.raw(">")
    TextWriter(texts: try axis.texts()).write(to: &html)
    html.raw("</svg></th></tr></thead>\n<tbody>\n")
    for event in timeline.events { try write(event, to: &html) }
    html.raw("</tbody></table>\n")
  }

  private func write(_ event: TimelineEvent, to html: inout MarkupWriter) throws(ChartError) {
    let frame = RowFrame(words: words)
    let state = timeline.state(of: event)
    frame.name(event.name, link: event.link, to: &html)
    frame.startDrawing(to: &html)
    let shapes = ShapeWriter()
    for month in [1, 4, 7, 10] {
      let share = timeline.share(ChartDay(year: timeline.year, month: month, day: 1))
      html.raw("<line class=\"chart-grid\"")
      if share > 0 {
        shapes.percent("x1", share, to: &html)
        shapes.percent("x2", share, to: &html)
      }
      html.raw(" y2=\"20\"/>")
    }
    let (from, to) = (timeline.share(event.first), timeline.share(event.last, isEnd: true))
    span("chart-event", state, from: from, to: to, html: &html)
    if state == .upcoming { span("chart-gap", nil, from: from, to: to, html: &html) }
    if let today = timeline.today, today.year == timeline.year {
      html.raw("<line class=\"chart-today\"")
      shapes.percent("x1", timeline.share(today), to: &html)
      shapes.percent("x2", timeline.share(today), to: &html)
      html.raw(" y2=\"20\"/>")
    }
    html.raw("</svg><span class=\"chart-dates\">")
    html.text(try axis.dates(of: event))
    if let state {
      html.text(" · \(words.timeline[state])")
    }
    html.raw("</span></td></tr>\n")
  }

  private func span(
    _ name: StaticString, _ state: Timeline.State?, from: Double, to: Double,
    html: inout MarkupWriter
  ) {
    let shapes = ShapeWriter()
    html.raw("<line class=\"")
    html.raw(name)
    switch state {
    case .past: html.raw(" chart-past")
    case .ongoing, .upcoming, nil: break
    }
    html.raw("\"")
    shapes.percent("x1", from, to: &html)
    shapes.percent("x2", to, to: &html)
    html.raw(" y1=\"10\" y2=\"10\"/>")
  }
}
