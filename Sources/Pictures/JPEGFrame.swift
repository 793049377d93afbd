/// What a JPEG says of its pixels before they come (ITU T.81, section B.2.2).
struct JPEGFrame {
  /// `nil` when it has no area.
  let size: ImageSize?
  /// How many pixels such a picture may have.
  ///
  /// One that comes in several passes, from coarse to fine, has to be held as a whole while it is
  /// read: two bytes for each sample, and without thinned-out colours three samples for each pixel.
  let pixelLimit: Int

  /// How many bytes of samples may be held.
  private static let sampleBytes = 260_000_000

  /// Whether a segment says it.
  static func isOne(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  init(_ marker: UInt8, _ content: ArraySlice<UInt8>) throws(CleanPicture.Damage) {
    let bytes = Array(content)
    guard bytes.count >= 6 else { throw .malformed }
    size = ImageSize(width: bytes[3..<5].bigEndian, height: bytes[1..<3].bigEndian)
    // Of each component, how often it is sampled across and down.
    let rates = stride(from: 7, to: bytes.count, by: 3).prefix(Int(bytes[5])).map {
      (across: Int(bytes[$0] >> 4), down: Int(bytes[$0] & 0xF))
    }
    let across = rates.map(\.across).max() ?? 1
    let down = rates.map(\.down).max() ?? 1
    let samples = rates.reduce(0) { $0 + $1.across * $1.down }
    let comesInOnePass = [0xC0, 0xC1].contains(marker)
    pixelLimit =
      comesInOnePass
      ? ImageSize.Limit.pixels : Self.sampleBytes * across * down / (2 * max(1, samples))
  }
}
