/// A chart as typed shapes and text boxes, before any markup.
///
/// Places along x are shares of the plot's width, places along y are pixels, so that a scene holds
/// for every width. It knows the box of every text: tests prove without a browser that no two
/// overlap and none leaves the chart.
struct Scene: Sendable {
  var height: Double
  var gutters: Gutters
  /// The plot's top and height, in pixels.
  var plot: (top: Double, height: Double)
  /// Lines and dots inside the plot; y counts from the plot's top.
  var paths: [PathShape] = []
  /// Rectangles and upright lines over the whole chart.
  var shapes: [Shape] = []
  /// Where milestones stand; y counts from the plot's top.
  var milestones: [ScenePoint] = []
  /// Signs for missing values; y counts from the chart's top.
  var signs: [MissingSign] = []
  var texts: [TextBox] = []
}

/// A point: a share of the plot's width, and pixels down.
struct ScenePoint: Hashable, Sendable {
  var share: Double
  var y: Double
}

/// What a path stands for; the style sheet has a class for each.
enum PathRole: Hashable, Sendable {
  case grid
  case axis
  case rule
  case target
  case line(series: Int)
  case projection(series: Int)
  case dots(series: Int)
  /// Holes in dots, which make them hollow.
  case holes(series: Int)
}

/// The sign of a value that is missing, in the colour of its series.
struct MissingSign: Sendable {
  var kind: MissingKind
  /// The series, where there are several.
  var series: Int?
  var point: ScenePoint
}

/// Straight runs from point to point; a run of one point is a dot.
struct PathShape: Sendable {
  var role: PathRole
  var runs: [[ScenePoint]]
}

/// A rectangle or an upright line, placed by shares of the width.
enum Shape: Sendable {
  case bar(BarRole, from: Double, to: Double, top: Double, height: Double)
  case tick(TickRole, at: Double, top: Double, bottom: Double)
  case missing(MissingKind, at: Double, top: Double)
}

/// What a rectangle stands for.
enum BarRole: Sendable {
  case track
  case value
  /// A value that too few stand behind: an outline.
  case partial
}

/// What an upright line stands for.
enum TickRole: Sendable {
  case zero
  case baseline
  case target
  case rule
  case leader
  case seriesBreak
}
