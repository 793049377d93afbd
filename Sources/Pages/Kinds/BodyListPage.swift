import Diagnostics
import PortalModel
import Theme

/// Who answers for what.
struct BodyListPage: PageContent {
  static let kind = PageKind.bodyList
  static let template = PageTemplate("body-list")

  static func pages(of source: PageSource) -> [Self] {
    source.list(BodyListPage(), of: source.portal.bodies)
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathBodies)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.bodyList()
  }
}

extension PageKey {
  package static let bodyList = PageKey(.bodyList)
}
