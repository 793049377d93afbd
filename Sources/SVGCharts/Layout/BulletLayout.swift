/// Lays a bullet out: a bar on a track, with ticks for targets above and levels below.
struct BulletLayout {
  let bullet: Bullet
  let figure: String
  let format: ValueFormat
  let words: ProgressWords

  private static let row = 19.0
  private static let barHeight = 20.0
  /// A tick reaches this far beyond the bar.
  private static let overhang = 5.0
  private static let mostRows = 4

  private struct Level {
    var text: String
    var share: Double
  }

  /// The scene, and the key for ticks whose labels have no room.
  func scene() throws(ChartError) -> (scene: Scene, key: ChartKey) {
    var key = ChartKey()
    let above = try levels(bullet.targets.map { ($0.label, $0.value) })
    let below = try levels(bullet.rules.map { ($0.label, $0.value) })
    let gutters = Gutters(left: 8, right: 8, roomyRight: 8)

    let aboveRows = Self.rows(of: above, gutters: gutters)
    let top = Double(aboveRows.count) * Self.row + (aboveRows.isEmpty ? 4 : 10)
    let belowRows = Self.rows(of: below, gutters: gutters, taken: try scaleEnds())
    let foot = top + Self.barHeight
    let height = foot + 10 + Double(max(1, belowRows.count)) * Self.row

    var texts: [TextBox] = []
    var shapes = bars(top: top)
    for (index, row) in aboveRows.enumerated() {
      let y = top - 10 - Double(index) * Self.row
      for var text in row {
        text.y = y
        texts.append(text)
        if index > 0 {
          shapes.append(.tick(.leader, at: text.x.share, top: y + 4, bottom: top - Self.overhang))
        }
      }
    }
    for (index, row) in belowRows.enumerated() {
      let y = foot + 22 + Double(index) * Self.row
      for var text in row {
        text.y = y
        texts.append(text)
        if index > 0 {
          shapes.append(
            .tick(.leader, at: text.x.share, top: foot + Self.overhang, bottom: y - 13))
        }
      }
    }
    addKey(above, shown: aboveRows, swatch: .targetTick, to: &key)
    addKey(below, shown: belowRows, swatch: .ruleTick, to: &key)
    let scene = Scene(
      height: height, gutters: gutters, plot: (top, Self.barHeight), shapes: shapes, texts: texts)
    return (scene, key)
  }
}

extension BulletLayout {
  private func levels(_ levels: [(String, Double)]) throws(ChartError) -> [Level] {
    var result: [Level] = []
    for (label, value) in levels {
      let text = try words.level.filled(["label": label, "value": try format.level(value)])
      result.append(Level(text: text, share: bullet.scale.share(value)))
    }
    return result
  }

  /// The two ends of the scale, which stand in the first row below the bar.
  private func scaleEnds() throws(ChartError) -> [TextBox] {
    [
      TextBox(
        text: try format.tick(bullet.scale.lower, on: bullet.scale), style: .tick,
        x: FluidX(share: 0, offset: -8),
        y: 0, anchor: .start),
      TextBox(
        text: try format.tick(bullet.scale.upper, on: bullet.scale), style: .tick,
        x: FluidX(share: 1, offset: 8),
        y: 0, anchor: .end),
    ]
  }

  /// Distributes labels over rows away from the bar; those without room are left out.
  ///
  /// At the right the outer rows suit the higher values, at the left the lower ones: of both
  /// orders the one that leaves out fewer labels is taken, then the one with fewer rows.
  private static func rows(
    of levels: [Level], gutters: Gutters, taken: [TextBox] = []
  ) -> [[TextBox]] {
    let rising = levels.sorted { $0.share < $1.share }
    let first = rows(inOrder: rising, gutters: gutters, taken: taken)
    let second = rows(inOrder: rising.reversed(), gutters: gutters, taken: taken)
    let (firstCount, secondCount) = (first.joined().count, second.joined().count)
    return (secondCount, -second.count) > (firstCount, -first.count) ? second : first
  }

  private static func rows(
    inOrder levels: [Level], gutters: Gutters, taken: [TextBox]
  ) -> [[TextBox]] {
    var rows: [[TextBox]] = taken.isEmpty ? [] : [taken]
    for level in levels {
      placing: for index in 0..<mostRows {
        let row = index < rows.count ? rows[index] : []
        // A label farther out hangs on a leader, which must pass the rows between.
        let leader = FluidBox(
          left: FluidX(share: level.share, offset: -1),
          right: FluidX(share: level.share, offset: 1), top: 0, bottom: 1, from: .phone)
        let isFree = rows.prefix(index).joined().allSatisfy {
          var box = $0.box
          (box.top, box.bottom) = (0, 1)
          return box.clears(leader, gutters: gutters)
        }
        guard isFree else { break }
        for text in candidates(level) where fits(text, in: row, gutters) {
          if index < rows.count { rows[index].append(text) } else { rows.append([text]) }
          break placing
        }
      }
    }
    return rows
  }

  private static func candidates(_ level: Level) -> [TextBox] {
    [(0.0, TextBox.Anchor.middle), (2.0, .end), (-2.0, .start)].map { offset, anchor in
      TextBox(
        text: level.text, style: .note, x: FluidX(share: level.share, offset: offset), y: 0,
        anchor: anchor)
    }
  }

  private static func fits(_ text: TextBox, in row: [TextBox], _ gutters: Gutters) -> Bool {
    var box = text.box
    (box.top, box.bottom) = (0, 1)
    return box.isInside(height: 1, gutters: gutters)
      && row.allSatisfy {
        var other = $0.box
        (other.top, other.bottom) = (0, 1)
        return other.clears(box, gutters: gutters, space: 8)
      }
  }

  private func addKey(
    _ levels: [Level], shown rows: [[TextBox]], swatch: ChartKey.Swatch, to key: inout ChartKey
  ) {
    let shown = rows.joined().map(\.text)
    for level in levels where !shown.contains(level.text) {
      key.items.append(.init(swatch: swatch, text: level.text))
    }
  }

  private func bars(top: Double) -> [Shape] {
    let foot = top + Self.barHeight
    let zero = bullet.scale.share(0)
    var shapes: [Shape] = [.bar(.track, from: 0, to: 1, top: top, height: Self.barHeight)]
    switch bullet.value {
    case .number(0), .soft(0, _), .partial(0, _):
      shapes.append(.tick(.zero, at: zero, top: top, bottom: foot))
    case .number(let value), .soft(let value, _), .partial(let value, _):
      let share = bullet.scale.share(value)
      shapes.append(
        .bar(
          bullet.value.coverage == nil ? .value : .partial, from: min(zero, share),
          to: max(zero, share), top: top + 4, height: Self.barHeight - 8))
    case .missing(let kind): shapes.append(.missing(kind, at: zero, top: top + 3))
    }
    if zero > 0 { shapes.append(.tick(.baseline, at: zero, top: top, bottom: foot)) }
    for rule in bullet.rules {
      shapes.append(
        .tick(.rule, at: bullet.scale.share(rule.value), top: top, bottom: foot + Self.overhang))
    }
    for target in bullet.targets {
      shapes.append(
        .tick(
          .target, at: bullet.scale.share(target.value), top: top - Self.overhang, bottom: foot))
    }
    return shapes
  }
}
