package import Quantities

/// What a reader can work out of a publication that it means to withhold.
package struct DisclosureFindings: Hashable, Sendable {
  /// Something that is withheld.
  package enum Secret: Hashable, Sendable {
    /// The value of a cell.
    case cell(DisclosureSystem.Cell)
    /// The quotient of two cells.
    case share(part: DisclosureSystem.Cell, whole: DisclosureSystem.Cell)
  }

  /// A secret with the one value that it can have.
  package struct Told: Hashable, Sendable {
    /// What is told.
    package var secret: Secret
    /// Its value; it belongs in no message.
    package var value: Rational
    /// The statements that a reader has to disbelieve first; none where all agree.
    package var disbelieved: [DisclosureSystem.Statement]
  }

  /// What is told, in the order of the cells; shares come after cells.
  ///
  /// Where statements contradict each other, a secret stands here once for each way of
  /// disbelieving as few of them as possible that tells it.
  package var told: [Told] = []
  /// What could be neither found told nor found safe within the effort allowed.
  package var undecided: [Secret] = []
  /// Sets of statements that cannot all be true, none of which could do without a member.
  ///
  /// An empty set stands for cells that cannot have a value in their own domain.
  package var conflicts: [[DisclosureSystem.Statement]] = []

  /// Whether everything that is withheld stays so.
  package var isSafe: Bool { told.isEmpty && undecided.isEmpty }
}
