import Figures
package import PortalModel
package import Theme

// Every address of the site that is no page's is decided here, a page's in its kind's file.

extension Address {
  /// The home page in the main language.
  package static let home = Address(folder: [])
  /// The page that servers show for what is not there.
  static let notFound = Address(path: "404.html")
  package static let postFeed = Address(path: "feed.xml")
  package static let sitemap = Address(path: "sitemap.xml")
  package static let robots = Address(path: "robots.txt")

  /// A file of the theme; its name tells its version.
  package static func asset(_ asset: ThemeAsset) -> Address {
    Address(path: "assets/" + asset.fingerprintedName)
  }

  /// A file of the content that is copied to the site.
  package static func media(_ path: String) -> Address {
    Address(path: "media/" + path.split(separator: "/").dropFirst().joined(separator: "/"))
  }

  /// A picture of the content in another size.
  ///
  /// - Parameters:
  ///   - path: The picture's.
  ///   - width: In pixels.
  ///   - format: What the copy's name ends in; `nil` for the picture's own ending.
  /// - Returns: The address. No name of a file has an underscore: a copy cannot take another file's.
  static func copy(of path: String, width: Int, format: String?) -> Address {
    let address = media(path).path
    let dot = address.lastIndex(of: ".") ?? address.endIndex
    let ending = format.map { ".\($0)" } ?? String(address[dot...])
    return Address(path: "\(address[..<dot])_\(width)\(ending)")
  }
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
      ?? .home
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
