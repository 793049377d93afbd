import Documents

/// The spare site: one that stood in the output, or could have, kept where the next build can begin
/// with it in place of an empty folder.
extension StagedSite {
  /// Makes the spare of a site that replaces none which could become it: each file gets a second
  /// name there.
  ///
  /// Nothing depends on it: where it cannot be made, on another disk than the output's for one, the
  /// next build does without.
  ///
  /// - Parameters:
  ///   - entries: The site's files. Their manifest is not yet written: what changed later than it is
  ///     in doubt, and a second name is a change.
  ///   - parallelism: How many files are named side by side.
  /// - Returns: Whether one was made.
  func makeSpare(of entries: [Manifest.Entry], parallelism: Parallelism) async -> Bool {
    guard let spareFolder, standing.reusable.isEmpty,
      (try? FolderWalk.remove(spareFolder)) != nil
    else { return false }
    let staging = places.staging
    // The files themselves are on the disk by the time that it is waited for.
    FolderWalk.beginFlush(staging)
    let name = { @Sendable (file: String) -> Bool in
      let second = spareFolder + "/" + file
      return
        (try? FileSystem.makingFolder(of: second, isNew: true) { () throws(SystemError) in
          try FolderWalk.name(staging + "/" + file, second)
        }) != nil
    }
    // The next build reads what was named just before the manifest was written, which by the clock
    // it cannot tell from later: no large file is among those.
    let isLarge = { (entry: Manifest.Entry) in entry.size > 100_000 }
    let files = (entries.filter(isLarge) + entries.filter { !isLarge($0) }).map(\.path)
    // The first one shows whether it can be done at all.
    guard files.prefix(1).allSatisfy(name),
      await parallelism.map(Array(files.dropFirst()).dealt(by: 64), name).allSatisfy({ $0 })
    else {
      try? FolderWalk.remove(spareFolder)
      return false
    }
    return true
  }

  /// Moves the site that was replaced out of the way, to begin the next one with, or removes it; what
  /// somebody put there while the new one was written moves along.
  ///
  /// - Parameters:
  ///   - old: Where it stands now.
  ///   - parallelism: How many parts of it are looked through side by side.
  /// - Returns: Whether it is kept.
  /// - Throws: What cannot be removed.
  func retire(_ old: String, parallelism: Parallelism) async throws(SystemError) -> Bool {
    if await !hasSameNames(old, parallelism: parallelism) {
      let known = standing.ownFiles.union(standing.foreignFiles)
      let new = try await FolderWalk.collect(old, parallelism: parallelism) { path, isFolder in
        isFolder || known.contains(path) ? nil : path
      }
      for file in new { try FolderWalk.link(old + "/" + file, toNew: places.site + "/" + file) }
    }
    if let spareFolder, !standing.reusable.isEmpty, (try? keep(old, at: spareFolder)) != nil {
      return true
    }
    try FolderWalk.remove(old)
    return false
  }

  /// Whether the replaced site still has the names that it was seen with.
  private func hasSameNames(_ old: String, parallelism: Parallelism) async -> Bool {
    guard let listing = standing.listing else { return false }
    return await listing.compared(
      with: old, extent: .names, certainBefore: listing.certainBefore, includesDotNames: true,
      parallelism: parallelism) != nil
  }

  /// It cannot be kept on another disk than the output's.
  private func keep(_ old: String, at spare: String) throws(SystemError) {
    try FolderWalk.remove(spare)
    try FolderWalk.rename(old, to: spare)
  }

  /// Lists what stands now, for the next build to compare with.
  ///
  /// - Parameters:
  ///   - manifest: What was published.
  ///   - stamp: Of its manifest's file.
  ///   - hasSpare: Whether there is a spare site.
  ///   - parallelism: How much is looked at side by side.
  /// - Returns: The site and the spare; `nil` for what nobody can tell.
  func listings(
    of manifest: Manifest, _ stamp: FileSystem.Stamp, hasSpare: Bool, parallelism: Parallelism
  ) async -> (site: FolderListing?, spare: FolderListing?) {
    guard let spareFolder else { return (nil, nil) }
    let before = stamp.changed
    var site = base.listing?.renewed(
      at: places.site, base.touched(by: manifest), certainBefore: before)
    if site == nil {
      site = try? await FolderListing(
        of: places.site, certainBefore: before, includesDotNames: true, parallelism: parallelism)
    }
    guard let site, site.holdsAll(of: manifest) else { return (nil, nil) }
    guard hasSpare else { return (site, nil) }
    if let listing = standing.listing {
      return (site, listing.renewed(at: spareFolder, [], certainBefore: before))
    }
    return (
      site,
      await site.mirrored(at: spareFolder, without: Manifest.name, parallelism: parallelism)
    )
  }
}
