/// Tables of parts, panels and tiles.
extension DataTable {
  init(
    _ stack: Stack, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    var columns = [stack.nameHeading]
    for part in stack.parts { columns.append(try format.heading(part, words: words.frame)) }
    columns.append(try format.heading(words.parts.total, words: words.frame))
    var rows: [(header: String, cells: [Cell])] = []
    for row in stack.rows {
      var cells: [Cell] = []
      for value in row.values {
        cells.append(try Self.cell(value, format: format, words: words))
      }
      let total = row.total.map(ChartValue.number)
      cells.append(try Self.cell(total, format: format, words: words))
      rows.append((row.name, cells))
    }
    self.init(caption: title, columns: columns, rows: rows)
  }

  init(
    _ waffle: Waffle, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    var rows: [(header: String, cells: [Cell])] = []
    for part in waffle.parts {
      let value = try Self.cell(part.value, format: format, words: words)
      let share: Cell
      if let known = part.share {
        share = .value(try format.share(known))
      } else {
        share = .word(words.frame.noEntry)
      }
      rows.append((part.name, [value, share]))
    }
    let heading = try format.heading(waffle.valueHeading, words: words.frame)
    self.init(
      caption: title, columns: [waffle.nameHeading, heading, words.parts.share], rows: rows)
  }

  init(
    _ multiples: Multiples, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    let points = multiples.panels.map { $0.trend.series.flatMap(\.points) }
    let years = Set(points.joined().map(\.year)).sorted()
    var rows: [(header: String, cells: [Cell])] = []
    for (panel, points) in zip(multiples.panels, points) {
      var cells: [Cell] = []
      for year in years {
        let point = points.first { $0.year == year }
        cells.append(try Self.cell(point?.value, format: format, words: words))
      }
      rows.append((panel.name, cells))
    }
    let heading = try format.heading(multiples.valueName, words: words.frame)
    self.init(caption: title, columns: [heading] + years.map { String($0) }, rows: rows)
  }

  init(
    _ grid: TileGrid, title: String, format: ValueFormat, words: ChartWords
  ) throws(ChartError) {
    var rows: [(header: String, cells: [Cell])] = []
    for tile in grid.tiles {
      switch tile.value {
      case .value(let value):
        rows.append((tile.name, [try Self.cell(value, format: format, words: words)]))
      case .category(let name): rows.append((tile.name, [.word(name)]))
      }
    }
    let heading =
      switch grid.content {
      case .values: try format.heading(grid.valueHeading, words: words.frame)
      case .categories: grid.valueHeading
      }
    self.init(caption: title, columns: [grid.nameHeading, heading], rows: rows)
  }
}
