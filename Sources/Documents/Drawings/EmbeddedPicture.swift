internal import Diagnostics
internal import Pictures

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A picture of pixels within a drawing, written into its address (RFC 2397), without metadata.
struct EmbeddedPicture: Sendable {
  /// The address that holds the picture as it is published.
  let address: String
  /// Whether anything was taken out of it.
  let wasCleaned: Bool

  enum Fault: Error {
    /// The address leads out of the drawing.
    case outside
    case faulty(EmbeddedPictureFault)
  }

  /// - Parameter address: An address, such as `data:image/png;base64,iVBO…`.
  /// - Throws: Why no drawing may hold it.
  init(_ address: String) throws(Fault) {
    guard address.prefix(5).lowercased() == "data:" else { throw .outside }
    guard let comma = address.firstIndex(of: ","),
      address[..<comma].lowercased().hasPrefix("data:image/"),
      address[..<comma].lowercased().hasSuffix(";base64"),
      let data = Data(
        base64Encoded: String(address[address.index(after: comma)...]),
        options: .ignoreUnknownCharacters),
      let format = PictureFormat(Array(data))
    else { throw .faulty(.format) }
    let picture: CleanPicture
    do {
      picture = try CleanPicture(Array(data), as: format)
    } catch {
      throw .faulty(.damaged)
    }
    guard !picture.isTooLarge else {
      throw .faulty(.tooManyPixels(limit: picture.pixelLimit))
    }
    self.address =
      "data:\(format.mediaType);base64," + Data(picture.bytes).base64EncodedString()
    wasCleaned = picture.wasCleaned
  }
}
