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
    /// Of a copy: more than of the largest files that they are made from.
    static let bytes = 2 * ContentTree.Limit.assetBytes
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

  /// The copies of a picture, in their order; `nil` when nobody kept all of them.
  func copies(of picture: PublishedPicture) -> [[UInt8]]? {
    guard let key = key(of: picture), let folder = opened(isMade: false) else { return nil }
    var copies: [[UInt8]] = []
    for index in picture.copies.indices {
      let name = Self.name(of: index, key)
      guard let bytes = try? folder.read(name, limit: Limit.bytes) else { return nil }
      let copy = Array(bytes.dropLast(SHA256Digest.hexLength))
      guard bytes.dropFirst(copy.count).elementsEqual(Self.proof(of: copy, as: name)) else {
        return nil
      }
      copies.append(copy)
    }
    return copies
  }

  /// Keeps a picture's copies.
  func keep(_ copies: [[UInt8]], of picture: PublishedPicture) {
    guard isFilled, let key = key(of: picture), let folder = opened(isMade: true) else { return }
    for (index, copy) in copies.enumerated() {
      let name = Self.name(of: index, key)
      // A full disk, say: then they are made again the next time.
      try? folder.write(name, copy + Self.proof(of: copy, as: name))
    }
  }

  /// Removes what no picture of a site is made of any more.
  func forgetAll(but pictures: some Sequence<PublishedPicture>) {
    guard let folder = opened(isMade: false) else { return }
    let used = Set(
      pictures.flatMap { picture in
        key(of: picture).map { key in picture.copies.indices.map { Self.name(of: $0, key) } } ?? []
      })
    for (name, _) in (try? folder.contents(of: ".")) ?? [] where !used.contains(name) {
      try? folder.remove(file: name)
    }
  }

  private func opened(isMade: Bool) -> RootFolder? {
    try? RootFolder(root).folder(BuildCache.folder, isMade: isMade).folder(
      Self.name, isMade: isMade)
  }

  private static func name(of index: Int, _ key: String) -> String { "\(key)-\(index)" }

  /// What stands behind a copy, so that none is taken for another or for whole.
  private static func proof(of copy: [UInt8], as name: String) -> [UInt8] {
    var digest = SHA256Digest.Running()
    digest.add(copy[...])
    digest.add(Array(name.utf8)[...])
    return Array(digest.finished().hex.utf8)
  }

  /// What tells a picture's copies from all others.
  private func key(of picture: PublishedPicture) -> String? {
    guard let source = picture.asset.digest else { return nil }
    let plan = picture.plan
    let lines =
      [generator, source.hex] + plan.widths.map { "width \($0.pixels) \($0.bytes)" }
      + ["quality \(plan.jpegQuality) \(plan.webPQuality)"]
      + picture.copies.map {
        "copy \($0.rendition.format.rawValue) \($0.rendition.size.width)"
      }
    return SHA256Digest(of: Array(lines.joined(separator: "\n").utf8)).hex
  }
}
