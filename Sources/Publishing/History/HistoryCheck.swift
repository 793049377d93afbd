import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities

/// What was published as firm stays, or is put right in the open: no figure changes in silence.
struct HistoryCheck {
  let previous: PreviousFigures
  let portal: Portal

  /// Every firm cell that is not what it was, though nothing says why.
  var diagnostics: [Diagnostic] {
    // What could not be read is not gone.
    guard portal.hasAllFigures else { return [] }
    var diagnostics: [Diagnostic] = []
    var gone = Gone()
    for cell in previous.cells where cell.quality?.isFirm ?? false {
      guard portal.lookup.indicators[cell.key.indicator] != nil else {
        gone.count(cell.key.indicator.rawValue, in: \.indicators)
        continue
      }
      guard portal.lookup.units[cell.key.unit] != nil else {
        gone.count(cell.key.unit.rawValue, in: \.units)
        continue
      }
      if let found = diagnostic(for: cell) { diagnostics.append(found) }
    }
    return diagnostics + gone.diagnostics
  }

  /// Indicators and units of which nothing is left: one message each, and not one a figure.
  private struct Gone {
    var indicators: [(name: String, count: Int)] = []
    var units: [(name: String, count: Int)] = []

    mutating func count(
      _ name: String, in list: WritableKeyPath<Gone, [(name: String, count: Int)]>
    ) {
      if let index = self[keyPath: list].firstIndex(where: { $0.name == name }) {
        self[keyPath: list][index].count += 1
      } else {
        self[keyPath: list].append((name, 1))
      }
    }

    var diagnostics: [Diagnostic] {
      indicators.map { name, count in
        Diagnostic(
          .model(.publishedGone(name: name, figures: count)),
          at: Place(file: "content/indicators/\(name).md"))
      }
        + units.map { name, count in
          Diagnostic(
            .model(.publishedGone(name: name, figures: count)),
            at: Place(file: "content/units/\(name)/index.md"))
        }
    }
  }

  private func diagnostic(for cell: PreviousFigures.Cell) -> Diagnostic? {
    let accounts = portal.figures.accounts(cell.key)?.all ?? []
    guard let now = accounts.first(where: { $0.isOwn == cell.isOwn }) else {
      // Somebody else stands behind the same figure now.
      if accounts.contains(where: { $0.value.isSame(as: cell.value) }) { return nil }
      return Diagnostic(
        .model(
          .publishedFigureGone(
            indicator: cell.key.indicator.rawValue, unit: title(cell.key.unit),
            period: cell.key.period.year, old: cell.value.published(as: indicator(of: cell)),
            correction: correction(of: cell, new: "not-reported"))),
        at: Place(file: "content/data/corrections.csv"))
    }
    let place = portal.place(of: now)
    if now.value.isSame(as: cell.value) {
      guard let quality = now.quality, !quality.isFirm, let before = cell.quality else {
        return nil
      }
      return Diagnostic(
        .model(.publishedFigureSoftened(old: before.rawValue, new: quality.rawValue)), at: place)
    }
    if now.corrections.contains(where: { $0.correction.old.isSame(as: cell.value) }) { return nil }
    if now.value == .missing(.withheld) {
      // The number that is held back now must not be told again.
      return Diagnostic(
        .model(
          .publishedFigureWithheld(
            unit: title(cell.key.unit), period: cell.key.period.year,
            correction: correction(of: cell, old: "…", new: "withheld"))),
        at: place)
    }
    return Diagnostic(
      .model(
        .publishedFigureChanged(
          old: cell.value.published(as: indicator(of: cell)), new: now.value.dataText,
          correction: correction(of: cell, new: now.value.dataText))),
      at: place)
  }

  private func indicator(of cell: PreviousFigures.Cell) -> IndicatorDefinition? {
    portal.lookup.indicators[cell.key.indicator]?.definition
  }

  private func title(_ unit: Identifier<ReportingUnit>) -> String {
    portal.lookup.units[unit]?.articles.main.title ?? unit.rawValue
  }

  /// The line for `corrections.csv`, of which the writer fills in why, when and who.
  private func correction(
    of cell: PreviousFigures.Cell, old: String? = nil, new: String
  ) -> CorrectionLine {
    let old = old ?? cell.value.published(as: indicator(of: cell))
    let text = [
      cell.key.indicator.rawValue, cell.key.unit.rawValue, "\(cell.key.period)", old, new, "…", "…",
      "…",
    ].joined(separator: ",")
    return CorrectionLine(text: text, isFirst: !portal.hasCorrections)
  }
}

extension ObservedValue {
  /// Whether two values say the same, yes and no as downloads write them.
  fileprivate func isSame(as other: ObservedValue) -> Bool {
    switch (self, other) {
    case (.yesNo(let isYes), .number(let number)), (.number(let number), .yesNo(let isYes)):
      number == (isYes ? 1 : 0)
    default: self == other
    }
  }

  /// The value as a table of the content has it: a yes or no as such.
  fileprivate func published(as indicator: IndicatorDefinition?) -> String {
    if case .number(let number) = self, indicator?.kind == .yesNo {
      return number.isZero ? "no" : "yes"
    }
    return dataText
  }
}
