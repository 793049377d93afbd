import Markup

/// Writes tiles in their places, as a list that a grid lays out; read aloud it stays a list.
struct TilesWriter {
  let grid: TileGrid
  let fold: TileFold
  let format: ValueFormat
  let words: ChartWords

  func write(to html: inout MarkupWriter) throws(ChartError) {
    html.raw("<ul class=\"chart-tiles chart-t")
    html.number(Double(grid.columns), decimals: 0)
    switch fold {
    case .never: break
    case .onNarrowPhones: html.raw(" chart-fold2")
    case .onPhones: html.raw(" chart-fold3")
    }
    html.raw("\">\n")
    for tile in grid.tiles { try write(tile, to: &html) }
    html.raw("</ul>\n")
  }

  private func write(_ tile: TileColumns, to html: inout MarkupWriter) throws(ChartError) {
    html.raw("<li class=\"chart-x")
    html.number(Double(tile.position.column), decimals: 0)
    html.raw(" chart-y")
    html.number(Double(tile.position.row), decimals: 0)
    html.raw(" ")
    switch (tile.value, grid.content) {
    case (.value(let value), .values(let classes)):
      switch value {
      case .number(let number), .soft(let number, _), .partial(let number, _):
        if value.coverage != nil { html.raw("chart-part ") }
        html.raw("q")
        html.number(Double(Shade(classes.index(number), of: classes.count).number), decimals: 0)
      case .missing(let kind): html.raw(kind.cellClass)
      }
      html.raw("\">")
      name(tile, to: &html)
      html.raw(value.missing == nil ? "<strong>" : "<strong class=\"chart-word\">")
      html.text(try format.label(value, words: words))
    case (.category(let name), .categories(let categories)):
      let category = categories.first { $0.name == name }
      html.raw("chart-k")
      html.number(Double(category?.colour ?? 1), decimals: 0)
      html.raw("\">")
      self.name(tile, to: &html)
      html.raw("<strong><span aria-hidden=\"true\">")
      html.text(category?.sign ?? "")
      html.raw(" </span><span class=\"chart-word\">")
      html.text(name)
      html.raw("</span>")
    case (.value, .categories), (.category, .values):
      html.raw("\"><strong>")
    }
    html.raw("</strong></li>\n")
  }

  private func name(_ tile: TileColumns, to html: inout MarkupWriter) {
    html.raw("<span>")
    RowFrame(words: words).linked(tile.name, tile.link, to: &html)
    html.raw("</span> ")
  }
}
