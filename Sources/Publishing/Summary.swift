package import Documents
import Pages
import PortalModel

/// What a build came to, for the last lines that it prints.
package struct Summary: Sendable {
  package let pages: Int
  package let charts: Int
  package let postsPublished: Int
  /// The files of drafts.
  package let drafts: [String]
  /// The files of posts whose day has not come, with that day.
  package let scheduled: [(path: String, date: CalendarDate)]
  package let bytes: Int

  package init(_ site: Site, _ making: Making) {
    let graph = site.graph
    let posts = graph.portal.posts.map { (graph.publication.fate(of: $0), $0) }
    pages = graph.pages.count
    charts = making.chartCount
    postsPublished = graph.posts.all.count
    drafts = posts.filter { $0.0 == .draft }.map { $0.1.articles.main.file.path }
    scheduled = posts.filter { $0.0 == .scheduled }
      .map { ($0.1.articles.main.file.path, $0.1.date) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    bytes = making.byteCount
  }
}
