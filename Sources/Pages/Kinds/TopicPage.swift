import Diagnostics
import Figures
import PortalModel
import Theme

/// Posts on one topic.
struct TopicPage: PageContent {
  static let kind = PageKind.topic
  static let template = PageTemplate("topic")
  static let section: PageKey? = .postList(1)

  let topic: Topic

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.topics).map(TopicPage.init)
  }

  var number: Int { topic.id.number }
  var articles: Articles? { topic.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathPosts, topic.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.topic(topic, into: &diagnostics)
  }
}

extension PageKey {
  static func topic(_ id: Identifier<Topic>) -> PageKey {
    PageKey(.topic, id.number)
  }
}
