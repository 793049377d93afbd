extension StatusRule {
  /// Judges a promise that is kept or not; it needs no baseline.
  func assess(_ question: StatusQuestion, yesBy year: Int) -> Assessment {
    let answers = question.series.filter { $0.value.isYes != nil }
    let latest = answers.max { $0.year < $1.year }
    let own = answers.first { $0.year == year }
    let outcome = outcome(
      of: question, in: year, needed: nil, figure: own
    ) { point throws(NotAssessable) in
      OutcomeVerdict(
        isMet: point.value.isYes == true, reached: nil, qualities: [point.quality])
    }
    return assessment(
      of: question, judged: latest, outcomes: [outcome]
    ) { () throws(NotAssessable) in
      guard let latest, let isYes = latest.value.isYes else { throw .noFigure }
      guard latest.coverageSuffices else { throw .coverageTooLow }
      let status: Status =
        if isYes { .achieved } else if question.asOfYear > year { .missed } else { .notYetDue }
      return Verdict(status: status, reckoning: .yesNo(by: year), qualities: [latest.quality])
    }
  }
}

extension ObservedValue {
  /// The answer to a yes/no question; nil when the value is of another kind.
  fileprivate var isYes: Bool? {
    switch self {
    case .yesNo(let isYes): isYes
    case .number, .ratio, .missing: nil
    }
  }
}
