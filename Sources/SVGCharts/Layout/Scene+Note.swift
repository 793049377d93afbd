extension Scene {
  private static let noteRow = 20.0

  /// The scene with a row of its own below it that says something of all its numbers.
  ///
  /// - Parameters:
  ///   - note: What to say; nothing for `nil`.
  ///   - figure: The figure's id, for errors.
  ///   - narrowest: The narrowest box that the scene is shown in, in pixels.
  /// - Returns: The scene, a row higher where there is a note.
  /// - Throws: ``ChartError/labelCannotFit(figure:label:width:room:)`` for a note wider than that.
  func noted(
    _ note: String?, figure: String, narrowest: Double = WidthBand.narrowest
  ) throws(ChartError) -> Scene {
    guard let note else { return self }
    var scene = self
    scene.height += Self.noteRow
    let text = TextBox(
      text: note, style: .tick, x: FluidX(share: 0, offset: -gutters.left),
      y: scene.height - 5, anchor: .start)
    guard text.room <= narrowest else {
      throw .labelCannotFit(
        figure: figure, label: note, width: Int(text.room.rounded(.up)), room: Int(narrowest))
    }
    scene.texts.append(text)
    return scene
  }
}
