import Diagnostics
import Theme

/// The open data.
struct DataListPage: PageContent {
  static let kind = PageKind.dataList
  static let template = PageTemplate("data-list")

  static func pages(of source: PageSource) -> [Self] {
    [DataListPage()]
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathData)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.dataList()
  }
}

extension PageKey {
  package static let dataList = PageKey(.dataList)
}
