import Documents
import Figures
package import PortalModel

/// The posts that are published, by all that pages ask for.
package struct PostIndex: Sendable {
  /// Latest first, as in each of the others.
  package let all: [Post]
  /// Each language's list.
  let pages: [LanguageCode: PostPages]
  /// By the edition or topic that they belong to.
  let byCollection: [Post.Collection: [Post]]
  /// Where each post stands among those of its edition or topic.
  let ranks: IdentifierMap<Post, Int>
  /// By the units that they are about.
  let byUnit: IdentifierMap<ReportingUnit, [Post]>
  /// By the name of the unit or body that signs them.
  let byAuthor: [String: [Post]]

  /// - Parameters:
  ///   - posts: Those that are published, latest first.
  ///   - settings: Which languages there are, and how many posts a page of a list holds.
  init(_ posts: [Post], settings: PortalSettings) {
    all = posts
    pages = Dictionary(
      settings.languages.map { ($0, PostPages(posts, in: $0, settings: settings)) },
      uniquingKeysWith: { first, _ in first })
    byCollection = Dictionary(grouping: posts, by: \.collection)
    ranks = IdentifierMap(
      byCollection.values.flatMap { $0.enumerated().map { ($0.element.id, $0.offset) } })
    var byUnit = IdentifierMap<ReportingUnit, [Post]>()
    for post in posts {
      for unit in post.units.map(\.value).uniqued() { byUnit[unit, default: []].append(post) }
    }
    self.byUnit = byUnit
    byAuthor = Dictionary(grouping: posts, by: \.author.value)
  }
}
