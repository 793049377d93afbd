package import Documents
package import Figures
package import Quantities

/// A column of posts that belong to no campaign.
package struct Topic: Described, Identified {
  package let id: Identifier<Topic>
  package let articles: Articles
  /// The section of the plan that asks for it, if one does.
  package let section: Located<PlanSection>?
}

/// What staff write: about an edition, or under a topic.
package final class Post: Described, Identified {
  /// What a post belongs to.
  package enum Collection: Hashable, Sendable {
    case edition(Identifier<Edition>)
    case topic(Identifier<Topic>)
  }

  package let id: Identifier<Post>
  package let collection: Collection
  package let articles: Articles
  package let date: CalendarDate
  package let dateSite: Site
  /// The name of the unit or body that signs it.
  package let author: Located<String>
  package let units: [Reference<Unit>]
  package let isDraft: Bool
  package let image: PostImage?

  init(
    id: Identifier<Post>,
    collection: Collection,
    articles: Articles,
    date: CalendarDate,
    dateSite: Site,
    author: Located<String>,
    units: [Reference<Unit>],
    isDraft: Bool,
    image: PostImage?
  ) {
    self.id = id
    self.collection = collection
    self.articles = articles
    self.date = date
    self.dateSite = dateSite
    self.author = author
    self.units = units
    self.isDraft = isDraft
    self.image = image
  }
}

/// The picture at the head of a post.
package struct PostImage: Sendable {
  /// The file's path, as the author wrote it, from the post's folder.
  package let file: Located<String>
  package let alternativeText: String
}
