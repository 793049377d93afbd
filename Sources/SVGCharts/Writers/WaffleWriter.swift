import Markup

/// Writes a hundred squares, ten in a row, filled from the top left; the parts' names stand beside.
struct WaffleWriter {
  let waffle: Waffle
  let id: String
  /// What must be said of all numbers.
  let note: String?

  /// A square and the gap beside it, in pixels.
  static let pitch = 16
  static let square = 14
  static let side = 10

  func write(to html: inout MarkupWriter) {
    let size = Double(Self.pitch * Self.side - (Self.pitch - Self.square))
    html.raw("<svg class=\"chart-waffle\"")
    html.attribute("width", size)
    html.attribute("height", size)
    SceneWriter.name(id: id, sentence: "\(id)-text", details: "", to: &html)
    SceneWriter.metadata(note, to: &html)
    var start = 0
    for (index, part) in waffle.parts.enumerated() where part.squares > 0 {
      html.raw("<path class=\"chart-p")
      html.number(Double(index + 1), decimals: 0)
      html.raw("\" d=\"")
      write(start..<start + part.squares, to: &html)
      html.raw("\"/>")
      start += part.squares
    }
    if start == 0 {
      html.raw("<path class=\"chart-p0\" d=\"")
      write(0..<Self.side * Self.side, to: &html)
      html.raw("\"/>")
    }
    html.raw("</svg>\n")
  }

  /// A stroke for each row, which dashes cut into squares: a tenth of a hundred outlines' bytes.
  private func write(_ squares: Range<Int>, to html: inout MarkupWriter) {
    var start = squares.lowerBound
    while start < squares.upperBound {
      let (row, column) = start.quotientAndRemainder(dividingBy: Self.side)
      let end = min(squares.upperBound, (row + 1) * Self.side)
      html.raw("M")
      html.number(Double(column * Self.pitch), decimals: 0)
      html.raw(" ")
      html.number(Double(row * Self.pitch + Self.square / 2), decimals: 0)
      html.raw("h")
      html.number(
        Double((end - start) * Self.pitch - (Self.pitch - Self.square)), decimals: 0)
      start = end
    }
  }
}
