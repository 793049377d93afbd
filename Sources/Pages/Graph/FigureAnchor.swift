import Figures
import PortalModel

/// The place on an indicator's page where one figure's provenance stands.
///
/// The name holds a dot, which no heading's anchor does, so that the two never clash.
enum FigureAnchor {
  static func name(_ unit: Identifier<ReportingUnit>, _ period: Period) -> String {
    name(unit, period, after: nil)
  }

  /// The link to a figure on a page of the site, by the link to that page.
  static func link(_ unit: Identifier<ReportingUnit>, _ period: Period, on page: String) -> String {
    name(unit, period, after: page)
  }

  /// Every figure is linked wherever it stands, so its name is put together in place.
  private static func name(
    _ unit: Identifier<ReportingUnit>, _ period: Period, after page: String?
  ) -> String {
    var name: [UInt8] = []
    name.reserveCapacity((page?.utf8.count ?? 0) + 48)
    if let page {
      name += page.utf8
      name.append(UInt8(ascii: "#"))
    }
    name += "so.".utf8
    name += unit.rawValue.utf8
    name.append(UInt8(ascii: "."))
    name += period.description.utf8
    return String(decoding: name, as: UTF8.self)
  }
}

extension AppliedCorrection {
  /// The id of its entry on the page of corrections: its name, which may look like a heading's, behind
  /// a dot.
  package var entryAnchor: String { "sua." + anchor }
}
