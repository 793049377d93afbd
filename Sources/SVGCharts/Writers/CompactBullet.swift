import Markup

/// A bullet without words, for cards and table cells: a bar on a track, and ticks.
///
/// It stands beside its number in text; its own alternative says value and target again.
public struct CompactBullet: Sendable {
  let name: String
  let value: ChartValue
  let targets: [TargetLevel]
  let neededNow: RuleMark?
  let unit: ValueUnit
  let decimals: Int
  let scale: ValueScale

  /// A small bullet of one value.
  ///
  /// - Parameters:
  ///   - name: What the value is called; part of the text alternative.
  ///   - value: The value now, or why there is none.
  ///   - target: The target, if there is one: a label and a value.
  ///   - neededNow: What the value should be by now, if known.
  ///   - direction: Which side of the target counts as reaching it.
  ///   - unit: What the numbers count.
  ///   - decimals: How many decimal places the value is shown with, 0 to 6.
  ///   - scale: What the track spans; it must hold zero.
  public init(
    _ name: String,
    value: some Plottable,
    target: (label: String, value: Double)? = nil,
    neededNow: RuleMark? = nil,
    direction: TargetDirection = .atLeast,
    unit: ValueUnit = .none,
    decimals: Int = 0,
    scale: ValueScale = .fromZero
  ) {
    self.name = name
    self.value = value.chartValue
    self.targets =
      target.map { [TargetLevel(label: $0.label, value: $0.value, direction: direction)] } ?? []
    self.neededNow = neededNow
    self.unit = unit
    self.decimals = decimals
    self.scale = scale
  }
}

extension CompactBullet {
  private static let height = 16.0

  /// The drawing alone, as an `<svg>` with a text alternative, in UTF-8.
  ///
  /// - Parameters:
  ///   - words: The words of its text alternative.
  ///   - numbers: How numbers are written there.
  /// - Returns: The drawing's markup.
  /// - Throws: ``ChartError`` where the value cannot be drawn honestly.
  public func html(words: ChartWords, numbers: NumberStyle) throws(ChartError) -> [UInt8] {
    let bullet = try Bullet(
      name: name, value: value, targets: targets, rules: neededNow.map { [$0] } ?? [],
      scale: scale, checker: ColumnChecker(figure: name))
    let format = ValueFormat(style: numbers, unit: unit, decimals: decimals)
    let sentences = ProgressSentences(bullet: bullet, format: format, words: words)
    var svg = MarkupWriter(capacity: 512)
    svg.raw("<svg class=\"chart-mini\" role=\"img\"")
    svg.attribute("aria-label", try sentences.summary())
    svg.raw(">")
    SceneWriter.metadata(words.frame.dataNote, to: &svg)
    let writer = ShapeWriter()
    for shape in shapes(of: bullet) { writer.write(shape, to: &svg) }
    svg.raw("</svg>")
    return svg.bytes
  }

  private func shapes(of bullet: Bullet) -> [Shape] {
    let zero = bullet.scale.share(0)
    var shapes: [Shape] = [.bar(.track, from: 0, to: 1, top: 3, height: 10)]
    switch bullet.value {
    case .number(0), .soft(0, _), .partial(0, _):
      shapes.append(.tick(.zero, at: zero, top: 3, bottom: 13))
    case .number(let value), .soft(let value, _), .partial(let value, _):
      let share = bullet.scale.share(value)
      shapes.append(
        .bar(
          bullet.value.coverage == nil ? .value : .partial, from: min(zero, share),
          to: max(zero, share), top: 3, height: 10))
    case .missing(let kind): shapes.append(.missing(kind, at: zero, top: 1))
    }
    for rule in bullet.rules {
      shapes.append(.tick(.rule, at: bullet.scale.share(rule.value), top: 0, bottom: Self.height))
    }
    for target in bullet.targets {
      shapes.append(
        .tick(.target, at: bullet.scale.share(target.value), top: 0, bottom: Self.height))
    }
    return shapes
  }
}
