extension StatusRule {
  /// How a milestone's own figure does against it.
  struct OutcomeVerdict {
    let isMet: Bool
    let reached: Double?
    let qualities: [Quality]
  }

  /// Judges one milestone by the figure of its year, once that year is over.
  func outcome(
    of question: StatusQuestion,
    in year: Int,
    needed: Double?,
    figure: SeriesPoint?,
    verdict: (SeriesPoint) throws(NotAssessable) -> OutcomeVerdict
  ) -> MilestoneOutcome {
    func outcome(
      _ result: MilestoneOutcome.Result, figure: SeriesPoint? = nil, reached: Double? = nil,
      isProvisional: Bool = false
    ) -> MilestoneOutcome {
      MilestoneOutcome(
        year: year, result: result, needed: needed, reached: reached, figure: figure,
        isProvisional: isProvisional)
    }

    guard question.asOfYear > year else { return outcome(.notDue) }
    guard let figure else { return outcome(.noFigure) }
    do throws(NotAssessable) {
      guard figure.coverageSuffices else { throw .coverageTooLow }
      let verdict = try verdict(figure)
      return outcome(
        verdict.isMet ? .met : .missed, figure: figure, reached: verdict.reached,
        isProvisional: !areFirm(verdict.qualities))
    } catch {
      return outcome(.notAssessable(error), figure: figure)
    }
  }
}
