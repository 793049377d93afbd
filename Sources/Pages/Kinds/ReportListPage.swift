import Diagnostics
import Theme

/// Who has reported.
struct ReportListPage: PageContent {
  static let kind = PageKind.reportList
  static let template = PageTemplate("report-list")

  static func pages(of source: PageSource) -> [Self] {
    [ReportListPage()]
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathReports)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.reportList(into: &diagnostics)
  }
}

extension PageKey {
  package static let reportList = PageKey(.reportList)
}
