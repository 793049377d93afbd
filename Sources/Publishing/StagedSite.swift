import Documents
import Pages

/// The new site while it is written beside the old one, and the old one once it has been replaced.
///
/// What the standing site has already is linked, not written: an unchanged file keeps its date, by which
/// tools like rsync go.
struct StagedSite: Sendable {
  let places: OutputPlaces
  /// What stands at the site's place.
  let standing: StandingSite
}

// MARK: - Writing

extension StagedSite {
  /// Makes all files, each written as soon as it is made.
  ///
  /// - Parameters:
  ///   - files: The files of the new site.
  ///   - parallelism: How many are made side by side.
  ///   - progress: Called with the files done and all files, from any thread.
  /// - Returns: What was written; with diagnostics, it must not be published.
  /// - Throws: What could not be written.
  func write(
    _ files: [PlannedFile], parallelism: Parallelism,
    progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void
  ) async throws(SystemError) -> (manifest: Manifest, making: Making) {
    try FileSystem.makeFolder(places.staging)
    // What is no folder there is nobody's site, and a link would lead elsewhere.
    guard case .folder? = try FileSystem.kind(of: places.staging) else {
      throw .noFile(places.staging)
    }
    let counter = FileCounter(all: files.count, report: progress)
    let made = try await make(files, parallelism: parallelism, counter: counter)
    FolderWalk.beginFlush(places.staging)
    async let making = Making(made.map(\.file))
    let manifest = Manifest(made.map(\.entry).sorted { $0.path.precedesByBytes($1.path) })
    return (manifest, await making)
  }

  /// Writes the manifest when all else stands.
  ///
  /// - Parameter manifest: The site's own files.
  /// - Returns: The digest of its file, and when that was written, in nanoseconds since 1970.
  /// - Throws: What could not be written.
  func write(
    _ manifest: Manifest
  ) throws(SystemError) -> (digest: SHA256Digest, written: Int) {
    let (json, path) = (manifest.json, places.staging + "/" + Manifest.name)
    try FileSystem.write(json, to: path)
    guard let status = try FileSystem.status(of: path) else { throw .noFile(path) }
    return (SHA256Digest(of: json), status.modified)
  }

  /// A file that was made and stands in its place.
  private typealias Made = (entry: Manifest.Entry, file: Making.File)

  /// Makes files side by side, each written as soon as it is made.
  private func make(
    _ files: [PlannedFile], parallelism: Parallelism, counter: FileCounter
  ) async throws(SystemError) -> [Made] {
    @Sendable func make(_ file: PlannedFile) -> Result<Made, SystemError> {
      defer { counter.countOne() }
      return Result { () throws(SystemError) in
        if let pieces = file.pieces {
          let entry = try assemble(pieces, at: file.address.path)
          return (entry, Making.File(entry))
        }
        if let stream = file.stream {
          let entry = try write(stream, at: file.address.path)
          return (entry, Making.File(entry))
        }
        let artifact = file.make()
        return (try place(artifact), artifact.made)
      }
    }
    func make(_ files: [PlannedFile], chunk: Int) async -> [Result<Made, SystemError>] {
      await parallelism.map(files, chunk: chunk) { make($0) }
    }
    let order = PlannedFile.inOrderOfMaking(files)
    async let streamed = make(order.streams, chunk: 1)
    let pictures = try await parallelism.map(order.pictures, chunk: 1) { $0.map(make) }
      .flatMap { $0 }.successes()
    let wholes = try await make(order.wholes, chunk: 1).successes()
    // They lack pieces when one could not be made; then nothing is published.
    let isFaulty = wholes.contains { !$0.file.diagnostics.isEmpty }
    async let assembled = make(isFaulty ? [] : order.assemblies, chunk: 1)
    let pages = await make(order.pages, chunk: PlannedFile.chunk)
    return try await wholes + pictures + (pages + assembled + streamed).successes()
  }

  /// Has a file stand in its place; its entry in the manifest is worked out while it is at hand.
  private func place(_ artifact: Artifact) throws(SystemError) -> Manifest.Entry {
    let entry = Manifest.Entry(path: artifact.address.path, bytes: artifact.bytes)
    try place(entry) { () throws(SystemError) in
      try FileSystem.write(artifact.bytes, to: places.staging + "/" + entry.path)
    }
    return entry
  }

  /// Puts a file together of others that stand in their places, one after the other, so that nobody
  /// holds all of it.
  private func assemble(
    _ pieces: [PlannedFile.Piece], at path: String
  ) throws(SystemError) -> Manifest.Entry {
    func visit(_ take: (ArraySlice<UInt8>) throws(SystemError) -> Void) throws(SystemError) {
      for piece in pieces {
        switch piece {
        case .own(let bytes): try take(bytes[...])
        case .middle(let file, let head, let tail):
          let path = places.staging + "/" + file.address.path
          let bytes = try FileSystem.read(path, limit: Limit.pieceBytes)
          try take(bytes.dropFirst(head).dropLast(tail))
        }
      }
    }
    var digest = SHA256Digest.Running()
    try visit { digest.add($0) }
    let entry = Manifest.Entry(path: path, size: digest.messageSize, digest: digest.finished())
    try place(entry) { () throws(SystemError) in
      try FileSystem.write(to: places.staging + "/" + path, visit)
    }
    return entry
  }

  /// Writes a file piece by piece, under another name: which file it is shows only at its end.
  private func write(
    _ stream: PlannedFile.Stream, at path: String
  ) throws(SystemError) -> Manifest.Entry {
    let target = places.staging + "/" + path
    let draft = target + ".haidang-new"
    var digest = SHA256Digest.Running()
    try FileSystem.makingFolder(of: draft) { () throws(SystemError) in
      try FileSystem.write(to: draft) { append throws(SystemError) in
        try withoutActuallyEscaping(append) { append throws(SystemError) in
          try stream(path) { piece throws(SystemError) in
            digest.add(piece)
            try append(piece)
          }
        }
      }
    }
    let entry = Manifest.Entry(path: path, size: digest.messageSize, digest: digest.finished())
    try place(entry) { () throws(SystemError) in try FolderWalk.rename(draft, to: target) }
    try FolderWalk.remove(file: draft)
    return entry
  }

  /// Has a file stand in its place: the old site's, if that is the same; else it is written.
  private func place(
    _ entry: Manifest.Entry, write: () throws(SystemError) -> Void
  ) throws(SystemError) {
    let target = places.staging + "/" + entry.path
    // Folders are made side by side too, when their first file finds them missing.
    let isNew = entry.path.hasSuffix("/" + Address.folderPage)
    try FileSystem.makingFolder(of: target, isNew: isNew) { () throws(SystemError) in
      if standing.reusable[entry.path] == entry {
        try FolderWalk.link(places.site + "/" + entry.path, to: target)
      } else {
        try write()
      }
    }
  }

  /// What the staged site changes of the one that stands.
  ///
  /// - Parameters:
  ///   - manifest: What is staged.
  ///   - figures: The path of the download of all figures; `nil` for a site without one.
  /// - Returns: The changes.
  /// - Throws: What could not be read.
  func changes(
    to manifest: Manifest, figures: String?
  ) throws(SystemError) -> SiteChanges {
    let old = standing.manifest
    var changed: [FigureChange] = []
    if let figures, let before = old?.entry(figures), let after = manifest.entry(figures),
      before.digest != after.digest
    {
      guard before.size <= Limit.figureBytes else { throw .tooLarge(places.site + "/" + figures) }
      changed = FigureChange.between(
        try FileSystem.read(places.site + "/" + figures, limit: before.size),
        try FileSystem.read(places.staging + "/" + figures, limit: after.size))
    }
    return SiteChanges(from: old, to: manifest, figures: changed)
  }

  /// Lets what no build wrote stand in the new site too, folders with their permissions.
  ///
  /// - Parameter manifest: The new site's own files.
  /// - Throws: What could not be taken over.
  func takeOverForeignFiles(beside manifest: Manifest) throws(SystemError) {
    for file in standing.foreignFiles {
      try FolderWalk.link(places.site + "/" + file, toNew: places.staging + "/" + file)
    }
    for folder in standing.emptyFolders {
      try FileSystem.makeFolder(places.staging + "/" + folder)
    }
    try keepPermissionsOfForeignFolders(beside: manifest)
    if let permissions = standing.permissions {
      try FileSystem.set(permissions, of: places.staging)
    }
  }
}

// MARK: - The old site

extension StagedSite {
  /// Removes the site that was replaced; what somebody put there while the new one was written moves
  /// along.
  ///
  /// - Parameters:
  ///   - old: Where it stands now.
  ///   - parallelism: How many parts of it are looked through side by side.
  /// - Throws: What cannot be removed.
  func retire(_ old: String, parallelism: Parallelism) async throws(SystemError) {
    let known = standing.ownFiles.union(standing.foreignFiles)
    let new = try await FolderWalk.collect(old, parallelism: parallelism) { path, isFolder in
      isFolder || known.contains(path) ? nil : path
    }
    for file in new { try FolderWalk.link(old + "/" + file, toNew: places.site + "/" + file) }
    try FolderWalk.remove(old)
  }
}

extension StagedSite {
  /// What bounds files that are read for what they say.
  private enum Limit {
    /// Of the download of one indicator's figures.
    static let pieceBytes = 1_000_000_000
    /// Of the download of all figures, by the site before.
    static let figureBytes = 1_000_000_000
  }

  private func keepPermissionsOfForeignFolders(
    beside manifest: Manifest
  ) throws(SystemError) {
    let foreign = Set((standing.foreignFiles + standing.emptyFolders).flatMap(\.foldersAbove))
      .union(standing.emptyFolders)
    guard !foreign.isEmpty else { return }
    let own = Set(manifest.entries.flatMap(\.path.foldersAbove))
    // The deepest first: a folder may be closed to whoever looks into it.
    for folder in foreign.subtracting(own).sorted(by: >) {
      guard let old = try FileSystem.status(of: places.site + "/" + folder),
        let new = try FileSystem.status(of: places.staging + "/" + folder),
        old.permissions != new.permissions
      else { continue }
      try FileSystem.set(old.permissions, of: places.staging + "/" + folder)
    }
  }
}

extension String {
  /// The folders on the way to a path: `a` and `a/b` for `a/b/c`.
  var foldersAbove: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
  }
}
