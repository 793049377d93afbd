import Diagnostics
import Documents
import Pages
import PortalModel
import Theme

/// Checks before anything is written that each file of the site has a place of its own, inside the
/// output, on every disk.
///
/// Content and themes are checked where they are read; this is the last gate, and it asks about
/// addresses alone, wherever they came from.
struct AddressCheck {
  /// What each address comes from; worked out only when something is wrong.
  private lazy var sources = findSources()
  private let findSources: () -> [String: Place]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ site: Site) {
    self.init(site.files.map(\.address.path)) { Self.sources(of: site) }
  }

  private static func sources(of site: Site) -> [String: Place] {
    let graph = site.graph
    let settings = graph.portal.settings
    let theme = settings.theme?.value ?? ""
    var sources: [String: Place] = [:]
    for page in graph.pages {
      let file = page.articles?.article(in: page.language).file ?? settings.file
      sources[page.address.path] = file.wholeFile
    }
    // The names of downloads are phrases, as the addresses of lists are.
    for file in OpenData.files(of: graph) {
      sources[graph.address(of: file).path] = settings.file.wholeFile
    }
    for asset in graph.media {
      sources[Address.media(asset.path).path] = Place(file: asset.path)
    }
    for asset in graph.assets.files {
      let place = Place(file: "themes/\(theme)/assets/\(asset.name)")
      sources[Address.asset(asset).path] = place
    }
    return sources
  }

  /// - Parameters:
  ///   - paths: The addresses of all files, in any order.
  ///   - sources: What they come from, as far as that is a file.
  init(_ paths: [String], sources: @escaping () -> [String: Place]) {
    findSources = sources
    guard paths.count <= SitePath.Limit.files else {
      let problem = FileProblem.tooManyPages(limit: SitePath.Limit.files)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: "content/portal.yaml")))
      return
    }
    for path in paths { check(path) }
    checkCollisions(paths)
  }

  private mutating func check(_ path: String) {
    if !SitePath.isSafe(path) {
      report(.unsafeAddress(address: path), path)
    } else if path.utf8.count > SitePath.Limit.bytes {
      report(.addressTooLong(address: path, limit: SitePath.Limit.bytes), path)
    } else if let name = SitePath.reservedName(in: path) {
      report(.reservedName(name: name), path)
    }
  }

  /// Two files at one place, or a file where another needs a folder.
  private mutating func checkCollisions(_ paths: [String]) {
    let folded = paths.map(SitePath.folded)
    // The files of a site come in order, and all but very few sites end here.
    let isEachOnce = zip(folded, folded.dropFirst()).allSatisfy { $0.precedesByBytes($1) }
    if isEachOnce, !folded.contains(where: Self.folders(of: folded).contains) { return }
    var taken: [String: String] = [:]
    for path in paths {
      guard let other = taken.updateValue(path, forKey: SitePath.folded(path)) else { continue }
      reportCollision(path, other)
    }
    for path in paths {
      for folder in SitePath.folded(path).foldersAbove {
        if let other = taken[folder] { reportCollision(path, other) }
      }
    }
  }

  /// All folders that paths lead through.
  private static func folders(of paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var folder = path[...].folderAbove
      // The folders above one that is known are known too.
      while let next = folder, folders.insert(String(next)).inserted { folder = next.folderAbove }
    }
    return folders
  }

  private mutating func reportCollision(_ path: String, _ other: String) {
    let problem = FileProblem.addressCollides(
      address: path, otherAddress: other, otherPath: place(of: other).path)
    report(problem, path)
  }

  private mutating func place(of path: String) -> Place { sources[path] ?? Place(file: path) }

  private mutating func report(_ problem: FileProblem, _ path: String) {
    diagnostics.append(Diagnostic(.file(problem), at: place(of: path)))
  }
}
