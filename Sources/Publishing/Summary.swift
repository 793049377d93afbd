import Documents
import Pages
import PortalModel
package import Quantities

/// What a build came to, for the last lines that it prints.
package struct Summary: Hashable, Codable, Sendable {
  package let pages: Int
  package let charts: Int
  package let postsPublished: Int
  /// The files of drafts.
  package let drafts: [String]
  /// The files of posts whose day has not come, with that day.
  package let scheduled: [Scheduled]
  package let bytes: Int
  /// The pictures from which something was taken out that tells of people: where a photo was taken.
  package let cleanedPictures: Int

  /// A post whose day has not come.
  package struct Scheduled: Hashable, Codable, Sendable {
    package let path: String
    package let date: CalendarDate
  }

  package init(_ site: Site, _ making: Making) {
    let graph = site.graph
    let posts = graph.portal.posts.map { (graph.publication.fate(of: $0), $0) }
    pages = graph.pages.count
    charts = making.chartCount
    postsPublished = graph.posts.all.count
    drafts = posts.filter { $0.0 == .draft }.map { $0.1.articles.main.file.path }
    scheduled = posts.filter { $0.0 == .scheduled }
      .map { Scheduled(path: $0.1.articles.main.file.path, date: $0.1.date) }
      .sorted { ($0.date, $0.path) < ($1.date, $1.path) }
    bytes = making.byteCount
    cleanedPictures =
      Set(
        (graph.media + graph.pictures.values.map(\.asset)).filter(\.wasCleaned).map(\.path)
      ).count
  }
}
