import Documents

/// The spare site: one that stood in the output, or could have, kept where the next build can begin
/// with it in place of an empty folder.
extension StagedSite {
  /// Moves the site that was replaced out of the way, to begin the next one with, or removes it; what
  /// somebody put there while the new one was written moves along.
  ///
  /// - Parameters:
  ///   - old: Where it stands now.
  ///   - parallelism: How many parts of it are looked through side by side.
  /// - Returns: Whether it is kept, and whether anything moved along.
  /// - Throws: What cannot be removed.
  func retire(
    _ old: String, parallelism: Parallelism
  ) async throws(SystemError) -> (isKept: Bool, hasMoved: Bool) {
    var hasMoved = false
    if await !hasSameNames(old, parallelism: parallelism) {
      let known = standing.ownFiles.union(standing.foreignFiles)
      let new = try await FolderWalk.collect(old, parallelism: parallelism) { path, isFolder in
        isFolder || known.contains(path) ? nil : path
      }
      for file in new { try FolderWalk.link(old + "/" + file, toNew: places.site + "/" + file) }
      hasMoved = !new.isEmpty
    }
    // It cannot be kept on another disk than the output's.
    if let spareFolder, !standing.reusable.isEmpty, (try? spareFolder.take(old)) != nil {
      return (true, hasMoved)
    }
    try FolderWalk.remove(old)
    return (false, hasMoved)
  }

  /// Whether the replaced site still has the names that it was seen with.
  private func hasSameNames(_ old: String, parallelism: Parallelism) async -> Bool {
    guard let listing = standing.listing else { return false }
    return await listing.compared(
      with: old, extent: .names, certainBefore: listing.certainBefore, includesDotNames: true,
      parallelism: parallelism) != nil
  }

  /// Lists the new site where it was written, for the next build to compare with, and the spare that it
  /// is to begin with, which is made here where no earlier site can become it.
  ///
  /// - Parameters:
  ///   - written: What was written.
  ///   - parallelism: How much is named and looked at side by side.
  /// - Returns: The site and the spare; `nil` for what nobody can tell, or is not there.
  func listings(
    of written: Written, parallelism: Parallelism
  ) async -> (site: FolderListing?, spare: FolderListing?) {
    guard let spareFolder else { return (nil, nil) }
    let manifest = written.manifest
    var hasSpare = false
    if standing.reusable.isEmpty {
      hasSpare = await SpareNames.give(
        manifest, of: places.staging, in: spareFolder, parallelism: parallelism)
    }
    guard let before = stampOfManifest?.changed else { return (nil, nil) }
    var site = base.listing?.renewed(
      at: places.staging, base.touched(by: manifest), certainBefore: before)
    if site == nil {
      let files = manifest.entries.map(\.path) + [Manifest.name] + standing.foreignFiles
      site = await FolderListing(
        of: places.staging, holding: files + standing.emptyFolders, certainBefore: before,
        parallelism: parallelism)
    }
    guard let site, site.holdsAll(of: manifest) else { return (nil, nil) }
    guard hasSpare else { return (site, nil) }
    return (
      site,
      await site.mirrored(
        at: spareFolder.path, without: Set(standing.foreignFiles), parallelism: parallelism)
    )
  }

  /// Of the new site's manifest, where it was written; `nil` when that is gone.
  var stampOfManifest: FileSystem.Stamp? {
    (try? FileSystem.status(of: places.staging + "/" + Manifest.name))?.stamp
  }

  /// The same when the new site stands in its place, and the old one is the spare.
  func moved(
    _ listings: (site: FolderListing?, spare: FolderListing?),
    retired: (isKept: Bool, hasMoved: Bool)?
  ) -> (site: FolderListing?, spare: FolderListing?) {
    guard let listing = listings.site, retired?.hasMoved != true else { return (nil, nil) }
    let site = listing.renewed(at: places.site, [], certainBefore: listing.certainBefore)
    guard retired?.isKept == true, let spareFolder else { return (site, listings.spare) }
    return (
      site,
      standing.listing?.renewed(at: spareFolder.path, [], certainBefore: listing.certainBefore)
    )
  }
}
