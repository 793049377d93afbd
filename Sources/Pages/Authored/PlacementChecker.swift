import Diagnostics
import Documents
import PortalModel

extension PageGraph {
  /// Looks up every chart and figure that writers placed, in published and unpublished texts.
  func checkPlacements(into diagnostics: inout [Diagnostic]) {
    for entity in portal.described {
      for article in [entity.articles.main] + entity.articles.translations.values {
        for chart in article.prose.charts { _ = resolve(chart, into: &diagnostics) }
        for value in article.prose.values { _ = resolve(value, into: &diagnostics) }
      }
    }
  }
}
