/// What a year's events come to, in sentences.
struct TimelineSentences {
  let timeline: Timeline
  let axis: TimelineAxis
  let words: TimelineWords

  /// How many there are, how many are over, going on and to come, and which comes next.
  func summary() throws(ChartError) -> String {
    let year = String(timeline.year)
    guard !timeline.events.isEmpty else { return try words.none.filled(["year": year]) }
    var sentences = [
      try words.count.filled(["count": String(timeline.events.count), "year": year])
    ]
    if timeline.today != nil {
      let states = timeline.events.map(timeline.state)
      sentences.append(
        try words.states.filled([
          "past": String(states.count { $0 == .past }),
          "ongoing": String(states.count { $0 == .ongoing }),
          "upcoming": String(states.count { $0 == .upcoming }),
        ]))
      if let next = timeline.events.first(where: { timeline.state(of: $0) == .upcoming }) {
        sentences.append(
          try words.next.filled(["name": next.name, "dates": try axis.dates(of: next)]))
      }
    }
    return sentences.joined(separator: " ")
  }
}
