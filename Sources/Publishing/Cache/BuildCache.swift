import Documents

/// The folder in which a portal keeps what its last builds left: `ROOT/.haidang`.
///
/// It may be deleted at any time. Nothing in it is believed that does not prove itself, and whatever
/// is wrong with it, the build goes on without.
struct BuildCache {
  /// For one output: its record, and the site that stood there before.
  private let folder: String

  /// - Parameters:
  ///   - root: The portal's root.
  ///   - output: Where its site stands.
  init(root: String, output: String) {
    let name = SHA256Digest(of: Array(output.utf8)).hex.prefix(16)
    folder = "\(root)/.haidang/\(name)"
  }

  private var recordPath: String { folder + "/record" }

  private var sparePath: String { folder + "/site" }

  /// Where the site before the last one stands; `nil` where nothing can be kept.
  func spareFolder() -> String? { prepare() ? sparePath : nil }

  /// The site before the last one, if its names are what a record says.
  func spare(of record: BuildRecord?, parallelism: Parallelism) async -> FolderListing? {
    guard isOwn, let listing = record?.spare else { return nil }
    return await listing.compared(
      with: sparePath, extent: .names, certainBefore: listing.certainBefore,
      includesDotNames: true, parallelism: parallelism)?.listing
  }

  /// What the last build left; `nil` when there is nothing of use.
  func record() -> BuildRecord? {
    guard isOwn, let bytes = try? FileSystem.read(recordPath) else { return nil }
    return BuildRecord(bytes)
  }

  /// Keeps a record in place of the earlier one.
  func keep(_ record: BuildRecord) {
    let new = recordPath + ".new"
    guard prepare() else { return }
    do {
      try FolderWalk.remove(file: new)
      try FileSystem.write(to: new) { append throws(SystemError) in
        for piece in record.pieces { try append(piece[...]) }
      }
      try FolderWalk.rename(new, to: recordPath)
    } catch {
      // A full disk, say: the next build is a whole one.
      forget()
    }
  }

  /// Removes the record: it no longer says what stands in the output.
  func forget() {
    guard isOwn else { return }
    try? FolderWalk.remove(file: recordPath)
  }

  private func prepare() -> Bool {
    try? FileSystem.makeFolder(folder)
    return isOwn
  }

  /// Whether the folder is one, and no link that leads out of the root.
  private var isOwn: Bool {
    [folder, String(folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.endIndex))].allSatisfy {
      if case .folder? = try? FileSystem.kind(of: $0) { true } else { false }
    }
  }
}
