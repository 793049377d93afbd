/// A place along a chart: a share of the plot's width, and pixels beside it.
struct FluidX: Hashable, Sendable {
  var share: Double
  var offset = 0.0

  /// The place in pixels from the left of the chart's box.
  func pixels(plot: (left: Double, width: Double)) -> Double {
    plot.left + share * plot.width + offset
  }
}

/// Room beside the plot, in pixels; what the style sheet calls gutters.
struct Gutters: Hashable, Sendable {
  var left: Double
  var right: Double
  /// The right gutter in roomy bands, where names stand beside their lines.
  var roomyRight: Double

  /// Where the plot lies in a chart of a given width.
  func plot(width: Double, band: WidthBand) -> (left: Double, width: Double) {
    (left, width - left - (band.isRoomy ? roomyRight : right))
  }
}

/// A rectangle whose sides move with the chart's width.
struct FluidBox: Sendable {
  var left: FluidX
  var right: FluidX
  var top: Double
  var bottom: Double
  /// The narrowest band in which it shows.
  var from: WidthBand
}

extension FluidBox {
  /// Whether two boxes stay apart wherever both show, with some space between them.
  func clears(_ other: FluidBox, gutters: Gutters, space: Double = 4) -> Bool {
    if bottom <= other.top || other.bottom <= top { return true }
    let first = max(from, other.from)
    for band in WidthBand.allCases where band >= first {
      if !isLeft(of: other, in: band, gutters, space),
        !other.isLeft(of: self, in: band, gutters, space)
      {
        return false
      }
    }
    return true
  }

  private func isLeft(
    of other: FluidBox, in band: WidthBand, _ gutters: Gutters, _ space: Double
  ) -> Bool {
    let (narrow, wide) = band.widths
    let (first, last) = (
      gutters.plot(width: narrow, band: band), gutters.plot(width: wide, band: band)
    )
    return right.pixels(plot: first) + space <= other.left.pixels(plot: first)
      && right.pixels(plot: last) + space <= other.left.pixels(plot: last)
  }

  /// Whether the box stays within the chart wherever it shows.
  func isInside(height: Double, gutters: Gutters) -> Bool {
    guard top >= 0, bottom <= height else { return false }
    for band in WidthBand.allCases where band >= from {
      let (narrow, wide) = band.widths
      guard isInside(width: narrow, band, gutters), isInside(width: wide, band, gutters) else {
        return false
      }
    }
    return true
  }

  private func isInside(width: Double, _ band: WidthBand, _ gutters: Gutters) -> Bool {
    let plot = gutters.plot(width: width, band: band)
    return left.pixels(plot: plot) >= 0 && right.pixels(plot: plot) <= width
  }
}
