/// The colours that charts have where no theme gives others, as `#rrggbb`.
///
/// Chosen so that every mark stands out from the paper by 3:1 and text by 4.5:1, and so that the
/// first four series stay apart for readers with deuteranopia, protanopia or tritanopia; tests
/// compute both.
struct ChartPalette: Sendable {
  var ink: String
  var muted: String
  var grid: String
  var target: String
  var paper: String
  var hatch: String
  /// The colours of series, parts and states.
  var series: [String]
  /// The shades of classes, the lowest first.
  var shades: [String]
  /// The ink on the four lower shades.
  var onLow: String
  /// The ink on the three higher shades.
  var onHigh: String
}

extension ChartPalette {
  static let light = ChartPalette(
    ink: "#1b1f24", muted: "#56606b", grid: "#dfe3e8", target: "#1b1f24", paper: "#ffffff",
    hatch: "#77808b",
    series: ["#104d99", "#17927d", "#6d0c35", "#d9420b", "#56575d", "#9575c5"],
    shades: ["#e3eef6", "#c3dcec", "#9cc5e0", "#6ea9cf", "#3576a5", "#1f5a88", "#123f68"],
    onLow: "#12232e", onHigh: "#ffffff")

  static let dark = ChartPalette(
    ink: "#e9ecef", muted: "#a9b2bc", grid: "#343b44", target: "#e9ecef", paper: "#14171c",
    hatch: "#97a1ac",
    series: ["#8cc8f5", "#1d9478", "#e58cae", "#f9581a", "#d7d9dc", "#a987dd"],
    shades: ["#1b2f41", "#1f4058", "#245372", "#2b6a92", "#5b9dcb", "#8fc1e6", "#c9e3f7"],
    onLow: "#eef4f8", onHigh: "#0d161d")

  /// Every colour with the name of its property.
  var colours: [(name: String, colour: String)] {
    [
      ("ink", ink), ("muted", muted), ("grid", grid), ("target", target), ("paper", paper),
      ("hatch", hatch), ("on-low", onLow), ("on-high", onHigh),
    ]
      + series.enumerated().map { (String($0.offset + 1), $0.element) }
      + shades.enumerated().map { ("q\($0.offset + 1)", $0.element) }
  }
}
