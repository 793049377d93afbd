import Quantities

/// A promise that is kept or not; it needs no baseline.
struct AnswerRule: TargetRule {
  let judgement: Judgement
  let deadline: Period

  var baseline: Baseline? { nil }

  /// The answers that were given in finished periods, yes for what the plan wants.
  private func isKept(_ point: Point) -> Bool? {
    guard let answer = point.figure.own?.value.answer else { return nil }
    return answer == (judgement.indicator.direction == .up)
  }

  func verdict(on point: Point) -> PointVerdict {
    guard let isKept = isKept(point) else {
      return .undecided(point.figure.isWithheld ? .withheld : nil)
    }
    let earlier = judgement.series.points.filter {
      $0.period < point.period && self.isKept($0) == true
    }
    let status: Status = isKept ? .achieved : earlier.isEmpty ? .notYetDue : .movingAway
    // What was kept before has to be certain, or it was perhaps never lost.
    let isUncertain = status == .movingAway && !earlier.contains(where: \.isFirm)
    return .word(
      Word(
        status: status, isProvisional: !point.isFirm || isUncertain,
        reckoning: .yesNo(by: deadline)))
  }

  func closing() -> MilestoneVerdict {
    guard let point = judgement.series.point(in: deadline), let isKept = isKept(point) else {
      let isWithheld = judgement.series.point(in: deadline)?.figure.isWithheld ?? false
      return isWithheld ? .refused(.withheld) : .open(hasFigures: false)
    }
    return .decided(isMet: isKept, isProvisional: !point.isFirm, reached: nil, pair: nil)
  }

  func closingReckoning() -> Reckoning? { .yesNo(by: deadline) }

  func isMetLate(by point: Point) -> Bool { isKept(point) == true }

  func outcomes() -> [MilestoneOutcome] {
    [
      judgement.outcome(
        in: deadline, needed: nil, late: judgement.latePeriod(after: deadline, in: self)
      ) { closing() }
    ]
  }
}
