package import Diagnostics
package import Documents
import Pages
import PortalModel
import Theme

/// One run over a portal: from its root to the files of its site.
package struct Build: Sendable {
  /// What was asked for.
  package struct Options: Sendable {
    /// The folder with `content/` and `themes/`.
    package let root: String
    /// Today; `nil` for today by the clock in the portal's time zone.
    package let asOf: CalendarDate?
    package let includesDrafts: Bool
    /// In place of the portal's own base URL.
    package let baseURL: String?
    package let parallelism: Parallelism
    /// Seconds since 1970 by the clock, for `asOf`.
    package let now: Int
    /// Called with the pages done and all pages, from any thread.
    package let progress: @Sendable (_ done: Int, _ all: Int) -> Void

    package init(
      root: String, asOf: CalendarDate?, includesDrafts: Bool = false, baseURL: String? = nil,
      parallelism: Parallelism, now: Int,
      progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) {
      self.root = root
      self.asOf = asOf
      self.includesDrafts = includesDrafts
      self.baseURL = baseURL
      self.parallelism = parallelism
      self.now = now
      self.progress = progress
    }
  }

  /// The site's files; empty when there are diagnostics.
  package let artifacts: [Artifact]
  package let summary: Summary
  /// All that is wrong, sorted by place; nothing must be published when there is any.
  package let diagnostics: [Diagnostic]

  /// Reads, checks and renders a portal; nothing is written.
  package init(_ options: Options) async {
    var diagnostics: [Diagnostic] = []
    let result = await Self.run(options, into: &diagnostics)
    self.diagnostics = Set(diagnostics).sorted()
    artifacts = diagnostics.isEmpty ? result?.artifacts.artifacts ?? [] : []
    summary = result.map { Summary($0.graph, $0.artifacts) } ?? Summary()
  }

  private static func run(_ options: Options, into diagnostics: inout [Diagnostic]) async
    -> (graph: PageGraph, artifacts: ArtifactList)?
  {
    let tree = ContentTree.read(root: options.root, into: &diagnostics)
    guard let settings = PortalSettings.read(tree, into: &diagnostics) else {
      // Without settings there is no portal, but each document can still be read for its own faults.
      _ = await DocumentSet.read(
        tree, words: .none, parallelism: options.parallelism, into: &diagnostics)
      return nil
    }
    // A link would lead the reading out of the root.
    if case .symbolicLink? = try? FileSystem.kind(of: options.root + "/themes") {
      diagnostics.append(Diagnostic(.file(.symbolicLink), at: Place(file: "themes")))
    }
    let theme = settings.theme.flatMap { name in
      Theme.load(
        root: options.root, name: name.value, site: name.site, languages: settings.languages,
        into: &diagnostics)
    }
    let set = await DocumentSet.read(
      tree, words: theme?.proseWords(settings.languages) ?? .none,
      parallelism: options.parallelism, into: &diagnostics)
    guard let portal = Portal.read(set, settings: settings, into: &diagnostics), let theme else {
      return nil
    }
    let publication = Publication(
      asOf: options.asOf ?? today(options.now, in: settings),
      includesDrafts: options.includesDrafts,
      baseURL: options.baseURL ?? settings.baseURL)
    let graph = PageGraph(
      portal: portal, theme: theme, publication: publication, into: &diagnostics)
    guard diagnostics.isEmpty else { return nil }
    let counter = PageCounter(all: graph.pages.count, report: options.progress)
    let artifacts = await ArtifactList(
      graph, parallelism: options.parallelism, progress: { counter.add($0) }, into: &diagnostics)
    diagnostics += AddressCheck(artifacts.artifacts, of: graph).diagnostics
    return (graph, artifacts)
  }

  /// The day that the clock shows in the portal's time zone.
  private static func today(_ now: Int, in settings: PortalSettings) -> CalendarDate {
    let local = now + settings.utcOffsetMinutes * 60
    return CalendarDate(daysSince1970: (local - (local % 86_400 + 86_400) % 86_400) / 86_400)
  }
}
