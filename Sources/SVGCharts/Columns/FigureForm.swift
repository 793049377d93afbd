/// What a figure's marks amount to, validated: the one place that decides which chart it is.
enum FigureForm: Sendable {
  case trend(Trend)
  case ranking(Ranking)
  case bullet(Bullet)
}

extension Figure {
  /// The chart that the marks make, or why they make none.
  func form() throws(ChartError) -> FigureForm {
    try check(identifier: id)
    try checker.label(title, .title)
    if let source { try checker.label(source.text, .source) }
    let hasYears = content.marks.contains(where: \.hasYears)
    let bars = content.marks.compactMap(\.bar)
    switch (hasYears, bars.first?.content) {
    case (true, nil):
      return .trend(try Trend(self))
    case (false, .rows(let rows)) where bars.count == 1:
      return .ranking(try Ranking(rows, figure: self))
    case (false, .level(let name, let value)) where bars.count == 1:
      return .bullet(try Bullet(name: name, value: value, figure: self))
    case (false, nil):
      throw ChartError.nothingToDraw(figure: id)
    case (true, .some), (false, .some):
      throw ChartError.mixedMarks(figure: id)
    }
  }

  var checker: ColumnChecker { ColumnChecker(figure: id) }

  private func check(identifier: String) throws(ChartError) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = identifier.utf8.first, letters.contains(first),
      identifier.utf8.allSatisfy({
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-")
      })
    else { throw ChartError.invalidIdentifier(identifier) }
  }
}

extension Mark {
  /// Whether the mark needs an axis of years.
  fileprivate var hasYears: Bool {
    switch self {
    case .line, .point, .seriesBreak: true
    case .target(let mark):
      switch mark.content {
      case .milestones: true
      case .level: false
      }
    case .rule, .bar: false
    }
  }

  fileprivate var bar: BarMark? {
    switch self {
    case .bar(let mark): mark
    case .line, .point, .target, .rule, .seriesBreak: nil
    }
  }
}

/// The checks that all charts share.
struct ColumnChecker {
  let figure: String

  /// Beyond this, rounding to a few decimals no longer fits an integer exactly.
  private static let largest = 1e12

  func label(_ text: String, _ label: ChartLabel) throws(ChartError) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ChartError.emptyLabel(figure: figure, label: label)
    }
  }

  func value(_ value: Double, of label: String) throws(ChartError) {
    guard value.isFinite else { throw ChartError.valueNotFinite(figure: figure, label: label) }
    guard abs(value) <= Self.largest else {
      throw ChartError.valueTooLarge(figure: figure, label: label)
    }
  }

  func value(_ value: ChartValue, of label: String) throws(ChartError) {
    if let number = value.number { try self.value(number, of: label) }
  }
}
