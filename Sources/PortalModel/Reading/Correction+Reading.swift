import Diagnostics
import Documents
import Figures
import Quantities

extension TableReading {
  /// What `data/corrections.csv` puts right.
  ///
  /// What a value may be depends on its indicator, so the indicators come first.
  static func corrections(
    _ file: SourceFile, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unreadable: Set<String>, into diagnostics: inout [Diagnostic]
  ) -> [CorrectionRow] {
    guard
      let table = Table.read(
        file,
        required: ["indicator", "unit", "period", "old", "new", "reason", "date", "found-by"],
        words: TableWords.columns, texts: ["reason", "found-by"], into: &diagnostics)
    else { return [] }
    let days = DayColumn(table, "date", into: &diagnostics)
    return table.rows.compactMap { row in
      guard !unreadable.contains(row["indicator"].text) else { return nil }
      let before = diagnostics.count
      let correction = correction(row, days: days, indicators: indicators, into: &diagnostics)
      // Beside the word that withholds a figure stands the figure.
      if TableWords.markers[row["new"].text] == .withheld {
        for index in diagnostics.indices.dropFirst(before) {
          diagnostics[index] = diagnostics[index].withoutExcerpt
        }
      }
      return correction
    }
  }

  private static func correction(
    _ row: Table.Row, days: DayColumn,
    indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    into diagnostics: inout [Diagnostic]
  ) -> CorrectionRow? {
    for column in ["indicator", "unit", "reason", "found-by"] {
      row[column].require(row.heading(column), into: &diagnostics)
    }
    let period = row["period"].period(row.heading("period"), into: &diagnostics)
    let reason = row["reason"].optionalText
    let date = days.day(row["date"], into: &diagnostics)
    let foundBy = row["found-by"].optionalText
    guard let indicator = row["indicator"].reference(to: Indicator.self),
      let unit = row["unit"].reference(to: Unit.self)
    else { return nil }
    guard let definition = indicators[indicator.value]?.definition else {
      reportUnknown(indicator, among: indicators, into: &diagnostics)
      return nil
    }
    let old = correctedValue(
      row["old"], name: row.heading("old"), of: definition, into: &diagnostics)
    let new = correctedValue(
      row["new"], name: row.heading("new"), of: definition, into: &diagnostics)
    guard let period, let reason, let date, let foundBy, let old, let new else { return nil }
    guard old != new else {
      diagnostics.append(Diagnostic(.model(.correctionChangesNothing), at: row["new"].place))
      return nil
    }
    return CorrectionRow(
      indicator: indicator,
      unit: unit,
      correction: Correction(
        key: FigureKey(indicator.value, unit.value, period), old: old, new: new, reason: reason,
        date: date.value, foundBy: foundBy),
      oldSite: row["old"].site,
      newSite: row["new"].site,
      dateSite: date.site,
      foundBySite: row["found-by"].site)
  }

  /// A value as one cell has it: a number, `6/18`, `yes`, `no` or the word that there is none.
  private static func correctedValue(
    _ cell: Table.Cell, name: String, of indicator: IndicatorDefinition,
    into diagnostics: inout [Diagnostic]
  ) -> ObservedValue? {
    if cell.isEmpty {
      diagnostics.append(
        Diagnostic(.model(.emptyValue(column: name, expected: .correction)), at: cell.place))
      return nil
    }
    if let missing = TableWords.markers[cell.text] { return .missing(missing) }
    if let problem = wordForNoValue(cell, of: indicator, expected: .correction) {
      diagnostics.append(Diagnostic(.model(problem), at: cell.place))
      return nil
    }
    switch indicator.kind {
    case .count, .rate:
      return number(cell, name: name, of: indicator, into: &diagnostics)
        .map(ObservedValue.number)
    case .ratio: return fraction(cell, into: &diagnostics)
    case .yesNo:
      guard let answer = TableWords.answers[cell.text] else {
        reportWrongValue(cell, for: indicator, into: &diagnostics)
        return nil
      }
      return .yesNo(answer)
    }
  }

  /// The fraction of which a spreadsheet made a day: of `4/5` in one country 4 May, in another 5 April.
  private static func fractionMadeADay(_ text: String) -> String? {
    let day = DayText(text).day.map { ($0.day, $0.month) } ?? DayText.dayAndMonth(text)
    return day.map { "\(min($0.0, $0.1))/\(max($0.0, $0.1))" }
  }

  /// Two whole numbers with a slash between them.
  private static func fraction(_ cell: Table.Cell, into diagnostics: inout [Diagnostic])
    -> ObservedValue?
  {
    func report(_ problem: ModelProblem) -> ObservedValue? {
      diagnostics.append(Diagnostic(.model(problem), at: cell.place))
      return nil
    }
    let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
      .map { part in part.split(separator: " ").joined() }
    let isDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
    }
    guard parts.count == 2, isDigits, let numerator = Rational(whole: parts[0]),
      let denominator = Rational(whole: parts[1])
    else { return report(.invalidFraction(text: cell.text, meant: fractionMadeADay(cell.text))) }
    guard denominator > 0 else { return report(.denominatorNotPositive) }
    guard numerator <= denominator else {
      return report(.numeratorAboveDenominator(numerator: parts[0], denominator: parts[1]))
    }
    return .ratio(numerator: numerator, denominator: denominator)
  }
}
