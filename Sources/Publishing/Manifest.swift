package import Documents

/// The list of the files that a build wrote, kept in the output: the next build knows by it what is
/// its own to replace, and anybody can check a copy of the site against it.
package struct Manifest: Hashable, Sendable {
  package static let name = "manifest.json"

  /// The files in the order of their paths' bytes; the manifest itself is none of them.
  package let entries: [Entry]

  /// A file as it was published.
  package struct Entry: Hashable, Sendable {
    /// From the output folder.
    package let path: String
    /// In bytes.
    package let size: Int
    package let digest: SHA256Digest

    init(path: String, bytes: [UInt8]) {
      self.init(path: path, size: bytes.count, digest: SHA256Digest(of: bytes))
    }

    init(path: String, size: Int, digest: SHA256Digest) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The entry of a file.
  func entry(_ path: String) -> Entry? { entries.first { $0.path == path } }
}

// MARK: - The manifest as a file

extension Manifest {
  /// What bounds a manifest's file.
  enum Limit {
    /// Of a line without its path: the words, the digest, and a number as long as any.
    private static let restOfLine = 160
    /// As many lines as a site may have files, each as long as can be.
    static let bytes = SitePath.Limit.files * (SitePath.Limit.bytes + restOfLine)
  }
}

extension Manifest {
  private static let opening = "{\"generator\": \"haidang\", \"format\": 1, \"files\": [\n"
  private static let closing = "]}\n"

  /// The manifest as it is written: a file a line, so that versions compare well.
  package var json: [UInt8] {
    var bytes = Array(Self.opening.utf8)
    bytes.reserveCapacity(entries.count * 160)
    for (index, entry) in entries.enumerated() {
      entry.append(to: &bytes)
      bytes += index + 1 < entries.count ? ",\n".utf8 : "\n".utf8
    }
    bytes += Self.closing.utf8
    return bytes
  }

  /// Reads a manifest that a build wrote.
  ///
  /// Byte for byte that is: what somebody else wrote or changed says nothing about what is ours.
  ///
  /// - Returns: `nil` for any other file.
  package init?(json: [UInt8]) {
    guard let manifest = Manifest(trusted: json), manifest.json == json else { return nil }
    self = manifest
  }

  /// Reads a manifest whose bytes are known to be a build's.
  init?(trusted json: [UInt8]) {
    let lines = json.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 3 else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count - 3)
    for line in lines[1..<(lines.count - 2)] {
      guard let entry = Entry(line: line) else { return nil }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// The manifest in a folder, with the digest of its file; `nil` when there is none that a build wrote.
  ///
  /// - Throws: Also ``SystemError/isTooLarge``, for what is larger than any manifest.
  package static func read(
    in folder: String
  ) throws(SystemError) -> (manifest: Manifest, digest: SHA256Digest)? {
    let path = folder + "/" + name
    guard case .file? = try FileSystem.kind(of: path) else { return nil }
    let json = try FileSystem.read(path, limit: Limit.bytes)
    return Manifest(json: json).map { ($0, SHA256Digest(of: json)) }
  }
}

extension Manifest.Entry {
  private static let beforePath = "  {\"path\": \""
  private static let afterPath = "\", \"size\": "
  private static let afterSize = ", \"sha256\": \""

  /// Appends the entry as an object; a site's paths have nothing to escape, see ``SitePath``.
  fileprivate func append(to bytes: inout [UInt8]) {
    bytes += Self.beforePath.utf8
    bytes += path.utf8
    bytes += Self.afterPath.utf8
    bytes += String(size).utf8
    bytes += Self.afterSize.utf8
    bytes += digest.hex.utf8
    bytes += "\"}".utf8
  }

  /// Reads what ``append(to:)`` wrote, with a comma after it or without.
  fileprivate init?(line: ArraySlice<UInt8>) {
    func text(_ range: Range<Int>) -> Substring { Substring(decoding: line[range], as: UTF8.self) }
    let pathStart = line.startIndex + Self.beforePath.utf8.count
    guard
      let pathEnd = line.dropFirst(Self.beforePath.utf8.count).firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let sizeStart = pathEnd + Self.afterPath.utf8.count
    guard
      let sizeEnd = line[pathEnd...].dropFirst(Self.afterPath.utf8.count)
        .firstIndex(of: UInt8(ascii: ","))
    else { return nil }
    let digestStart = sizeEnd + Self.afterSize.utf8.count
    let path = String(text(pathStart..<pathEnd))
    guard digestStart + 64 <= line.endIndex, let size = Int(text(sizeStart..<sizeEnd)), size >= 0,
      let digest = SHA256Digest(hex: text(digestStart..<digestStart + 64)), SitePath.isSafe(path)
    else { return nil }
    self.init(path: path, size: size, digest: digest)
  }
}
