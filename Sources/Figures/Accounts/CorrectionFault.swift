/// Why a correction cannot be put in place.
public enum CorrectionFault: Error {
  /// There is no figure of which it speaks.
  case withoutFigure
  /// The data says something else than it expects.
  case doesNotFit(Observation)
  /// It would make a figure out of what was missing: that is a late report, no correction.
  case ofMissing(Observation)
}
