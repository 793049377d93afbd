package import Quantities

/// All that is published about some cells, as one system of statements over them.
///
/// It answers one question: which cells that are withheld can a reader work out all the same? A
/// cell is told when it has the same value in every solution: by elimination (x + y, y + z and
/// x + z tell all three), by bounds (10 + 12 + c + d = 22 makes c and d zero), by being whole
/// (2x + 3y = 5), or by any mixture of these. The answer is exact in both directions.
package struct DisclosureSystem: Sendable {
  /// A number somebody has counted or reckoned, by its place among those of one system.
  package struct Cell: Hashable, Comparable, Sendable {
    let index: Int

    /// Whether the first cell was added before the second.
    package static func < (lhs: Cell, rhs: Cell) -> Bool { lhs.index < rhs.index }
  }

  /// Something that the publication says, by its place among the statements of one system.
  package struct Statement: Hashable, Comparable, Sendable {
    let index: Int

    /// Whether the first statement was made before the second.
    package static func < (lhs: Statement, rhs: Statement) -> Bool { lhs.index < rhs.index }
  }

  /// What a reader knows of a cell before doing any arithmetic.
  package enum Knowledge: Hashable, Sendable {
    /// It stands in the publication.
    case published(Rational)
    /// It is withheld and must stay so.
    case protected
    /// Nobody has reported it: unknown as well, but nothing that needs protection.
    case silent
  }

  /// The values that a cell may have, whatever is published.
  package struct Domain: Hashable, Sendable {
    /// Whether only whole numbers are possible.
    package var isWhole: Bool
    /// The least value; `nil` where there is none.
    package var least: Rational?
    /// The greatest value; `nil` where there is none.
    package var greatest: Rational?

    /// Makes a domain from its limits, which belong to it.
    package init(isWhole: Bool, least: Rational? = 0, greatest: Rational? = nil) {
      self.isWhole = isWhole
      self.least = least
      self.greatest = greatest
    }

    /// What is counted: a whole number from 0.
    package static let count = Domain(isWhole: true)
    /// What is measured: any number from 0.
    package static let amount = Domain(isWhole: false)
    /// Yes, which is 1, or no, which is 0.
    package static let answer = Domain(isWhole: true, greatest: 1)
    /// What is measured and may be negative.
    package static let balance = Domain(isWhole: false, least: nil)
  }

  /// A cell times a number, within a statement.
  package struct Term: Hashable, Sendable {
    /// The cell.
    package var cell: Cell
    /// How often the cell counts.
    package var coefficient: Rational

    /// Makes a term; by default the cell counts once.
    package init(_ cell: Cell, times coefficient: Rational = 1) {
      self.cell = cell
      self.coefficient = coefficient
    }
  }

  /// How a sum of terms stands to a number.
  package enum Relation: Hashable, Sendable {
    case equals, atMost, atLeast, below, above
  }

  struct Claim: Sendable {
    var terms: [Term]
    var relation: Relation
    var bound: Rational
  }

  /// A part and its whole whose quotient is withheld too.
  struct Share: Hashable, Sendable {
    var part: Cell
    var whole: Cell
  }

  var knowledge: [Knowledge] = []
  var domains: [Domain] = []
  var claims: [Claim] = []
  var shares: [Share] = []

  /// Makes a system without cells and statements.
  package init() {}
}

extension DisclosureSystem {
  /// Adds a cell.
  package mutating func add(_ knowledge: Knowledge, in domain: Domain) -> Cell {
    self.knowledge.append(knowledge)
    domains.append(domain)
    return Cell(index: domains.count - 1)
  }

  /// States how a sum of terms stands to a number; a cell may occur in several terms.
  @discardableResult
  package mutating func state(
    _ terms: [Term], _ relation: Relation, _ bound: Rational
  ) -> Statement {
    claims.append(Claim(terms: terms, relation: relation, bound: bound))
    return Statement(index: claims.count - 1)
  }

  /// All statements, in the order in which they were made.
  package var statements: [Statement] { claims.indices.map(Statement.init) }

  /// Protects the quotient of two cells beside the cells themselves.
  ///
  /// It can be told while neither of them is: where all parts together make up all of the wholes,
  /// every single share is 100 %. It counts for as long as one of the cells is protected, so that
  /// the shares of published rows may be named as well, in case they are withheld as a remedy.
  package mutating func protectShare(_ part: Cell, of whole: Cell) {
    shares.append(Share(part: part, whole: whole))
  }
}
