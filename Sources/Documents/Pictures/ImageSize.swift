/// How large a picture is, in pixels.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Fails for a picture that has no area.
  init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}

extension ImageSize {
  /// What bounds a picture of pixels: a browser holds four bytes for each of them.
  package enum Limit {
    package static let pixels = 64_000_000
    /// What JPEG can say, and as much as other programs draw.
    package static let side = 65_535
  }

  /// The size after a quarter turn.
  var turned: ImageSize { ImageSize(width: height, height: width) ?? self }

  /// Whether a picture of pixels is larger than browsers and phones can hold.
  var isTooLarge: Bool {
    max(width, height) > Limit.side || width * height > Limit.pixels
  }
}
