package import Documents

/// The file that a build writes its changes to.
package struct ReportFile: Sendable {
  package let path: String

  /// - Parameter path: The file; an earlier report is written over, nothing else is.
  package init(path: String) {
    self.path = path
  }

  /// Why no report can be written there.
  package enum Failure: Error, Hashable, Sendable {
    case system(SystemError)
    /// Something that is no report stands there.
    case foreignFile(path: String)
  }

  /// Checks that nobody else's file stands there, before anything is published.
  package func check() throws(Failure) {
    do {
      guard let kind = try FileSystem.kind(of: path) else { return }
      let signature = SiteChanges.signature
      if case .file = kind,
        try FileSystem.beginning(of: path, count: signature.count) == signature
      {
        return
      }
    } catch {
      throw .system(error)
    }
    throw .foreignFile(path: path)
  }

  /// Writes the report, whole.
  package func write(_ changes: SiteChanges) throws(Failure) {
    try check()
    let new = path + ".haidang-new"
    do {
      try FolderWalk.remove(file: new)
      try FileSystem.write(changes.json, to: new, for: .user)
      try FolderWalk.rename(new, to: path)
    } catch {
      throw .system(error)
    }
  }
}
