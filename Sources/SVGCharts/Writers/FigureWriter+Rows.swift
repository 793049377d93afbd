import Markup

/// Figures that are made of table rows, and so are their own alternative.
extension FigureWriter {
  func parts(of ranking: Ranking) throws(ChartError) -> Parts {
    let sentences = RankingSentences(ranking: ranking, format: format, words: words)
    var html = MarkupWriter(capacity: 512 * (ranking.rows.count + 1))
    var key = ChartKey()
    try key.add(ranking.rules, format: format, words: words)
    key.addPartial(of: ranking.rows.map(\.value), words: words)
    KeyWriter(key: key).write(to: &html)
    try RowsWriter(ranking: ranking, title: figure.title, format: format, words: words)
      .write(to: &html)
    return Parts(summary: try sentences.summary(), chart: html.fragment, table: nil)
  }

  func parts(of comparison: Comparison) throws(ChartError) -> Parts {
    let sentences = ComparisonSentences(comparison: comparison, format: format, words: words)
    var html = MarkupWriter(capacity: 512 * (comparison.rows.count + 1))
    var key = ChartKey()
    key.items.append(.init(swatch: .before, text: comparison.firstHeading))
    key.items.append(.init(swatch: .after, text: comparison.secondHeading))
    try key.add(comparison.rules, format: format, words: words)
    KeyWriter(key: key).write(to: &html)
    try ComparisonWriter(
      comparison: comparison, title: figure.title, format: format, words: words
    ).write(to: &html)
    return Parts(summary: try sentences.summary(), chart: html.fragment, table: nil)
  }

  func parts(of stack: Stack) throws(ChartError) -> Parts {
    let sentences = PartsSentences(format: format, words: words)
    var html = MarkupWriter(capacity: 1024 * (stack.rows.count + 1))
    var key = ChartKey()
    for (index, part) in stack.parts.enumerated() {
      key.items.append(.init(swatch: .part(index), text: part))
    }
    key.addPartial(of: stack.rows.flatMap(\.values), words: words)
    let heading =
      switch figure.unit {
      case .none: stack.parts.joined(separator: words.frame.listSeparator)
      case .percent: words.frame.percent
      case .named(let unit): unit
      }
    KeyWriter(key: key).write(to: &html)
    try StackWriter(
      stack: stack, title: figure.title, heading: heading, format: format, words: words
    ).write(to: &html)
    return Parts(
      summary: try sentences.summary(of: stack), chart: html.fragment,
      table: try DataTable(stack, title: figure.title, format: format, words: words))
  }

  func parts(of heatmap: Heatmap) throws(ChartError) -> Parts {
    let sentences = ClassSentences(format: format, words: words)
    var html = MarkupWriter(capacity: 32 * heatmap.rows.count * (heatmap.columns.count + 4))
    axis(try format.heading(heatmap.valueName, words: words.frame), to: &html)
    let values = heatmap.rows.flatMap(\.values).compactMap { $0 }
    try key(of: heatmap.classes, values: values, sentences).write(to: &html)
    try HeatmapWriter(heatmap: heatmap, title: figure.title, format: format, words: words)
      .write(to: &html)
    return Parts(
      summary: try sentences.summary(of: heatmap), chart: html.fragment, table: nil)
  }

  func parts(of grid: TileGrid) throws(ChartError) -> Parts {
    let sentences = ClassSentences(format: format, words: words)
    let room = TileRoom(grid: grid, figure: figure.id, format: format, words: words)
    var html = MarkupWriter(capacity: 256 * (grid.tiles.count + 2))
    switch grid.content {
    case .values(let classes):
      axis(try format.heading(grid.valueHeading, words: words.frame), to: &html)
      let values = grid.tiles.compactMap(\.chartValue)
      try key(of: classes, values: values, sentences).write(to: &html)
    case .categories(let categories):
      var key = ChartKey()
      for category in categories {
        key.items.append(
          .init(
            swatch: .category(colour: category.colour), text: "\(category.sign) \(category.name)"))
      }
      KeyWriter(key: key).write(to: &html)
    }
    try TilesWriter(
      grid: grid, fold: try room.fold(), format: format, words: words
    ).write(to: &html)
    return Parts(
      summary: try sentences.summary(of: grid), chart: html.fragment,
      table: try DataTable(grid, title: figure.title, format: format, words: words))
  }

  func parts(of timeline: Timeline) throws(ChartError) -> Parts {
    let axis = TimelineAxis(
      timeline: timeline, figure: figure.id, words: words.timeline)
    let sentences = TimelineSentences(timeline: timeline, axis: axis, words: words.timeline)
    var html = MarkupWriter(capacity: 768 * (timeline.events.count + 1))
    var key = ChartKey()
    let states = timeline.events.compactMap(timeline.state)
    for state in [Timeline.State.past, .ongoing, .upcoming] where states.contains(state) {
      key.items.append(.init(swatch: .state(state), text: words.timeline[state]))
    }
    KeyWriter(key: key).write(to: &html)
    try TimelineWriter(timeline: timeline, axis: axis, title: figure.title, words: words)
      .write(to: &html)
    return Parts(summary: try sentences.summary(), chart: html.fragment, table: nil)
  }

  private func key(
    of classes: Classes, values: [ChartValue], _ sentences: ClassSentences
  ) throws(ChartError) -> KeyWriter {
    var key = ChartKey()
    for (index, name) in try sentences.names(of: classes).enumerated() {
      key.items.append(.init(swatch: .shade(index, of: classes.count), text: name))
    }
    key.add(signsOf: values, partial: .partialCell, words: words)
    return KeyWriter(key: key)
  }
}

extension TileColumns {
  /// The tile's value; none where it has a state.
  var chartValue: ChartValue? {
    switch value {
    case .value(let value): value
    case .category: nil
    }
  }
}
