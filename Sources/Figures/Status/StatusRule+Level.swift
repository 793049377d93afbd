extension StatusRule {
  /// Judges the latest figure by the path to the milestones, of which there is at least one.
  func assess(_ question: StatusQuestion, milestones: [Milestone]) -> Assessment {
    let history = FigureHistory(question.series)
    let baseline = baseline(question, in: history)
    let outcomes = milestones.map { milestone in
      outcome(of: question, milestone: milestone, in: history)
    }
    return assessment(
      of: question, judged: history.latest?.point, baseline: baseline, outcomes: outcomes
    ) { () throws(NotAssessable) in
      let (judged, baseline) = try judgeable(history.latest, from: baseline)
      let path = LevelPath(
        baseline: baseline, milestones: milestones, direction: question.direction)
      guard let last = milestones.last, let need = path.need(in: judged.year) else {
        throw .noTarget
      }
      return verdict(on: judged, along: path, need: need, last: last)
    }
  }

  private func verdict(
    on judged: Figure, along path: LevelPath, need: LevelPath.Need, last: Milestone
  ) -> Verdict {
    let start = path.baseline.value
    let yardstick = Yardstick(
      direction: path.direction, tolerance: parameters.tolerance,
      figures: [judged.number, start, need.value, need.milestone.value, last.value])

    let status: Status
    var need = need
    if yardstick.meets(judged.number, last.value) {
      status = .achieved
      need = LevelPath.Need(value: last.value, milestone: last)
    } else if judged.year >= last.year {
      status = .missed
    } else {
      status = yardstick.standing(
        of: judged.number, from: start, needed: need.value, behindShare: parameters.behindShare)
    }
    let reckoning = LevelReckoning(
      baseline: path.baseline, year: judged.year, value: judged.number,
      needed: need.value, milestone: need.milestone,
      shortfall: yardstick.shortfall(of: judged.number, from: need.value),
      wayGone: yardstick.wayGone(from: start, to: judged.number, of: need.value))
    return Verdict(
      status: status, reckoning: .level(reckoning), qualities: [judged.point.quality])
  }

  private func outcome(
    of question: StatusQuestion, milestone: Milestone, in history: FigureHistory
  ) -> MilestoneOutcome {
    let figure = history.figure(in: milestone.year)
    return outcome(
      of: question, in: milestone.year, needed: milestone.value, figure: figure?.point
    ) { point throws(NotAssessable) in
      guard let number = figure?.number else { throw .noFigure }
      let yardstick = Yardstick(
        direction: question.direction, tolerance: parameters.tolerance,
        figures: [number, milestone.value])
      return OutcomeVerdict(
        isMet: yardstick.meets(number, milestone.value), reached: number,
        qualities: [point.quality])
    }
  }
}
