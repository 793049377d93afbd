import Documents

/// The folder in which a portal keeps what its last builds left: `ROOT/.haidang`.
///
/// It may be deleted at any time. Nothing in it is believed that does not prove itself, and whatever
/// is wrong with it, the build goes on without. It is opened folder by folder, and what is in it is
/// read, written and removed from there: nothing of that passes through a link.
struct BuildCache {
  private let root: String
  /// Of the folder for one output's record.
  private let name: String

  /// The cache's folder in a portal's root.
  static let folder = ".haidang"
  private static let record = "record"

  private enum Limit {
    /// Of a record: the paths of drafts and of posts to come.
    static let bytes = 100_000_000
  }

  /// - Parameters:
  ///   - root: The portal's root.
  ///   - output: Where its site stands.
  init(root: String, output: String) {
    self.root = root
    name = String(SHA256Digest(of: Array(output.utf8)).hex.prefix(16))
  }

  /// What the last build left; `nil` when there is nothing of use.
  func record() -> BuildRecord? {
    guard let cache = opened(isMade: false),
      let bytes = try? cache.read(Self.record, limit: Limit.bytes)
    else { return nil }
    return BuildRecord(bytes)
  }

  /// Keeps a record in place of the earlier one.
  func keep(_ record: BuildRecord) {
    guard let cache = opened(isMade: true) else { return }
    do {
      let bytes = try record.bytes
      guard bytes.count <= Limit.bytes else { return forget() }
      try cache.write(Self.record, bytes)
    } catch {
      // A full disk, say: the next build is a whole one.
      forget()
    }
  }

  /// Removes the record: it no longer says what stands in the output.
  func forget() {
    try? opened(isMade: false)?.remove(file: Self.record)
  }

  /// The folder for the output; `nil` where it is none, or cannot be opened.
  private func opened(isMade: Bool) -> RootFolder? {
    try? RootFolder(root).folder(Self.folder, isMade: isMade).folder(name, isMade: isMade)
  }
}
