import Documents

/// What a staged site began as: the spare site, freed of all that is not beyond doubt what stands in the
/// site too.
struct StagedBase: Sendable {
  /// The files that are in their place already.
  let files: [String: Manifest.Entry]
  /// All that stood there before.
  let listing: FolderListing?
  /// What was taken out.
  let removed: [String]

  static let empty = StagedBase(files: [:], listing: nil, removed: [])

  private init(files: [String: Manifest.Entry], listing: FolderListing?, removed: [String]) {
    self.files = files
    self.listing = listing
    self.removed = removed
  }

  /// Moves the spare site into place.
  ///
  /// - Parameters:
  ///   - staging: The place.
  ///   - reuse: Where the spare is, and what is in it.
  ///   - standing: The site that stands: a file of the spare is known by being the same file.
  /// - Throws: What could not be moved or removed.
  init(
    at staging: String, with reuse: Reuse, like standing: StandingSite
  ) throws(SystemError) {
    guard let spare = reuse.spareFolder, let listing = reuse.spare,
      let entries = listing.entries(), let site = standing.listing,
      let siteEntries = site.entries(), !standing.reusable.isEmpty
    else {
      self = .empty
      return
    }
    try spare.move(to: staging)
    // It has to be the very folder that was listed: another may have taken its place since.
    guard let status = try FileSystem.status(of: staging), case .folder = status.kind,
      status.stamp.number == entries.first?.stamp.number
    else {
      try FolderWalk.remove(staging)
      try FolderWalk.remove(file: staging)
      self = .empty
      return
    }
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(siteEntries.count)
    for entry in siteEntries where entry.kind == .file {
      numbers[site.path(of: entry)] = entry.stamp.number
    }
    var files: [String: Manifest.Entry] = [:]
    files.reserveCapacity(numbers.count)
    var removed: [String] = []
    for entry in entries where entry.kind != .folder {
      let path = listing.path(of: entry)
      if entry.kind == .file, numbers[path] == entry.stamp.number,
        let known = standing.reusable[path]
      {
        files[path] = known
      } else {
        removed.append(path)
      }
    }
    for file in removed { try FolderWalk.remove(file: staging + "/" + file) }
    // The deepest first: a folder may stand where the new site has a file.
    let empty = listing.emptyFolders(entries)
    let emptied = Set(empty + (removed + empty).flatMap(\.foldersAbove))
    for folder in emptied.sorted(by: >) {
      try FolderWalk.removeIfEmpty(staging + "/" + folder)
    }
    self.init(files: files, listing: listing, removed: removed + empty)
  }

  /// The files that are other ones now than stood there before, or may be.
  func touched(by manifest: Manifest) -> Set<String> {
    Set(
      manifest.entries.filter { files[$0.path] != $0 }.map(\.path) + removed + [Manifest.name])
  }
}
