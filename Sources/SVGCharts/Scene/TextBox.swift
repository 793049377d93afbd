/// A text with its place; it knows the room that it takes.
struct TextBox: Sendable {
  enum Anchor: Sendable {
    case start
    case middle
    case end
  }

  /// What a text is; the style sheet has a class for each.
  enum Style: Sendable {
    /// A number or a year along an axis.
    case tick
    /// A year that is always shown.
    case milestoneTick
    /// A target's value.
    case target
    /// The value that matters most.
    case value
    /// The name of a line, or a note.
    case note
  }

  var text: String
  var style: Style
  var x: FluidX
  /// The baseline, in pixels from the chart's top.
  var y: Double
  var anchor: Anchor
  /// The narrowest band in which the text shows.
  var from: WidthBand = .phone
}

extension TextBox.Style {
  /// The font size in pixels, which is the same at every width.
  var size: Double {
    switch self {
    case .tick, .milestoneTick: 12
    case .target, .value, .note: 13
    }
  }

  var isBold: Bool {
    switch self {
    case .tick, .note, .target: false
    case .milestoneTick, .value: true
    }
  }
}

extension TextBox {
  /// The room the text needs, in pixels.
  var room: Double { TextMetrics.room(text, size: style.size, bold: style.isBold) }

  /// The rectangle that holds all of the text's ink.
  var box: FluidBox {
    let room = room
    let left =
      switch anchor {
      case .start: x.offset
      case .middle: x.offset - room / 2
      case .end: x.offset - room
      }
    return FluidBox(
      left: FluidX(share: x.share, offset: left),
      right: FluidX(share: x.share, offset: left + room),
      top: y - TextMetrics.ascent * style.size,
      bottom: y + TextMetrics.descent * style.size,
      from: from)
  }
}
