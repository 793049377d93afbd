import Documents
import Figures

/// What lies in a folder and below it, as the system knew it at one moment: all names, and of each what
/// changes with it.
///
/// A later look at the same folder asks the system only for what is kept of each name, and opens no
/// folder: names cannot come or go without a change of the folder that they are in.
struct FolderListing: Hashable, Sendable {
  /// One entry after the other, each folder before what is in it, names in byte order; see
  /// ``Entry``.
  private(set) var bytes: [UInt8] = []
  /// By the file system's clock, in nanoseconds since 1970: what changed before it would be seen to
  /// change again; what changed later may have done so unseen, for clocks tick.
  let certainBefore: Int

  init(bytes: [UInt8] = [], certainBefore: Int) {
    self.bytes = bytes
    self.certainBefore = certainBefore
  }

  /// A name, and what is kept of it.
  struct Entry: Sendable {
    enum Kind: UInt8, Sendable {
      case missing, file, folder, other
    }

    /// Where in the listing's bytes the path stands; empty for the folder itself.
    let path: Range<Int>
    let kind: Kind
    let size: Int
    let stamp: FileSystem.Stamp
    let modified: Int

    /// The bytes before the path: its length, the kind, and four numbers.
    static let headSize = 2 + 1 + 4 * 8
  }
}

// MARK: - Listing

extension FolderListing {
  /// Lists a folder, parts of it side by side.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - names: What in it is listed, whether it is there or not; `nil` for all of it.
  ///   - certainBefore: See ``certainBefore``.
  ///   - includesDotNames: Whether names that begin with a dot count.
  ///   - parallelism: How many parts are looked at at once.
  /// - Throws: What cannot be listed.
  init(
    of root: String, names: [String]? = nil, certainBefore: Int, includesDotNames: Bool,
    parallelism: Parallelism
  ) async throws(SystemError) {
    var parts: [Part] = []
    for name in names ?? [""] {
      parts.append(
        Part(
          path: name, status: try FileSystem.status(of: Self.location(of: name, in: root))))
    }
    // The third level is as deep as a site is wide: enough parts for every core.
    for _ in 0..<3 {
      var opened: [Part] = []
      for part in parts {
        opened += try part.opened(in: root, includesDotNames: includesDotNames)
      }
      parts = opened
    }
    let listings = await parallelism.map(parts, chunk: 16) { part in
      Result { () throws(SystemError) in
        var listing = FolderListing(certainBefore: certainBefore)
        try listing.add(part, in: root, includesDotNames: includesDotNames)
        return listing.bytes
      }
    }
    self.init(certainBefore: certainBefore)
    for listing in try listings.successes() { bytes += listing }
  }

  /// Lists a folder of which it is known what it holds, unless something of it is not there.
  ///
  /// No folder is opened.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - paths: The files in it, and the folders that hold nothing.
  ///   - certainBefore: See ``certainBefore``.
  ///   - parallelism: How many parts are looked at at once.
  init?(
    of root: String, holding paths: [String], certainBefore: Int, parallelism: Parallelism
  ) async {
    let paths = Self.withFolders(paths)
    let statuses = await parallelism.map(paths, chunk: 256) { path in
      try? FileSystem.status(of: Self.location(of: path, in: root))
    }
    self.init(certainBefore: certainBefore)
    for (path, status) in zip(paths, statuses) {
      guard let status else { return nil }
      var path = path
      path.withUTF8 { add($0, status) }
    }
  }

  /// Paths and the folders on the way to them, in the order of a listing.
  private static func withFolders(_ paths: [String]) -> [String] {
    let slash = UInt8(ascii: "/")
    // In the order of names, folder by folder: nothing that names are made of comes before this.
    let separator: UInt8 = 0
    let keys = paths.map { $0.utf8.map { $0 == slash ? separator : $0 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var before: [UInt8] = []
    var all = [""]
    for key in keys {
      let common = zip(key, before).prefix { $0 == $1 }.count
      let path = key.map { $0 == separator ? slash : $0 }
      for end in key.indices where end >= common && key[end] == separator {
        all.append(String(decoding: path[..<end], as: UTF8.self))
      }
      all.append(String(decoding: path, as: UTF8.self))
      before = key
    }
    return all
  }

  /// Where a listed path lies; the empty path is the listed folder itself.
  static func location(of path: String, in root: String) -> String {
    path.isEmpty ? root : root + "/" + path
  }

  /// What stands somewhere in a folder.
  private struct Part: Sendable {
    let path: String
    let status: FileSystem.Status?
    /// Whether what is in it follows as parts of their own.
    var isOpen = false

    func opened(in root: String, includesDotNames: Bool) throws(SystemError) -> [Part] {
      guard case .folder? = status?.kind, !isOpen else { return [self] }
      var parts = [Part(path: path, status: status, isOpen: true)]
      for (name, status) in try FileSystem.contents(of: FolderListing.location(of: path, in: root))
      where includesDotNames || !name.hasPrefix(".") {
        parts.append(Part(path: path.isEmpty ? name : path + "/" + name, status: status))
      }
      return parts
    }
  }

  private mutating func add(
    _ part: Part, in root: String, includesDotNames: Bool
  ) throws(SystemError) {
    var path = part.path
    path.withUTF8 { add($0, part.status) }
    guard !part.isOpen else { return }
    for part in try part.opened(in: root, includesDotNames: includesDotNames).dropFirst() {
      try add(part, in: root, includesDotNames: includesDotNames)
    }
  }

  /// Adds what is kept of a path at the listing's end.
  private mutating func add(_ path: UnsafeBufferPointer<UInt8>, _ status: FileSystem.Status?) {
    func add(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    let (kind, size) = Entry.kind(status)
    add(UInt16(clamping: path.count))
    add(kind.rawValue)
    add(Int64(size))
    add(Int64(status?.stamp.number ?? 0))
    add(Int64(status?.stamp.changed ?? 0))
    add(Int64(status?.modified ?? 0))
    bytes.append(contentsOf: path)
  }

  /// The listing with what is kept now of some entries.
  ///
  /// - Parameters:
  ///   - statuses: By the entries' numbers.
  ///   - entries: All of them.
  ///   - certainBefore: See ``certainBefore``.
  /// - Returns: The listing.
  func replacing(
    _ statuses: [(index: Int, status: FileSystem.Status)], of entries: [Entry],
    certainBefore: Int
  ) -> FolderListing {
    var listing = FolderListing(certainBefore: certainBefore)
    listing.bytes.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var copied = 0
      for (index, status) in statuses {
        let path = entries[index].path
        listing.bytes.append(contentsOf: bytes[copied..<path.lowerBound - Entry.headSize])
        listing.add(UnsafeBufferPointer(rebasing: bytes[path]), status)
        copied = path.upperBound
      }
      listing.bytes.append(contentsOf: bytes[copied...])
    }
    return listing
  }

  /// The listing of a folder that was listed, after something was done in it to some files, without a
  /// name that came or went.
  ///
  /// - Parameters:
  ///   - root: Where the folder stands now.
  ///   - paths: The files.
  ///   - certainBefore: See ``certainBefore``.
  /// - Returns: `nil` when one of them is not listed, or not there.
  func renewed(at root: String, _ paths: Set<String>, certainBefore: Int) -> FolderListing? {
    guard let entries = entries() else { return nil }
    let paths = paths.union(paths.flatMap(\.foldersAbove)).union([""])
    var statuses: [(index: Int, status: FileSystem.Status)] = []
    for (index, entry) in entries.enumerated() {
      let path = path(of: entry)
      guard paths.contains(path) else { continue }
      guard let status = try? FileSystem.status(of: Self.location(of: path, in: root)) else {
        return nil
      }
      statuses.append((index, status))
    }
    return statuses.count == paths.count
      ? replacing(statuses, of: entries, certainBefore: certainBefore) : nil
  }
}

extension FolderListing {
  /// The listing of a folder where the same files have other names, below the same path from there.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - missing: The files that have none there.
  ///   - parallelism: How much is looked at side by side.
  /// - Returns: The listing, without the folders that are not there.
  func mirrored(
    at root: String, without missing: Set<String>, parallelism: Parallelism
  ) async -> FolderListing? {
    guard let entries = entries() else { return nil }
    // All that is kept of a file is the same under all its names.
    let paths = entries.map { $0.kind == .folder ? path(of: $0) : nil }
    let statuses = await parallelism.map(paths, chunk: 256) { path in
      path.flatMap { try? FileSystem.status(of: Self.location(of: $0, in: root)) }
    }
    var listing = FolderListing(certainBefore: certainBefore)
    listing.bytes.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      for (entry, status) in zip(entries, statuses) {
        if let status {
          listing.add(UnsafeBufferPointer(rebasing: bytes[entry.path]), status)
        } else if entry.kind != .folder, missing.isEmpty || !missing.contains(path(of: entry)) {
          let head = entry.path.lowerBound - Entry.headSize
          listing.bytes.append(
            contentsOf: UnsafeBufferPointer(rebasing: bytes[head..<entry.path.upperBound]))
        }
      }
    }
    return listing
  }
}

extension FolderListing.Entry {
  static func kind(_ status: FileSystem.Status?) -> (Kind, size: Int) {
    switch status?.kind {
    case nil: (.missing, 0)
    case .file(let size): (.file, size)
    case .folder: (.folder, 0)
    case .symbolicLink, .special: (.other, 0)
    }
  }

  /// Whether all that is kept of a path is as it was.
  func isSame(as status: FileSystem.Status?) -> Bool {
    guard let status, Self.kind(status) == (kind, size) else {
      return status == nil && kind == .missing
    }
    return stamp == status.stamp && modified == status.modified
  }
}

// MARK: - Reading

extension FolderListing {
  /// The entries in their order; `nil` for bytes that no listing has.
  func entries() -> [Entry]? {
    bytes.withUnsafeBytes { bytes in
      func number(_ offset: Int) -> Int {
        Int(Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int64.self)))
      }
      var entries: [Entry] = []
      var start = 0
      while start < bytes.count {
        let path = start + Entry.headSize
        guard path <= bytes.count, let kind = Entry.Kind(rawValue: bytes[start + 2]) else {
          return nil
        }
        let length = bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self)
        let end = path + Int(UInt16(littleEndian: length))
        guard end <= bytes.count else { return nil }
        entries.append(
          Entry(
            path: path..<end, kind: kind, size: number(start + 3),
            stamp: FileSystem.Stamp(number: number(start + 11), changed: number(start + 19)),
            modified: number(start + 27)))
        start = end
      }
      return entries
    }
  }

  func path(of entry: Entry) -> String { String(decoding: bytes[entry.path], as: UTF8.self) }
}

extension FolderListing {
  /// The folders that hold nothing.
  func emptyFolders(_ entries: [Entry]) -> [String] {
    entries.indices.compactMap { index in
      guard entries[index].kind == .folder, !entries[index].path.isEmpty else { return nil }
      let path = path(of: entries[index])
      // What is in a folder follows it.
      let holdsNext =
        index + 1 < entries.count && self.path(of: entries[index + 1]).hasPrefix(path + "/")
      return holdsNext ? nil : path
    }
  }

  /// Whether all files of a manifest are listed, with their sizes.
  func holdsAll(of manifest: Manifest) -> Bool {
    var sizes = Dictionary(
      manifest.entries.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    for entry in entries() ?? [] where entry.kind == .file {
      if let size = sizes.removeValue(forKey: path(of: entry)), size != entry.size { return false }
    }
    return sizes.isEmpty
  }
}
