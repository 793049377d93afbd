import Documents

/// What a portal is built from, file by file, as the system knows it.
///
/// Two listings that are the same mean that nothing changed, but for what was written so shortly before
/// the listing that a coarse clock cannot tell: of such files the digest of the content is kept too.
struct InputListing: Hashable {
  let listing: FolderListing
  /// The digests of files that were young when they were listed, by path.
  let young: [String: SHA256Digest]

  /// The folders that a build reads.
  private static let folders = ["content", "themes"]
  /// The coarsest clock of a file system, FAT's, ticks every two seconds.
  private static let youth = 2_000_000_000
  /// What a portal may hold is no larger; what it may not hold stops the build.
  private static let limit = ContentTree.Limit.csvBytes

  init(listing: FolderListing, young: [String: SHA256Digest]) {
    self.listing = listing
    self.young = young
  }

  /// Lists what lies below a portal's root.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - now: In nanoseconds since 1970, from before anything is read.
  ///   - parallelism: How many parts are looked at side by side.
  /// - Throws: What cannot be listed.
  init(root: RootFolder, now: Int, parallelism: Parallelism) async throws(SystemError) {
    // Readers of the content pass over names that begin with a dot.
    listing = try await FolderListing(
      of: root.path, names: Self.folders, certainBefore: now - Self.youth, includesDotNames: false,
      parallelism: parallelism)
    var young: [String: SHA256Digest] = [:]
    for entry in listing.entries() ?? []
    where entry.kind == .file && max(entry.modified, entry.stamp.changed) >= now - Self.youth {
      let path = listing.path(of: entry)
      young[path] = SHA256Digest(of: try root.read(path, limit: Self.limit))
    }
    self.young = young
  }
}

extension InputListing {
  /// What changed since it was listed.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - now: In nanoseconds since 1970, from before anything is read.
  ///   - parallelism: How much is looked at side by side.
  /// - Returns: The files whose content may differ, in byte order, and the listing as of now; `nil` when
  ///   files came or went or are not what they were, or cannot be read.
  func changes(
    at root: RootFolder, now: Int, parallelism: Parallelism
  ) async -> (files: [String], listing: InputListing)? {
    let certainBefore = now - Self.youth
    guard
      let comparison = await listing.compared(
        with: root.path, certainBefore: certainBefore, includesDotNames: false,
        parallelism: parallelism)
    else { return nil }
    var changed: [String] = []
    var young: [String: SHA256Digest] = [:]
    for (path, status) in comparison.doubtful {
      guard let bytes = try? root.read(path, limit: Self.limit) else { return nil }
      let digest = SHA256Digest(of: bytes)
      if self.young[path] != digest { changed.append(path) }
      if max(status.modified, status.stamp.changed) >= certainBefore { young[path] = digest }
    }
    return (changed.sorted(), InputListing(listing: comparison.listing, young: young))
  }

  /// Whether all is as it was when it was listed.
  func isStill(at root: String, parallelism: Parallelism) async -> Bool {
    await listing.isStill(at: root, parallelism: parallelism)
  }
}
