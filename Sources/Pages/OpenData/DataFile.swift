package import Figures
import PortalModel

/// A file of open data beside the pages.
package enum DataFile: Hashable, Sendable {
  /// What the other files are: a Frictionless data package.
  case package
  /// All figures of all indicators.
  case figures(DataFormat)
  /// All of that and the tables below in one file for spreadsheets.
  case workbook
  /// The figures of one indicator.
  case indicator(Identifier<IndicatorDefinition>, DataFormat)
  /// What the figures speak of, and what they rest on.
  case indicators, units, reports, duties, corrections
}

/// A form in which figures can be downloaded.
package enum DataFormat: String, CaseIterable, Sendable {
  case csv, json
}
