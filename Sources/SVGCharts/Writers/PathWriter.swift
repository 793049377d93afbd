import Markup

/// Writes path data in the coordinates of a nested drawing: a thousand across, pixels down.
///
/// Steps are written relative to the place before, which takes a third less room than places do.
/// They are differences of rounded places, so that rounding does not add up along a line.
struct PathWriter {
  /// Where the pen is: thousandths across, tenths of a pixel down.
  private var x = 0
  private var y = 0
  private var isEmpty = true
}

extension PathWriter {
  private static let across = 1000.0
  private static let down = 10.0

  /// One run from point to point.
  mutating func write(_ run: [ScenePoint], to svg: inout MarkupWriter) {
    guard let first = run.first else { return }
    move(to: first, in: &svg)
    var isSlanted = false
    for point in run.dropFirst() {
      let (dx, dy) = step(to: point)
      if dy == 0 {
        svg.raw("h")
        number(dx, in: &svg)
        isSlanted = false
      } else if dx == 0 {
        svg.raw("v")
        tenths(dy, in: &svg)
        isSlanted = false
      } else {
        if !isSlanted {
          svg.raw("l")
          isSlanted = true
        } else if dx > 0 {
          svg.raw(" ")
        }
        pair(dx, dy, in: &svg)
      }
    }
  }

  /// A dot: a line of no length, which its caps make round or square, or an upright one.
  mutating func dot(_ point: ScenePoint, upright: Double, to svg: inout MarkupWriter) {
    move(to: ScenePoint(share: point.share, y: point.y - upright / 2), in: &svg)
    svg.raw("v")
    svg.number(upright, decimals: 1)
    y += Int((upright * Self.down).rounded())
  }

  private mutating func move(to point: ScenePoint, in svg: inout MarkupWriter) {
    let (dx, dy) = step(to: point)
    if !isEmpty, dx == 0, dy == 0 { return }
    // At the start of a path both are the same, and from the corner a step is a place.
    svg.raw(isEmpty ? "M" : "m")
    isEmpty = false
    pair(dx, dy, in: &svg)
  }

  /// Moves the pen, and says how far.
  private mutating func step(to point: ScenePoint) -> (Int, Int) {
    let next = (
      Int((point.share * Self.across).rounded()), Int((point.y * Self.down).rounded())
    )
    defer { (x, y) = next }
    return (next.0 - x, next.1 - y)
  }

  private func pair(_ dx: Int, _ dy: Int, in svg: inout MarkupWriter) {
    number(dx, in: &svg)
    if dy >= 0 { svg.raw(" ") }
    tenths(dy, in: &svg)
  }

  private func number(_ value: Int, in svg: inout MarkupWriter) {
    svg.number(Double(value), decimals: 0)
  }

  private func tenths(_ value: Int, in svg: inout MarkupWriter) {
    svg.number(Double(value) / Self.down, decimals: 1)
  }
}
