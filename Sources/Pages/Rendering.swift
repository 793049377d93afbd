package import Diagnostics
package import Markup
import Theme

extension PageGraph {
  /// A page, filled.
  ///
  /// - Parameters:
  ///   - page: One of the graph's pages.
  ///   - diagnostics: Receives what only shows when the page is put together: names that a template
  ///     asks for in vain, figures that cannot be drawn.
  /// - Returns: The whole page.
  package func render(_ page: Page, into diagnostics: inout [Diagnostic]) -> MarkupFragment {
    let composer = Composer(page, in: self)
    let fields = composer.fields(into: &diagnostics)
    return theme.templates.render(composer.template.rawValue, fields, into: &diagnostics)
  }
}

extension Composer {
  fileprivate func fields(into diagnostics: inout [Diagnostic]) -> ViewFields {
    switch page.content {
    case .home: home(into: &diagnostics)
    case .indicatorList: indicatorList(into: &diagnostics)
    case .indicator(let indicator): self.indicator(indicator, into: &diagnostics)
    case .unitList: unitList()
    case .unit(let unit): self.unit(unit, into: &diagnostics)
    case .facilityList: facilityList()
    case .plan: plan()
    case .objective(let objective): self.objective(objective)
    case .document(let document): self.document(document)
    case .taskList: taskList()
    case .task(let task): self.task(task)
    case .bodyList: bodyList()
    case .body(let body): self.body(body)
    case .campaignList: campaignList()
    case .campaign(let campaign): self.campaign(campaign)
    case .edition(let edition): self.edition(edition)
    case .post(let post): self.post(post)
    case .postList(let number): postList(number)
    case .reportList: reportList()
    case .reportYear(let year): reportYear(year)
    case .correctionList: correctionList()
    case .dataList: dataList()
    case .info(let info): self.info(info)
    case .notFound: notFound()
    }
  }
}
