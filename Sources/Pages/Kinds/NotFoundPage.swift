import Diagnostics
import Theme

/// The page for what is not there.
struct NotFoundPage: PageContent {
  static let kind = PageKind.notFound
  static let template = PageTemplate("not-found")

  static func pages(of source: PageSource) -> [Self] {
    source.isMain ? [NotFoundPage()] : []
  }

  func address(by naming: PageNaming) -> Address {
    .notFound
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.notFound()
  }
}

extension PageKey {
  package static let notFound = PageKey(.notFound)
}
