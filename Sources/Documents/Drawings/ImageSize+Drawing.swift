internal import Pictures

extension ImageSize {
  /// A drawing's `width` and `height`, or else the size of its `viewBox`.
  ///
  /// - Parameter attributes: Those of its outermost element.
  init?(ofDrawing attributes: [XMLAttribute]) {
    func value(_ name: String) -> String? {
      attributes.first { $0.name == XMLName(namespace: "", local: name) }?.value
    }
    if let width = Self.length(value("width")), let height = Self.length(value("height")) {
      self.init(width: width, height: height)
      return
    }
    let box = value("viewBox")?.split { $0.isWhitespace || $0 == "," }
    guard let box, box.count == 4, let width = Self.pixels(Double(box[2])),
      let height = Self.pixels(Double(box[3]))
    else { return nil }
    self.init(width: width, height: height)
  }

  /// A plain number of pixels; lengths in other measures are left to `viewBox`.
  private static func length(_ text: String?) -> Int? {
    guard let text else { return nil }
    return pixels(Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text))
  }

  /// A whole number of pixels; `nil` for what no picture has.
  private static func pixels(_ number: Double?) -> Int? {
    guard let number, (0...1_000_000).contains(number) else { return nil }
    return Int(number.rounded())
  }
}
