import Documents
import Figures

/// What stands in the output folder before a build: the last build's files, and those of others.
struct StandingSite: Sendable {
  /// What the folder's own place holds.
  private let status: FileSystem.Status?
  /// What the last build wrote; `nil` for a folder that no build wrote.
  private(set) var manifest: Manifest?
  /// The files that the last build wrote and the next one replaces.
  private(set) var ownFiles: Set<String> = []
  /// Files of the last build whose content somebody changed since.
  private(set) var changedFiles: [String] = []
  /// The files that no build wrote; they move along.
  private(set) var foreignFiles: [String] = []
  /// Empty folders, which no build leaves behind; they move along too.
  private(set) var emptyFolders: [String] = []
  /// The files of the last build that are beyond doubt what it wrote, so that a new site may take them
  /// over as they are.
  private(set) var reusable: [String: Manifest.Entry] = [:]

  /// Looks at the whole folder; there need not be one.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - known: What its build kept of it, where that is known. Only what changed since then is read;
  ///     else all of it is, for the times that anybody can set tell nothing.
  ///   - parallelism: How many parts of it are looked at side by side.
  /// - Throws: What cannot be looked at.
  init(
    at folder: String, known: PublishedSite? = nil, parallelism: Parallelism
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
    let known = known.flatMap { $0.manifest == found?.digest ? $0 : nil }
    let looks = await parallelism.map(contents.files, chunk: 16) { file in
      Result { () throws(SystemError) in
        try entries[file.path]?.isIntact(file.status, in: folder, as: known) ?? false
      }
    }
    for (file, isIntact) in zip(contents.files, try looks.successes()) {
      if let entry = entries[file.path] {
        if isIntact {
          ownFiles.insert(file.path)
          // One whose permissions changed is published again.
          if file.status.permissions == .publishedFile { reusable[file.path] = entry }
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
  /// - Parameters:
  ///   - status: What is kept of the file.
  ///   - folder: The site's.
  ///   - site: What the build left, where that is known; else the file is read.
  /// - Returns: Whether it is.
  /// - Throws: Why nobody can tell.
  fileprivate func isIntact(
    _ status: FileSystem.Status, in folder: String, as site: PublishedSite?
  ) throws(SystemError) -> Bool {
    guard case .file(size) = status.kind else { return false }
    if let site, site.left(status) { return true }
    switch state(in: folder) {
    case .intact: return true
    case .missing, .changed: return false
    case .unreadable(let error): throw error
    }
  }
}
