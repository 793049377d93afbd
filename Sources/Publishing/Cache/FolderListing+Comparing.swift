import Documents
import Figures

/// A listed folder as it is now.
struct FolderComparison: Sendable {
  /// The files that are not beyond doubt what they were, in the listing's order.
  let doubtful: [(path: String, status: FileSystem.Status)]
  /// The folders of which the same is true.
  let doubtfulFolders: [(path: String, status: FileSystem.Status)]
  /// The listing, with what is kept now of the doubtful files and folders.
  let listing: FolderListing
}

extension FolderListing {
  /// What to look at again.
  enum Extent: Sendable {
    case all
    /// Which names there are and which files they name, but not what is in those.
    case names
  }

  /// Looks at a listed folder again.
  ///
  /// - Parameters:
  ///   - root: The folder.
  ///   - extent: What is looked at.
  ///   - certainBefore: What changed before that is certain from now on, where all else has just been
  ///     found to be as it was.
  ///   - includesDotNames: Whether names that begin with a dot count.
  ///   - parallelism: How much is looked at side by side.
  /// - Returns: `nil` when names came or went, or name something else; or when nobody can tell.
  func compared(
    with root: String, extent: Extent = .all, certainBefore: Int, includesDotNames: Bool,
    parallelism: Parallelism
  ) async -> FolderComparison? {
    guard let entries = entries() else { return nil }
    let chunk = 1_024
    let looks = await parallelism.map(
      stride(from: 0, to: entries.count, by: chunk).map { $0..<min($0 + chunk, entries.count) },
      chunk: 1
    ) { range in
      self.changes(
        of: entries[range], in: root, extent: extent, certainBefore: self.certainBefore)
    }
    var changes: [Change] = []
    for look in looks {
      guard let look else { return nil }
      changes += look
    }
    for change in changes where entries[change.index].kind == .folder {
      guard
        hasSameNames(
          entries, change.index, in: root, extent: extent, includesDotNames: includesDotNames)
      else { return nil }
    }
    func doubtful(_ kind: Entry.Kind) -> [(path: String, status: FileSystem.Status)] {
      changes.filter { entries[$0.index].kind == kind }
        .map { (path(of: entries[$0.index]), $0.status) }
    }
    return FolderComparison(
      doubtful: doubtful(.file), doubtfulFolders: doubtful(.folder),
      listing: replacing(
        changes.map { ($0.index, $0.status) }, of: entries, certainBefore: certainBefore))
  }

  /// Whether all that is kept of each name is what was listed, or seems so by a clock that ticks.
  func isStill(at root: String, parallelism: Parallelism) async -> Bool {
    guard let entries = entries() else { return false }
    let chunk = 1_024
    let looks = await parallelism.map(
      stride(from: 0, to: entries.count, by: chunk).map { $0..<min($0 + chunk, entries.count) },
      chunk: 1
    ) { range in self.changes(of: entries[range], in: root, extent: .all, certainBefore: .max) }
    return looks.allSatisfy { $0?.isEmpty == true }
  }

  /// A file or folder that is not beyond doubt what it was.
  private struct Change: Sendable {
    let index: Int
    let status: FileSystem.Status
  }

  /// `nil` where something else stands now than a file or folder where there was one, or nobody can
  /// tell.
  private func changes(
    of entries: ArraySlice<Entry>, in root: String, extent: Extent, certainBefore: Int
  ) -> [Change]? {
    var changes: [Change] = []
    // The path of each entry takes the place of the one before.
    var location = root.utf8.map { CChar(bitPattern: $0) }
    let rootLength = location.count
    for (index, entry) in zip(entries.indices, entries) {
      if extent == .names, entry.kind == .file { continue }
      location.removeLast(location.count - rootLength)
      if !entry.path.isEmpty {
        location.append(CChar(UInt8(ascii: "/")))
        for byte in bytes[entry.path] { location.append(CChar(bitPattern: byte)) }
      }
      location.append(0)
      let status: FileSystem.Status?
      do throws(SystemError) {
        status = try location.withUnsafeBufferPointer { path throws(SystemError) in
          try path.baseAddress.flatMap { path throws(SystemError) in
            try FileSystem.status(ofPath: path)
          }
        }
      } catch {
        return nil
      }
      if entry.isSame(as: status), max(entry.stamp.changed, entry.modified) < certainBefore {
        continue
      }
      switch (entry.kind, status) {
      case (.missing, nil): continue
      case (.file, let status?), (.folder, let status?):
        guard Entry.kind(status).0 == entry.kind else { return nil }
        changes.append(Change(index: index, status: status))
      case (.missing, _), (.other, _), (_, nil): return nil
      }
    }
    return changes
  }

  /// Whether the names in a folder are those that were listed, and name the same files where only
  /// folders are looked at.
  private func hasSameNames(
    _ entries: [Entry], _ folder: Int, in root: String, extent: Extent, includesDotNames: Bool
  ) -> Bool {
    let path = path(of: entries[folder])
    guard let found = try? FileSystem.contents(of: Self.location(of: path, in: root)) else {
      return false
    }
    let listed = children(of: folder, in: entries)
    let now = found.filter { includesDotNames || !$0.name.hasPrefix(".") }
    guard listed.count == now.count else { return false }
    let nameStart = path.isEmpty ? 0 : path.utf8.count + 1
    return zip(listed, now).allSatisfy { entry, found in
      bytes[entry.path].dropFirst(nameStart).elementsEqual(found.name.utf8)
        && (extent == .all || entry.kind != .file
          || found.status?.stamp.number == entry.stamp.number)
    }
  }

  /// What stands right in a folder.
  private func children(of folder: Int, in entries: [Entry]) -> [Entry] {
    let path = bytes[entries[folder].path]
    let slash = UInt8(ascii: "/")
    var children: [Entry] = []
    for entry in entries[(folder + 1)...] {
      var name = bytes[entry.path]
      if !path.isEmpty {
        guard name.starts(with: path), name.dropFirst(path.count).first == slash else { break }
        name = name.dropFirst(path.count + 1)
      }
      if !name.contains(slash) { children.append(entry) }
    }
    return children
  }
}
