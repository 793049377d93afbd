package import PortalModel
package import Theme

/// The columns of a download of figures, in their order.
package enum FigureColumn: String, CaseIterable, Sendable {
  case indicator
  case indicatorTitle = "indicator_title"
  case unit
  case unitTitle = "unit_title"
  case unitType = "unit_type"
  case period
  case value
  case marker
  case markerTitle = "marker_title"
  case lower
  case upper
  case numerator
  case denominator
  case measure
  case quality
  case basis
  case published
  case unitsReported = "units_reported"
  case unitsExpected = "units_expected"
  case report
  case submitter
  case submitted
  case corrected
  case note
  /// Only where the data are made up.
  case dataStatus = "data_status"
}

extension FigureColumn {
  /// The columns of a portal's tables; official data say nothing of their status.
  package static func columns(of data: DataStatus) -> [FigureColumn] {
    switch data {
    case .official: allCases.filter { $0 != .dataStatus }
    case .illustrative: allCases
    }
  }

  /// What stands in the column, in a sentence.
  package var phrase: PhraseKey {
    switch self {
    case .indicator: .columnIndicator
    case .indicatorTitle: .columnIndicatorTitle
    case .unit: .columnUnit
    case .unitTitle: .columnUnitTitle
    case .unitType: .columnUnitType
    case .period: .columnPeriod
    case .value: .columnValue
    case .marker: .columnMarker
    case .markerTitle: .columnMarkerTitle
    case .lower: .columnLower
    case .upper: .columnUpper
    case .numerator: .columnNumerator
    case .denominator: .columnDenominator
    case .measure: .columnMeasure
    case .quality: .columnQuality
    case .basis: .columnBasis
    case .published: .columnPublished
    case .unitsReported: .columnUnitsReported
    case .unitsExpected: .columnUnitsExpected
    case .report: .columnReport
    case .submitter: .columnSubmitter
    case .submitted: .columnSubmitted
    case .corrected: .columnCorrected
    case .note: .columnNote
    case .dataStatus: .columnDataStatus
    }
  }
}
