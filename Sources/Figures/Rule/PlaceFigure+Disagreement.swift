import Quantities

extension PlaceFigure {
  /// Whether the own figure says something else than the units do, rounded as both are shown.
  ///
  /// A ratio or mean of only some units says nothing of the whole.
  public func disagrees(in indicator: IndicatorDefinition) -> Bool {
    guard let own = own?.value.measure?.rounded(decimals: indicator.decimals), let units,
      let value = units.value.measure, !units.isPartial
    else { return false }
    let bounds = units.bounds ?? Bounds(value)
    let isBelow = own < bounds.lower.rounded(decimals: indicator.decimals)
    let isAbove = bounds.upper.map { own > $0.rounded(decimals: indicator.decimals) } ?? false
    return isBelow || isAbove
  }
}
