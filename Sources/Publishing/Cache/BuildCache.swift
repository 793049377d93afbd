import Documents

/// The folder in which a portal keeps what its last builds left: `ROOT/.haidang`.
///
/// It may be deleted at any time. Nothing in it is believed that does not prove itself, and whatever
/// is wrong with it, the build goes on without. It is opened folder by folder, and what is in it is
/// read, written and removed from there: nothing of that passes through a link.
struct BuildCache {
  private let root: String
  /// Of the folder for one output: its record, and the site that stood there before.
  private let name: String

  /// The cache's folder in a portal's root.
  static let folder = ".haidang"
  private static let record = "record"

  private enum Limit {
    /// Of a record: a listing of the inputs and two of a site take some hundred bytes a file, the texts
    /// that can be edited alone a thousand each.
    static let bytes = SitePath.Limit.files * 4_096
  }

  /// - Parameters:
  ///   - root: The portal's root.
  ///   - output: Where its site stands.
  init(root: String, output: String) {
    self.root = root
    name = String(SHA256Digest(of: Array(output.utf8)).hex.prefix(16))
  }

  /// The place for the site before the last one; `nil` where nothing can be kept.
  func spareFolder() -> SpareFolder? { opened(isMade: true).map(SpareFolder.init) }

  /// The site before the last one, if its names are what a record says and its folders are as they are
  /// published.
  func spare(of record: BuildRecord?, parallelism: Parallelism) async -> FolderListing? {
    guard let cache = opened(isMade: false), let listing = record?.spare else { return nil }
    let comparison = await listing.compared(
      with: SpareFolder(cache: cache).path, extent: .names, certainBefore: listing.certainBefore,
      includesDotNames: true, parallelism: parallelism)
    guard let comparison else { return nil }
    let areOpen = comparison.doubtfulFolders.allSatisfy {
      $0.path.isEmpty || $0.status.permissions.isPublishedFolder
    }
    return areOpen ? comparison.listing : nil
  }

  /// What the last build left; `nil` when there is nothing of use.
  func record() -> BuildRecord? {
    guard let cache = opened(isMade: false),
      let bytes = try? cache.read(Self.record, limit: Limit.bytes)
    else { return nil }
    return BuildRecord(bytes)
  }

  /// Keeps a record in place of the earlier one.
  func keep(_ record: BuildRecord) {
    guard let cache = opened(isMade: true) else { return }
    let pieces = record.pieces
    do {
      guard pieces.reduce(0, { $0 + $1.count }) <= Limit.bytes else { return forget() }
      try cache.write(Self.record, pieces: pieces)
    } catch {
      // A full disk, say: the next build is a whole one.
      forget()
    }
  }

  /// Removes the record: it no longer says what stands in the output.
  func forget() {
    try? opened(isMade: false)?.remove(file: Self.record)
  }

  /// The folder for the output; `nil` where it is none, or cannot be opened.
  private func opened(isMade: Bool) -> RootFolder? {
    try? RootFolder(root).folder(Self.folder, isMade: isMade).folder(name, isMade: isMade)
  }
}

/// Where a portal's cache keeps the site that was replaced.
struct SpareFolder: Sendable {
  fileprivate let cache: RootFolder
  private static let name = "site"

  /// Where it stands, to be looked at.
  var path: String { cache.path + "/" + Self.name }

  /// Removes what is there.
  func remove() throws(SystemError) { try cache.remove(folder: Self.name) }

  /// Moves a site there, in place of the one that is kept.
  func take(_ site: String) throws(SystemError) {
    try remove()
    try cache.take(site, as: Self.name)
  }

  /// Moves the site that is kept to another place.
  func move(to path: String) throws(SystemError) { try cache.move(Self.name, to: path) }

  /// Makes an empty site there, in place of the one that is kept.
  func makeNew() throws(SystemError) -> RootFolder {
    try remove()
    return try cache.folder(Self.name, isMade: true, for: .everybody)
  }
}
