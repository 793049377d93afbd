/// The size of a picture that does not adapt: a card for sharing, a figure on paper.
public struct FigureSize: Hashable, Sendable {
  /// The width in pixels.
  public var width: Double
  /// The height in pixels.
  public var height: Double

  /// A size in pixels; text is in proportion to the lesser of both sides' share of the card's.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// The card that messengers and social networks show beside a link.
  public static let shareCard = FigureSize(width: 1200, height: 630)
  /// The text width of an A4 page at 96 pixels an inch, and a half of it high.
  public static let print = FigureSize(width: 640, height: 336)
}
