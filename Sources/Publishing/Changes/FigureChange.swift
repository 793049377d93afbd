import Diagnostics
import Documents
import Figures
import Pages
import PortalModel
package import Quantities

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
    case number(Rational)
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
    let needed = Set(FigureColumn.columns(of: .official))
    func read(_ bytes: [UInt8]) -> [PublishedFigure]? {
      PublishedFigure.read(
        SourceFile(path: "figures.csv", bytes: bytes), requiring: needed)
    }
    guard let before = read(oldRecords.keeping { !newRecords.contains($0) }),
      let after = read(newRecords.keeping { !oldRecords.contains($0) })
    else { return [] }
    let oldValues = Dictionary(
      before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    // Where somebody else is believed from now on, what stood there before is the other's figure.
    let published = Dictionary(
      before.filter(\.isPublished).map { ($0.key.place, $0) },
      uniquingKeysWith: { first, _ in first })
    func former(_ figure: PublishedFigure) -> PublishedFigure? {
      (figure.isPublished ? published[figure.key.place] : nil) ?? oldValues[figure.key]
    }
    let newKeys = Set(after.map(\.key))
    let followed = Set(after.compactMap { former($0)?.key })
    let concealed = Concealed(after)
    let changed = after.filter { former($0).map(Value.init) != Value($0) }
      .map { FigureChange($0, old: concealed.old(former($0)), new: Value($0)) }
    let gone = before.filter { !newKeys.contains($0.key) && !followed.contains($0.key) }
      .map { FigureChange($0, old: concealed.old($0), new: nil) }
    return changed + gone
  }

  /// What stood there must not be told once a figure is withheld: neither its own number, nor that
  /// of others, nor any that was worked out with it, which would differ by just as much.
  private struct Concealed {
    private let rows: Set<[String]>
    /// The mark in the place of what stood there, by the period.
    private let marks: [String: Value]

    init(_ changed: [PublishedFigure]) {
      let withheld = changed.filter(\.isWithheld)
      rows = Set(withheld.map { [$0.key.indicator, $0.key.period] })
      marks = Dictionary(
        withheld.map { ($0.key.period, Value($0)) }, uniquingKeysWith: { first, _ in first })
    }

    func old(_ record: PublishedFigure?) -> Value? {
      guard let record, let mark = marks[record.key.period],
        record.isComputed || rows.contains([record.key.indicator, record.key.period])
      else { return record.map(Value.init) }
      return mark
    }
  }

  private init(_ record: PublishedFigure, old: Value?, new: Value?) {
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

extension FigureChange.Value {
  fileprivate init(_ figure: PublishedFigure) {
    self =
      Rational(dataText: figure.value).map(FigureChange.Value.number)
      ?? .missing(code: figure.marker, word: figure.markerTitle)
  }
}
