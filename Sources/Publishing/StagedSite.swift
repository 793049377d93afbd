import Documents
import Pages

/// The new site while it is written beside the old one, and the old one once it has been replaced.
struct StagedSite {
  let places: OutputPlaces

  /// Writes all files and, when they stand, the manifest of them.
  func write(_ artifacts: [Artifact], parallelism: Parallelism) async throws(SystemError) {
    let folder = places.staging
    try FileSystem.makeFolder(folder)
    var made: Set<Substring> = []
    for artifact in artifacts {
      let file = artifact.address.path
      if let slash = file.lastIndex(of: "/"), made.insert(file[..<slash]).inserted {
        try FileSystem.makeFolder(folder + "/" + file[..<slash])
      }
    }
    let results = await parallelism.map(artifacts) {
      artifact -> Result<Manifest.Entry, SystemError> in
      Result { () throws(SystemError) in try artifact.write(to: folder) }
    }
    var entries: [Manifest.Entry] = []
    for result in results { entries.append(try result.get()) }
    try FileSystem.write(Manifest(entries).json, to: folder + "/" + Manifest.name)
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
