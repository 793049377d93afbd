import Documents
import Pages

/// A place in or around a portal where nothing may be written that somebody asks for.
package enum ForbiddenPlace: Hashable, Sendable {
  /// The portal's root, or a folder that holds it.
  case root
  case content
  case themes
  /// What builds keep for themselves.
  case cache
  /// The folder of the site, or what stands beside it while a build publishes.
  case output
  /// A site that is published, for one with drafts.
  case published
}

/// The places of a portal that no option may name.
package struct PortalPlaces: Sendable {
  private let root: String
  /// Where the site goes that is published, if nobody says otherwise.
  private let site: String
  /// Each folder of the portal that is not to be written to, as it is named and as it leads through
  /// links.
  private let folders: [(place: ForbiddenPlace, path: String)]

  /// - Parameter root: The portal's root as somebody typed it.
  package init(root: String) {
    let root = PathWalk(root).end
    self.root = root
    site = root.appending("site")
    folders = [
      (ForbiddenPlace.content, "content"), (.themes, "themes"), (.cache, BuildCache.folder),
    ].flatMap { place, name in
      let path = root.appending(name)
      return [(place, path), (place, PathWalk(path).end)]
    }
  }

  /// Why a site may not be published to a folder.
  ///
  /// - Parameters:
  ///   - output: The folder as somebody typed it.
  ///   - includesDrafts: Whether the site has pages that are not to be published.
  /// - Returns: What stands there; `nil` where it may.
  package func conflict(output: String, includesDrafts: Bool) -> ForbiddenPlace? {
    let walk = PathWalk(output)
    if root.isIn(walk.end) { return .root }
    if includesDrafts, walk.end == PathWalk(site).end || Self.isPublished(walk.end) {
      return .published
    }
    return conflict(walk)
  }

  /// Whether a site without drafts stands in a folder.
  private static func isPublished(_ folder: String) -> Bool {
    guard let folder = try? RootFolder(folder),
      (try? folder.kind(of: Manifest.name)) ?? nil != nil
    else { return false }
    let robots = try? folder.read(Address.robots.path, limit: Robots.preview.count)
    return robots != Robots.preview
  }

  /// Why no report may be written to a file.
  ///
  /// - Parameters:
  ///   - report: The file as somebody typed it.
  ///   - output: The folder of the site as somebody typed it.
  /// - Returns: What stands there; `nil` where one may.
  package func conflict(report: String, output: String) -> ForbiddenPlace? {
    let walk = PathWalk(report)
    if let place = conflict(walk) { return place }
    let places = OutputPlaces(path: output)
    let taken = [places.site, places.staging, places.aside, places.lock]
    return walk.places.contains { place in taken.contains(where: place.isIn) } ? .output : nil
  }

  /// The forbidden folder that a path leads into or through.
  private func conflict(_ walk: PathWalk) -> ForbiddenPlace? {
    folders.first { folder in walk.places.contains { $0.isIn(folder.path) } }?.place
  }
}

extension String {
  /// Whether a path without links is another one or lies beneath it.
  fileprivate func isIn(_ folder: String) -> Bool {
    self == folder || hasPrefix(folder == "/" ? folder : folder + "/")
  }

  fileprivate func appending(_ name: String) -> String {
    self == "/" ? self + name : self + "/" + name
  }
}

/// All places that a typed path leads through, links and all.
struct PathWalk {
  /// Where the path ends, without links in it; it need not be there.
  private(set) var end: String
  /// The places on the way, the end too, but not the folder that the path is taken from.
  private(set) var places: [String] = []
  /// More links on one way are a circle.
  private static let linkLimit = 40

  init(_ path: String) {
    end = path.hasPrefix("/") ? "/" : FolderWalk.resolved(".")
    var names = path.split(separator: "/").map(String.init)
    var links = 0
    while !names.isEmpty {
      let name = names.removeFirst()
      switch name {
      case ".": continue
      case "..": end = Self.above(end)
      case _:
        let next = end.appending(name)
        if links < Self.linkLimit, let target = FolderWalk.target(of: next) {
          links += 1
          // The link itself stands somewhere too.
          places.append(next)
          if target.hasPrefix("/") { end = "/" }
          names = target.split(separator: "/").map(String.init) + names
          continue
        }
        end = next
      }
      places.append(end)
    }
  }

  private static func above(_ path: String) -> String {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
