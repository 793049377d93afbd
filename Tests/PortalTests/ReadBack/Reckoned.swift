import Figures
import PortalModel
import Quantities

/// What a sentence beside a status has to say: the numbers that the status was reckoned with, no
/// more and no less, as a language writes them.
///
/// A number has as many digits as the indicator's figures, and more only until the word comes out of
/// the numbers that are shown.
struct Reckoned {
  /// Every number, years and counts of units among them.
  private(set) var numbers: [String] = []
  /// The words that stand in quotation marks.
  private(set) var words: [String] = []
  /// The figures that are linked, with the text of each link.
  private(set) var links: [Link] = []

  struct Link: Equatable {
    let figure: FigureName
    let text: String
  }

  private let series: AreaSeries
  private let format: ExactFormat
  private let asOf: Int

  private var indicator: Indicator { series.indicator }
  private var assessment: Assessment { series.assessment }
  private var decimals: Int { indicator.definition.decimals }
  private var direction: Direction { indicator.definition.direction }

  /// - Parameters:
  ///   - series: What was judged.
  ///   - format: How the page writes numbers.
  ///   - asOfYear: The year of the build.
  ///   - isFull: Whether it also says how far it is to the next word, as on the page of the
  ///     indicator.
  init(_ series: AreaSeries, _ format: ExactFormat, asOfYear: Int, isFull: Bool) {
    self.series = series
    self.format = format
    asOf = asOfYear
    switch (assessment.status, assessment.reckoning) {
    case (.notAssessable, _): break
    case (.noFigureAtDeadline, _): say(year: indicator.definition.target?.periods.last)
    case (_, .level(let level)?): say(level)
    case (_, .growth(let growth)?): say(growth)
    case (let status, .yesNo(let period)?):
      say(year: period)
      if status != .missed { say(year: assessment.judged?.period) }
    case (_, nil): break
    }
    sayRemarks()
    if isFull { sayDistances() }
  }

  // MARK: - Saying

  private mutating func say(_ text: String) { numbers += HTMLElement.numbers(in: text) }

  private mutating func say(year period: Period?) {
    if let period { say("\(period.year)") }
  }

  private mutating func say(_ value: Rational, _ decimals: Int) {
    say(format.number(value, decimals: decimals))
  }

  private mutating func say(_ coverage: Figures.Coverage) {
    say("\(coverage.reported.count)")
    say("\(coverage.reported.count + coverage.missing.count)")
  }

  private mutating func link(_ text: String, to figure: PlaceFigure?) {
    say(text)
    guard let figure else { return }
    links.append(Link(figure: FigureName(figure), text: text))
  }
}

// MARK: - Levels

/// The numbers of a level as a reader has them.
private struct ShownLevel {
  let value: Rational
  let needed: Rational
  let base: Rational?

  /// The numbers with so many digits; with `nil` as they are.
  init(_ level: LevelReckoning, base: Rational?, decimals: Int?) {
    func shown(_ value: Rational) -> Rational { decimals.map(value.shown) ?? value }
    value = shown(level.value)
    // A milestone stands as the plan has it; what lies on the way is reckoned.
    needed = level.needed == level.milestone.value ? level.needed : shown(level.needed)
    self.base = base.map(shown)
  }

  /// The share of the way that is gone.
  var share: Rational? {
    base.flatMap { $0 == needed ? nil : (value - $0) / (needed - $0) }
  }

  /// Where a reader finds the figure: 3 for what is needed, 2 and 1 on the way, 0 behind its start.
  func place(_ direction: Direction) -> Int {
    let (value, needed) = direction == .up ? (value, needed) : (-value, -needed)
    if value >= needed { return 3 }
    guard let base = base.map({ direction == .up ? $0 : -$0 }) else { return 1 }
    if value < base { return 0 }
    return base < needed && 4 * (value - base) >= 3 * (needed - base) ? 2 : 1
  }

  var hasWay: Bool { base.map { $0 != needed } ?? false }
}

extension Reckoned {
  private mutating func say(_ level: LevelReckoning) {
    let goal = level.milestone
    let isMeasuredByWay =
      level.wayGone != nil && (assessment.status == .behind || assessment.status == .farBehind)
    let shownDigits = ShownDigits(series)
    let (digits, isFaithful) = (shownDigits.figures, shownDigits.isFaithful)
    let shown = ShownLevel(
      level, base: assessment.baseline?.value, decimals: shownDigits.needed)
    sayValue(level, digits, isFaithful: isFaithful)
    say(year: level.period)
    switch assessment.status {
    case .achieved:
      say(format.promised(goal.value, indicator))
      if assessment.isEarly { say(year: goal.period) }
    case .missed:
      say(format.promised(goal.value, indicator))
      let gap = (shown.value - level.needed).magnitude
      say(
        format.difference(
          gap, indicator, decimals: max(digits, LongDivision.decimals(of: gap) ?? 0)))
    case .behind where isMeasuredByWay, .farBehind where isMeasuredByWay:
      let exact = ShownLevel(level, base: assessment.baseline?.value, decimals: nil)
      guard let ofShown = shown.share, let share = exact.share else { return }
      let isOnItsSide = (4 * ofShown >= 3) == (4 * share >= 3)
      sayShare(isOnItsSide ? ofShown : share)
      say("75")
      sayBase(digits)
      sayNeeded(level, shownDigits.needed)
    case .onTrack where goal.period == level.period:
      say(format.promised(goal.value, indicator))
    case .onTrack, .behind, .farBehind:
      say(format.promised(goal.value, indicator))
      say(year: goal.period)
      sayNeeded(level, shownDigits.needed)
    case .movingAway: sayBase(digits)
    case .notYetDue, .noFigureAtDeadline, .notAssessable: break
    }
  }

  private mutating func sayValue(_ level: LevelReckoning, _ digits: Int, isFaithful: Bool) {
    let lower = format.measured(level.value, indicator, decimals: digits)
    // Only where the number is the one that is published.
    let isPublished = assessment.judged?.value.measure == level.value
    let figure = isPublished ? assessment.judged : nil
    guard let bounds = level.bounds else {
      let parts = isFaithful ? nil : assessment.judged.flatMap { format.parts($0.value) }
      let text = parts.map { "\(lower) (\($0))" } ?? lower
      return link(partly.map { "\(text) (\(ofUnits($0)))" } ?? text, to: figure)
    }
    let coverage = assessment.judged?.units?.coverage
    let (reported, expected) = (
      coverage?.reported.count ?? 0,
      (coverage?.reported.count ?? 0) + (coverage?.missing.count ?? 0)
    )
    let isEnglish = format.language == "en"
    let text: String
    if let upper = bounds.upper.map({ format.measured($0, indicator, decimals: digits) }) {
      text =
        isEnglish
        ? "Between \(lower) and \(upper), whatever those without a figure say "
          + "(by \(reported) of \(expected) places),"
        : "Từ \(lower) đến \(upper), tùy các đơn vị chưa có số "
          + "(theo \(reported) trên \(expected) đơn vị),"
    } else {
      text =
        isEnglish
        ? "At least \(lower) (by \(reported) of \(expected) places)"
        : "Ít nhất \(lower) (theo \(reported) trên \(expected) đơn vị)"
    }
    link(text, to: figure)
  }

  /// Who stands behind a judged ratio or mean of only some of the units.
  private var partly: Figures.Coverage? { assessment.judged.flatMap(partly) }

  private func partly(_ figure: PlaceFigure) -> Figures.Coverage? {
    guard let units = figure.units, units.isPartial,
      assessment.way == .units || assessment.way == .both && figure.own == nil
    else { return nil }
    return units.coverage
  }

  private func ofUnits(_ coverage: Figures.Coverage) -> String {
    let reported = coverage.reported.count
    let expected = reported + coverage.missing.count
    return format.language == "en"
      ? "by \(reported) of \(expected) places" : "theo \(reported) trên \(expected) đơn vị"
  }

  private mutating func sayNeeded(_ level: LevelReckoning, _ digits: Int) {
    say(
      level.needed == level.milestone.value
        ? format.promised(level.needed, indicator)
        : format.measured(level.needed, indicator, decimals: digits))
  }

  private mutating func sayBase(_ digits: Int) {
    guard let baseline = assessment.baseline else { return }
    say(format.measured(baseline.bounds.lower, indicator, decimals: digits))
    if let upper = baseline.bounds.upper, upper != baseline.bounds.lower {
      say(format.measured(upper, indicator, decimals: digits))
    }
    say(year: baseline.period)
    if let coverage = baseline.figure?.coverage, !coverage.missing.isEmpty { say(coverage) }
  }

  /// A share of what is needed, on the right side of three quarters and of the whole.
  private mutating func sayShare(_ share: Rational) {
    let shown = ShownShare(share)
    say(shown.percent, shown.digits)
  }
}

/// A share of a way in per cent, on the right side of three quarters and of the whole.
struct ShownShare {
  let percent: Rational
  let digits: Int

  init(_ share: Rational) {
    func place(_ percent: Rational) -> Int { percent >= 100 ? 2 : percent >= 75 ? 1 : 0 }
    digits = (0...6).first { place((share * 100).shown($0)) == place(share * 100) } ?? 6
    percent = (share * 100).shown(digits)
  }
}

/// With how many digits the figures of a series stand on its pages.
struct ShownDigits {
  /// Of figures and distances.
  let figures: Int
  /// Of what the path needs.
  let needed: Int
  /// Whether a reader comes to the same word with them.
  let isFaithful: Bool

  init(_ series: AreaSeries) {
    let definition = series.indicator.definition
    let values = series.figures.compactMap(\.value.measure)
    // Nothing that is not zero looks like it.
    let least =
      (definition.decimals...6).first { digits in
        values.allSatisfy { $0 == 0 || $0.shown(digits) != 0 }
      } ?? 6
    guard case .level(let level)? = series.assessment.reckoning else {
      (figures, needed, isFaithful) = (least, least, true)
      return
    }
    let own = [level.value, series.assessment.baseline?.value].compactMap { $0 }
    let isExact = own.allSatisfy { $0.shown(least) == $0 }
    let found = Self.found(level, series, least, isExact: isExact)
    (figures, needed, isFaithful) = (isExact ? least : found.0, found.0, found.1)
  }

  private static func found(
    _ level: LevelReckoning, _ series: AreaSeries, _ least: Int, isExact: Bool
  ) -> (Int, Bool) {
    let definition = series.indicator.definition
    let all = least...max(least, 6)
    let baseline = series.assessment.baseline
    let base = level.bounds == nil ? baseline?.value : nil
    let exact = ShownLevel(level, base: base, decimals: nil)
    if let baseline, base != nil, baseline.bounds.isExact {
      func edges(_ level: ShownLevel) -> Edges? { Edges(level, series) }
      let status = series.assessment.status
      if let digits = all.first(where: { digits in
        let shown = edges(ShownLevel(level, base: base, decimals: digits))
        return shown?.sides == edges(exact)?.sides
          && shown?.steps(status, isExact ? least : digits)
            == edges(exact)?.steps(status, isExact ? least : digits)
      }) {
        return (digits, true)
      }
      if let digits = all.first(where: {
        edges(ShownLevel(level, base: base, decimals: $0))?.sides == edges(exact)?.sides
      }) {
        return (digits, true)
      }
    }
    if let digits = all.first(where: {
      let shown = ShownLevel(level, base: base, decimals: $0)
      return shown.place(definition.direction) == exact.place(definition.direction)
        && (shown.hasWay || level.wayGone == nil)
    }) {
      return (digits, true)
    }
    // Just three quarters of a way whose end has no last digit: rounded, the share comes out.
    let wanted = level.wayGone == nil ? nil : exact.share.map(ShownShare.init)
    let digits = all.first { digits in
      let share = ShownLevel(level, base: base, decimals: digits).share
      return wanted != nil && share.map { ($0 * 100).shown(wanted?.digits ?? 0) } == wanted?.percent
    }
    return (digits ?? max(least, 6), digits != nil)
  }
}

/// From which value on each word holds, from the best to the worst.
struct Edges {
  private let value: Rational
  private let isUp: Bool
  private let words: [(Status, Rational)]

  fileprivate init?(_ level: ShownLevel, _ series: AreaSeries) {
    guard let base = level.base, case .level(let milestones)? = series.indicator.definition.target,
      let last = milestones.last
    else { return nil }
    self.init(
      value: level.value, isUp: series.indicator.definition.direction == .up,
      best: [(.achieved, last.value)], needed: level.needed, base: base,
      quarters: (base + 3 * level.needed) / 4)
  }

  init(
    value: Rational, isUp: Bool, best: [(Status, Rational)], needed: Rational, base: Rational,
    quarters: Rational
  ) {
    self.value = value
    self.isUp = isUp
    let isOpen = isUp ? base < needed : base > needed
    words =
      best + [(.onTrack, needed)] + (isOpen ? [(.behind, quarters), (.farBehind, base)] : [])
  }

  private func isMet(_ edge: Rational, by value: Rational) -> Bool {
    isUp ? value >= edge : value <= edge
  }

  var sides: [Bool] { words.map { isMet($0.1, by: value) } }

  /// A way to another word.
  struct Step: Equatable {
    let distance: Rational
    let word: Status
  }

  /// The shortest ways up and down in units of the last digit, and the words that they lead to.
  func steps(_ status: Status, _ digits: Int) -> [Step] {
    let unit = (0..<digits).reduce(Rational(1)) { unit, _ in unit / 10 }
    /// So many units on, and the first of them for which something holds.
    func step(_ edge: Rational, _ sign: Rational, _ holds: (Rational) -> Bool) -> Step {
      var count = Rational(((edge - value).magnitude / unit).floor)
      func moved() -> Rational { isUp ? value + sign * count * unit : value - sign * count * unit }
      while !holds(moved()) { count += 1 }
      let word = words.first { isMet($0.1, by: moved()) }?.0
      return Step(distance: count * unit, word: word ?? .movingAway)
    }
    let next = words.prefix { $0.0 != status }.last { !isMet($0.1, by: value) }
    let own = words.first { $0.0 == status }
    return [
      next.map { edge in step(edge.1, 1) { isMet(edge.1, by: $0) } },
      own.map { edge in step(edge.1, -1) { !isMet(edge.1, by: $0) } },
    ].compactMap { $0 }
  }
}

// MARK: - Growth

/// A mean annual rate, exact to the digits that are asked for.
enum ExactRate {
  static func factor(_ percent: Rational, _ years: Int) -> Rational {
    (0..<years).reduce(Rational(1)) { factor, _ in factor * (1 + percent / 100) }
  }

  /// The multiple of a unit of the last digit that the root is nearest to, a half away from zero.
  static func mean(_ pair: GrowthPair, decimals: Int) -> Rational? {
    let years = pair.end.period.year - pair.start.period.year
    guard pair.start.value > 0, pair.end.value >= 0, years > 0, pair.scope != .bounds else {
      return nil
    }
    let ratio = pair.end.value / pair.start.value
    let unit = (0..<decimals).reduce(Rational(1)) { unit, _ in unit / 10 }
    // By halves of what is left between too little and too much.
    var (low, high) = (Rational(-100), Rational(100))
    while factor(high, years) <= ratio { high *= 2 }
    while high - low > unit / 4 {
      let middle = (low + high) / 2
      if factor(middle, years) <= ratio { low = middle } else { high = middle }
    }
    var rate = low.shown(decimals)
    func isBelow(_ bound: Rational) -> Bool {
      let limit = factor(bound, years)
      // What lies just between two goes away from zero.
      return bound < 0 ? ratio <= limit : ratio < limit
    }
    while isBelow(rate - unit / 2) { rate -= unit }
    while !isBelow(rate + unit / 2) { rate += unit }
    return rate
  }

  /// With as many digits as show on which side of what is needed, of three quarters of it and of
  /// nothing the rate lies.
  static func shown(_ pair: GrowthPair, needed: Rational) -> (rate: Rational, digits: Int)? {
    let years = pair.end.period.year - pair.start.period.year
    guard mean(pair, decimals: 1) != nil else { return nil }
    let ratio = pair.end.value / pair.start.value
    func sign(_ one: Rational, _ other: Rational) -> Int { one < other ? -1 : one > other ? 1 : 0 }
    for digits in 1...6 {
      guard let rate = mean(pair, decimals: digits) else { return nil }
      let limits: [Rational] = [needed, needed * 3 / 4, 0]
      if limits.allSatisfy({ sign(rate, $0) == sign(ratio, factor($0, years)) }) {
        return (rate, digits)
      }
    }
    return mean(pair, decimals: 6).map { ($0, 6) }
  }
}

extension Reckoned {
  private mutating func say(_ growth: GrowthReckoning) {
    let (pair, span) = (growth.pair, growth.span)
    say(year: pair.start.period)
    say(year: pair.end.period)
    say(format.exact(span.rate.lowerBound))
    if span.rate.upperBound != span.rate.lowerBound { say(format.exact(span.rate.upperBound)) }
    guard let (rate, digits) = ExactRate.shown(pair, needed: growth.needed) else {
      return
    }
    for value in [pair.start, pair.end] {
      let text = format.measured(value.value, indicator)
      let figure = series.figures.first { $0.period == value.period }
      // Only where the number is the one that is published.
      let isPublished = pair.scope == .whole && figure?.value.measure == value.value
      let part = isPublished ? figure.flatMap(partly) : nil
      link(part.map { "\(text) (\(ofUnits($0)))" } ?? text, to: isPublished ? figure : nil)
    }
    say(rate, digits)
    switch assessment.status {
    case .achieved, .onTrack: say(year: span.end)
    case .behind, .farBehind:
      sayShare(rate / growth.needed)
      say("75")
    case .missed where (rate < 0) == (growth.needed < 0) && !rate.isZero && !growth.needed.isZero:
      sayShare(rate / growth.needed)
    case .missed, .movingAway, .notYetDue, .noFigureAtDeadline, .notAssessable: break
    }
    sayScope(pair.scope)
    saySinceBaseline(growth)
  }

  private mutating func sayScope(_ scope: GrowthPair.Scope) {
    switch scope {
    case .whole, .bounds: break
    case .tied(let units, let leftOut), .groups(let units, let leftOut):
      say("\(units)")
      say("\(leftOut)")
    }
  }

  private mutating func saySinceBaseline(_ growth: GrowthReckoning) {
    guard let since = growth.sinceBaseline, since.pair.start.value > 0 else { return }
    let change = (since.pair.end.value / since.pair.start.value - 1) * 100
    let needed = (since.neededFactor - 1) * 100
    let digits =
      (1...6).first { (change.shown($0) < needed.shown($0)) == (change < needed) } ?? 6
    say(year: since.pair.start.period)
    say(change.magnitude, digits)
    say(needed.magnitude, digits)
  }
}

// MARK: - What stands beside it

extension Reckoned {
  private mutating func sayRemarks() {
    say(year: assessment.latePeriod)
    say(year: assessment.awaited)
    if let unjudged = assessment.unjudged {
      say(year: unjudged.period)
      // Where all that is missing is held back, no count of units says why.
      if let coverage = unjudged.coverage,
        !coverage.missing.allSatisfy({ $0.reason == .withheld })
      {
        say(coverage)
      }
    }
    if let judged = assessment.judged?.period, judged.year < asOf - 1,
      let last = indicator.definition.target?.periods.last, judged < last
    {
      say("\(asOf - 1)")
      say(year: judged)
    }
    saySmallNumber()
  }

  private var edges: Edges? {
    switch assessment.reckoning {
    case .level(let level)?:
      guard let baseline = assessment.baseline, baseline.bounds.isExact, level.bounds == nil else {
        return nil
      }
      return Edges(ShownLevel(level, base: baseline.value, decimals: nil), series)
    case .growth(let growth)? where growth.pair.scope == .whole:
      let pair = growth.pair
      let years = pair.end.period.year - pair.start.period.year
      let base = pair.start.value
      return Edges(
        value: pair.end.value, isUp: direction == .up, best: [],
        needed: base * ExactRate.factor(growth.needed, years), base: base,
        quarters: base * ExactRate.factor(growth.needed * 3 / 4, years))
    case .growth?, .yesNo?, nil: return nil
    }
  }

  /// How far the figure is from the next word up and down.
  private mutating func sayDistances() {
    guard [.onTrack, .behind, .farBehind, .movingAway].contains(assessment.status) else { return }
    let digits = ShownDigits(series).figures
    for step in edges?.steps(assessment.status, digits) ?? [] {
      say(format.difference(step.distance, indicator, decimals: digits))
      words.append(format.word(step.word))
    }
  }

  /// What one more or less moves, where there are few.
  private mutating func saySmallNumber() {
    switch assessment.status {
    case .noFigureAtDeadline, .notAssessable: return
    default: break
    }
    let judged = assessment.judged
    let value = assessment.way == .units ? judged?.units?.value : judged?.value
    if case .ratio(_, let whole)? = value, whole > 0, whole < 10 { return say(100 / whole, 1) }
    let number: Rational? =
      switch assessment.reckoning {
      case .level(let level)?: level.value
      case .growth(let growth)?: growth.pair.end.value
      case .yesNo?, nil: nil
      }
    if indicator.definition.kind == .count, let number, number > 0, number < 10 {
      say(100 / number, 1)
    }
  }
}

// MARK: - Milestones by themselves

/// What is said of a milestone that is over.
struct ReckonedOutcome: Equatable {
  let year: String
  let status: String
  let word: String
  let isProvisional: Bool
  let numbers: [String]

  init(year: String, status: String, word: String, isProvisional: Bool, numbers: [String]) {
    self.year = year
    self.status = status
    self.word = word
    self.isProvisional = isProvisional
    self.numbers = numbers
  }

  /// The milestones of a series whose year is over, in their order.
  static func all(of series: AreaSeries, _ format: ExactFormat) -> [ReckonedOutcome] {
    series.assessment.outcomes.filter { $0.result != .notDue }.map { outcome in
      let numbers = numbers(of: outcome, series, format)
      // Who is too late for a figure is not late for it.
      let late = numbers.isEmpty ? [] : [outcome.latePeriod].compactMap { $0.map { "\($0.year)" } }
      return ReckonedOutcome(
        year: "\(outcome.period.year)", status: status(of: outcome.result),
        word: format.word(outcome.result), isProvisional: outcome.isProvisional,
        numbers: numbers + late)
    }
  }

  private static func status(of result: MilestoneOutcome.Result) -> String {
    switch result {
    case .met: "achieved"
    case .missed: "missed"
    case .noFigure: "no-figure-at-deadline"
    case .awaited, .notDue: "not-yet-due"
    case .noStart, .withheld, .tooFewFigures: "not-assessable"
    }
  }

  /// What was reached with as many digits as show whether that is enough, and what was needed.
  private static func numbers(
    of outcome: MilestoneOutcome, _ series: AreaSeries, _ format: ExactFormat
  ) -> [String] {
    let indicator = series.indicator
    guard let needed = outcome.needed else { return [] }
    let definition = indicator.definition
    if let pair = outcome.pair {
      guard let (rate, digits) = ExactRate.shown(pair, needed: needed) else { return [] }
      return [format.number(rate, decimals: digits), format.exact(needed)]
    }
    guard let reached = outcome.reached else { return [] }
    func isMet(_ value: Rational) -> Bool {
      definition.direction == .up ? value >= needed : value <= needed
    }
    let least = ShownDigits(series).figures
    let digits = (least...max(least, 6)).first {
      isMet(reached.shown($0)) == isMet(reached)
    }
    return HTMLElement.numbers(
      in: format.measured(reached, indicator, decimals: digits ?? max(definition.decimals, 6)))
      + HTMLElement.numbers(in: format.promised(needed, indicator))
  }
}

// MARK: - The small bar

/// What the description of the small bar may say: its value first.
struct ReckonedBar {
  let value: String
  let allowed: Set<String>
  /// The numbers of the line below it, in their order.
  let note: [String]

  /// `nil` where there is no bar.
  init?(_ series: AreaSeries, _ format: ExactFormat) {
    let decimals: Int
    let (now, goal): (Rational, Rational)
    var others: [String] = []
    var years: [Period] = []
    switch series.assessment.reckoning {
    case .level(let level)?:
      note =
        HTMLElement.numbers(in: format.promised(level.milestone.value, series.indicator))
        + ["\(level.milestone.period)"]
      decimals = ShownDigits(series).figures
      (now, goal) = (level.value.shown(decimals), level.milestone.value)
      years = [level.milestone.period]
      if level.needed != goal {
        others = [format.exact(level.needed.shown(ShownDigits(series).needed))]
        years.append(level.period)
      }
      // What only some of the units stand behind says so, and is held against nothing.
      if let units = series.assessment.judged?.units, !units.isComplete {
        others +=
          ["\(units.coverage.reported.count)"]
          + ["\(units.coverage.reported.count + units.coverage.missing.count)"]
      }
    case .growth(let growth)?:
      guard let (rate, digits) = ExactRate.shown(growth.pair, needed: growth.needed) else {
        return nil
      }
      note = [
        format.number(rate, decimals: digits), format.exact(growth.needed), "\(growth.span.end)",
      ]
      decimals = digits
      (now, goal) = (rate, growth.needed)
      years = [growth.span.end]
    case .yesNo?, nil: return nil
    }
    value = format.number(now, decimals: decimals)
    let gap = (goal - now).magnitude
    allowed = Set(
      [
        value, format.exact(goal),
        format.number(gap, decimals: max(decimals, LongDivision.decimals(of: goal) ?? 0)),
      ] + others + years.map { "\($0.year)" })
  }
}
