import Diagnostics
import PortalModel
import Theme

/// A page of the list of posts.
struct PostListPage: PageContent {
  static let kind = PageKind.postList
  static let template = PageTemplate("post-list")
  static let section: PageKey? = .postList(1)

  let page: Int

  static func pages(of source: PageSource) -> [Self] {
    let pages = PostPages(source.posts, in: source.language, settings: source.portal.settings)
    guard source.isMain || !pages.posts.isEmpty else { return [] }
    return (1...pages.count).map(PostListPage.init)
  }

  var number: Int { page }

  func address(by naming: PageNaming) -> Address {
    page == 1
      ? naming.below(.pathPosts) : naming.below(.pathPosts, "\(naming.words(.pathPage))-\(page)")
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.postList(page)
  }
}

extension PageKey {
  /// A page of the list of posts, from 1.
  static func postList(_ page: Int) -> PageKey { PageKey(.postList, page) }
}
