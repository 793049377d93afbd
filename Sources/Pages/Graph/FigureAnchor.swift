import PortalModel

/// The place on an indicator's page where one figure's provenance stands.
///
/// The name holds a dot, which no heading's anchor does, so that the two never clash.
enum FigureAnchor {
  static func name(_ unit: Identifier<Unit>, _ year: Int) -> String {
    "so." + unit.rawValue + "." + String(year)
  }

  /// The link to a figure on a page of the site, by the link to that page.
  static func link(_ unit: Identifier<Unit>, _ year: Int, on page: String) -> String {
    let unit = unit.rawValue
    var link = ""
    link.reserveCapacity(page.utf8.count + unit.utf8.count + 10)
    link += page
    link += "#so."
    link += unit
    link += "."
    link += String(year)
    return link
  }
}
