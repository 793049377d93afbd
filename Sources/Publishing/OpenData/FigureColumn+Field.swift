import Documents
import Figures
import Pages
import PortalModel

extension FigureColumn {
  /// The columns of every table of a portal's figures.
  static func schema(of data: DataStatus) -> DataSchema {
    DataSchema(
      fields: columns(of: data).map(\.field),
      key: [FigureColumn.indicator, .unit, .period, .basis].map(\.rawValue),
      references: [
        .init(field: FigureColumn.indicator.rawValue, table: .indicators),
        .init(field: FigureColumn.unit.rawValue, table: .units),
        .init(field: FigureColumn.report.rawValue, table: .reports),
      ])
  }

  private var field: DataField {
    DataField(
      name: rawValue, type: type, phrase: phrase, isRequired: isRequired, allowed: allowed)
  }

  private var type: FieldType {
    switch self {
    case .value, .lower, .upper, .numerator, .denominator: .number
    case .published: .boolean
    case .unitsReported, .unitsExpected: .integer
    case .period: .year
    case .submitted, .corrected: .date
    case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .marker, .markerTitle,
      .measure, .quality, .basis, .report, .submitter, .note, .dataStatus:
      .string
    }
  }

  private var isRequired: Bool {
    switch self {
    case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .period, .basis, .published,
      .dataStatus:
      true
    case .value, .marker, .markerTitle, .lower, .upper, .numerator, .denominator, .measure,
      .quality, .unitsReported, .unitsExpected, .report, .submitter, .submitted, .corrected, .note:
      false
    }
  }

  private var allowed: [String] {
    switch self {
    case .quality: Quality.allCases.map(\.rawValue)
    case .basis: FigureRow.Basis.allCases.map(\.rawValue)
    case .marker: MissingValue.allCases.map(\.rawValue)
    case .dataStatus: [DataStatus.illustrative.rawValue]
    case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .period, .value,
      .markerTitle, .lower, .upper, .numerator, .denominator, .measure, .published,
      .unitsReported, .unitsExpected, .report, .submitter, .submitted, .corrected, .note:
      []
    }
  }
}
