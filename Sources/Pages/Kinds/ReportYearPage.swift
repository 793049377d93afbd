import Diagnostics
import Figures
import PortalModel
import Theme

/// The reports on one year.
struct ReportYearPage: PageContent {
  static let kind = PageKind.reportYear
  static let template = PageTemplate(
    "report-year",
    [
      .init("{{anchor}}", within: ["reports"])
    ])
  static let section: PageKey? = .reportList

  let period: Period

  static func pages(of source: PageSource) -> [Self] {
    Set(source.portal.reports.map(\.period)).sorted().map(ReportYearPage.init)
  }

  var number: Int { period.year }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathReports, "\(period)")
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.reportYear(period)
  }
}

extension PageKey {
  static func reportYear(_ period: Period) -> PageKey { PageKey(.reportYear, period.year) }
}
