/// A picture of pixels as it is published: without what it says about whoever took it, where and
/// when; its pixels untouched.
///
/// A photo from a phone carries the place where it was taken, the phone's number and at times a
/// small copy from before it was cut. Only what is needed to draw it stays: the colour profile, and
/// which side is up. What follows the picture's end, such as a film of the same moment, goes too.
package struct CleanPicture: Sendable {
  package let bytes: [UInt8]
  package let format: PictureFormat
  /// As it is shown, with the right side up.
  package let size: ImageSize
  /// Which side is up, where that is not the first row of pixels.
  let orientation: ExifOrientation?
  /// Whether it has several frames, which no copy in another size would have.
  package let isMoving: Bool
  /// Whether anything was taken out.
  package let wasCleaned: Bool
  /// How many pixels it may have, so that no more than 300 MB are needed to read it.
  package let pixelLimit: Int

  /// Why a picture cannot be read: then nobody knows what is in it.
  package enum Damage: Error, Hashable, Sendable {
    /// It ends before its end.
    case cutOff
    /// Its parts do not follow one another as the format has it.
    case malformed
  }

  /// - Throws: Why it is no sound picture of that format.
  package init(_ bytes: [UInt8], as format: PictureFormat) throws(Damage) {
    switch format {
    case .jpeg: self = try JPEGSegments.cleaned(bytes)
    case .png: self = try PNGChunks.cleaned(bytes)
    case .webp: self = try WebPChunks.cleaned(bytes)
    }
  }

  /// - Parameters:
  ///   - bytes: As it is published.
  ///   - format: What it is.
  ///   - size: As its pixels are stored; `nil` when it does not say.
  ///   - orientation: Which side is up, where that is not the first row of pixels.
  ///   - isMoving: Whether it has several frames.
  ///   - wasCleaned: Whether anything was taken out.
  ///   - pixelLimit: How many pixels it may have.
  /// - Throws: When it has no size.
  init(
    bytes: [UInt8], format: PictureFormat, size: ImageSize?, orientation: ExifOrientation?,
    isMoving: Bool, wasCleaned: Bool, pixelLimit: Int = ImageSize.Limit.pixels
  ) throws(Damage) {
    guard let size else { throw .malformed }
    self.bytes = bytes
    self.format = format
    self.size = orientation?.isQuarterTurn == true ? size.turned : size
    self.orientation = orientation
    self.isMoving = isMoving
    self.wasCleaned = wasCleaned
    self.pixelLimit = min(pixelLimit, ImageSize.Limit.pixels)
  }

  /// Reads all of its pixels, to see that they are all there.
  ///
  /// - Throws: What of it cannot be read.
  package func checkPixels() throws(Damage) {
    guard !isMoving, let smallest = ImageSize(width: 1, height: 1) else { return }
    _ = try PixelDecoder.pixels(of: self, atLeast: smallest)
  }

  /// Whether it is larger than browsers, phones and this program can hold.
  package var isTooLarge: Bool { size.isLarger(than: pixelLimit) }
}

/// Reads numbers and pieces from a picture's bytes, and never beyond them.
struct PictureCursor {
  let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The next bytes.
  mutating func take(_ count: Int) throws(CleanPicture.Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw .cutOff }
    defer { position += count }
    return bytes[position..<position + count]
  }
}

extension Sequence<UInt8> {
  /// A number whose most significant byte comes first.
  var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
}

extension BidirectionalCollection<UInt8> {
  /// A number whose least significant byte comes first.
  var littleEndian: Int { reversed().bigEndian }
}
