import Diagnostics
import Documents
import Figures
import Quantities

extension TableReading {
  /// The observations of one file of `data/`.
  ///
  /// What a value may be depends on its indicator, so the indicators come first.
  ///
  /// - Returns: The observations, and whether they are all that the file has.
  static func observations(
    _ file: SourceFile, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unreadable: Set<String>, into diagnostics: inout [Diagnostic]
  ) -> (rows: [ObservationRow], areAll: Bool) {
    guard
      let table = Table.read(
        file, required: ["indicator", "unit", "period", "value"],
        optional: ["numerator", "denominator", "quality", "report", "note"],
        words: TableWords.columns, texts: ["note"], into: &diagnostics)
    else { return ([], false) }
    let rows = table.rows.compactMap { row in
      // What a row of an indicator that could not be read may hold, nobody can say.
      !unreadable.isEmpty && unreadable.contains(row["indicator"].text)
        ? nil : observation(ObservationCells(row), indicators: indicators, into: &diagnostics)
    }
    let areAll = rows.count == table.rows.count && table.isWhole
    return (rows, areAll)
  }

  private static func observation(
    _ row: ObservationCells, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    into diagnostics: inout [Diagnostic]
  ) -> ObservationRow? {
    if row.isTotal {
      diagnostics.append(Diagnostic(.model(.totalRow), at: row.place))
      return nil
    }
    row.indicator.require(row.heading("indicator"), into: &diagnostics)
    row.unit.require(row.heading("unit"), into: &diagnostics)
    let period = row.period.period(row.heading("period"), into: &diagnostics)
    let quality = row.quality.choice(
      row.heading("quality"), of: TableWords.qualities, into: &diagnostics)
    guard let indicator = row.indicator.reference(to: Indicator.self),
      let unit = row.unit.reference(to: Unit.self), let period
    else { return nil }
    guard let known = indicators[indicator.value] else {
      reportUnknown(indicator, among: indicators, into: &diagnostics)
      return nil
    }
    guard let value = value(of: row, for: known.definition, into: &diagnostics) else { return nil }
    let report = row.report.reference(to: Report.self)
    if case .missing = value.value {
      reportClash(
        row.quality, column: row.heading("quality"), with: row.value, into: &diagnostics)
    } else {
      // A value without a firmness or a report is a number that nobody stands for.
      if row.quality.isEmpty {
        diagnostics.append(Diagnostic(.model(.valueWithoutQuality), at: row.quality.place))
      }
      if report == nil {
        diagnostics.append(Diagnostic(.model(.valueWithoutReport), at: row.report.place))
      }
    }
    return ObservationRow(
      indicator: indicator,
      unit: unit,
      period: Located(period, at: row.period.site),
      value: value,
      quality: quality.map { Located($0, at: row.quality.site) },
      report: report,
      note: row.note.optionalText
    )
  }

  static func reportUnknown(
    _ indicator: Reference<Indicator>,
    among indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    into diagnostics: inout [Diagnostic]
  ) {
    let known = KnownNames(.indicator, indicators.keys.compactMap { indicators[$0] })
    let problem = known.problem(with: indicator.value.rawValue, afterFaults: diagnostics.count)
    diagnostics.append(Diagnostic(.model(problem), at: indicator.site.place))
  }

  private static func value(
    of row: ObservationCells, for indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) -> Located<ObservedValue>? {
    let cell = row.value
    // No word for what is missing begins with a digit, as nearly all cells do.
    if !cell.beginsWithDigit, let missing = TableWords.markers[cell.text] {
      for (column, part) in row.parts {
        reportClash(part, column: row.heading(column), with: cell, into: &diagnostics)
      }
      return Located(.missing(missing), at: cell.site)
    }
    if let problem = wordForNoValue(cell, of: indicator) {
      diagnostics.append(Diagnostic(.model(problem), at: cell.place))
      return nil
    }
    switch indicator.kind {
    case .count, .rate:
      reportUnused(row, for: indicator, into: &diagnostics)
      let number = number(cell, name: row.heading("value"), of: indicator, into: &diagnostics)
      guard let number else { return nil }
      return Located(.number(number), at: cell.site)
    case .yesNo:
      reportUnused(row, for: indicator, into: &diagnostics)
      guard let answer = TableWords.answers[cell.text] else {
        reportWrongValue(cell, for: indicator, into: &diagnostics)
        return nil
      }
      return Located(.yesNo(answer), at: cell.site)
    case .ratio:
      if !cell.isEmpty {
        reportWrongValue(cell, for: indicator, into: &diagnostics)
        return nil
      }
      return ratio(of: row, indicator, into: &diagnostics)
    }
  }

  private static func ratio(
    of row: ObservationCells, _ indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) -> Located<ObservedValue>? {
    // A word in both parts is one mistake.
    for (column, part) in row.parts where !part.beginsWithDigit {
      let problem =
        TableWords.markers[part.text].map {
          .markerBesideValue(marker: $0.rawValue, column: row.heading(column))
        } ?? wordForNoValue(part, of: indicator)
      if let problem {
        diagnostics.append(Diagnostic(.model(problem), at: part.place))
        return nil
      }
    }
    if row.numerator.isEmpty, row.denominator.isEmpty {
      let problem = ModelProblem.wrongValue(text: "", expected: .parts)
      diagnostics.append(Diagnostic(.model(problem), at: row.numerator.place))
      return nil
    }
    let numerator = number(
      row.numerator, name: row.heading("numerator"), isWhole: true, into: &diagnostics)
    let denominator = number(
      row.denominator, name: row.heading("denominator"), isWhole: true, into: &diagnostics)
    guard let numerator, let denominator else { return nil }
    if denominator <= 0 {
      diagnostics.append(Diagnostic(.model(.denominatorNotPositive), at: row.denominator.place))
      return nil
    }
    if numerator > denominator {
      let problem = ModelProblem.numeratorAboveDenominator(
        numerator: row.numerator.text, denominator: row.denominator.text)
      diagnostics.append(Diagnostic(.model(problem), at: row.numerator.place))
    }
    return Located(
      .ratio(numerator: numerator, denominator: denominator), at: row.numerator.site)
  }

  /// A number that must be there; below zero only where that can be.
  static func number(
    _ cell: Table.Cell, name: @autoclosure () -> String, isWhole: Bool,
    mayBeNegative: Bool = false, into diagnostics: inout [Diagnostic]
  ) -> Rational? {
    if cell.isEmpty {
      diagnostics.append(
        Diagnostic(.model(.emptyValue(column: name(), expected: .number)), at: cell.place))
      return nil
    }
    let isWord = !cell.beginsWithDigit && cell.text.utf8.contains { $0 >= UInt8(ascii: "A") }
    if isWord, let nearest = NearMiss.of(cell.text, among: MissingValue.allCases.map(\.rawValue)) {
      let problem = FrontMatterProblem.invalidChoice(
        name: name(), value: cell.text, nearest: nearest,
        allowed: MissingValue.allCases.map(\.rawValue))
      diagnostics.append(Diagnostic(.frontMatter(problem), at: cell.place))
      return nil
    }
    // Where only whole numbers make sense, 1.234 is a slip for 1234 and never one and a bit.
    let read =
      isWhole ? cell.count(into: &diagnostics) : cell.number(into: &diagnostics)
    guard let number = read else { return nil }
    if number < 0, !mayBeNegative {
      diagnostics.append(Diagnostic(.model(.negativeCount(text: cell.text)), at: cell.place))
      return nil
    }
    return number
  }

  /// An indicator's number: a count is whole unless it has decimals, a rate may be anything.
  static func number(
    _ cell: Table.Cell, name: @autoclosure () -> String, of indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) -> Rational? {
    number(
      cell, name: name(), isWhole: indicator.kind == .count && indicator.decimals == 0,
      mayBeNegative: indicator.kind.mayBeNegative, into: &diagnostics)
  }

  /// What to say of a sign or word for “no figure” that does not say why there is none.
  static func wordForNoValue(
    _ cell: Table.Cell, of indicator: IndicatorDefinition,
    expected: ModelProblem.ValueKind? = nil
  ) -> ModelProblem? {
    guard !cell.isEmpty, !cell.beginsWithDigit else { return nil }
    let text = cell.text
    let isSigns = text.allSatisfy { !$0.isLetter && !$0.isNumber }
    let isWord = TableWords.emptyWords[text] != nil
    let saysNothing =
      switch indicator.kind {
      // Where something is counted, “no” may be none at all or none that is known.
      case .count, .rate, .ratio: isSigns || isWord || TableWords.answers[text] == false
      // A cross is what people put for yes.
      case .yesNo: isSigns || isWord && text.lowercased() != "x"
      }
    guard saysNothing else { return nil }
    return .wordForNoValue(text: text, expected: expected ?? valueKind(of: indicator))
  }

  static func reportWrongValue(
    _ cell: Table.Cell, for indicator: IndicatorDefinition, into diagnostics: inout [Diagnostic]
  ) {
    var kind = valueKind(of: indicator)
    let parts = cell.text.split(separator: "/").map { $0.filter { $0 != " " } }
    if kind == .parts, parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
      kind = .fraction(numerator: parts[0], denominator: parts[1])
    }
    diagnostics.append(
      Diagnostic(.model(.wrongValue(text: cell.text, expected: kind)), at: cell.place))
  }

  private static func valueKind(of indicator: IndicatorDefinition) -> ModelProblem.ValueKind {
    switch indicator.kind {
    case .count, .rate: .number
    case .ratio: .parts
    case .yesNo: .yesNo
    }
  }

  /// Parts of a ratio beside an indicator that has none.
  private static func reportUnused(
    _ row: ObservationCells, for indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) {
    // As in nearly all rows.
    if row.numerator.isEmpty, row.denominator.isEmpty { return }
    for (column, part) in row.parts where !part.isEmpty {
      let problem = ModelProblem.partsWithoutRatio(
        column: row.heading(column), indicator: indicator.id.rawValue)
      diagnostics.append(Diagnostic(.model(problem), at: part.place))
    }
  }

  /// Something said of a value beside the word that there is none.
  private static func reportClash(
    _ cell: Table.Cell, column: String, with marker: Table.Cell,
    into diagnostics: inout [Diagnostic]
  ) {
    guard !cell.isEmpty else { return }
    let problem = ModelProblem.valueBesideMarker(column: column, marker: marker.text)
    diagnostics.append(Diagnostic(.model(problem), at: cell.place))
  }
}

/// The cells of a row of observations, each looked up once: there are half a million such rows.
private struct ObservationCells {
  let indicator: Table.Cell
  let unit: Table.Cell
  let period: Table.Cell
  let value: Table.Cell
  let numerator: Table.Cell
  let denominator: Table.Cell
  let quality: Table.Cell
  let report: Table.Cell
  let note: Table.Cell
  private let row: Table.Row

  init(_ row: Table.Row) {
    self.row = row
    indicator = row["indicator"]
    unit = row["unit"]
    period = row["period"]
    value = row["value"]
    numerator = row["numerator"]
    denominator = row["denominator"]
    quality = row["quality"]
    report = row["report"]
    note = row["note"]
  }

  var place: Place { row.place }

  /// A column's name as the file has it.
  func heading(_ column: String) -> String { row.heading(column) }

  /// Whether the row adds up others: that is said where the names stand.
  var isTotal: Bool {
    [indicator, unit].contains { cell in
      !cell.beginsWithSmallLetter && TableWords.totals[cell.text] != nil
    }
  }

  /// The parts of a ratio by their columns.
  var parts: [(column: String, cell: Table.Cell)] {
    [("numerator", numerator), ("denominator", denominator)]
  }
}
