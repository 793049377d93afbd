import Documents
import Figures
import Markup
import PortalModel
import Synchronization
import Theme

/// Where a figure's links lead: to what it rests on, and to what was put right.
extension Composer {
  /// The link to a figure's provenance on its indicator's page.
  func trace(
    _ indicator: Identifier<IndicatorDefinition>, _ unit: Identifier<ReportingUnit>,
    _ period: Period
  ) -> String? {
    // The page's own address would be loaded again by some browsers.
    if page.key == .indicator(indicator) { return FigureAnchor.link(unit, period, on: "") }
    // A row of a table has several figures of one indicator.
    let link = lastTraced.withLock { last -> String? in
      if let last, last.indicator == indicator { return last.link }
      let link = self.link(to: .indicator(indicator))
      last = (indicator, link)
      return link
    }
    return link.map { FigureAnchor.link(unit, period, on: $0) }
  }

  func trace(_ observation: Observation) -> String? {
    trace(observation.indicator, observation.unit, observation.period)
  }

  func trace(_ figure: PlaceFigure) -> String? {
    trace(figure.key.indicator, figure.key.unit, figure.period)
  }

  /// A figure within a sentence, leading to its provenance.
  func figureLink(_ text: String, to link: String?) -> MarkupFragment {
    guard let link else { return plain(text: text) }
    var writer = MarkupWriter(capacity: 128)
    writer.raw("<a class=\"figure-link\"")
    writer.attribute("href", link)
    writer.raw(">")
    writer.text(text)
    writer.raw("</a>")
    return writer.fragment
  }

  /// Text where markup is asked for.
  func plain(text: String) -> MarkupFragment {
    var writer = MarkupWriter()
    writer.text(text)
    return writer.fragment
  }

  /// The link to a report's entry.
  func link(to report: Report) -> String? {
    link(to: .reportYear(report.period)).map { $0 + "#" + report.anchor }
  }

  /// The link to a correction's entry.
  func link(to correction: AppliedCorrection) -> String? {
    if page.key == .correctionList { return "#" + correction.entryAnchor }
    return link(to: .correctionList).map { $0 + "#" + correction.entryAnchor }
  }

  /// The link to a file of open data.
  func link(to file: DataFile) -> String {
    href(graph.address(of: file))
  }

  /// A report as the source of a figure: `{name, link, date, document, note}`.
  func source(_ report: Report) -> ViewFields {
    [
      .name: .optional(submitterName(of: report)),
      .link: .optional(link(to: report)),
      .date: .fields(date(report.submitted.value)),
      .document: document(of: report),
      .note: .optional(report.note),
    ]
  }

  /// A report's document, where it has one: `{text, link}`.
  func document(of report: Report) -> View {
    report.document.map { .fields(document($0, named: phrases(.reportDocument))) } ?? .absent
  }

  /// A file of the content or an address on the web, under a name; words that are neither as they are.
  func document(_ document: Located<String>, named name: String) -> ViewFields {
    switch LinkTargets.kind(of: document.value, from: document.site.file) {
    case .words: [.text: .text(document.value), .link: .absent]
    case .web(let url): [.text: .text(name), .link: .text(WebAddress.written(url))]
    case .file(let path):
      [.text: .text(name), .link: .text(href(Address.media(path)))]
    }
  }

  /// The unit or body that submitted a report.
  func submitterName(of report: Report) -> String? {
    portal.submitter(of: report)?.articles.article(in: language).shortTitle
  }

  /// A unit or body by its name, leading to its page; `nil` when there is neither.
  func submitterAnchor(_ name: String) -> ViewFields? {
    unit(Identifier(name)) ?? body(Identifier(name))
  }
}
