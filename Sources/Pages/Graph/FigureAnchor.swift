import PortalModel

/// The place on an indicator's page where one figure's provenance stands.
///
/// The name holds a dot, which no heading's anchor does, so that the two never clash.
enum FigureAnchor {
  static func name(_ unit: Identifier<Unit>, _ year: Int) -> String {
    name(unit, year, after: "", "")
  }

  /// The link to a figure on a page of the site, by the link to that page.
  static func link(_ unit: Identifier<Unit>, _ year: Int, on page: String) -> String {
    name(unit, year, after: page, "#")
  }

  /// Every figure is linked wherever it stands, so its name is put together in place.
  private static func name(
    _ unit: Identifier<Unit>, _ year: Int, after page: String, _ sign: String
  ) -> String {
    let unit = unit.rawValue
    var name = ""
    name.reserveCapacity(page.utf8.count + unit.utf8.count + 10)
    name += page
    name += sign
    name += "so."
    name += unit
    name += "."
    name += String(year)
    return name
  }
}
