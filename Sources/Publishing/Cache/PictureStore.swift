import Documents
import Pages
import Pictures

/// The copies of pictures that earlier builds made, each by what it was made from and how.
///
/// Nothing in it is believed that does not prove itself by its digest, and whatever is wrong with it,
/// copies are made anew.
struct PictureStore: Sendable {
  private let root: String
  /// What makes copies: another program may make others.
  private let generator: String
  /// Whether what it lacks is added to it.
  private let isFilled: Bool

  private static let name = "pictures"

  private enum Limit {
    /// Of a picture's copies: as much as the largest files that they are made from.
    static let bytes = 8 * ContentTree.Limit.assetBytes
  }

  /// What a portal's builds keep, whichever output they write; fails where the system does not tell
  /// which program runs.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - isFilled: Whether copies that are made now are kept, too.
  init?(root: String, isFilled: Bool) {
    guard let generator = Generator.version else { return nil }
    self.root = root
    self.generator = generator
    self.isFilled = isFilled
  }

  /// The copies of a picture, in their order; `nil` when nobody kept them.
  func copies(of picture: PublishedPicture) -> [[UInt8]]? {
    guard let key = key(of: picture),
      let bytes = try? opened(isMade: false)?.read(key, limit: Limit.bytes),
      var reader = NetstringReader(signed: bytes)
    else { return nil }
    do throws(NetstringReader.Damage) {
      guard try reader.text() == key else { return nil }
      var copies: [[UInt8]] = []
      for _ in picture.copies { copies.append(Array(try reader.bytes())) }
      return copies
    } catch {
      return nil
    }
  }

  /// Keeps a picture's copies.
  func keep(_ copies: [[UInt8]], of picture: PublishedPicture) {
    guard isFilled, let key = key(of: picture) else { return }
    var writer = NetstringWriter()
    writer.add(key)
    for copy in copies { writer.add(list: copy) }
    writer.sign()
    // A full disk, say: then they are made again the next time.
    try? opened(isMade: true)?.write(key, pieces: writer.pieces)
  }

  /// Removes what no picture of a site is made of any more.
  func forgetAll(but pictures: some Sequence<PublishedPicture>) {
    guard let folder = opened(isMade: false) else { return }
    let used = Set(pictures.compactMap(key))
    for (name, _) in (try? folder.contents(of: ".")) ?? [] where !used.contains(name) {
      try? folder.remove(file: name)
    }
  }

  private func opened(isMade: Bool) -> RootFolder? {
    try? RootFolder(root).folder(BuildCache.folder, isMade: isMade).folder(
      Self.name, isMade: isMade)
  }

  /// What tells a picture's copies from all others.
  private func key(of picture: PublishedPicture) -> String? {
    guard let source = picture.asset.digest else { return nil }
    var writer = NetstringWriter()
    writer.add(generator)
    writer.add(source.hex)
    let plan = picture.plan
    writer.add(plan.widths.map { "\($0.pixels) \($0.bytes)" })
    writer.add("\(plan.jpegQuality) \(plan.webPQuality)")
    for copy in picture.copies {
      writer.add("\(copy.rendition.format.rawValue) \(copy.rendition.size.width)")
    }
    return SHA256Digest(of: writer.bytes).hex
  }
}
