package import Diagnostics

/// A picture or document that posts show or offer: read, checked, and published as it was checked.
package struct Asset: Sendable {
  /// The path from the portal's root.
  package let path: String
  /// Where it lies, to be read again.
  private let location: RootedFile
  /// Of the file's bytes when it was checked; `nil` for a file that may not be published.
  ///
  /// Nobody holds the pictures of a whole portal, so it is read again when its turn comes, and by
  /// then somebody may have put another file in its place.
  private let digest: SHA256Digest?
  /// How large a picture is; `nil` for what is none, or does not say.
  package let imageSize: ImageSize?
  /// Whether something was taken out that tells of people: where a photo was taken, by whom.
  package let wasCleaned: Bool
}

extension Asset {
  /// Reads and checks a file.
  ///
  /// One that may not be published is an asset, too: whoever shows it is not to blame.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - diagnostics: Receives why it may not be published.
  init(_ location: RootedFile, into diagnostics: inout [Diagnostic]) {
    let raw = Self.read(location, into: &diagnostics)
    let content = raw.flatMap { Content($0, at: location.path, into: &diagnostics) }
    path = location.path
    self.location = location
    digest = content == nil ? nil : raw.map { SHA256Digest(of: $0) }
    imageSize = content?.size
    wasCleaned = content?.wasCleaned ?? false
  }

  /// The bytes as they are published.
  ///
  /// - Parameter diagnostics: Receives why there are none: the file is not any more what was checked.
  /// - Returns: Nothing when there are diagnostics.
  package func published(into diagnostics: inout [Diagnostic]) -> [UInt8] {
    guard let raw = Self.read(location, into: &diagnostics) else { return [] }
    guard SHA256Digest(of: raw) == digest else {
      diagnostics.append(Diagnostic(.file(.changedMeanwhile), at: Place(file: path)))
      return []
    }
    return Content(raw, at: path, into: &diagnostics)?.bytes ?? []
  }

  private static func read(
    _ location: RootedFile, into diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    do throws(SystemError) {
      return try location.read()
    } catch {
      let problem = FileProblem(error, limit: ContentTree.Limit.assetBytes)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: location.path)))
      return nil
    }
  }
}

extension Asset {
  /// What of a file is published.
  private struct Content {
    let bytes: [UInt8]
    let size: ImageSize?
    let wasCleaned: Bool

    init?(_ raw: [UInt8], at path: String, into diagnostics: inout [Diagnostic]) {
      if path.hasSuffix(".svg") {
        guard let file = SourceFile(path: path, raw: raw, into: &diagnostics),
          let drawing = Drawing(file, into: &diagnostics)
        else { return nil }
        (bytes, size, wasCleaned) = (drawing.bytes, drawing.size, drawing.wasCleaned)
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
        throw PictureFault(
          problem: .otherFormat(expected: format.name, found: found?.name))
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
}
