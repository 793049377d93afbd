/// What a figure's marks amount to, validated: the one place that decides which chart it is.
enum FigureForm: Sendable {
  case trend(Trend)
  case ranking(Ranking)
  case bullet(Bullet)
  case comparison(Comparison)
  case stack(Stack)
  case waffle(Waffle)
  case multiples(Multiples)
  case heatmap(Heatmap)
  case tiles(TileGrid)
  case timeline(Timeline)
}

extension Figure {
  /// The chart that the marks make, or why they make none.
  func form() throws(ChartError) -> FigureForm {
    try check(identifier: id)
    try checker.label(title, .title)
    if let source { try checker.label(source.text, .source) }
    let deciding = content.marks.filter(\.decides)
    guard let first = deciding.first else { throw ChartError.nothingToDraw(figure: id) }
    if first.hasYears {
      guard deciding.allSatisfy(\.hasYears) else { throw ChartError.mixedMarks(figure: id) }
      return .trend(try Trend(self))
    }
    guard deciding.count == 1 else { throw ChartError.mixedMarks(figure: id) }
    return try form(of: first)
  }

  private func form(of mark: Mark) throws(ChartError) -> FigureForm {
    switch mark {
    case .bar(let mark):
      switch mark.content {
      case .rows(let rows): .ranking(try Ranking(rows, shape: .bar, figure: self))
      case .parts(let columns): .stack(try Stack(columns, figure: self))
      case .level(let name, let value):
        .bullet(try Bullet(name: name, value: value, figure: self))
      }
    case .point(let mark):
      switch mark.content {
      case .rows(let rows): .ranking(try Ranking(rows, shape: .dot, figure: self))
      case .series: .trend(try Trend(self))
      }
    case .range(let mark): .comparison(try Comparison(mark.columns, figure: self))
    case .multiples(let mark): .multiples(try Multiples(mark, figure: self))
    case .rectangle(let mark): .heatmap(try Heatmap(mark, figure: self))
    case .waffle(let mark): .waffle(try Waffle(mark.columns, figure: self))
    case .tile(let mark): .tiles(try TileGrid(mark, figure: self))
    case .timeline(let mark): .timeline(try Timeline(mark, figure: self))
    case .line, .projection, .target: .trend(try Trend(self))
    case .rule, .seriesBreak, .today: throw ChartError.nothingToDraw(figure: id)
    }
  }

  var checker: ColumnChecker { ColumnChecker(figure: id) }

  private func check(identifier: String) throws(ChartError) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = identifier.utf8.first, letters.contains(first),
      identifier.utf8.allSatisfy({
        letters.contains($0) || digits.contains($0) || "-.".utf8.contains($0)
      })
    else { throw ChartError.invalidIdentifier(identifier) }
  }
}

extension Mark {
  /// Whether the mark makes a chart, rather than supporting one.
  fileprivate var decides: Bool {
    switch self {
    case .line, .point, .projection, .bar, .range, .multiples, .rectangle, .waffle, .tile,
      .timeline:
      true
    case .target(let mark):
      switch mark.content {
      case .milestones: true
      case .level: false
      }
    case .rule, .seriesBreak, .today: false
    }
  }

  /// Whether the mark needs an axis of years.
  fileprivate var hasYears: Bool {
    switch self {
    case .line, .projection: true
    case .point(let mark):
      switch mark.content {
      case .series: true
      case .rows: false
      }
    case .target(let mark):
      switch mark.content {
      case .milestones: true
      case .level: false
      }
    case .bar, .range, .multiples, .rectangle, .waffle, .tile, .timeline, .rule, .seriesBreak,
      .today:
      false
    }
  }
}
