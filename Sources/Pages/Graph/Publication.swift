import Documents
package import PortalModel
package import Quantities

/// What one build publishes: today, drafts or not, and where the site will stand.
package struct Publication: Sendable {
  /// Today, as an input: what is later is not published yet.
  package let asOf: CalendarDate
  package let includesDrafts: Bool
  /// Without a slash at the end; `nil` when the site's place is not known.
  package let baseURL: String?

  package init(asOf: CalendarDate, includesDrafts: Bool, baseURL: String?) {
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.baseURL = baseURL
  }

  /// What becomes of a post.
  package enum Fate: Sendable {
    case published
    case draft
    case scheduled
  }

  /// Whether a post is published, and if not, why.
  package func fate(of post: Post) -> Fate { includesDrafts ? .published : dueFate(of: post) }

  /// What becomes of a post where drafts are not shown.
  func dueFate(of post: Post) -> Fate {
    post.isDraft ? .draft : post.date > asOf ? .scheduled : .published
  }
}
