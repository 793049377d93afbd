/// Chooses which years are written along an axis, and from which width on.
///
/// Milestone years are pinned: they always show, on several rows where one has no room. Of the others
/// the ends come first; then, in each band, the years of the finest step that all have room, so
/// that the axis stays even.
struct YearTicks {
  let trend: Trend
  let figure: String
  /// The first row's baseline.
  let y: Double

  /// How far below a row the next stands.
  static let rowHeight = 18.0
  private static let mostRows = 4

  /// How many rows the milestone years need so that neighbours in each stay apart.
  func rows(gutters: Gutters) -> Int {
    let boxes = pinned.map { tick($0, isPinned: true).box }
    return (1..<Self.mostRows).first { rows in
      zip(boxes, boxes.dropFirst(rows)).allSatisfy { $0.clears($1, gutters: gutters) }
    } ?? Self.mostRows
  }

  /// Adds the years' labels.
  func place(with placer: inout LabelPlacer, onRows rows: Int) throws(ChartError) {
    for (index, year) in pinned.enumerated() {
      var text = tick(year, isPinned: true)
      text.y += Double(index % rows) * Self.rowHeight
      guard placer.place(text) else {
        throw ChartError.labelCannotFit(
          figure: figure, label: text.text, width: Int(text.room.rounded(.up)),
          room: Int(WidthBand.narrowest) / max(1, pinned.count))
      }
    }
    for year in [trend.years.lowerBound, trend.years.upperBound] where !pinned.contains(year) {
      _ = WidthBand.allCases.first { placer.place(tick(year, isPinned: false, from: $0)) }
    }
    for band in WidthBand.allCases { placeStep(with: &placer, in: band) }
  }

  /// Adds the years of the finest step of which all have room in a band.
  private func placeStep(with placer: inout LabelPlacer, in band: WidthBand) {
    let before = placer.texts.count
    let shown = Set(placer.texts.map(\.text))
    for step in [1, 2, 5, 10, 20, 50] {
      let years = trend.years.filter { $0.isMultiple(of: step) && !shown.contains(String($0)) }
      if years.allSatisfy({ placer.place(tick($0, isPinned: false, from: band)) }) { return }
      placer.keep(first: before)
    }
  }

  private var pinned: [Int] { trend.target?.milestones.map(\.year) ?? [] }

  private func tick(_ year: Int, isPinned: Bool, from band: WidthBand = .phone) -> TextBox {
    TextBox(
      text: String(year), style: isPinned ? .milestoneTick : .tick,
      x: FluidX(share: trend.share(ofYear: Double(year))), y: y, anchor: .middle, from: band)
  }
}
