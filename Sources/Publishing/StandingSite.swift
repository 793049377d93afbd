import Documents

/// What stands in the output folder before a build: the last build's files, and those of others.
struct StandingSite: Sendable {
  /// What the folder's own place holds.
  private let status: FileSystem.Status?
  /// What the last build wrote; `nil` for a folder that no build wrote.
  private(set) var manifest: Manifest?
  /// Of the manifest's file.
  private var digest: SHA256Digest?
  /// The files that the last build wrote and the next one replaces.
  private(set) var ownFiles: Set<String> = []
  /// Files of the last build that somebody changed since.
  private(set) var changedFiles: [String] = []
  /// The files that no build wrote; they move along.
  private(set) var foreignFiles: [String] = []
  /// Empty folders, which no build leaves behind; they move along too.
  private(set) var emptyFolders: [String] = []
  /// The files of the last build that are beyond doubt what it wrote, so that a new site may take them
  /// over as they are; none without a stamp to go by.
  private(set) var reusable: [String: Manifest.Entry] = [:]

  /// Looks at the whole folder; there need not be one.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - stamp: Of the manifest as its build left it, where that is known. A file that changed since
  ///     the manifest was written, even if somebody set its times back, is then read.
  ///   - parallelism: How many parts of it are looked at side by side.
  /// - Throws: What cannot be looked at.
  init(
    at folder: String, known stamp: FileSystem.Stamp? = nil, parallelism: Parallelism
  ) async throws(SystemError) {
    status = try FileSystem.status(of: folder)
    guard case .folder? = status?.kind else { return }
    // While others look at the files.
    async let reading = Result { () throws(SystemError) in try Manifest.read(in: folder) }
    let contents = try await FolderContents(of: folder, parallelism: parallelism)
    let found = try await reading.get()
    manifest = found?.manifest
    digest = found?.digest
    let entries = Dictionary(
      (manifest?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let published = contents.files.first { $0.path == Manifest.name }?.status
    let isKnown = manifest != nil && stamp != nil && published?.stamp == stamp
    for file in contents.files {
      if let entry = entries[file.path] {
        if entry.isIntact(file.status, in: folder, published: published, isKnown: isKnown) {
          ownFiles.insert(file.path)
          if isKnown { reusable[file.path] = entry }
        } else {
          changedFiles.append(file.path)
        }
      } else if file.path == Manifest.name, manifest != nil {
        ownFiles.insert(file.path)
      } else {
        foreignFiles.append(file.path)
      }
    }
    emptyFolders = contents.emptyFolders
  }
}

extension StandingSite {
  /// Whether all files of a manifest stand there, beyond doubt as they were published.
  func holds(_ digest: SHA256Digest) -> Bool {
    guard let manifest, reusable.count == manifest.entries.count else { return false }
    return self.digest == digest
  }

  var isThere: Bool { status != nil }

  /// The folder's permissions, which the new site's folder takes over; `nil` without a folder.
  var permissions: FileSystem.Permissions? { status?.permissions }

  /// What keeps a site with these paths from taking the folder's place.
  func obstacle(to paths: Set<String>, at folder: String) -> OutputFolder.Failure? {
    switch status?.kind {
    case nil: return nil
    case .folder: break
    case .file, .symbolicLink, .other: return .foreignFile(path: folder)
    }
    if let changed = changedFiles.first { return .changedFile(path: folder + "/" + changed) }
    // A file clashes with one of its own name, with one where it needs a folder, and the other way
    // round.
    let folders = foreignFiles.isEmpty ? [] : Set(paths.flatMap(\.foldersAbove))
    let clash = foreignFiles.first { file in
      paths.contains(file) || folders.contains(file)
        || file.foldersAbove.contains(where: paths.contains)
    }
    if let clash { return .foreignFile(path: folder + "/" + clash) }
    return emptyFolders.first(where: paths.contains).map { .foreignFile(path: folder + "/" + $0) }
  }
}

extension Manifest.Entry {
  /// Whether a file is as the last build wrote it.
  ///
  /// The manifest is the last file that a build writes. What was written with it or after it, by a
  /// clock that ticks every few milliseconds, is read; to read all would take longer than the build.
  fileprivate func isIntact(
    _ status: FileSystem.Status, in folder: String, published: FileSystem.Status?, isKnown: Bool
  ) -> Bool {
    guard case .file(size) = status.kind, let published else { return false }
    let isOlder =
      isKnown
      ? status.stamp.changed < published.stamp.changed : status.modified < published.modified
    guard !isOlder else { return true }
    switch state(in: folder) {
    case .intact: return true
    // What cannot be read cannot be known to be ours.
    case .missing, .changed, .unreadable: return false
    }
  }
}
