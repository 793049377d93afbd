package import Documents
package import PortalModel
import Theme

/// A page of the site, before it is filled.
package final class Page: Sendable {
  package let key: PageKey
  package let language: LanguageCode
  package let address: Address
  let content: any PageContent

  init(_ content: any PageContent, in language: LanguageCode, at address: Address) {
    key = content.key
    self.language = language
    self.address = address
    self.content = content
  }

  /// The articles that the page shows; `nil` for a page that only lists others.
  package var articles: Articles? { content.articles }

  /// The post that the page shows, if it is one's page.
  package var post: Post? { (content as? PostPage)?.post }

  /// What fills the page.
  var template: PageTemplate { type(of: content).template }
}
