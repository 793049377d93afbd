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
    let fields = page.content.fields(by: composer, into: &diagnostics)
    return theme.templates.render(
      page.template.name, fields, phrases: composer.words.texts, into: &diagnostics)
  }
}
