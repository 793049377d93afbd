import Diagnostics
import Theme

/// What was corrected.
struct CorrectionListPage: PageContent {
  static let kind = PageKind.correctionList
  static let template = PageTemplate(
    "correction-list",
    [
      .init("{{anchor}}", within: ["corrections"])
    ])

  static func pages(of source: PageSource) -> [Self] {
    [CorrectionListPage()]
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathCorrections)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.correctionList()
  }
}

extension PageKey {
  package static let correctionList = PageKey(.correctionList)
}
