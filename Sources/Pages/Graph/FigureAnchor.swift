import PortalModel

/// The place on an indicator's page where one figure's provenance stands.
///
/// The name holds a dot, which no heading's anchor does, so that the two never clash.
enum FigureAnchor {
  static func name(_ unit: Identifier<Unit>, _ year: Int) -> String {
    "so.\(unit.rawValue).\(year)"
  }
}
