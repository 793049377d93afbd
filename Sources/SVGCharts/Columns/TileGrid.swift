/// Tiles in their places: checked.
struct TileGrid: Sendable {
  enum Content: Sendable {
    case values(Classes)
    case categories([TileCategory])
  }

  var nameHeading: String
  var valueHeading: String
  var tiles: [TileColumns]
  var columns: Int
  var content: Content
}

extension TileGrid {
  static let columnLimit = 8
  static let rowLimit = 24
  static let colours = 6

  init(_ mark: TileMark, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    _ = try SupportingMarks(of: figure, allowing: [])
    for heading in [mark.nameHeading, mark.valueHeading] { try checker.label(heading, .column) }
    var values: [ScaleValue] = []
    var taken: [TilePosition: String] = [:]
    for tile in mark.tiles {
      try checker.label(tile.name, .row)
      guard (1...Self.columnLimit).contains(tile.position.column),
        (1...Self.rowLimit).contains(tile.position.row)
      else { throw ChartError.placeOutsideGrid(figure: figure.id, name: tile.name) }
      if let other = taken.updateValue(tile.name, forKey: tile.position) {
        throw ChartError.duplicatedPlace(figure: figure.id, first: other, second: tile.name)
      }
      if case .value(let value) = tile.value {
        try checker.value(value, of: tile.name)
        if let number = value.number { values.append(ScaleValue(label: tile.name, value: number)) }
      }
    }
    switch mark.content {
    case .values(let classes):
      _ = try LinearScale(figure.scale, values: values, figure: figure.id)
      content = .values(
        try Classes(classes, values: values.map(\.value), scale: figure.scale, figure: figure.id))
    case .categories(let categories):
      try Self.check(categories, of: mark.tiles, checker)
      content = .categories(categories)
    }
    nameHeading = mark.nameHeading
    valueHeading = mark.valueHeading
    tiles = mark.tiles
    columns = mark.tiles.map(\.position.column).max() ?? 1
  }

  private static func check(
    _ categories: [TileCategory], of tiles: [TileColumns], _ checker: ColumnChecker
  ) throws(ChartError) {
    for category in categories {
      try checker.label(category.name, .category)
      try checker.label(category.sign, .category)
      guard (1...colours).contains(category.colour) else {
        throw ChartError.unknownCategory(
          figure: checker.figure, name: category.name, category: String(category.colour))
      }
    }
    try checker.unique(categories.map(\.name))
    for tile in tiles {
      guard case .category(let name) = tile.value,
        !categories.contains(where: { $0.name == name })
      else { continue }
      throw ChartError.unknownCategory(figure: checker.figure, name: tile.name, category: name)
    }
  }
}
