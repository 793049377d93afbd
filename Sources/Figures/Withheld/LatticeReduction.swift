import Quantities

/// Vectors of whole numbers, exchanged for short ones that span the same lattice.
///
/// The algorithm is that of Lenstra, Lenstra and Lovász in the form of H. Cohen, “A Course in
/// Computational Algebraic Number Theory”, 2.6.3, over fractions. What it is for: whole solutions
/// of 12137x + 24269y + … = 58925134 are hopeless to search along the vectors that Euclid's
/// algorithm leaves, and easy along short ones (K. Aardal, C. Hurkens and A. Lenstra, 2000).
struct LatticeReduction: Sendable {
  /// Linearly independent vectors, one for each parameter.
  private(set) var vectors: [[Rational]]
  /// How many coordinates count for the length; the others are carried along.
  private let measured: Int
  /// Squared lengths of what is orthogonal to the vectors before.
  private var norms: [Rational] = []
  /// How much of each vector before is in a vector.
  private var shares: [[Rational]] = []

  init(_ vectors: [[Rational]], measured: Int) {
    self.vectors = vectors
    self.measured = measured
    orthogonalise()
    reduce()
  }

  private func product(_ one: ArraySlice<Rational>, _ other: ArraySlice<Rational>) -> Rational {
    zip(one, other).reduce(0) { sum, pair in
      pair.0.isZero || pair.1.isZero ? sum : sum + pair.0 * pair.1
    }
  }

  private mutating func orthogonalise() {
    var orthogonal: [[Rational]] = []
    for vector in vectors {
      var rest = Array(vector.prefix(measured))
      var parts: [Rational] = []
      for (before, norm) in zip(orthogonal, norms) {
        let share = product(vector.prefix(measured), before[...]) / norm
        parts.append(share)
        for index in rest.indices { rest[index] -= share * before[index] }
      }
      shares.append(parts + Array(repeating: 0, count: vectors.count - parts.count))
      norms.append(product(rest[...], rest[...]))
      orthogonal.append(rest)
    }
  }

  private mutating func reduce() {
    var current = 1
    while current < vectors.count {
      shorten(current, by: current - 1)
      let share = shares[current][current - 1]
      if norms[current] >= (Rational(3, over: 4) - share * share) * norms[current - 1] {
        for before in stride(from: current - 2, through: 0, by: -1) { shorten(current, by: before) }
        current += 1
      } else {
        exchange(current)
        current = max(1, current - 1)
      }
    }
  }

  /// Takes a vector before away from another as often as it is whole in it.
  private mutating func shorten(_ current: Int, by before: Int) {
    let times = shares[current][before].rounded(decimals: 0)
    if times.isZero { return }
    for index in vectors[current].indices {
      vectors[current][index] -= times * vectors[before][index]
    }
    for index in 0..<before { shares[current][index] -= times * shares[before][index] }
    shares[current][before] -= times
  }

  /// Exchanges a vector and the one before it.
  private mutating func exchange(_ current: Int) {
    let before = current - 1
    vectors.swapAt(current, before)
    let share = shares[current][before]
    let norm = norms[current] + share * share * norms[before]
    shares[current][before] = share * norms[before] / norm
    norms[current] = norms[before] * norms[current] / norm
    norms[before] = norm
    for index in 0..<before {
      (shares[current][index], shares[before][index]) =
        (shares[before][index], shares[current][index])
    }
    for later in vectors.indices.dropFirst(current + 1) {
      let part = shares[later][current]
      shares[later][current] = shares[later][before] - share * part
      shares[later][before] = part + shares[current][before] * shares[later][current]
    }
  }
}
