import Diagnostics
package import Documents
import Markup
package import Pages
import PortalModel
import Theme

/// A portal's site, read and checked, before its files are made.
package struct Site: Sendable {
  package let graph: PageGraph
  /// All files, in the order of their paths' bytes.
  package let files: [PlannedFile]
  private let store: PictureStore?

  /// Plans all pages and the files beside them.
  ///
  /// - Parameters:
  ///   - graph: The pages.
  ///   - store: What earlier builds made of its pictures.
  init(_ graph: PageGraph, store: PictureStore?) {
    self.graph = graph
    var files = graph.pages.map { PlannedFile($0, of: graph) }
    files += graph.assets.files.map { asset in
      PlannedFile(at: Address.asset(asset)) { _ in asset.bytes }
    }
    files += graph.media.map { asset in
      PlannedFile(at: Address.media(asset.path)) { asset.published(into: &$0) }
    }
    files += graph.pictures.values.flatMap { PlannedFile.copies(of: $0, store: store) }
    files += SiteFile.allCases.flatMap { $0.files(for: graph) }
    self.files = files.sorted { $0.address.path.precedesByBytes($1.address.path) }
    self.store = store
  }

  /// Lets go of what earlier builds made of pictures that are not among its own.
  func forgetOtherPictures() { store?.forgetAll(but: graph.pictures.values) }

  /// The path of the download of all figures.
  package var figureTable: String { graph.address(of: .figures(.csv)).path }

  /// Makes every file and keeps none: what is still wrong with a site shows only then.
  ///
  /// - Parameter parallelism: How much runs side by side.
  /// - Returns: What came of making them.
  package func check(_ parallelism: Parallelism) async -> Making {
    let made = await parallelism.map(files, chunk: PlannedFile.chunk) { $0.make() }
    return Making(made.map(\.made))
  }
}

/// The files beside the pages, each made from the whole site.
enum SiteFile: CaseIterable {
  case posts, corrections, openData, sitemap, robots

  func files(for graph: PageGraph) -> [PlannedFile] {
    switch self {
    case .posts:
      [PlannedFile(at: .postFeed) { _ in AtomFeed.posts(of: graph) }]
    case .corrections:
      [PlannedFile(at: graph.correctionFeed) { _ in AtomFeed.corrections(of: graph) }]
    case .openData: OpenData(graph).files
    case .sitemap: [Sitemap.file(for: graph)].compactMap { $0 }
    case .robots: [PlannedFile(at: .robots) { _ in Robots.bytes(for: graph) }]
    }
  }
}
