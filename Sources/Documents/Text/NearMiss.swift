/// Finds the known name that somebody most probably meant.
package enum NearMiss {
  /// The candidate that takes the fewest edits from `name`, if that is at most a third of it.
  ///
  /// Neither case nor marks count, nor what stands between words: `xã_nghĩa_lộ` is `xa-nghia-lo`. Of
  /// equally near candidates the one with the longest common beginning wins, then the first in byte
  /// order, so that the answer does not depend on the order of the candidates.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    // Nobody mistypes a name as long as that, and to compare two takes the product of their lengths.
    guard name.utf8.count <= longest else { return nil }
    let name = key(name)
    let bound = max(1, min(name.count / 3, 4))
    var best: (distance: Int, rest: Int, candidate: String)?
    for candidate in candidates where candidate.utf8.count <= longest {
      let other = key(candidate)
      guard abs(other.count - name.count) <= bound else { continue }
      let distance = distance(name, other)
      guard distance <= bound else { continue }
      let found = (distance, -zip(name, other).prefix { $0 == $1 }.count, candidate)
      if let best, best <= found { continue }
      best = found
    }
    return best?.candidate
  }

  /// A name as names are compared.
  private static func key(_ name: String) -> [Unicode.Scalar] {
    Slug.fold(name).unicodeScalars.map { $0 == " " || $0 == "_" ? "-" : $0 }
  }

  /// The same where names may be wrong by the thousand: `nil` too once looking would take too long.
  package static func of(
    _ name: String, among candidates: some Collection<String>, afterFaults faults: Int
  ) -> String? {
    isSought(afterFaults: faults, among: candidates.count) ? of(name, among: candidates) : nil
  }

  /// The bytes of the longest name that is looked for, and of the longest that is found.
  private static let longest = 200

  /// Whether to look for what was meant: that takes time for each fault and each candidate, and after
  /// so many faults nobody reads on.
  package static func isSought(afterFaults faults: Int, among candidates: Int) -> Bool {
    let work = faults.multipliedReportingOverflow(by: candidates)
    return faults < 10 || !work.overflow && work.partialValue < 100_000
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
