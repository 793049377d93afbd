import Diagnostics
import Figures
import PortalModel
import Theme

/// One post.
struct PostPage: PageContent {
  static let kind = PageKind.post
  static let template = PageTemplate("post")
  static let section: PageKey? = .postList(1)

  let post: Post

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.posts).map(PostPage.init)
  }

  var number: Int { post.id.number }
  var articles: Articles? { post.articles }

  func address(by naming: PageNaming) -> Address {
    switch post.collection {
    case .edition: naming.below(.pathCampaigns, post.id.rawValue)
    case .topic: naming.below(.pathPosts, post.id.rawValue)
    }
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.post(post, into: &diagnostics)
  }
}

extension PageKey {
  static func post(_ id: Identifier<Post>) -> PageKey {
    PageKey(.post, id.number)
  }
}
