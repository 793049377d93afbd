package import Diagnostics

/// What of a file is published that is no page: all that was understood of a picture, a style sheet
/// or a text as such, any other file as it is.
package struct PublishedContent: Sendable {
  package let bytes: [UInt8]
  /// How large a picture is; `nil` for what is none, or does not say.
  let size: ImageSize?
  /// Whether something was taken out that tells of people.
  let wasCleaned: Bool
}

extension PublishedContent {
  /// Reads a file by what its name says it is; fails when it may not be published.
  ///
  /// - Parameters:
  ///   - raw: The file's bytes.
  ///   - path: From the portal's root.
  ///   - diagnostics: Receives why it may not be published.
  package init?(_ raw: [UInt8], at path: String, into diagnostics: inout [Diagnostic]) {
    if path.hasSuffix(".svg") {
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics),
        let drawing = Drawing(file, into: &diagnostics)
      else { return nil }
      (bytes, size, wasCleaned) = (drawing.bytes, drawing.size, drawing.wasCleaned)
    } else if path.hasSuffix(".css") {
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics) else { return nil }
      (bytes, size, wasCleaned) = (file.bytes, nil, false)
    } else if path.hasSuffix(".txt") {
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics) else { return nil }
      // Without the mark, and from disk or a host that names no encoding, browsers guess at one.
      (bytes, size, wasCleaned) = ([0xef, 0xbb, 0xbf] + file.bytes, nil, false)
    } else if let format = PictureFormat(extensionOf: path) {
      do throws(PictureFault) {
        let picture = try Self.picture(raw, as: format)
        (bytes, size, wasCleaned) = (picture.bytes, picture.size, picture.wasCleaned)
      } catch {
        diagnostics.append(Diagnostic(.picture(error.problem), at: Place(file: path)))
        return nil
      }
    } else {
      // A document stays as it is: what it says of its author is its author's to take out.
      (bytes, size, wasCleaned) = (raw, nil, false)
    }
  }

  private struct PictureFault: Error {
    let problem: PictureProblem
  }

  private static func picture(
    _ raw: [UInt8], as format: PictureFormat
  ) throws(PictureFault) -> CleanPicture {
    let found = PictureFormat(raw)
    guard found == format else {
      throw PictureFault(problem: .otherFormat(expected: format.name, found: found?.name))
    }
    let picture: CleanPicture
    do {
      picture = try CleanPicture(raw, as: format)
    } catch {
      throw PictureFault(problem: .damaged(format: format.name))
    }
    let size = picture.size
    guard !size.isTooLarge else {
      throw PictureFault(
        problem: .tooManyPixels(
          width: size.width, height: size.height, limit: ImageSize.Limit.pixels))
    }
    return picture
  }
}
