/// What a line chart says, in sentences: the visible one, and the rest for those who cannot see.
struct TrendSentences {
  let trend: Trend
  let format: ValueFormat
  let words: ChartWords

  /// How things stand: each series' latest value; of a lone series also its change and its target.
  func summary() throws(ChartError) -> String {
    var sentences: [String] = []
    for series in trend.series {
      guard let latest = series.latestPoint else { continue }
      sentences.append(
        try words.trend.latest.filled([
          "series": series.name, "value": try format.sentence(latest.value, words: words),
          "year": String(latest.year),
        ]))
    }
    // What too few stand behind is compared with nothing.
    if trend.series.count == 1, let series = trend.series.first, let latest = series.latest,
      series.latestPoint?.value.coverage == nil
    {
      if let change = try change(of: series, to: latest) { sentences.append(change) }
      if let distance = try distance(from: latest) { sentences.append(distance) }
    }
    return sentences.isEmpty ? words.frame.noValues : sentences.joined(separator: " ")
  }

  /// The summary and the details.
  func all() throws(ChartError) -> String {
    let details = try details()
    return details.isEmpty ? try summary() : "\(try summary()) \(details)"
  }

  /// What the drawing shows beside the summary: milestones, levels, breaks, missing values.
  func details() throws(ChartError) -> String {
    var sentences: [String] = []
    if let target = trend.target, !target.milestones.isEmpty {
      var items: [String] = []
      for milestone in target.milestones {
        items.append(
          try words.trend.item.filled([
            "year": String(milestone.year), "value": try format.level(milestone.value),
          ]))
      }
      sentences.append(
        try words.trend.milestones.filled(["name": target.name, "list": list(items)]))
    }
    for projection in trend.projections {
      sentences.append(
        try words.trend.milestones.filled([
          "name": projection.name, "list": list(try items(projection.points)),
        ]))
    }
    if let partial = try partial() { sentences.append(partial) }
    for rule in trend.rules {
      let level = try words.progress.level.filled([
        "label": rule.label, "value": try format.level(rule.value),
      ])
      sentences.append(level + ".")
    }
    for mark in trend.breaks {
      sentences.append(
        try words.trend.seriesBreak.filled(["year": String(mark.year), "label": mark.label]))
    }
    if let missing = try missing() { sentences.append(missing) }
    return sentences.joined(separator: " ")
  }
}

extension TrendSentences {
  private func list(_ items: [String]) -> String {
    items.joined(separator: words.frame.listSeparator)
  }

  private func items(_ points: [Trend.Point]) throws(ChartError) -> [String] {
    var items: [String] = []
    for point in points {
      items.append(
        try words.trend.item.filled([
          "year": String(point.year), "value": try format.sentence(point.value, words: words),
        ]))
    }
    return items
  }

  /// All values that too few stand behind.
  private func partial() throws(ChartError) -> String? {
    var items: [String] = []
    for series in trend.series {
      items += try self.items(series.points.filter { $0.value.coverage != nil })
    }
    guard !items.isEmpty else { return nil }
    return try words.trend.milestones.filled(["name": words.partial.key, "list": list(items)])
  }

  /// The change since the first year that is comparable with the latest.
  private func change(
    of series: Trend.Series, to latest: Trend.Milestone
  ) throws(ChartError) -> String? {
    for point in series.points where point.year < latest.year {
      guard let value = point.value.number, point.value.coverage == nil,
        trend.isComparable(point.year, latest.year)
      else { continue }
      let change = try format.difference(value, latest.value)
      let year = String(point.year)
      if latest.value > value {
        return try words.trend.increased.filled(["change": change, "year": year])
      }
      if latest.value < value {
        return try words.trend.decreased.filled(["change": change, "year": year])
      }
      return try words.trend.unchanged.filled(["year": year])
    }
    return nil
  }

  /// How far it is to the next milestone, or to the last where all have passed.
  private func distance(from latest: Trend.Milestone) throws(ChartError) -> String? {
    guard let target = trend.target,
      let next = target.milestones.first(where: { $0.year >= latest.year })
        ?? target.milestones.last
    else { return nil }
    let label = try words.trend.milestone.filled([
      "name": target.name, "year": String(next.year),
    ])
    return try DistanceSentence(words: words.progress, format: format)
      .sentence(
        value: latest.value,
        target: TargetLevel(
          label: label, value: next.value, direction: target.direction))
  }

  private func missing() throws(ChartError) -> String? {
    var items: [String] = []
    for series in trend.series {
      for point in series.points {
        guard let kind = point.value.missing else { continue }
        items.append(
          try words.trend.missingItem.filled([
            "series": series.name, "year": String(point.year), "reason": words.missing[kind],
          ]))
      }
    }
    return items.isEmpty ? nil : try words.trend.missing.filled(["list": list(items)])
  }
}
