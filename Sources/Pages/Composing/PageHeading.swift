import Documents
import PortalModel
import Theme

/// What a page says of itself in its head, breadcrumb and foot.
struct PageHeading {
  var title: String
  /// For the breadcrumb.
  var shortTitle: String
  /// For search engines and previews: one or two sentences.
  var description: String
  /// The pages above this one, below the home page; empty for the home page itself.
  var breadcrumb: [ViewFields] = []
  /// The section of the plan that the page rests on.
  var section: PlanSection?
  /// The content file that the page is made from.
  var source: String
  /// Whether the page shows figures or posts.
  var showsData = false
}

extension Composer {
  /// The heading of a page that shows an entity.
  func heading(
    _ articles: Articles, below parents: [ViewFields], section: PlanSection?, showsData: Bool
  ) -> PageHeading {
    let article = articles.article(in: language)
    return PageHeading(
      title: article.title,
      shortTitle: article.shortTitle,
      description: description(article),
      breadcrumb: [homeAnchor] + parents,
      section: section,
      source: article.file.path,
      showsData: showsData
    )
  }

  /// The heading of a page that lists entities.
  func heading(_ title: PhraseKey, _ description: PhraseKey, source: String, showsData: Bool)
    -> PageHeading
  {
    PageHeading(
      title: phrases(title),
      shortTitle: phrases(title),
      description: phrases(description),
      breadcrumb: [homeAnchor],
      section: nil,
      source: source,
      showsData: showsData
    )
  }

  var homeAnchor: ViewFields { anchor(phrases(.navHome), to: .home) }

  /// An article's summary, or the beginning of its prose.
  private func description(_ article: Article) -> String {
    article.summary ?? article.prose.excerpt
  }
}

extension Prose {
  /// The text's beginning, for pages without a summary.
  fileprivate var excerpt: String { plainText.cut(to: 160) }
}

extension String {
  /// The text's beginning, cut between words, with an ellipsis.
  fileprivate func cut(to length: Int) -> String {
    guard let end = end(ofCharacters: length) else { return self }
    let start = self[..<end]
    return start[..<(start.lastIndex(of: " ") ?? end)] + "…"
  }
}
