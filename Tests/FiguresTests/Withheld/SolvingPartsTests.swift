import Quantities
import Testing

@testable import Figures

@Suite struct SolvingPartsTests {
  @Test func formsAreKeptInOrderAndWithoutZeroes() {
    let x = AffineForm(variable: 4)
    let y = AffineForm(variable: 2)
    let sum = x.adding(y, times: 3)
    #expect(sum.terms.map(\.variable) == [2, 4])
    #expect(sum.adding(y, times: -3) == x)
    #expect(sum.adding(y, times: 0) == sum)
    #expect(sum.coefficient(of: 2) == 3 && sum.coefficient(of: 3) == 0)
    var other = sum
    let isFirst = other.substitute(4, by: y.adding(AffineForm(constant: 5), times: 1))
    let isSecond = other.substitute(4, by: y)
    #expect(isFirst && !isSecond)
    #expect(other == AffineForm([.init(variable: 2, coefficient: 4)], constant: 5))
    let again = AffineForm(
      [.init(variable: 1, coefficient: 2), .init(variable: 1, coefficient: -2)], constant: 0)
    #expect(again.isConstant)
  }

  @Test func primitiveFactorsClearDenominatorsAndDivisors() {
    func factor(_ coefficients: [Rational]) -> Rational {
      AffineForm(
        coefficients.enumerated().map { .init(variable: $0.offset, coefficient: $0.element) },
        constant: 0
      ).primitiveFactor
    }
    #expect(factor([4, 6]) == Rational(1, over: 2))
    #expect(factor([Rational(1, over: 2), Rational(1, over: 3)]) == 6)
    #expect(factor([1, Rational(1, over: 3)]) == 3)
    #expect(factor([1, -7]) == 1)
    #expect(factor([]) == 1)
  }

  @Test func deltasOrderAfterNumbers() {
    let below = DeltaRational(3, delta: -1)
    #expect(below < DeltaRational(3) && DeltaRational(2) < below)
    #expect(below.floor == 2 && DeltaRational(3, delta: 1).floor == 3)
    #expect(DeltaRational(Rational(5, over: 2), delta: -1).floor == 2)
    #expect(!below.isWhole && DeltaRational(3).isWhole)
  }

  @Test func boundsThatCrossAndAreLiftedLeaveNothingBehind() throws {
    var simplex = BoundedSimplex(count: 2, effort: 1_000)
    let sum = simplex.addSum(AffineForm(variable: 0).adding(AffineForm(variable: 1), times: 1))
    simplex.setLower(0, DeltaRational(0))
    simplex.setUpper(0, DeltaRational(1))
    simplex.setLower(1, DeltaRational(0))
    simplex.setUpper(1, DeltaRational(1))
    simplex.setLower(sum, DeltaRational(2))
    let isPossible = try simplex.findValues()
    #expect(isPossible && simplex.values.map(\.number) == [1, 1, 2])
    for variable in 0..<3 {
      let before = simplex.lower[variable]
      simplex.setLower(variable, DeltaRational(9))
      let isCrossed = try !simplex.findValues()
      simplex.setLower(variable, before)
      let isMended = try simplex.findValues()
      #expect(isCrossed && isMended && simplex.values.map(\.number) == [1, 1, 2])
    }
    simplex.effort = 0
    let spent = simplex
    #expect(throws: TooHard.self) {
      var tired = spent
      _ = try tired.findValues()
    }
  }

  @Test func reducedVectorsSpanTheSameLattice() {
    // The whole solutions of 12137a + 24269b + 36405c = 0, and a coordinate that is carried along.
    let long: [[Rational]] = [[24269, -12137, 0, 1], [-36405, 0, 12137, 2]]
    let short = LatticeReduction(long, measured: 3).vectors
    func determinant(_ vectors: [[Rational]]) -> Rational {
      vectors[0][1] * vectors[1][2] - vectors[0][2] * vectors[1][1]
    }
    #expect(determinant(short).magnitude == determinant(long).magnitude)
    for vector in short {
      #expect(12137 * vector[0] + 24269 * vector[1] + 36405 * vector[2] == 0)
      // The carried coordinate is the same sum of the first vectors as the others are.
      let (first, second) = (vector[1] / -12137, vector[2] / 12137)
      #expect(vector[3] == first + second * 2)
      #expect(first.isWhole && second.isWhole)
    }
    func lengths(_ vectors: [[Rational]]) -> [Rational] {
      vectors.map { $0.prefix(3).reduce(0) { $0 + $1 * $1 } }
    }
    let longest = lengths(long)[0]
    #expect(lengths(short).allSatisfy { $0 <= longest })
    #expect(lengths(short)[0] < longest)
  }
}
