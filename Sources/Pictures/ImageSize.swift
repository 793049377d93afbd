/// How large a picture is, in pixels.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Fails for a picture that has no area.
  package init?(width: Int, height: Int) {
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

  package var pixelCount: Int { width * height }

  /// Whether a picture has more pixels than it may, or a side that is too long.
  func isLarger(than pixelLimit: Int) -> Bool {
    max(width, height) > Limit.side || pixelCount > pixelLimit
  }

  /// The size of a copy that is so wide, of the same shape.
  func scaled(toWidth width: Int) -> ImageSize {
    let height = max(1, (self.height * width * 2 + self.width) / (self.width * 2))
    return ImageSize(width: width, height: height) ?? self
  }
}
