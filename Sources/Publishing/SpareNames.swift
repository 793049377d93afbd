import Documents
import Pages
import Synchronization

/// A second name for each file of a site while it is written, in a folder where the next build finds
/// them: the spare site, which it can begin with in place of an empty folder.
///
/// Nothing depends on it: where it cannot be made, on another disk than the output's for one, the next
/// build does without.
final class SpareNames: Sendable {
  private let folder: String
  private let isWanted = Atomic(true)

  /// Empties the folder.
  init?(in folder: String) {
    self.folder = folder
    guard (try? FolderWalk.remove(folder)) != nil else { return nil }
  }

  /// Names a file, unless that failed once already.
  ///
  /// Its manifest is not yet written: what changed later than that is in doubt, and a second name is a
  /// change.
  func add(_ file: String, as path: String) {
    guard isWanted.load(ordering: .relaxed) else { return }
    let second = folder + "/" + path
    let isFolderPage = path.hasSuffix("/" + Address.folderPage)
    do throws(SystemError) {
      try FileSystem.makingFolder(of: second, isNew: isFolderPage) { () throws(SystemError) in
        try FolderWalk.name(file, second)
      }
    } catch {
      isWanted.store(false, ordering: .relaxed)
    }
  }

  /// Takes all names back: their folders may take the room that the site itself needs.
  func giveUp() {
    isWanted.store(false, ordering: .relaxed)
    try? FolderWalk.remove(folder)
  }

  /// Whether every file has a second name; if not, none keeps one.
  func finish() -> Bool {
    if isWanted.load(ordering: .relaxed) { return true }
    // Somebody may have named one while others gave up.
    giveUp()
    return false
  }
}
