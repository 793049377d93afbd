import Documents
import Pages

/// The new site while it is written beside the old one, and the old one once it has been replaced.
struct StagedSite {
  let places: OutputPlaces

  /// Makes all files, each written as soon as it is made, and when they stand writes the manifest of
  /// them.
  ///
  /// - Parameters:
  ///   - files: The files of the new site.
  ///   - parallelism: How many are made side by side.
  ///   - progress: Called with the files done and all files, from any thread.
  /// - Returns: What was written, and what came of it; with diagnostics, the site must not be
  ///   published.
  /// - Throws: What could not be written.
  func write(
    _ files: [PlannedFile], parallelism: Parallelism,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
  ) async throws(SystemError) -> (manifest: Manifest, making: Making) {
    let folder = places.staging
    try makeFolders(of: files)
    let counter = FileCounter(all: files.count, report: progress)
    let results = await parallelism.map(files, chunk: PlannedFile.chunk) {
      file -> Result<(Manifest.Entry, Making.File), SystemError> in
      let artifact = file.make()
      counter.countOne()
      return Result { () throws(SystemError) in (try artifact.write(to: folder), artifact.made) }
    }
    var entries: [Manifest.Entry] = []
    var made: [Making.File] = []
    for result in results {
      let (entry, file) = try result.get()
      entries.append(entry)
      made.append(file)
    }
    let manifest = Manifest(entries)
    try FileSystem.write(manifest.json, to: folder + "/" + Manifest.name)
    return (manifest, Making(made))
  }

  /// What the staged site changes of the one that stands.
  ///
  /// - Parameters:
  ///   - standing: The site that stands.
  ///   - manifest: What is staged.
  ///   - figures: The path of the download of all figures; `nil` for a site without one.
  /// - Returns: The changes.
  /// - Throws: What could not be read.
  func changes(
    from standing: StandingSite, to manifest: Manifest, figures: String?
  ) throws(SystemError) -> SiteChanges {
    let old = standing.manifest
    var changed: [FigureChange] = []
    if let figures, let before = old?.entry(figures), let after = manifest.entry(figures),
      before.digest != after.digest
    {
      changed = FigureChange.between(
        try FileSystem.read(places.site + "/" + figures),
        try FileSystem.read(places.staging + "/" + figures))
    }
    return SiteChanges(from: old, to: manifest, figures: changed)
  }

  private func makeFolders(of files: [PlannedFile]) throws(SystemError) {
    try FileSystem.makeFolder(places.staging)
    var made: Set<Substring> = []
    for file in files {
      let path = file.address.path
      if let slash = path.lastIndex(of: "/"), made.insert(path[..<slash]).inserted {
        try FileSystem.makeFolder(places.staging + "/" + path[..<slash])
      }
    }
  }

  /// Lets what no build wrote stand in the new site too.
  func take(over standing: StandingSite) throws(SystemError) {
    for file in standing.foreignFiles {
      try FolderWalk.link(places.site + "/" + file, to: places.staging + "/" + file)
    }
    for folder in standing.emptyFolders {
      try FileSystem.makeFolder(places.staging + "/" + folder)
    }
    if let permissions = standing.permissions {
      try FileSystem.set(permissions, of: places.staging)
    }
  }

  /// Removes the site that was replaced; what somebody put there while the new one was written moves
  /// along.
  func retire(_ old: String, after standing: StandingSite) throws(SystemError) {
    let known = standing.ownFiles.union(standing.foreignFiles)
    try FolderWalk.remove(old) { file throws(SystemError) in
      if !known.contains(file) {
        try FolderWalk.link(old + "/" + file, to: places.site + "/" + file)
      }
    }
  }
}

extension Artifact {
  /// Writes the file below a folder; its entry in the manifest is worked out while it is at hand.
  fileprivate func write(to folder: String) throws(SystemError) -> Manifest.Entry {
    try FileSystem.write(bytes, to: folder + "/" + address.path)
    return Manifest.Entry(path: address.path, bytes: bytes)
  }
}
