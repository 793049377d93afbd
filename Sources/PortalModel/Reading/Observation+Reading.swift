import Diagnostics
import Documents
import Figures
import Quantities

/// The rows of a table of figures.
struct ReadObservations {
  var rows: [ObservationRow] = []
  /// What is wrong with rows and has its remedy in another table.
  var unsettled: [UnsettledRow] = []
  /// Whether the rows are all that the file has.
  var areAll = false
}

extension TableReading {
  /// The observations of one file of `data/`.
  ///
  /// What a value may be depends on its indicator, so the indicators come first.
  static func observations(
    _ file: SourceFile, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unreadable: Set<String>, into diagnostics: inout [Diagnostic]
  ) -> ReadObservations {
    guard
      let table = Table.read(
        file, required: ["indicator", "unit", "period", "value"],
        optional: ["numerator", "denominator", "quality", "report", "note"],
        words: TableWords.columns, texts: ["note"], into: &diagnostics)
    else { return ReadObservations() }
    var read = ReadObservations()
    read.rows = table.rows.compactMap { row in
      // What a row of an indicator that could not be read may hold, nobody can say.
      !unreadable.isEmpty && unreadable.contains(row["indicator"].text)
        ? nil
        : observation(
          ObservationCells(row), indicators: indicators, unsettled: &read.unsettled,
          into: &diagnostics)
    }
    read.areAll = read.rows.count == table.rows.count && table.isWhole
    return read
  }

  private static func observation(
    _ row: ObservationCells, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unsettled: inout [UnsettledRow], into diagnostics: inout [Diagnostic]
  ) -> ObservationRow? {
    if let total = row.total {
      unsettled.append(total)
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
    guard let value = value(of: row, for: known, into: &diagnostics) else { return nil }
    let report = row.report.reference(to: Report.self)
    if case .missing = value.value {
      reportClash(
        row.quality, column: "quality", in: row, for: known.definition, into: &diagnostics)
    } else {
      // A value without a firmness or a report is a number that nobody stands for.
      if row.quality.isEmpty {
        diagnostics.append(Diagnostic(.model(.valueWithoutQuality), at: row.quality.place))
      }
      if report == nil {
        unsettled.append(row.withoutReport(unit: unit.value, period: period))
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
    of row: ObservationCells, for indicator: Indicator, into diagnostics: inout [Diagnostic]
  ) -> Located<ObservedValue>? {
    let (cell, definition) = (row.value, indicator.definition)
    // No word for what is missing begins with a digit, as nearly all cells do.
    if !cell.beginsWithDigit, let missing = TableWords.markers[cell.text] {
      for (column, part) in row.parts {
        reportClash(part, column: column, in: row, for: definition, into: &diagnostics)
      }
      return Located(.missing(missing), at: cell.site)
    }
    if let fault = wordForNoValue(cell, choice: row.choice(definition)) {
      diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
      return nil
    }
    switch definition.kind {
    case .count, .rate:
      reportUnused(row, for: definition, into: &diagnostics)
      let number = number(
        cell, name: row.heading("value"), of: indicator, choice: row.choice(definition),
        into: &diagnostics)
      guard let number else { return nil }
      return Located(.number(number), at: cell.site)
    case .yesNo:
      reportUnused(row, for: definition, into: &diagnostics)
      guard let answer = TableWords.answers[cell.text] else {
        reportNoAnswer(
          cell, name: row.heading("value"), choice: row.choice(definition), into: &diagnostics)
        return nil
      }
      return Located(.yesNo(answer), at: cell.site)
    case .ratio:
      guard cell.isEmpty else {
        let fault = FigureFault.valueOfRatio(
          text: cell.text, row.ratioSlip, row.choice(definition))
        diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
        return nil
      }
      return ratio(of: row, definition, into: &diagnostics)
    }
  }

  private static func ratio(
    of row: ObservationCells, _ indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) -> Located<ObservedValue>? {
    func report(_ fault: FigureFault, at cell: Table.Cell) -> Located<ObservedValue>? {
      diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
      return nil
    }
    // A word in both parts is one mistake.
    for (column, part) in row.parts where !part.beginsWithDigit {
      let fault =
        TableWords.markers[part.text].map {
          FigureFault.markerBesideValue(
            marker: $0.rawValue, column: row.heading(column), emptied: row.besideMarker)
        } ?? wordForNoValue(part, choice: row.choice(indicator))
      if let fault { return report(fault, at: part) }
    }
    if row.numerator.isEmpty, row.denominator.isEmpty {
      return report(.missingParts(row.choice(indicator)), at: row.numerator)
    }
    func part(_ cell: Table.Cell, _ column: String) -> Rational? {
      number(
        cell, name: row.heading(column), isWhole: true, choice: row.choice(indicator),
        into: &diagnostics
      ) { row.partFault($0, text: cell.text) }
    }
    let (numerator, denominator) = (
      part(row.numerator, "numerator"), part(row.denominator, "denominator")
    )
    guard let numerator, let denominator else { return nil }
    if denominator <= 0 {
      return report(.denominatorNotPositive(row.choice(indicator).marker), at: row.denominator)
    }
    if numerator > denominator {
      let problem = ModelProblem.numeratorAboveDenominator(
        numerator: row.numerator.text, denominator: row.denominator.text)
      diagnostics.append(Diagnostic(.model(problem), at: row.numerator.place))
    }
    return Located(
      .ratio(numerator: numerator, denominator: denominator), at: row.numerator.site)
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
    _ cell: Table.Cell, column: String, in row: ObservationCells,
    for indicator: IndicatorDefinition, into diagnostics: inout [Diagnostic]
  ) {
    guard !cell.isEmpty else { return }
    let fault = FigureFault.valueBesideMarker(
      column: row.heading(column), marker: row.value.text, kind: ValueKind(indicator.kind))
    diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
  }
}
