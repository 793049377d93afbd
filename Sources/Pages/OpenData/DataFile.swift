package import Figures
package import PortalModel
import Theme

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

extension PageGraph {
  /// Where the feed of corrections lies.
  package var correctionFeed: Address {
    let words = theme.phrases(in: portal.settings.mainLanguage)
    return Address(path: words(.pathCorrections) + "/feed.xml")
  }

  /// Where the page of corrections lies, in the main language.
  package var correctionPage: Address {
    addresses[portal.settings.mainLanguage]?[.correctionList]
      ?? Address(path: "index.html")
  }

  /// Where an indicator's page lies, in the main language.
  package func addressOfPage(of indicator: Indicator) -> Address? {
    addresses[portal.settings.mainLanguage]?[.indicator(indicator.id)]
  }

  /// Where a file of open data lies: all below one folder, for a data package may not name what
  /// lies beside or above it.
  package func address(of file: DataFile) -> Address {
    let words = theme.phrases(in: portal.settings.mainLanguage)
    let folder = words(.pathData)
    let name =
      switch file {
      case .package: "datapackage.json"
      case .figures(let format): "\(words(.pathData)).\(format.rawValue)"
      case .workbook: words(.pathData) + ".xlsx"
      case .indicator(let id, let format):
        "\(words(.pathIndicators))/\(id.rawValue).\(format.rawValue)"
      case .indicators: words(.pathIndicators) + ".csv"
      case .units: words(.pathUnits) + ".csv"
      case .reports: words(.pathReports) + ".csv"
      case .duties: words(.pathDuties) + ".csv"
      case .corrections: words(.pathCorrections) + ".csv"
      }
    return Address(path: folder + "/" + name)
  }
}
