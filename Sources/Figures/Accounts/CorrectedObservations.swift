/// Observations as corrected, each only where the data still says what the correction expects.
public struct CorrectedObservations {
  /// The cells as they stand after the corrections so far.
  public private(set) var observations: [Observation]
  /// Where each figure stands among the observations.
  private let indices: [FigureKey: Int]

  /// Cells that nothing has been put right of yet.
  public init(_ observations: [Observation]) {
    self.observations = observations
    var indices: [FigureKey: Int] = [:]
    for (index, observation) in observations.enumerated() {
      let known = indices[observation.key].map { observations[$0] }
      if known.map({ observation.stands(above: $0) }) ?? true { indices[observation.key] = index }
    }
    self.indices = indices
  }

  /// Puts a correction in place; those of one figure come in the order of their dates.
  ///
  /// - Returns: What was corrected, as it was.
  @discardableResult
  public mutating func apply(_ correction: Correction) throws(CorrectionFault) -> Observation {
    guard let index = indices[correction.key] else { throw .withoutFigure }
    let observation = observations[index]
    guard observation.value == correction.old else { throw .doesNotFit(observation) }
    guard observation.value.hasFigure || !correction.new.hasFigure else {
      throw .ofMissing(observation)
    }
    observations[index] = observation.corrected(by: correction)
    return observation
  }
}

extension Observation {
  /// Whether this account is the one that is published, and so corrected: what the unit itself says,
  /// but that somebody else has a figure where it says that it has none.
  fileprivate func stands(above other: Observation) -> Bool {
    func rank(_ observation: Observation) -> Int {
      observation.value == .missing(.withheld) && observation.isOwn
        ? 3 : observation.value.hasFigure ? (observation.isOwn ? 2 : 1) : 0
    }
    return (rank(self), isOwn ? 1 : 0) > (rank(other), other.isOwn ? 1 : 0)
  }

  fileprivate func corrected(by correction: Correction) -> Observation {
    let applied = AppliedCorrection(correction: correction, number: corrections.count + 1)
    var all = corrections + [applied]
    // What is held back once stays so, whatever else is said of it later.
    if let last = all.lastIndex(where: { $0.correction.new == .missing(.withheld) }) {
      for index in all.indices[...last] { all[index].isWithheld = true }
    }
    return Observation(
      key: key, value: correction.new, quality: correction.new.hasFigure ? quality : nil,
      isOwn: isOwn, report: report, note: note, corrections: all, row: row)
  }
}
