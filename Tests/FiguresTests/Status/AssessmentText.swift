import Figures

/// All that an assessment says, a line for each part of it.
func text(_ assessment: Assessment) -> String {
  var lines = [status(assessment), "judged \(assessment.judged.map(point) ?? "nothing")"]
  if let baseline = assessment.baseline { lines.append("baseline \(text(baseline))") }
  lines += reckoning(assessment)
  lines += assessment.outcomes.map(outcome)
  if let year = assessment.missingDueYear { lines.append("nothing yet for \(year)") }
  return lines.joined(separator: "\n")
}

private func status(_ assessment: Assessment) -> String {
  let reason =
    if case .notAssessable(let reason) = assessment.status { " (\(reason.rawValue))" } else { "" }
  return "\(assessment.status.name)\(reason)\(assessment.isProvisional ? " provisional" : "")"
}

private func reckoning(_ assessment: Assessment) -> [String] {
  switch assessment.reckoning {
  case nil: []
  case .yesNo(let year): ["yes by \(year)"]
  case .level(let level): text(level, of: assessment)
  case .growth(let growth): text(growth)
  }
}

private func text(_ level: LevelReckoning, of assessment: Assessment) -> [String] {
  let judged = assessment.judged
  let isSame =
    level.baseline == assessment.baseline && level.year == judged?.year
    && level.value == judged?.value.measure
  return [
    "needs \(number(level.needed)) for \(number(level.milestone.value)) in "
      + "\(level.milestone.year), short \(number(level.shortfall)), way \(way(level.wayGone))"
      + (isSame ? "" : ", of another figure than the judged one")
  ]
}

private func text(_ growth: GrowthReckoning) -> [String] {
  let (low, high) = (growth.span.rate.lowerBound, growth.span.rate.upperBound)
  let range = low == high ? number(low) : "\(number(low))...\(number(high))"
  var lines = [
    "from \(text(growth.base)) to \(growth.year): \(number(growth.value)), "
      + "span to \(growth.span.year) at \(range)",
    "grows \(number(growth.rate)), needs \(number(growth.neededRate)), "
      + "short \(number(growth.shortfall)), to be \(number(growth.neededValue)), "
      + "way \(way(growth.wayGone))",
  ]
  if let like = growth.likeWithLike {
    let without = like.leftOut.map(\.unit).joined(separator: " ")
    lines.append("over \(like.units.joined(separator: " ")) without \(without)")
  }
  return lines
}

private func outcome(_ outcome: MilestoneOutcome) -> String {
  let needed = outcome.needed.map(number) ?? "yes"
  let reason =
    if case .notAssessable(let reason) = outcome.result { " (\(reason.rawValue))" } else { "" }
  return "in \(outcome.year) \(needed): "
    + outcome.result.name + reason
    + (outcome.reached.map { ", reached \(number($0))" } ?? "")
    + (outcome.isProvisional ? " provisional" : "")
    + (outcome.figure.map { " by \(point($0))" } ?? "")
}

private func text(_ baseline: Baseline) -> String {
  "\(baseline.year): \(number(baseline.value)) \(baseline.origin.rawValue)"
}

private func way(_ share: Double?) -> String {
  share.map(number) ?? "none"
}

private func point(_ point: SeriesPoint) -> String {
  SeriesNotation.text(point)
}

private func number(_ number: Double) -> String {
  SeriesNotation.text(number)
}
