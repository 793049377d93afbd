/// Collects the marks of a ``Figure``.
@resultBuilder
public enum FigureBuilder {
  /// A line mark.
  public static func buildExpression(_ mark: LineMark) -> FigureContent { .init(.line(mark)) }
  /// A point mark.
  public static func buildExpression(_ mark: PointMark) -> FigureContent { .init(.point(mark)) }
  /// A target mark.
  public static func buildExpression(_ mark: TargetMark) -> FigureContent { .init(.target(mark)) }
  /// A rule mark.
  public static func buildExpression(_ mark: RuleMark) -> FigureContent { .init(.rule(mark)) }
  /// A bar mark.
  public static func buildExpression(_ mark: BarMark) -> FigureContent { .init(.bar(mark)) }
  /// A series break.
  public static func buildExpression(_ mark: SeriesBreak) -> FigureContent {
    .init(.seriesBreak(mark))
  }
  /// A projection mark.
  public static func buildExpression(_ mark: ProjectionMark) -> FigureContent {
    .init(.projection(mark))
  }
  /// A range mark.
  public static func buildExpression(_ mark: RangeMark) -> FigureContent { .init(.range(mark)) }
  /// Small multiples.
  public static func buildExpression(_ mark: SmallMultiples) -> FigureContent {
    .init(.multiples(mark))
  }
  /// A rectangle mark.
  public static func buildExpression(_ mark: RectangleMark) -> FigureContent {
    .init(.rectangle(mark))
  }
  /// A waffle mark.
  public static func buildExpression(_ mark: WaffleMark) -> FigureContent { .init(.waffle(mark)) }
  /// A tile mark.
  public static func buildExpression(_ mark: TileMark) -> FigureContent { .init(.tile(mark)) }
  /// A timeline mark.
  public static func buildExpression(_ mark: TimelineMark) -> FigureContent {
    .init(.timeline(mark))
  }
  /// A today mark.
  public static func buildExpression(_ mark: TodayMark) -> FigureContent { .init(.today(mark)) }
  /// Several marks in a row.
  public static func buildBlock(_ parts: FigureContent...) -> FigureContent { .init(parts) }
  /// Marks made in a loop.
  public static func buildArray(_ parts: [FigureContent]) -> FigureContent { .init(parts) }
  /// Marks under a condition that does not hold are none.
  public static func buildOptional(_ part: FigureContent?) -> FigureContent {
    part ?? .init([FigureContent]())
  }
  /// The marks of the branch taken.
  public static func buildEither(first part: FigureContent) -> FigureContent { part }
  /// The marks of the other branch taken.
  public static func buildEither(second part: FigureContent) -> FigureContent { part }
}

/// The marks of a figure, in the order in which they were written.
public struct FigureContent: Sendable {
  let marks: [Mark]
}

extension FigureContent {
  init(_ mark: Mark) {
    marks = [mark]
  }

  init(_ parts: [FigureContent]) {
    marks = parts.flatMap(\.marks)
  }
}

/// Everything a figure can be made of.
enum Mark: Sendable {
  case line(LineMark)
  case point(PointMark)
  case projection(ProjectionMark)
  case target(TargetMark)
  case rule(RuleMark)
  case bar(BarMark)
  case seriesBreak(SeriesBreak)
  case range(RangeMark)
  case multiples(SmallMultiples)
  case rectangle(RectangleMark)
  case waffle(WaffleMark)
  case tile(TileMark)
  case timeline(TimelineMark)
  case today(TodayMark)
}
