import Documents

/// What a portal is built from, file by file, as the system knows it: a line for each file and folder.
///
/// A line holds the path, the kind, the size, the number of the file on its disk, and when its content
/// and its other properties last changed. Two listings of the same bytes mean that nothing changed,
/// but for what was written so shortly before the listing that a coarse clock cannot tell: of such
/// files the digest of the content is kept too.
struct InputListing: Hashable {
  private(set) var bytes: [UInt8] = []
  /// The digests of files that were young when they were listed, by path.
  private(set) var young: [String: SHA256Digest] = [:]

  /// The folders that a build reads.
  private static let folders = ["content", "themes"]
  /// The coarsest clock of a file system, FAT's, ticks every two seconds.
  private static let youth = 2_000_000_000

  /// Lists what lies below a portal's root.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - now: In nanoseconds since 1970, from before anything is read.
  /// - Throws: What cannot be listed.
  init(root: String, now: Int) throws(SystemError) {
    for folder in Self.folders {
      try add(folder, in: root, now: now)
    }
  }

  init(bytes: [UInt8], young: [String: SHA256Digest]) {
    self.bytes = bytes
    self.young = young
  }

  private mutating func add(_ path: String, in root: String, now: Int) throws(SystemError) {
    let location = root + "/" + path
    guard let status = try FileSystem.status(of: location) else { return }
    add(path, status)
    switch status.kind {
    case .folder:
      // Readers of the content pass over names that begin with a dot.
      for name in try FileSystem.names(in: location) where !name.hasPrefix(".") {
        try add(path + "/" + name, in: root, now: now)
      }
    case .file:
      if max(status.modified, status.stamp.changed) > now - Self.youth {
        young[path] = SHA256Digest(of: try FileSystem.read(location))
      }
    case .symbolicLink, .other: break
    }
  }

  private mutating func add(_ path: String, _ status: FileSystem.Status) {
    bytes += path.utf8
    switch status.kind {
    case .file(let size): bytes += "\tfile\t\(size)".utf8
    // A folder changes with the names in it, and those are listed.
    case .folder: return bytes += "\tfolder\n".utf8
    case .symbolicLink: bytes += "\tlink\t0".utf8
    case .other: bytes += "\tother\t0".utf8
    }
    bytes += "\t\(status.stamp.number)\t\(status.modified)\t\(status.stamp.changed)\n".utf8
  }
}

extension InputListing {
  /// The files whose content may differ from what an earlier listing saw.
  ///
  /// - Parameters:
  ///   - earlier: The listing to compare with.
  ///   - root: The portal's root.
  /// - Returns: The paths; `nil` when files came or went or are not what they were.
  /// - Throws: What cannot be read.
  func changes(since earlier: InputListing, root: String) throws(SystemError) -> [String]? {
    var changed: [String] = []
    if bytes != earlier.bytes {
      let newline = UInt8(ascii: "\n")
      let (lines, earlierLines) = (
        bytes.split(separator: newline), earlier.bytes.split(separator: newline)
      )
      guard lines.count == earlierLines.count else { return nil }
      for (line, earlierLine) in zip(lines, earlierLines) where line != earlierLine {
        let (cells, earlierCells) = (line.cells, earlierLine.cells)
        guard cells.count == 6, earlierCells.count == 6, cells[0] == earlierCells[0],
          cells[1] == "file", earlierCells[1] == "file"
        else { return nil }
        changed.append(cells[0])
      }
    }
    for (path, digest) in earlier.young where !changed.contains(path) {
      if try SHA256Digest(of: FileSystem.read(root + "/" + path)) != digest { changed.append(path) }
    }
    return changed.sorted()
  }
}

extension ArraySlice<UInt8> {
  fileprivate var cells: [String] {
    split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
  }
}
