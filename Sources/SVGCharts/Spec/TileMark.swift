/// A tile for each place, laid out as a schematic map: where places lie, without their outlines.
public struct TileMark: Sendable {
  enum Content: Sendable {
    case values(classes: ValueClasses)
    case categories([TileCategory])
  }

  let nameHeading: String
  let valueHeading: String
  let tiles: [TileColumns]
  let content: Content
}

/// Where a tile stands in the grid, counted from 1 at the top left.
public struct TilePosition: Hashable, Sendable {
  /// The column, 1 to 8.
  public var column: Int
  /// The row, 1 to 24.
  public var row: Int

  /// A place in the grid.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A state that tiles may be in: a word, a colour and a sign, never the colour alone.
public struct TileCategory: Hashable, Sendable {
  /// The word, as in the key and in the table.
  public var name: String
  /// Which of the palette's colours it has, 1 to 6.
  public var colour: Int
  /// The sign beside the word: one or two characters, such as "✓".
  public var sign: String

  /// A state.
  public init(_ name: String, colour: Int, sign: String) {
    self.name = name
    self.colour = colour
    self.sign = sign
  }
}

extension TileMark {
  /// Tiles shaded by the class of their value, which each shows.
  ///
  /// - Parameters:
  ///   - data: The places, in the order in which they should be read out.
  ///   - name: The place's name; it wraps between words.
  ///   - position: Where its tile stands; no two may share a place.
  ///   - value: The place's value; the channel's name says what is counted.
  ///   - classes: How values are sorted into shades.
  ///   - link: Where the name leads, if anywhere.
  public init<Data: Collection, Value: Plottable>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    at position: (Data.Element) -> TilePosition,
    value: Channel<Data.Element, Value>,
    classes: ValueClasses = .equal(5),
    link: (Data.Element) -> String? = { _ in nil }
  ) {
    nameHeading = name.name
    valueHeading = value.name
    tiles = data.map {
      TileColumns(
        name: name.read($0), position: position($0), value: .value(value.read($0).chartValue),
        link: link($0))
    }
    content = .values(classes: classes)
  }

  /// Tiles coloured by a state, with the state's sign and word.
  ///
  /// - Parameters:
  ///   - data: The places, in the order in which they should be read out.
  ///   - name: The place's name; it wraps between words.
  ///   - position: Where its tile stands; no two may share a place.
  ///   - category: The name of the place's state, one of `categories`.
  ///   - categories: All states, in the key's order.
  ///   - link: Where the name leads, if anywhere.
  public init<Data: Collection>(
    _ data: Data,
    name: Channel<Data.Element, String>,
    at position: (Data.Element) -> TilePosition,
    category: Channel<Data.Element, String>,
    categories: [TileCategory],
    link: (Data.Element) -> String? = { _ in nil }
  ) {
    nameHeading = name.name
    valueHeading = category.name
    tiles = data.map {
      TileColumns(
        name: name.read($0), position: position($0), value: .category(category.read($0)),
        link: link($0))
    }
    content = .categories(categories)
  }
}

/// What a tile mark read off one place.
struct TileColumns: Sendable {
  enum Value: Sendable {
    case value(ChartValue)
    case category(String)
  }

  var name: String
  var position: TilePosition
  var value: Value
  var link: String?
}
