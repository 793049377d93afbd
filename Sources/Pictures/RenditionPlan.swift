/// In which copies pictures of pixels are published, so that a phone need not fetch what it cannot
/// show.
package struct RenditionPlan: Hashable, Sendable {
  /// How wide a copy is in pixels, and how many bytes it should have at most.
  package struct Width: Hashable, Sendable {
    package let pixels: Int
    package let bytes: Int

    package init(pixels: Int, bytes: Int) {
      self.pixels = pixels
      self.bytes = bytes
    }
  }

  /// From the narrowest.
  package let widths: [Width]
  /// How finely JPEG is written, 1 to 100, where that is not too many bytes.
  package let jpegQuality: Int
  /// How finely WebP is written, 1 to 100, where that is not too many bytes.
  package let webPQuality: Int

  package init(widths: [Width], jpegQuality: Int, webPQuality: Int) {
    self.widths = widths.sorted { ($0.pixels, $0.bytes) < ($1.pixels, $1.bytes) }
    self.jpegQuality = jpegQuality
    self.webPQuality = webPQuality
  }
}

/// A copy of a picture: upright, without metadata, in a size.
package struct Rendition: Hashable, Sendable {
  package let size: ImageSize
  package let format: PictureFormat
}

extension RenditionPlan {
  /// The copies of a picture, by format and from the narrowest: never wider than the picture is.
  ///
  /// - Parameters:
  ///   - size: As it is shown.
  ///   - format: What the picture is; a JPEG gets a WebP beside each copy, which comes first as the
  ///     smaller one.
  /// - Returns: Those of each format one after the other.
  package func renditions(of size: ImageSize, _ format: PictureFormat) -> [Rendition] {
    let widest = min(size.width, widths.last?.pixels ?? size.width)
    // A copy that is hardly narrower than the widest one saves nobody anything.
    let widths = widths.map(\.pixels).filter { $0 * 10 <= widest * 9 } + [widest]
    let formats: [PictureFormat] = format == .jpeg ? [.webp, .jpeg] : [format]
    return formats.flatMap { format in
      widths.map { Rendition(size: size.scaled(toWidth: $0), format: format) }
    }
  }

  /// Makes copies of a picture.
  ///
  /// The picture itself takes the place of a copy of its own size and format that would save less than
  /// a fifth: each time a picture is written anew it loses something.
  ///
  /// - Parameters:
  ///   - renditions: Which ones.
  ///   - picture: Of what.
  /// - Returns: The copies' bytes, in their order.
  /// - Throws: What of the picture cannot be read.
  package func make(
    _ renditions: [Rendition], of picture: CleanPicture
  ) throws(CleanPicture.Damage) -> [[UInt8]] {
    guard let largest = renditions.map(\.size).max(by: { $0.width < $1.width }) else { return [] }
    let profile = try ColourProfile(of: picture)
    let isTurned = picture.orientation?.isQuarterTurn == true
    let whole = try PixelDecoder.pixels(of: picture, atLeast: isTurned ? largest.turned : largest)
      .shrunk(to: isTurned ? largest.turned : largest)
      .upright(picture.orientation)
    var made = [[UInt8]](repeating: [], count: renditions.count)
    for size in Set(renditions.map(\.size)) {
      let copy = PixelEncoder(pixels: try whole.shrunk(to: size), profile: profile)
      for (index, rendition) in renditions.enumerated() where rendition.size == size {
        let bytes = try encoded(copy, as: rendition.format)
        let isItself =
          rendition.format == picture.format && size.width == picture.size.width
          && picture.orientation == nil && picture.bytes.count * 4 < bytes.count * 5
        made[index] = isItself ? picture.bytes : bytes
      }
    }
    return made
  }

  private func encoded(
    _ copy: PixelEncoder, as format: PictureFormat
  ) throws(CleanPicture.Damage) -> [UInt8] {
    switch format {
    case .jpeg:
      try light(copy, jpegQuality) { quality throws(CleanPicture.Damage) in
        try copy.jpeg(quality: quality)
      }
    case .png: try copy.png()
    case .webp:
      try light(copy, webPQuality) { quality throws(CleanPicture.Damage) in
        try copy.webp(quality: quality)
      }
    }
  }

  private enum Coarseness {
    static let step = 8
    /// What is coarser is no picture to look at any more, whatever it has in bytes.
    static let lowest = 30
  }

  /// A copy as finely as its width may have bytes: leaves and waves take many times those of a wall.
  private func light(
    _ copy: PixelEncoder, _ quality: Int,
    encode: (_ quality: Int) throws(CleanPicture.Damage) -> [UInt8]
  ) throws(CleanPicture.Damage) -> [UInt8] {
    let limit = widths.first { $0.pixels >= copy.pixels.size.width }?.bytes ?? .max
    var quality = quality
    var bytes = try encode(quality)
    while bytes.count > limit, quality > Coarseness.lowest {
      quality = max(Coarseness.lowest, quality - Coarseness.step)
      bytes = try encode(quality)
    }
    return bytes
  }
}
