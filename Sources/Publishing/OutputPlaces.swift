import Documents

/// The site's folder and what stands beside it while a build publishes.
struct OutputPlaces: Hashable, Sendable {
  let site: String
  /// Where the new site is written.
  var staging: String { site + ".haidang-new" }
  /// Where the old site stands for a moment, on systems that cannot swap two folders.
  var aside: String { site + ".haidang-old" }
  var lock: String { site + ".haidang-lock" }

  /// - Parameter path: The site's folder as somebody typed it; it need not exist. A symbolic link to a
  ///   folder stays one: what it leads to is replaced.
  init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    site = FolderWalk.resolved(path)
  }

  /// What stands beside the site that no finished build leaves there.
  func leftovers() throws(SystemError) -> [String] {
    var found: [String] = []
    for place in [staging, aside] where try FileSystem.kind(of: place) != nil {
      found.append(place)
    }
    return found
  }
}

extension OutputPlaces {
  /// Makes the folder that the site stands in.
  func makeParent() throws(SystemError) {
    guard let slash = site.lastIndex(of: "/"), slash > site.startIndex else { return }
    try FileSystem.makeFolder(String(site[..<slash]))
  }

  /// Clears away what a build that died left beside the site, and puts the old site back if it died
  /// while neither stood in its place.
  func recover() throws(SystemError) {
    let isSiteMissing = try FileSystem.kind(of: site) == nil
    if isSiteMissing, case .folder? = try FileSystem.kind(of: aside) {
      try FolderWalk.rename(aside, to: site)
    }
    try FolderWalk.remove(staging)
    try FolderWalk.remove(aside)
  }
}
