import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Pages that stand for themselves, and the page for what is not there.
extension Composer {
  func info(_ info: InfoPage, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      info.articles, below: [], section: info.section?.value,
      showsData: info.id.rawValue == "method")
    let isContact = info.id.rawValue == "contact"
    return shell(heading).merging([
      .lang: mark(articleLanguage(info.articles)),
      .summary: .optional(info.articles.article(in: language).summary),
      .prose: prose(info.articles, into: &diagnostics),
      .rule: info.id.rawValue == "method" ? .fields(statusRule) : .absent,
      .contactBody: isContact
        ? .optional(portal.settings.contactBody.flatMap { body($0.value) }) : .absent,
      .contactNote: isContact ? .optional(texts.contactNote) : .absent,
    ])
  }

  func notFound() -> ViewFields {
    let heading = PageHeading(
      title: phrases(.notFoundTitle), shortTitle: phrases(.notFoundTitle),
      description: phrases(.notFoundDescription), section: nil,
      source: portal.settings.file.path)
    return shell(heading).merging([
      .home: .optional(link(to: .home)),
      .indicatorList: .optional(link(to: .indicatorList)),
      .postList: .optional(link(to: .postList(1))),
    ])
  }
}
