import Quantities

/// What is stated of places and their units.
extension DisclosureBook {
  /// States all that is published of an indicator.
  mutating func state(_ indicator: IndicatorDefinition) {
    let making = cube.making(of: indicator)
    let area = cube.units.area(in: period)?.id
    let named = indicator.baseline.flatMap { $0.period == period ? $0.value : nil }
    for unit in cube.units.all {
      let key = FigureKey(indicator.id, unit.id, period)
      let baseline = unit.id == area ? named : nil
      let isSpokenOf = making.observation(of: unit.id, in: period) != nil
      guard isSpokenOf || baseline != nil else { continue }
      let units = units(of: unit, by: making).map { FigureKey(indicator.id, $0.id, period) }
      switch indicator.aggregation {
      case .sum, .ratioOfSums:
        stateSum(of: units, is: key, indicator)
        if indicator.ownFigure == .wider { stateLevels(of: units, below: key, by: making) }
        if let baseline { statePercentage(baseline, of: units, in: key, indicator) }
      case .weightedMean: stateMean(of: units, is: key, indicator)
      case .shareOfUnits:
        if let baseline { statePercentage(baseline, of: units, in: key, indicator) }
      case .reported:
        _ = parts(of: key)
        if let baseline { statePercentage(baseline, of: [], in: key, indicator) }
      }
    }
  }

  /// The units whose figures a place's row is set against by whoever reads both.
  ///
  /// What ended within the period is in no sum of the portal; but where a place and its units ended
  /// on one day, their rows are about the same months.
  private func units(of place: ReportingUnit, by making: FigureMaking) -> [ReportingUnit] {
    if place.validity.coversEnd(of: period) { return making.expected(below: place.id, in: period) }
    return making.asked(below: place.id, in: period) { $0.to == place.validity.to }
  }

  /// A place's figure is the sum of its units', or counts more than they do.
  private mutating func stateSum(
    of units: [FigureKey], is total: FigureKey, _ indicator: IndicatorDefinition
  ) {
    let whole = parts(of: total)
    guard !units.isEmpty else { return }
    let parts = units.map { self.parts(of: $0) }
    for part in whole.indices {
      let terms = parts.map { DisclosureSystem.Term($0[part]) } + [.init(whole[part], times: -1)]
      state(
        terms, indicator.ownFigure == .wider ? .atMost : .equals, 0, of: [total] + units)
    }
  }

  /// Of what counts more than its units do, most readers still take it that places between are
  /// counted as they report themselves.
  private mutating func stateLevels(
    of units: [FigureKey], below place: FigureKey, by making: FigureMaking
  ) {
    let reporting = Set(
      cube.units.units(below: place.unit).map(\.id).filter { unit in
        let figure = published(FigureKey(place.indicator, unit, period))
        return (cube.units[unit]?.validity.coversEnd(of: period) ?? false)
          && !units.contains(figure.key) && (figure.hasMain || figure.isWithheld)
      })
    guard !reporting.isEmpty else { return }
    func isCovered(_ unit: Identifier<ReportingUnit>) -> Bool {
      guard let unit = cube.units[unit] else { return true }
      return cube.units.holders(of: unit).contains { holder in
        cube.units.names(of: holder).contains { reporting.contains($0.id) }
      }
    }
    let between = cube.units.all.map(\.id).filter { reporting.contains($0) && !isCovered($0) }
    let all =
      between.map { FigureKey(place.indicator, $0, period) } + units.filter { !isCovered($0.unit) }
    let whole = parts(of: place)
    let parts = all.map { self.parts(of: $0) }
    for part in whole.indices {
      state(
        parts.map { DisclosureSystem.Term($0[part]) } + [.init(whole[part], times: -1)], .atMost,
        0, of: [place] + all)
    }
  }

  /// A percentage that the indicator names for the area, whose parts nobody prints.
  private mutating func statePercentage(
    _ percentage: Rational, of units: [FigureKey], in place: FigureKey,
    _ indicator: IndicatorDefinition
  ) {
    switch indicator.kind {
    // It is another account of the place's figure.
    case .count, .rate: return
    case .ratio:
      let whole = parts(of: place)
      if isWithheld(published(place)) {
        // What the place holds back is told by whatever is said of it.
        state(
          [.init(whole[0], times: 100), .init(whole[1], times: -percentage)], .equals, 0,
          of: [place])
      }
      guard indicator.ownFigure == .same, !units.isEmpty else { return }
      let parts = units.map { self.parts(of: $0) }
      state(percentage, of: parts.map { $0[0] }, in: parts.map { $0[1] }, [place] + units)
    case .yesNo:
      guard !units.isEmpty else { return }
      let answers = units.map { self.parts(of: $0)[0] }
      let count = add(.published(Rational(units.count)), in: .count, of: nil)
      state(percentage, of: answers, in: [count], [place] + units)
    }
  }

  private mutating func state(
    _ percentage: Rational, of parts: [DisclosureSystem.Cell],
    in wholes: [DisclosureSystem.Cell], _ figures: [FigureKey]
  ) {
    let statements = system.state(
      percentage: percentage, decimals: percentage.exactDecimals ?? 0, of: parts, in: wholes)
    sources += statements.map { _ in figures }
  }
}

/// What is stated of means that weigh.
extension DisclosureBook {
  /// A place's mean is that of its units, each as heavy as its weight.
  private mutating func stateMean(
    of units: [FigureKey], is place: FigureKey, _ indicator: IndicatorDefinition
  ) {
    guard let weight = indicator.weight, !units.isEmpty else { return }
    let weights = units.map { FigureKey(weight, $0.unit, period) }
    let figures = [place] + units + weights
    let products = zip(units, weights).flatMap { product(of: $0, $1, indicator) }
    let heavy = weights.map { DisclosureSystem.Term(parts(of: $0)[0]) }
    let figure = published(place)
    if isWithheld(figure) {
      // Under one way of counting, what the units come to is the place's figure.
      guard indicator.ownFigure == .same else { return }
      let product = add(.protected, in: .balance, of: place)
      let whole = add(.silent, in: .balance, of: nil)
      state(products + [.init(product, times: -1)], .equals, 0, of: figures)
      state(heavy + [.init(whole, times: -1)], .equals, 0, of: figures)
      system.protectShare(product, of: whole)
      for number in told(of: figure) {
        for mean in number.value.parts {
          state([.init(product), .init(whole, times: -mean)], .equals, 0, of: [place])
        }
      }
    } else if indicator.ownFigure == .same, let mean = believed(figure)?.value.measure {
      // As printed, and within what was rounded to it, in case it cannot be exactly so.
      let decimals = max(indicator.decimals, mean.exactDecimals ?? 0)
      let half = Rational(1, over: 2) / Rational(10).power(decimals)
      state(heavy, .above, 0, of: figures)
      state(products + heavy.scaled(by: -mean), .equals, 0, of: figures)
      state(
        products + heavy.scaled(by: half - mean), mean.signum > 0 ? .atLeast : .above, 0,
        of: figures)
      state(
        products + heavy.scaled(by: -half - mean), mean.signum < 0 ? .atMost : .below, 0,
        of: figures)
    }
  }

  /// A unit's mean times its weight, as terms over cells.
  private mutating func product(
    of key: FigureKey, _ weight: FigureKey, _ indicator: IndicatorDefinition
  ) -> [DisclosureSystem.Term] {
    let heavy = parts(of: weight)[0]
    let figure = published(key)
    if let mean = believed(figure)?.value.measure { return [.init(heavy, times: mean)] }
    if let cells = cells[key] { return [.init(cells[0])] }
    let least = domain(of: indicator).least
    let cell = add(
      isWithheld(figure) ? .protected : .silent,
      in: DisclosureSystem.Domain(isWhole: false, least: least), of: key)
    cells[key] = [cell]
    if isWithheld(figure) { system.protectShare(cell, of: heavy) }
    for number in told(of: figure) {
      for mean in number.value.parts {
        state([.init(cell), .init(heavy, times: -mean)], .equals, 0, of: [key])
      }
    }
    return [.init(cell)]
  }

  private func domain(of indicator: IndicatorDefinition) -> DisclosureSystem.Domain {
    PartDomains(of: indicator.id, in: cube)[0, of: indicator.kind]
  }
}

extension [DisclosureSystem.Term] {
  fileprivate func scaled(by factor: Rational) -> [DisclosureSystem.Term] {
    map { DisclosureSystem.Term($0.cell, times: $0.coefficient * factor) }
  }
}
