/// Withheld figures that a reader can work out of what else is published.
///
/// It never holds what they would come to: nobody who prints it could give that away.
package struct Disclosure: Sendable {
  /// The figures that are told, or, where that is not settled, that may be; at least one.
  package let cells: [FigureKey]
  /// Whether they are certainly told; else nobody could show that they are not.
  package let isCertain: Bool
  /// What they are worked out of: without any one of these they could not be.
  package let evidence: [Evidence]
  /// What would keep them: of these sets of figures, any one withheld as well; several where each
  /// is a single figure, none where nothing was found.
  package let remedies: [[FigureKey]]

  /// Something published that speaks of figures.
  package enum Evidence: Hashable, Sendable {
    /// What somebody reported, by the place of the observation among those that were handed in.
    case observation(row: Int)
    /// What stood there before a correction.
    case correction(FigureKey, number: Int)
    /// The start of the way to the target, which the indicator names.
    case baseline(Identifier<IndicatorDefinition>)
  }
}
