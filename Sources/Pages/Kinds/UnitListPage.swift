import Diagnostics
import PortalModel
import Theme

/// The places.
struct UnitListPage: PageContent {
  static let kind = PageKind.unitList
  static let template = PageTemplate("unit-list")

  static func pages(of source: PageSource) -> [Self] {
    source.list(UnitListPage(), of: source.portal.units)
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathUnits)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.unitList(into: &diagnostics)
  }
}

extension PageKey {
  package static let unitList = PageKey(.unitList)
}
