import Documents

/// What a portal is built from, as the system knows it, in one digest: the name of each file, its number,
/// its size and its times.
///
/// Two that are the same mean that nothing changed. Clocks tick, some every two seconds: of a file that
/// changed so shortly before somebody looked, the content counts too.
enum InputDigest {
  /// The folders that a build reads.
  private static let folders = ["content", "themes"]
  /// The coarsest clock of a file system, FAT's, ticks every two seconds.
  private static let youth = 2_000_000_000
  /// What a portal may hold is no larger; what it may not hold stops the build.
  private static let limit = ContentTree.Limit.csvBytes

  /// Looks at all that lies below a portal's root.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - moment: In nanoseconds since 1970: what changed since shortly before it is read.
  ///   - parallelism: How many parts are looked at side by side.
  /// - Returns: The digest.
  /// - Throws: What cannot be looked at.
  static func of(
    _ root: RootFolder, since moment: Int, parallelism: Parallelism
  ) async throws(SystemError) -> SHA256Digest {
    var digest = SHA256Digest.Running()
    for folder in folders {
      let location = root.path + "/" + folder
      guard case .folder? = try FileSystem.kind(of: location) else { continue }
      let lines = try await FolderWalk.collect(location, parallelism: parallelism) {
        path, isFolder throws(SystemError) in
        try isFolder ? nil : line(of: folder + "/" + path, in: root, since: moment)
      }
      for line in lines { digest.add(Array(line.utf8)[...]) }
    }
    return digest.finished()
  }

  /// What is kept of a file; `nil` for one whose name begins with a dot, which no build reads.
  private static func line(
    of path: String, in root: RootFolder, since moment: Int
  ) throws(SystemError) -> String? {
    guard !path.utf8.contains("/.".utf8),
      let status = try FileSystem.status(of: root.path + "/" + path)
    else { return nil }
    let stamp = status.stamp
    guard case .file(let size) = status.kind else { return "\(path)\0\(stamp.number)\n" }
    let line = "\(path)\0\(size)\0\(stamp.number)\0\(stamp.changed)\0\(status.modified)\n"
    guard max(status.modified, stamp.changed) >= moment - youth else { return line }
    return line + SHA256Digest(of: try root.read(path, limit: limit)).hex + "\n"
  }
}
