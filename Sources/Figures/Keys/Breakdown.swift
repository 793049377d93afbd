/// Which part of those that are counted a figure is about; only all of them so far.
public enum Breakdown: Hashable, Sendable {
  case total
}
