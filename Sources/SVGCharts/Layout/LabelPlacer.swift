/// Puts labels where they fit: no two overlap, none leaves the chart, and few cover a mark.
struct LabelPlacer: Sendable {
  let height: Double
  let gutters: Gutters
  private(set) var texts: [TextBox] = []
  /// The texts' boxes, for to measure a text costs more than to compare it.
  private var boxes: [FluidBox] = []
  private var marks: [FluidBox] = []
  private var lines: [Line] = []

  /// A piece of a line that a label should rather not cover.
  private struct Line: Sendable {
    var from: ScenePoint
    var to: ScenePoint
  }

  init(height: Double, gutters: Gutters) {
    self.height = height
    self.gutters = gutters
  }
}

extension LabelPlacer {
  /// Notes a dot, so that labels avoid it where they can.
  mutating func avoid(dot: ScenePoint, radius: Double) {
    marks.append(
      FluidBox(
        left: FluidX(share: dot.share, offset: -radius),
        right: FluidX(share: dot.share, offset: radius),
        top: dot.y - radius, bottom: dot.y + radius, from: .phone))
  }

  /// Notes a line, so that labels avoid it where they can.
  mutating func avoid(run: [ScenePoint]) {
    for (point, next) in zip(run, run.dropFirst()) { lines.append(Line(from: point, to: next)) }
  }

  /// Whether a text could stand where it is.
  func fits(_ text: TextBox) -> Bool { fits(text.box) }

  private func fits(_ box: FluidBox) -> Bool {
    box.isInside(height: height, gutters: gutters)
      && boxes.allSatisfy { $0.clears(box, gutters: gutters) }
  }

  /// Places the candidate that covers least, the earlier of equals.
  ///
  /// - Returns: Whether any candidate fits.
  mutating func place(_ candidates: [TextBox]) -> Bool {
    var best: (text: TextBox, box: FluidBox, cost: Int)?
    for text in candidates {
      let box = text.box
      guard fits(box) else { continue }
      let cost = candidates.count == 1 ? 0 : cost(of: box)
      if cost < best?.cost ?? .max { best = (text, box, cost) }
      if cost == 0 { break }
    }
    guard let best else { return false }
    texts.append(best.text)
    boxes.append(best.box)
    return true
  }

  /// Places a text if it fits.
  mutating func place(_ text: TextBox) -> Bool { place([text]) }

  /// Takes back all texts but the first so many, as when only some of a group fit.
  mutating func keep(first count: Int) {
    texts.removeLast(texts.count - count)
    boxes.removeLast(boxes.count - count)
  }

  /// How many marks a label covers, at the widths where bands begin and at the widest.
  private func cost(of box: FluidBox) -> Int {
    var sum = cost(of: box, width: WidthBand.widest, band: .wide)
    for band in WidthBand.allCases where band >= box.from {
      sum += cost(of: box, width: band.widths.0, band: band)
    }
    return sum
  }

  private func cost(of box: FluidBox, width: Double, band: WidthBand) -> Int {
    let plot = gutters.plot(width: width, band: band)
    let (left, right) = (box.left.pixels(plot: plot), box.right.pixels(plot: plot))
    var cost = 0
    for mark in marks where mark.top < box.bottom && box.top < mark.bottom {
      if mark.left.pixels(plot: plot) < right, left < mark.right.pixels(plot: plot) { cost += 2 }
    }
    for line in lines {
      let from = (plot.left + line.from.share * plot.width, line.from.y)
      let to = (plot.left + line.to.share * plot.width, line.to.y)
      if Self.crosses(from, to, left...right, box.top...box.bottom) { cost += 1 }
    }
    return cost
  }

  /// Whether a segment enters a rectangle (clipping after Liang and Barsky).
  private static func crosses(
    _ from: (Double, Double), _ to: (Double, Double), _ xs: ClosedRange<Double>,
    _ ys: ClosedRange<Double>
  ) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (to.0 - from.0, to.1 - from.1)
    let sides = [
      (-dx, from.0 - xs.lowerBound), (dx, xs.upperBound - from.0),
      (-dy, from.1 - ys.lowerBound), (dy, ys.upperBound - from.1),
    ]
    for (step, distance) in sides {
      if step == 0 {
        if distance < 0 { return false }
      } else if step < 0 {
        enter = max(enter, distance / step)
      } else {
        leave = min(leave, distance / step)
      }
    }
    return enter < leave
  }
}
