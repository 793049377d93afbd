import Diagnostics
import Documents
import Figures
import Quantities

extension TableReading {
  /// What `data/corrections.csv` puts right.
  ///
  /// What a value may be depends on its indicator, so the indicators come first; what was reported
  /// tells what a value that cannot be read should have been.
  static func corrections(
    _ file: SourceFile, indicators: IdentifierMap<IndicatorDefinition, Indicator>,
    unreadable: Set<String>, figures: [ObservationRow], into diagnostics: inout [Diagnostic]
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
      let correction = correction(
        row, days: days, indicators: indicators,
        reported: reportedValue(of: row, in: table, figures), into: &diagnostics)
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
    reported: @autoclosure () -> ObservedValue?, into diagnostics: inout [Diagnostic]
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
    guard let known = indicators[indicator.value] else {
      reportUnknown(indicator, among: indicators, into: &diagnostics)
      return nil
    }
    let old = correctedValue(
      row["old"], name: row.heading("old"), of: known, isOld: true, reported: reported(),
      into: &diagnostics)
    let new = correctedValue(
      row["new"], name: row.heading("new"), of: known, isOld: false, reported: reported(),
      into: &diagnostics)
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

  /// What the data says of the figure that a correction is about; `nil` where nobody can tell, or where
  /// nobody is to read it.
  private static func reportedValue(
    of row: Table.Row, in table: Table, _ figures: [ObservationRow]
  ) -> ObservedValue? {
    let key = ["indicator", "unit", "period"].map { row[$0].text }
    let isOnly = table.rows.count { other in
      zip(["indicator", "unit", "period"], key).allSatisfy { other[$0].text == $1 }
    }
    // After another correction the old value is that one's new one.
    guard isOnly == 1, TableWords.markers[row["new"].text] != .withheld else { return nil }
    let accounts = figures.filter { figure in
      figure.indicator.value.rawValue == key[0] && figure.unit.value.rawValue == key[1]
        && String(figure.period.value.year) == key[2]
    }
    guard accounts.count == 1, let value = accounts.first?.value.value, value.hasFigure else {
      return nil
    }
    return value
  }

  /// A value as one cell has it: a number, `6/18`, `yes`, `no` or the word that there is none.
  private static func correctedValue(
    _ cell: Table.Cell, name: String, of indicator: Indicator, isOld: Bool,
    reported: @autoclosure () -> ObservedValue?, into diagnostics: inout [Diagnostic]
  ) -> ObservedValue? {
    let kind = indicator.definition.kind
    let choice = ValueChoice(kind == .ratio ? .fraction : ValueKind(kind), marker: .here)
    if cell.isEmpty {
      diagnostics.append(
        Diagnostic(.model(.figure(.emptyValue(column: name, choice))), at: cell.place))
      return nil
    }
    if let missing = TableWords.markers[cell.text] { return .missing(missing) }
    if let fault = wordForNoValue(cell, choice: choice) {
      diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
      return nil
    }
    switch kind {
    case .count, .rate:
      let before = diagnostics.count
      let number = number(cell, name: name, of: indicator, choice: choice, into: &diagnostics)
      if number == nil, isOld, case .number(let value)? = reported(), value.isWhole {
        diagnostics.removeSubrange(before...)
        let problem = ModelProblem.reportedNumber(text: cell.text, reported: value.dataText)
        diagnostics.append(Diagnostic(.model(problem), at: cell.place))
      }
      return number.map(ObservedValue.number)
    case .ratio:
      return fraction(cell, isOld: isOld, reported: reported(), into: &diagnostics)
    case .yesNo:
      guard let answer = TableWords.answers[cell.text] else {
        reportNoAnswer(cell, name: name, choice: choice, into: &diagnostics)
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

  /// Why a text is no fraction, and which one is meant: the reported one, or a percentage of its whole.
  private static func faultOfFraction(
    _ text: String, isOld: Bool, _ reported: ObservedValue?
  ) -> ModelProblem {
    if let meant = fractionMadeADay(text) { return .fractionMadeADay(text: text, meant: meant) }
    guard let reported, case .ratio(_, let denominator) = reported else {
      return .invalidFraction(text: text, better: nil)
    }
    if isOld { return .invalidFraction(text: text, better: reported.dataText) }
    let number = text.filter { $0 != "%" && $0 != " " }.split(separator: ",").joined(separator: ".")
    guard text.hasSuffix("%"), let share = Rational(dataText: number) else {
      return .invalidFraction(text: text, better: nil)
    }
    let part = (share * denominator / 100).rounded(decimals: 0)
    return .invalidFraction(text: text, better: part.dataText + "/" + denominator.dataText)
  }

  /// Two whole numbers with a slash between them.
  private static func fraction(
    _ cell: Table.Cell, isOld: Bool, reported: @autoclosure () -> ObservedValue?,
    into diagnostics: inout [Diagnostic]
  ) -> ObservedValue? {
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
    else { return report(faultOfFraction(cell.text, isOld: isOld, reported())) }
    guard denominator > 0 else { return report(.figure(.denominatorNotPositive(.here))) }
    guard numerator <= denominator else {
      return report(.numeratorAboveDenominator(numerator: parts[0], denominator: parts[1]))
    }
    return .ratio(numerator: numerator, denominator: denominator)
  }
}
