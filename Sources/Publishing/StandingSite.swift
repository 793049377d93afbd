import Documents
import Figures

/// What stands in the output folder before a build: the last build's files, and those of others.
struct StandingSite: Sendable {
  /// What the folder's own place holds.
  private let status: FileSystem.Status?
  /// What the last build wrote; `nil` for a folder that no build wrote.
  private(set) var manifest: Manifest?
  /// The manifest's own bytes, where nobody has asked yet what is in it.
  private var manifestBytes: [UInt8]?
  /// The files that the last build wrote and the next one replaces.
  private(set) var ownFiles: Set<String> = []
  /// Files of the last build whose content somebody changed since.
  private(set) var changedFiles: [String] = []
  /// The files that no build wrote; they move along.
  private(set) var foreignFiles: [String] = []
  /// Empty folders, which no build leaves behind; they move along too.
  private(set) var emptyFolders: [String] = []
  /// The files of the last build that are beyond doubt what it wrote, so that a new site may take them
  /// over as they are; none without a stamp to go by.
  private(set) var reusable: [String: Manifest.Entry] = [:]
  /// All that stands there, where it has been compared with what was published.
  private(set) var listing: FolderListing?

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
    let entries = Dictionary(
      (manifest?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let published = contents.files.first { $0.path == Manifest.name }?.status
    let isKnown = manifest != nil && stamp != nil && published?.stamp == stamp
    let looks = await parallelism.map(contents.files, chunk: 16) { file in
      Result { () throws(SystemError) in
        try entries[file.path]?.isIntact(
          file.status, in: folder, published: isKnown ? published : nil) ?? false
      }
    }
    for (file, isIntact) in zip(contents.files, try looks.successes()) {
      if let entry = entries[file.path] {
        if isIntact {
          ownFiles.insert(file.path)
          // One whose permissions changed is published again.
          if isKnown, file.status.permissions == .publishedFile { reusable[file.path] = entry }
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
  /// The site as a record knows it; `nil` when it is not, to the last file, what was published.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - record: What the build that published it kept.
  ///   - parallelism: How much of it is looked at side by side.
  init?(at folder: String, as record: BuildRecord, parallelism: Parallelism) async {
    guard let listing = record.site,
      let status = try? FileSystem.status(of: folder), case .folder = status.kind,
      let comparison = await listing.compared(
        with: folder, certainBefore: listing.certainBefore, includesDotNames: true,
        parallelism: parallelism),
      let json = try? FileSystem.read(folder + "/" + Manifest.name, limit: Manifest.Limit.bytes),
      SHA256Digest(of: json) == record.manifest
    else { return nil }
    self.status = status
    self.listing = comparison.listing
    manifestBytes = json
    // The folder around all keeps the permissions that it has.
    let closed = comparison.doubtfulFolders.filter {
      !$0.path.isEmpty && !$0.status.permissions.isPublishedFolder
    }
    let doubtful = comparison.doubtful.filter {
      $0.path != Manifest.name || $0.status.permissions != .publishedFile
    }
    guard !doubtful.isEmpty || !closed.isEmpty else { return }
    let manifest = Manifest(trusted: json)?.entries ?? []
    let entries = Dictionary(
      manifest.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for (path, status) in doubtful {
      // What no build wrote may change.
      guard entries[path] != nil || path == Manifest.name else { continue }
      guard status.permissions == .publishedFile, case .intact? = entries[path]?.state(in: folder)
      else { return nil }
    }
    let ownFolders = closed.isEmpty ? [] : Set(manifest.flatMap(\.path.foldersAbove))
    guard closed.allSatisfy({ !ownFolders.contains($0.path) }) else { return nil }
  }

  /// Takes in what a build needs that changes the site.
  mutating func takeStock() {
    guard let listing, let json = manifestBytes, let entries = listing.entries(),
      let manifest = Manifest(trusted: json)
    else { return }
    self.manifest = manifest
    reusable = Dictionary(
      manifest.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    ownFiles = Set(reusable.keys)
    ownFiles.insert(Manifest.name)
    foreignFiles = entries.filter { $0.kind != .folder }.map(listing.path)
      .filter { !ownFiles.contains($0) }
    emptyFolders = listing.emptyFolders(entries)
  }

  var isThere: Bool { status != nil }

  /// The folder's permissions, which the new site's folder takes over; `nil` without a folder.
  var permissions: FileSystem.Permissions? { status?.permissions }

  /// What keeps a site with these paths from taking the folder's place.
  func obstacle(to paths: Set<String>, at folder: String) -> OutputFolder.Failure? {
    switch status?.kind {
    case nil: return nil
    case .folder: break
    case .file, .symbolicLink, .special: return .foreignFile(path: folder)
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
  /// Whether a file's content is what the last build wrote.
  ///
  /// The manifest is the last file that a build writes. What changed with it or after it, by a clock
  /// that ticks every few milliseconds, is read. Where nobody knows any more when the build wrote its
  /// manifest, all is read: the times that anybody can set tell nothing.
  ///
  /// - Parameters:
  ///   - status: What is kept of the file.
  ///   - folder: The site's.
  ///   - published: What is kept of the manifest, if it is known to be as its build left it.
  /// - Returns: Whether it is.
  /// - Throws: Why nobody can tell.
  fileprivate func isIntact(
    _ status: FileSystem.Status, in folder: String, published: FileSystem.Status?
  ) throws(SystemError) -> Bool {
    guard case .file(size) = status.kind else { return false }
    if let published, status.stamp.changed < published.stamp.changed { return true }
    switch state(in: folder) {
    case .intact: return true
    case .missing, .changed: return false
    case .unreadable(let error): throw error
    }
  }
}
