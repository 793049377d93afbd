import Documents
import Pages

/// Second names for all files of a site, in a folder where the next build finds them: the spare site,
/// which it can begin with in place of an empty folder.
///
/// Nothing depends on it: where it cannot be made, on another disk than the output's for one, the next
/// build does without.
enum SpareNames {
  /// Names the files of a site that is written, its manifest last: what changed later than that is in
  /// doubt, and a second name is a change.
  ///
  /// - Parameters:
  ///   - manifest: The site's files.
  ///   - site: Where they stand.
  ///   - spare: Where they get their second names; what is there is removed.
  ///   - parallelism: How many are named side by side.
  /// - Returns: Whether all have one; if not, none keeps one.
  static func give(
    _ manifest: Manifest, of site: String, in spare: SpareFolder, parallelism: Parallelism
  ) async -> Bool {
    guard let folder = try? spare.makeNew() else { return false }
    // What is named in the last tick of the clock before the manifest is read again by the next build:
    // large files are not among them. Of the others neighbours are named apart, since a file system
    // adds to one folder at a time.
    let large = manifest.entries.filter { $0.size > largeSize }
    let small = manifest.entries.filter { $0.size <= largeSize }.dealt(by: 64)
    let named = await parallelism.map(large + small) { entry in
      Result { () throws(SystemError) in try give(entry.path, of: site, in: folder) }
    }
    do throws(SystemError) {
      _ = try named.successes()
      try give(Manifest.name, of: site, in: folder)
      return true
    } catch {
      try? spare.remove()
      return false
    }
  }

  /// In bytes: few pages are as large.
  private static let largeSize = 65_536

  private static func give(
    _ path: String, of site: String, in folder: RootFolder
  ) throws(SystemError) {
    let isFolderPage = path.hasSuffix("/" + Address.folderPage)
    try folder.name(site + "/" + path, as: path, isNew: isFolderPage)
  }
}
