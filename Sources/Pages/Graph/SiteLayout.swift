import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Decides which pages there are, and where.
struct SiteLayout {
  let portal: Portal
  let theme: Theme
  let posts: [Post]

  /// All pages in the order of their addresses, and the addresses that are taken twice.
  func layOut() -> (pages: [Page], collisions: [Diagnostic]) {
    var pages: [Page] = []
    var collisions: [Diagnostic] = []
    var taken: [Address: Page] = [:]
    for language in portal.settings.languages {
      let source = PageSource(portal: portal, posts: posts, language: language)
      let naming = PageNaming(
        root: source.isMain ? [] : [language.rawValue], words: theme.phrases(in: language),
        language: language)
      for content in source.contents {
        let page = Page(content, in: language, at: content.address(by: naming))
        if let other = taken[page.address] {
          collisions.append(collision(of: page, with: other))
        } else {
          taken[page.address] = page
          pages.append(page)
        }
      }
    }
    return (pages.sorted { $0.address.path < $1.address.path }, collisions)
  }

  private func collision(of page: Page, with other: Page) -> Diagnostic {
    let file = page.articles?.article(in: page.language).file
    let otherFile = other.articles?.article(in: other.language).file
    let problem = ModelProblem.addressTaken(
      address: page.address.path, otherPath: otherFile?.path ?? "content/portal.yaml")
    let place = file?.wholeFile ?? portal.settings.file.wholeFile
    return Diagnostic(.model(problem), at: place)
  }
}
