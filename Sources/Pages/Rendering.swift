package import Diagnostics
package import Markup
import PortalModel
import Theme

extension PageGraph {
  /// A page, filled.
  ///
  /// - Parameters:
  ///   - page: One of the graph's pages.
  ///   - diagnostics: Receives what only shows when the page is put together: names that a template
  ///     asks for in vain, figures that cannot be drawn.
  /// - Returns: The whole page.
  package func render(
    _ page: Page, into diagnostics: inout [Diagnostic]
  ) -> MarkupFragment {
    let composer = Composer(page, in: self)
    let fields = composer.fields(into: &diagnostics)
    return theme.templates.render(
      composer.template.rawValue, fields, phrases: composer.words.texts, into: &diagnostics)
  }
}

extension Composer {
  fileprivate func fields(into diagnostics: inout [Diagnostic]) -> ViewFields {
    switch page.content {
    case .home: home(into: &diagnostics)
    case .indicatorList: indicatorList(into: &diagnostics)
    case .indicator(let indicator): self.indicator(indicator, into: &diagnostics)
    case .unitList: unitList(into: &diagnostics)
    case .unit(let unit): self.unit(unit, into: &diagnostics)
    case .facilityList: facilityList()
    case .plan: plan(into: &diagnostics)
    case .objective(let objective): self.objective(objective, into: &diagnostics)
    case .document(let document): self.document(document, into: &diagnostics)
    case .taskList: taskList()
    case .task(let task): self.task(task, into: &diagnostics)
    case .bodyList: bodyList()
    case .body(let body): self.body(body, into: &diagnostics)
    case .campaignList: campaignList(into: &diagnostics)
    case .campaign(let campaign): self.campaign(campaign, into: &diagnostics)
    case .edition(let edition): self.edition(edition, into: &diagnostics)
    case .topic(let topic): self.topic(topic, into: &diagnostics)
    case .post(let post): self.post(post, into: &diagnostics)
    case .postList(let number): postList(number)
    case .reportList: reportList(into: &diagnostics)
    case .reportYear(let year): reportYear(year)
    case .correctionList: correctionList()
    case .dataList: dataList()
    case .info(let info): self.info(info, into: &diagnostics)
    case .notFound: notFound()
    }
  }
}
