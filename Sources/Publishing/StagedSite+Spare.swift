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
  ///   - manifest: The bytes of the manifest.
  ///   - parallelism: How many files are named side by side.
  /// - Returns: The stamp of the spare's manifest, where one was made.
  func makeSpare(
    of entries: [Manifest.Entry], manifest: [UInt8], parallelism: Parallelism
  ) async -> FileSystem.Stamp? {
    guard let spareFolder, standing.reusable.isEmpty,
      (try? FolderWalk.remove(spareFolder)) != nil
    else { return nil }
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
      await parallelism.map(Array(files.dropFirst()).dealt(by: 64), name).allSatisfy({ $0 }),
      (try? FileSystem.write(manifest, to: spareFolder + "/" + Manifest.name)) != nil
    else {
      try? FolderWalk.remove(spareFolder)
      return nil
    }
    return try? FileSystem.status(of: spareFolder + "/" + Manifest.name)?.stamp
  }

  /// Moves the site that was replaced out of the way, to begin the next one with, or removes it; what
  /// somebody put there while the new one was written moves along.
  ///
  /// - Parameters:
  ///   - old: Where it stands now.
  ///   - parallelism: How many parts of it are looked through side by side.
  /// - Returns: The stamp of its manifest where it is kept.
  /// - Throws: What cannot be removed.
  func retire(
    _ old: String, parallelism: Parallelism
  ) async throws(SystemError) -> FileSystem.Stamp? {
    let known = standing.ownFiles.union(standing.foreignFiles)
    let new = try await FolderWalk.collect(old, parallelism: parallelism) { path, isFolder in
      isFolder || known.contains(path) ? nil : path
    }
    for file in new { try FolderWalk.link(old + "/" + file, toNew: places.site + "/" + file) }
    if let spareFolder, !standing.reusable.isEmpty, let stamp = try? keep(old, at: spareFolder) {
      return stamp
    }
    try FolderWalk.remove(old)
    return nil
  }

  /// It cannot be kept on another disk than the output's.
  private func keep(_ old: String, at spare: String) throws(SystemError) -> FileSystem.Stamp? {
    try FolderWalk.remove(spare)
    try FolderWalk.rename(old, to: spare)
    return try FileSystem.status(of: spare + "/" + Manifest.name)?.stamp
  }
}
