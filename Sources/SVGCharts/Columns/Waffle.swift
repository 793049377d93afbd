/// Shares of a whole as squares: checked, and rounded so that the squares come to a hundred.
struct Waffle: Sendable {
  struct Part: Sendable {
    var name: String
    var value: ChartValue
    /// The share of the whole, from 0 to 1; none where a part or the whole is unknown.
    var share: Double?
    var squares: Int
  }

  var nameHeading: String
  var valueHeading: String
  var parts: [Part]
}

extension Waffle {
  /// How many squares the whole has.
  static let squares = 100

  init(_ columns: PartColumns, figure: Figure) throws(ChartError) {
    let checker = figure.checker
    _ = try SupportingMarks(of: figure, allowing: [])
    guard columns.parts.count <= Stack.partLimit else {
      throw ChartError.tooManyParts(
        figure: figure.id, count: columns.parts.count, limit: Stack.partLimit)
    }
    try checker.label(columns.nameHeading, .column)
    try checker.label(columns.valueHeading, .column)
    for part in columns.parts {
      try checker.label(part.name, .part)
      try checker.part(part.value, of: part.name)
    }
    try checker.unique(columns.parts.map(\.name))
    nameHeading = columns.nameHeading
    valueHeading = columns.valueHeading
    let numbers = columns.parts.map(\.value.number)
    let known = numbers.compactMap { $0 }
    let whole = known.reduce(0, +)
    // With a part unknown the whole is unknown, and so is every share of it.
    let hasWhole = known.count == numbers.count && whole > 0
    let squares = hasWhole ? Self.shareOut(known, of: whole) : known.map { _ in 0 }
    parts = columns.parts.enumerated().map { index, part in
      Part(
        name: part.name, value: part.value,
        share: hasWhole ? known[index] / whole : nil, squares: hasWhole ? squares[index] : 0)
    }
  }

  /// A hundred squares by the largest remainders: no part is off by a whole square, and the squares
  /// come to a hundred.
  private static func shareOut(_ values: [Double], of whole: Double) -> [Int] {
    let exact = values.map { $0 / whole * Double(squares) }
    var counts = exact.map { Int($0.rounded(.down)) }
    let byRemainder = exact.indices.sorted {
      let (first, second) = (exact[$0] - Double(counts[$0]), exact[$1] - Double(counts[$1]))
      return (second, $0) < (first, $1)
    }
    for index in byRemainder.prefix(max(0, squares - counts.reduce(0, +))) { counts[index] += 1 }
    return counts
  }
}
