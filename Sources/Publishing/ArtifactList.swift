package import Diagnostics
package import Documents
import Markup
package import Pages
import Theme

/// Every file of a site, made from its page graph.
package struct ArtifactList: Sendable {
  /// In the order of their paths' bytes.
  package let artifacts: [Artifact]
  /// The charts on all pages.
  package let chartCount: Int

  /// Fills all pages and adds the files beside them.
  ///
  /// - Parameters:
  ///   - graph: The site.
  ///   - parallelism: How much runs side by side; the result does not depend on it.
  ///   - progress: Called with the number of pages done so far, from any thread.
  ///   - diagnostics: Receives what shows only now; then nothing must be published.
  package init(
    _ graph: PageGraph, parallelism: Parallelism,
    progress: @escaping @Sendable (Int) -> Void = { _ in },
    into diagnostics: inout [Diagnostic]
  ) async {
    let rendered = await parallelism.map(graph.pages, chunk: 16) { page in
      let result = RenderedPage(page, in: graph)
      progress(1)
      return result
    }
    var artifacts = rendered.map(\.artifact)
    diagnostics += Set(rendered.flatMap(\.diagnostics)).sorted()
    artifacts += graph.assets.files.map {
      Artifact(address: SiteAssets.address(of: $0), bytes: $0.bytes)
    }
    artifacts += Self.media(of: graph, into: &diagnostics)
    artifacts += SiteFile.allCases.flatMap { $0.artifacts(for: graph) }
    self.artifacts = artifacts.sorted {
      $0.address.path.utf8.lexicographicallyPrecedes($1.address.path.utf8)
    }
    chartCount = rendered.reduce(0) { $0 + $1.chartCount }
  }

  private static func media(of graph: PageGraph, into diagnostics: inout [Diagnostic])
    -> [Artifact]
  {
    graph.media.compactMap { asset in
      do throws(SystemError) {
        let bytes = try FileSystem.read(asset.location)
        return Artifact(address: PageGraph.mediaAddress(of: asset.path), bytes: bytes)
      } catch {
        let problem = FileProblem.unreadable(reason: error.reason)
        diagnostics.append(Diagnostic(.file(problem), at: Place(file: asset.path)))
        return nil
      }
    }
  }
}

/// A page as bytes, with what was found wrong on the way.
private struct RenderedPage: Sendable {
  let artifact: Artifact
  let diagnostics: [Diagnostic]
  let chartCount: Int

  init(_ page: Page, in graph: PageGraph) {
    var diagnostics: [Diagnostic] = []
    let markup = graph.render(page, into: &diagnostics)
    artifact = Artifact(address: page.address, bytes: markup.bytes)
    self.diagnostics = diagnostics
    chartCount =
      markup.bytes.countOccurrences(of: "<figure class=\"figure\"")
      + markup.bytes.countOccurrences(of: "<svg class=\"chart-mini\"")
  }
}

extension [UInt8] {
  /// How often a text occurs.
  fileprivate func countOccurrences(of text: StaticString) -> Int {
    let needle = text.withUTF8Buffer { Array($0) }
    guard let first = needle.first else { return 0 }
    return indices.count { self[$0] == first && self[$0...].starts(with: needle) }
  }
}

/// The files beside the pages, each made from the whole site.
enum SiteFile: CaseIterable {
  case posts, corrections, openData, sitemap, robots

  func artifacts(for graph: PageGraph) -> [Artifact] {
    switch self {
    case .posts: [AtomFeed.posts(of: graph)]
    case .corrections: [AtomFeed.corrections(of: graph)]
    case .openData: OpenData.artifacts(for: graph)
    case .sitemap: [Sitemap.artifact(for: graph)].compactMap { $0 }
    case .robots: [Robots.artifact(for: graph)]
    }
  }
}
