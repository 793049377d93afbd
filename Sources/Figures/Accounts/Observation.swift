/// What somebody says of one figure: a value, or the reason why there is none.
public final class Observation: Sendable {
  /// The indicator, unit and period that it is of.
  public let key: FigureKey
  /// What was reported.
  public let value: ObservedValue
  /// `nil` where there is no value.
  public let quality: Quality?
  /// Whether the unit itself says so, and not somebody else about it.
  public let isOwn: Bool
  /// The report that says so.
  public let report: Identifier<SourceReport>?
  /// What the reporter adds in words.
  public let note: String?
  /// What was put right, in order; `value` is what the last of them made it.
  public let corrections: [AppliedCorrection]
  /// Its place among those that were handed in.
  public let row: Int

  /// What a row of a table says.
  public init(
    key: FigureKey,
    value: ObservedValue,
    quality: Quality?,
    isOwn: Bool,
    report: Identifier<SourceReport>?,
    note: String?,
    corrections: [AppliedCorrection] = [],
    row: Int
  ) {
    self.key = key
    self.value = value
    self.quality = quality
    self.isOwn = isOwn
    self.report = report
    self.note = note
    self.corrections = corrections
    self.row = row
  }
}

extension Observation {
  /// What is measured.
  public var indicator: Identifier<IndicatorDefinition> { key.indicator }

  /// Where.
  public var unit: Identifier<ReportingUnit> { key.unit }

  /// When.
  public var period: Period { key.period }

  /// The same account, with another reason why it has no figure.
  public func silent(as reason: MissingValue) -> Observation {
    Observation(
      key: key, value: .missing(reason), quality: nil, isOwn: isOwn, report: report, note: note,
      corrections: corrections, row: row)
  }
}
