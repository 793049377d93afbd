import Diagnostics
import Theme

/// The page that one begins with.
struct HomePage: PageContent {
  static let kind = PageKind.home
  static let template = PageTemplate("home")

  static func pages(of source: PageSource) -> [Self] {
    [HomePage()]
  }

  func address(by naming: PageNaming) -> Address {
    Address(folder: naming.root)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.home(into: &diagnostics)
  }
}

extension PageKey {
  package static let home = PageKey(.home)
}
