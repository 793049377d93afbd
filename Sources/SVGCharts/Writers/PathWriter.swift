import Markup

/// Writes path data in the coordinates of a nested drawing: a thousand across, pixels down.
struct PathWriter {
  /// The width of the nested drawing's coordinates.
  private static let units = 1000.0

  /// One run as path data.
  func write(_ run: [ScenePoint], to svg: inout MarkupWriter) {
    var previous: ScenePoint?
    for point in run {
      switch previous {
      case nil:
        svg.raw("M")
        pair(point, to: &svg)
      case .some(let last) where last.y == point.y:
        svg.raw("H")
        svg.number(point.share * Self.units, decimals: 0)
      case .some(let last) where last.share == point.share:
        svg.raw("V")
        svg.number(point.y, decimals: 1)
      case .some:
        svg.raw("L")
        pair(point, to: &svg)
      }
      previous = point
    }
  }

  /// A dot: a line of no length, which its caps make round or square, or an upright one.
  func dot(_ point: ScenePoint, upright: Double, to svg: inout MarkupWriter) {
    svg.raw("M")
    pair(ScenePoint(share: point.share, y: point.y - upright / 2), to: &svg)
    svg.raw("v")
    svg.number(upright, decimals: 0)
  }

  private func pair(_ point: ScenePoint, to svg: inout MarkupWriter) {
    svg.number(point.share * Self.units, decimals: 0)
    svg.raw(" ")
    svg.number(point.y, decimals: 1)
  }
}
