import Diagnostics
import Documents
import Figures
import Pages

/// A figure that is not what it was on the site before.
package struct FigureChange: Hashable, Sendable {
  package let indicator: String
  package let indicatorTitle: String
  package let unit: String
  package let unitTitle: String
  package let period: String
  /// Who says so, by the word of the downloads: `reported`, `reported-by-other`, `computed`.
  package let basis: String
  /// What it is counted in, if it is counted.
  package let measure: String
  /// `nil` for a figure that was not there.
  package let old: Value?
  /// `nil` for a figure that is gone.
  package let new: Value?

  /// What stood or stands for the figure.
  package enum Value: Hashable, Sendable {
    case number(Double)
    /// Why there is no number, by the code and by the word of the downloads.
    case missing(code: String, word: String)
  }
}

extension FigureChange {
  /// The figures that differ between two downloads of all figures; none when an earlier version wrote
  /// one of them in another form.
  ///
  /// Only rows that are not the same byte for byte are looked into: nearly all are.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> [FigureChange] {
    let (oldRecords, newRecords) = (TableRecords(old), TableRecords(new))
    guard let before = FigureRecord.read(oldRecords.keeping { !newRecords.contains($0) }),
      let after = FigureRecord.read(newRecords.keeping { !oldRecords.contains($0) })
    else { return [] }
    let oldValues = Dictionary(
      before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let newKeys = Set(after.map(\.key))
    let concealed = Concealed(after)
    let changed = after.filter { oldValues[$0.key]?.value != $0.value }
      .map { FigureChange($0, old: concealed.old(oldValues[$0.key]), new: $0.value) }
    let gone = before.filter { !newKeys.contains($0.key) }
      .map { FigureChange($0, old: concealed.old($0), new: nil) }
    return changed + gone
  }

  /// What stood there must not be told once a figure is withheld: neither its own number, nor that
  /// of others, nor any that was worked out with it, which would differ by just as much.
  private struct Concealed {
    private let rows: Set<[String]>
    /// The mark in the place of what stood there, by the period.
    private let marks: [String: Value]

    init(_ changed: [FigureRecord]) {
      let withheld = changed.filter(\.isWithheld)
      rows = Set(withheld.map { [$0.key.indicator, $0.key.period] })
      marks = Dictionary(
        withheld.map { ($0.key.period, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    func old(_ record: FigureRecord?) -> Value? {
      guard let record, let mark = marks[record.key.period],
        record.isComputed || rows.contains([record.key.indicator, record.key.period])
      else { return record?.value }
      return mark
    }
  }

  private init(_ record: FigureRecord, old: Value?, new: Value?) {
    indicator = record.key.indicator
    indicatorTitle = record.indicatorTitle
    unit = record.key.unit
    unitTitle = record.unitTitle
    period = record.key.period
    basis = record.key.basis
    measure = record.measure
    self.old = old
    self.new = new
  }
}

/// A row of the download of all figures.
private struct FigureRecord {
  struct Key: Hashable {
    let indicator: String
    let unit: String
    let period: String
    let basis: String
  }

  let key: Key
  let indicatorTitle: String
  let unitTitle: String
  let measure: String
  let value: FigureChange.Value

  var isWithheld: Bool {
    switch value {
    case .number: false
    case .missing(let code, _): code == MissingValue.withheld.rawValue
    }
  }

  var isComputed: Bool { key.basis == "computed" }

  /// The rows of a table of figures; `nil` when it has another form.
  static func read(_ bytes: [UInt8]) -> [FigureRecord]? {
    var diagnostics: [Diagnostic] = []
    let table = Table.read(
      SourceFile(path: "figures.csv", bytes: bytes),
      required: FigureColumn.allCases.map(\.rawValue), into: &diagnostics)
    return table.map { $0.rows.map(FigureRecord.init) }
  }

  private init(_ row: Table.Row) {
    func text(_ column: FigureColumn) -> String { row[column.rawValue].text }
    key = Key(
      indicator: text(.indicator), unit: text(.unit), period: text(.period), basis: text(.basis))
    indicatorTitle = text(.indicatorTitle)
    unitTitle = text(.unitTitle)
    measure = text(.measure)
    value =
      Double(text(.value)).map(FigureChange.Value.number)
      ?? .missing(code: text(.marker), word: text(.markerTitle))
  }
}
