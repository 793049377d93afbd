/// All that is published of one figure, as a reader meets it.
struct PublishedFigure: Sendable {
  let key: FigureKey
  let isWithheld: Bool
  /// The numbers in print, what the portal publishes as the figure first; none twice.
  let numbers: [Number]
  /// Whether the first number is the portal's figure, and not what is only told beside it.
  let hasMain: Bool
  /// The number that the indicator names for it, which no row takes back.
  let baseline: Number?

  /// A number, and where it stands.
  struct Number: Sendable {
    let value: ObservedValue
    let evidence: Disclosure.Evidence
  }

  /// - Parameters:
  ///   - key: What is asked for.
  ///   - accounts: What is said of it.
  ///   - baseline: The number that the indicator names for it, if it does.
  init(_ key: FigureKey, accounts: Accounts?, baseline: Number?) {
    self.key = key
    let all = accounts?.all ?? []
    let main = all.first
    isWithheld = main?.value == .missing(.withheld)
    hasMain = main?.value.hasFigure ?? false
    var numbers = all.map {
      Number(value: $0.value, evidence: .observation(row: $0.row))
    }
    // What a correction put right stays in print, unless one of them withholds it.
    for observation in all {
      numbers += observation.corrections.map {
        Number(
          value: $0.old, evidence: .correction(observation.key, number: $0.number))
      }
    }
    self.baseline = baseline
    if let baseline { numbers.append(baseline) }
    var kept: [Number] = []
    for number in numbers
    where number.value.hasFigure && !kept.contains(where: { $0.value == number.value }) {
      kept.append(number)
    }
    self.numbers = kept
  }

  /// The choices that a reader has: a place among the numbers, or `nil` for none of them.
  var choices: [Int?] {
    guard !isWithheld else { return [nil] }
    return hasMain ? Array(numbers.indices) : [nil] + numbers.indices.map { $0 }
  }
}
