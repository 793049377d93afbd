package import Diagnostics
package import Pictures

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
  package let digest: SHA256Digest?
  /// How large a picture is; `nil` for what is none, or does not say.
  package let imageSize: ImageSize?
  /// What a picture of pixels is that stands still, so that there can be copies of it; else `nil`.
  package let copiedFormat: PictureFormat?
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
    let content = raw.flatMap { PublishedContent($0, at: location.path, into: &diagnostics) }
    path = location.path
    self.location = location
    digest = content == nil ? nil : raw.map { SHA256Digest(of: $0) }
    imageSize = content?.size
    copiedFormat = content?.picture.flatMap { $0.isMoving ? nil : $0.format }
    wasCleaned = content?.wasCleaned ?? false
  }

  /// The bytes as they are published.
  ///
  /// - Parameter diagnostics: Receives why there are none: the file is not any more what was checked.
  /// - Returns: Nothing when there are diagnostics.
  package func published(into diagnostics: inout [Diagnostic]) -> [UInt8] {
    content(into: &diagnostics)?.bytes ?? []
  }

  /// Copies of the picture, as they are published.
  ///
  /// - Parameters:
  ///   - renditions: Which ones.
  ///   - plan: How they are made.
  ///   - diagnostics: Receives why there are none.
  /// - Returns: The copies' bytes, in their order; nothing when there are diagnostics.
  package func copies(
    _ renditions: [Rendition], by plan: RenditionPlan, into diagnostics: inout [Diagnostic]
  ) -> [[UInt8]] {
    guard let picture = content(into: &diagnostics)?.picture else { return [] }
    do throws(CleanPicture.Damage) {
      return try plan.make(renditions, of: picture)
    } catch {
      report(damageOf: picture, into: &diagnostics)
      return []
    }
  }

  /// Sees whether all of a picture's pixels are there, which only reading them tells.
  ///
  /// - Parameter diagnostics: Receives what of it cannot be read.
  package func checkPixels(into diagnostics: inout [Diagnostic]) {
    guard copiedFormat != nil, let picture = content(into: &diagnostics)?.picture else { return }
    do throws(CleanPicture.Damage) {
      try picture.checkPixels()
    } catch {
      report(damageOf: picture, into: &diagnostics)
    }
  }

  private func report(damageOf picture: CleanPicture, into diagnostics: inout [Diagnostic]) {
    let problem = PictureProblem.damaged(format: picture.format.name)
    diagnostics.append(Diagnostic(.picture(problem), at: Place(file: path)))
  }

  /// What is published of the file; `nil` when it is not any more what was checked.
  private func content(into diagnostics: inout [Diagnostic]) -> PublishedContent? {
    guard let raw = Self.read(location, into: &diagnostics) else { return nil }
    guard SHA256Digest(of: raw) == digest else {
      diagnostics.append(Diagnostic(.file(.changedMeanwhile), at: Place(file: path)))
      return nil
    }
    return PublishedContent(raw, at: path, into: &diagnostics)
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
