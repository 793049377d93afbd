/// A measured number, or the reason why there is none.
///
/// Missing is never zero: a chart draws the two apart, words them apart, and joins no line over a
/// missing value.
public enum ChartValue: Hashable, Sendable {
  /// A value that was measured; zero is one.
  case number(Double)
  /// A value that may still change, with the word that says so: "provisional".
  case soft(Double, String)
  /// A value that too few stand behind: drawn hollow, and worded as such.
  case partial(Double, Coverage)
  /// No value, and why.
  case missing(MissingKind)

  var number: Double? {
    switch self {
    case .number(let number), .soft(let number, _), .partial(let number, _): number
    case .missing: nil
    }
  }

  var missing: MissingKind? {
    switch self {
    case .number, .soft, .partial: nil
    case .missing(let kind): kind
    }
  }

  var coverage: Coverage? {
    switch self {
    case .number, .soft, .missing: nil
    case .partial(_, let coverage): coverage
    }
  }
}

/// How many of those who should have reported stand behind an aggregate.
public struct Coverage: Hashable, Sendable {
  /// How many reported.
  public var reported: Int
  /// How many should have.
  public var expected: Int

  /// So many of so many.
  public init(reported: Int, expected: Int) {
    self.reported = reported
    self.expected = expected
  }
}

/// Why a value is missing.
public enum MissingKind: Hashable, Sendable, CaseIterable {
  /// It was due and nobody sent it.
  case notReported
  /// The day on which it falls due has not come.
  case notYetDue
  /// The question does not arise here.
  case notApplicable
  /// It is known and not published.
  case withheld
}

/// What a mark can plot: a number, or a ``ChartValue``.
///
/// `Optional` is left out on purpose: `nil` does not say why there is no value.
public protocol Plottable {
  /// The value as charts see it.
  var chartValue: ChartValue { get }
}

extension Double: Plottable {
  /// The number itself.
  public var chartValue: ChartValue { .number(self) }
}

extension Int: Plottable {
  /// The number itself.
  public var chartValue: ChartValue { .number(Double(self)) }
}

extension ChartValue: Plottable {
  /// The value itself.
  public var chartValue: ChartValue { self }
}
