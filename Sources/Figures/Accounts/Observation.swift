/// What somebody says of one figure: a value, or the reason why there is none.
package final class Observation: Sendable {
  package let key: FigureKey
  package let value: ObservedValue
  /// `nil` where there is no value.
  package let quality: Quality?
  /// Whether the unit itself says so, and not somebody else about it.
  package let isOwn: Bool
  package let report: Identifier<SourceReport>?
  package let note: String?
  /// What was put right, in order; `value` is what the last of them made it.
  package let corrections: [AppliedCorrection]
  /// Its place among those that were handed in.
  package let row: Int

  package init(
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
  package var indicator: Identifier<IndicatorDefinition> { key.indicator }

  package var unit: Identifier<ReportingUnit> { key.unit }

  package var period: Period { key.period }
}
