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
        optional: [], into: &diagnostics)
    else { return [] }
    return table.rows.compactMap { row in
      guard !unreadable.contains(row["indicator"].text) else { return nil }
      let before = diagnostics.count
      let correction = correction(row, indicators: indicators, into: &diagnostics)
      // Beside the word that withholds a figure stands the figure.
      if row["new"].text == MissingValue.withheld.rawValue {
        for index in diagnostics.indices.dropFirst(before) {
          diagnostics[index] = diagnostics[index].withoutExcerpt
        }
      }
      return correction
    }
  }

  private static func correction(
    _ row: Table.Row, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    into diagnostics: inout [Diagnostic]
  ) -> CorrectionRow? {
    _ = row["indicator"].requiredText("indicator", into: &diagnostics)
    _ = row["unit"].requiredText("unit", into: &diagnostics)
    let period = row["period"].period(into: &diagnostics)
    let reason = row["reason"].requiredText("reason", into: &diagnostics)
    let date = row["date"].date(into: &diagnostics)
    let foundBy = row["found-by"].requiredText("found-by", into: &diagnostics)
    guard let indicator = row["indicator"].reference(to: Indicator.self),
      let unit = row["unit"].reference(to: Unit.self)
    else { return nil }
    guard let definition = indicators[indicator.value]?.definition else {
      reportUnknown(indicator, among: indicators, into: &diagnostics)
      return nil
    }
    let old = correctedValue(row["old"], name: "old", of: definition, into: &diagnostics)
    let new = correctedValue(row["new"], name: "new", of: definition, into: &diagnostics)
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
      diagnostics.append(Diagnostic(.model(.emptyValue(column: name)), at: cell.place))
      return nil
    }
    if let missing = MissingValue(rawValue: cell.text) { return .missing(missing) }
    switch indicator.kind {
    case .count, .rate:
      return number(cell, name: name, of: indicator, into: &diagnostics)
        .map(ObservedValue.number)
    case .ratio: return fraction(cell, into: &diagnostics)
    case .yesNo:
      switch cell.text {
      case "yes": return .yesNo(true)
      case "no": return .yesNo(false)
      default:
        reportWrongValue(cell, for: indicator, into: &diagnostics)
        return nil
      }
    }
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
    else { return report(.invalidFraction(text: cell.text)) }
    guard denominator > 0 else { return report(.denominatorNotPositive) }
    guard numerator <= denominator else {
      return report(.numeratorAboveDenominator(numerator: parts[0], denominator: parts[1]))
    }
    return .ratio(numerator: numerator, denominator: denominator)
  }
}
