package import Diagnostics
import Pictures

/// What of a file is published that is no page: all that was understood of a picture, a style sheet
/// or a text as such, any other file as it is.
package struct PublishedContent: Sendable {
  package let bytes: [UInt8]
  /// How large a picture is; `nil` for what is none, or does not say.
  let size: ImageSize?
  /// The picture, if it is one of pixels.
  let picture: CleanPicture?
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
      picture = nil
    } else if path.hasSuffix(".css") {
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics) else { return nil }
      (bytes, size, picture, wasCleaned) = (file.bytes, nil, nil, false)
    } else if path.hasSuffix(".txt") {
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics) else { return nil }
      // Without the mark, and from disk or a host that names no encoding, browsers guess at one.
      (bytes, size, picture, wasCleaned) = ([0xef, 0xbb, 0xbf] + file.bytes, nil, nil, false)
    } else if let format = PictureFormat(extensionOf: path) {
      guard
        Self.isOne(
          raw, named: format.name, at: path, into: &diagnostics, { PictureFormat($0) == format })
      else { return nil }
      do throws(PictureFault) {
        let found = try Self.picture(raw, as: format)
        (bytes, size, wasCleaned) = (found.bytes, found.size, found.wasCleaned)
        picture = found
      } catch {
        diagnostics.append(Diagnostic(.picture(error.problem), at: Place(file: path)))
        return nil
      }
    } else {
      let isPDF =
        !path.hasSuffix(".pdf")
        || Self.isOne(raw, named: "PDF", at: path, into: &diagnostics) {
          FoundKind($0) == .pdf
        }
      guard isPDF else { return nil }
      // A document stays as it is: what it says of its author is its author's to take out.
      (bytes, size, picture, wasCleaned) = (raw, nil, nil, false)
    }
  }

  /// Whether a file is what its name says; if not, it is told what it is.
  private static func isOne(
    _ raw: [UInt8], named name: String, at path: String, into diagnostics: inout [Diagnostic],
    _ isOne: ([UInt8]) -> Bool
  ) -> Bool {
    if isOne(raw) { return true }
    let found = FoundKind(raw)
    let file = path.split(separator: "/").last ?? ""
    let stem = file.prefix { $0 != "." }
    let problem: FileProblem =
      raw.isEmpty
      ? .empty
      : .otherFormat(
        expected: name, found: found, name: String(file), better: stem + "." + (found?.ending ?? "")
      )
    diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
    return false
  }

  private struct PictureFault: Error {
    let problem: PictureProblem
  }

  private static func picture(
    _ raw: [UInt8], as format: PictureFormat
  ) throws(PictureFault) -> CleanPicture {
    let picture: CleanPicture
    do {
      picture = try CleanPicture(raw, as: format)
    } catch {
      throw PictureFault(problem: .damaged(format: format.name))
    }
    guard !picture.isTooLarge else {
      throw PictureFault(
        problem: .tooManyPixels(
          width: picture.size.width, height: picture.size.height, limit: picture.pixelLimit))
    }
    return picture
  }
}
