extension StatusRule {
  /// The baseline that the indicator names, or else the first final figure with enough coverage.
  func baseline(_ question: StatusQuestion, in history: FigureHistory) -> Baseline? {
    if let named = question.baseline { return named }
    let first = history.figures.first { figure in
      areFirm([figure.point.quality]) && figure.point.coverageSuffices
    }
    return first.map { Baseline(year: $0.year, value: $0.number, origin: .firstFinal) }
  }

  /// A figure and the baseline to judge it from, or why it cannot be judged.
  func judgeable(
    _ figure: Figure?, from baseline: Baseline?
  ) throws(NotAssessable) -> (judged: Figure, baseline: Baseline) {
    guard let judged = figure else { throw .noFigure }
    guard judged.point.coverageSuffices else { throw .coverageTooLow }
    guard let baseline else { throw .noFinalFigure }
    guard judged.year != baseline.year else { throw .onlyBaseline }
    guard judged.year > baseline.year else { throw .beforeBaseline }
    return (judged, baseline)
  }
}
