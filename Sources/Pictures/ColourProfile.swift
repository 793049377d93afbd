/// Which colours a picture's numbers stand for, where that is not sRGB.
///
/// Phones have wider ones, say. Without it, copies would be paler than the picture (ICC.1:2022).
///
/// It is kept as the copies' formats have it: a picture gets none in a format that would pack it anew,
/// but WebP beside JPEG.
struct ColourProfile: Sendable {
  /// As segments of a JPEG.
  var segments: [UInt8] = []
  /// As the chunk of a PNG.
  var chunk: [UInt8] = []
  /// As it is, which is how WebP has it.
  var data: [UInt8] = []

  init(of picture: CleanPicture) throws(CleanPicture.Damage) {
    switch picture.format {
    case .jpeg:
      segments = try JPEGSegments.profile(of: picture.bytes)
      data = try JPEGSegments.profileData(in: segments)
    case .png: chunk = try PNGChunks.profile(of: picture.bytes)
    case .webp: data = try WebPChunks.profile(of: picture.bytes)
    }
  }
}
