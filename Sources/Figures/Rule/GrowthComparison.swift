import Quantities

/// Where growth starts: a baseline, or the figure that closed a span.
struct GrowthStart {
  let period: Period
  /// `nil` for a baseline that the indicator names.
  let point: Point?
  /// The named number.
  private let named: Rational?

  init(_ baseline: Baseline, point: Point?) {
    period = baseline.period
    self.point = point
    named = baseline.origin == .named ? baseline.value : nil
  }

  init?(_ point: Point) {
    guard point.hasFigure else { return nil }
    period = point.period
    self.point = point
    named = nil
  }

  /// The number of the whole, where somebody says it of the whole itself.
  var own: Rational? { named ?? (point?.coverage == nil ? point?.known.lower : nil) }
}

/// Two periods' figures that may be compared, with what the end may be of the start.
struct GrowthCandidate {
  let pair: GrowthPair
  /// The end as a multiple of the start, at each end of what is known.
  let ends: [End]
  /// Whether there is anything to grow from.
  let isPositive: Bool

  var years: Int { pair.years }
}

/// Which figures of two periods may be compared, by the rule's first section.
struct GrowthComparison {
  private let judgement: Judgement

  init(_ judgement: Judgement) {
    self.judgement = judgement
  }

  private var isSum: Bool { judgement.indicator.aggregation == .sum }

  /// What may be compared, what is firmest first; none where the two have nothing in common.
  func pairs(from start: GrowthStart, to end: Point) -> [GrowthCandidate] {
    let ownEnd = end.coverage == nil ? end.known.lower : nil
    if let first = start.own, let last = ownEnd {
      return [whole(start, first, end, last)]
    }
    guard isSum else { return published(start, end) }
    switch (start.own, ownEnd) {
    case (let first?, nil):
      guard case .exact(let last) = end.known, hasOnlyTies(from: start.period, to: end.period)
      else { return rows(start, end) }
      return [whole(start, first, end, last)]
    case (nil, let last?):
      if case .exact(let first)? = start.point?.known,
        hasOnlyTies(from: start.period, to: end.period)
      {
        return [whole(start, first, end, last)]
      }
      return wholeOfItsUnits(start, end, last) ?? rows(start, end)
    default: return rows(start, end)
    }
  }

  /// Two figures that are compared as they are published: they are no sums.
  private func published(_ start: GrowthStart, _ end: Point) -> [GrowthCandidate] {
    guard let first = start.own ?? start.point?.usable, let last = end.usable else { return [] }
    return [whole(start, first, end, last)]
  }

  private func whole(
    _ start: GrowthStart, _ first: Rational, _ end: Point, _ last: Rational
  ) -> GrowthCandidate {
    let points = [start.point, end].compactMap { $0 }
    return candidate(
      start.period, first, end.period, last, scope: .whole,
      isProvisional: points.contains { !$0.isFirm || $0.isPart })
  }

  /// The whole against its own units, which became part of it: each has it among what came after,
  /// or ended without a tie.
  private func wholeOfItsUnits(
    _ start: GrowthStart, _ end: Point, _ last: Rational
  ) -> [GrowthCandidate]? {
    let making = making
    let parts = making.parts(below: judgement.place, in: start.period)
    var tied: [UnitPart] = []
    for part in parts {
      switch fate(of: part.unit, from: start.period, to: end.period) {
      case .whole: tied.append(part)
      case .ended: break
      case .livesOn: return nil
      }
    }
    let values = tied.compactMap { $0.observation?.value.measure }
    guard !tied.isEmpty, values.count == tied.count else { return nil }
    let qualities = tied.compactMap { $0.observation?.quality }
    return [
      candidate(
        start.period, values.total, end.period, last,
        scope: tied.count == parts.count
          ? .whole : .tied(units: tied.count, leftOut: parts.count - tied.count),
        isProvisional: !end.isFirm || qualities.contains { !$0.isFirm })
    ]
  }

  private enum Fate { case whole, ended, livesOn }

  /// What became of a unit between two periods.
  private func fate(
    of unit: Identifier<ReportingUnit>, from start: Period, to end: Period
  ) -> Fate {
    let units = judgement.rule.cube.units
    let names = Set(units.names(of: judgement.place).map(\.id))
    let span = Span(after: start, upTo: end)
    var seen: Set<Identifier<ReportingUnit>> = []
    var open = [unit]
    var fate = Fate.ended
    while let id = open.popLast(), seen.insert(id).inserted {
      if names.contains(id) {
        fate = .whole
        continue
      }
      guard let unit = units[id] else { continue }
      if unit.validity.coversEnd(of: end) { return .livesOn }
      open += unit.successors.filter { next in
        units[next].map { span.ties(unit, to: $0) } ?? false
      }
    }
    return fate
  }

  private var making: FigureMaking { judgement.rule.cube.making(of: judgement.indicator) }

  /// Whether no unit came or went without a tie.
  private func hasOnlyTies(from start: Period, to end: Period) -> Bool {
    let groups = Groups(below: judgement.place, from: start, to: end, in: making).groups
    return groups.allSatisfy { group in
      group.isTied
        || group.start.allSatisfy { fate(of: $0.unit, from: start, to: end) == .whole }
          && group.end.isEmpty
    }
  }

  /// The units' own rows: those of all that are tied, within bounds where somebody is silent; then
  /// of the groups of which everything is known, where they are enough.
  private func rows(_ start: GrowthStart, _ end: Point) -> [GrowthCandidate] {
    guard start.point != nil, judgement.series.way != .own else { return [] }
    let all = Groups(below: judgement.place, from: start.period, to: end.period, in: making).groups
    let tied = all.filter(\.isTied)
    guard !tied.isEmpty else { return [] }
    let (starts, ends) = (tied.flatMap(\.start), tied.flatMap(\.end))
    let units = max(starts.count, ends.count)
    let expected = (all.flatMap(\.start).count, all.flatMap(\.end).count)
    let leftOut = max(expected.0, expected.1) - units
    let isProvisional = (starts + ends).qualities.contains { !$0.isFirm }
    if tied.allSatisfy(\.isKnown) {
      return [
        candidate(
          start.period, starts.known.total, end.period, ends.known.total,
          scope: leftOut == 0 ? .whole : .tied(units: units, leftOut: leftOut),
          isProvisional: isProvisional)
      ]
    }
    let bounded = bounded(start.period, starts, end.period, ends, isProvisional: isProvisional)
    let known = tied.filter(\.isKnown)
    let (knownStarts, knownEnds) = (known.flatMap(\.start), known.flatMap(\.end))
    func suffices(_ count: Int, of expected: Int) -> Bool {
      Rational(count) >= judgement.rule.minimumCoverage * Rational(expected)
    }
    guard !known.isEmpty, suffices(knownStarts.count, of: expected.0),
      suffices(knownEnds.count, of: expected.1)
    else { return [bounded] }
    let counted = max(knownStarts.count, knownEnds.count)
    return [
      bounded,
      candidate(
        start.period, knownStarts.known.total, end.period, knownEnds.known.total,
        scope: .groups(units: counted, leftOut: max(expected.0, expected.1) - counted),
        isProvisional: true),
    ]
  }

  private func candidate(
    _ startPeriod: Period, _ start: Rational, _ endPeriod: Period, _ end: Rational,
    scope: GrowthPair.Scope, isProvisional: Bool
  ) -> GrowthCandidate {
    GrowthCandidate(
      pair: GrowthPair(
        start: DatedValue(startPeriod, start), end: DatedValue(endPeriod, end), scope: scope,
        isProvisional: isProvisional),
      ends: start > 0 ? [.value(end / start)] : [], isPositive: start > 0)
  }

  /// Sums of which some terms are not known; where all are, nothing is open.
  private func bounded(
    _ startPeriod: Period, _ starts: [UnitPart], _ endPeriod: Period, _ ends: [UnitPart],
    isProvisional: Bool
  ) -> GrowthCandidate {
    let (start, end) = (starts.known.total, ends.known.total)
    let isStartOpen = starts.known.count < starts.count
    let isEndOpen = ends.known.count < ends.count
    let least = isStartOpen ? End.value(0) : start > 0 ? .value(end / start) : .endless
    let most = isEndOpen || start.isZero ? End.endless : .value(end / start)
    return GrowthCandidate(
      pair: GrowthPair(
        start: DatedValue(startPeriod, start), end: DatedValue(endPeriod, end), scope: .bounds,
        isProvisional: isProvisional),
      ends: [least, most], isPositive: isStartOpen || start > 0)
  }
}

extension Point {
  /// Whether it is a ratio or a mean of only some units.
  var isPart: Bool { if case .partial = known { true } else { false } }

  /// The number that is compared with others: not one that too few units stand behind.
  fileprivate var usable: Rational? {
    switch known {
    case .exact(let value), .partial(let value, suffices: true): value
    case .partial, .bounds, .nothing: nil
    }
  }
}

extension [UnitPart] {
  fileprivate var known: [Rational] { compactMap { $0.observation?.value.measure } }

  fileprivate var qualities: [Quality] { compactMap { $0.observation?.quality } }
}
