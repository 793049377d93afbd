import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// One place: its figures and posts.
struct UnitPage: PageContent {
  static let kind = PageKind.unit
  static let template = PageTemplate(
    "unit",
    [
      .init(PagePart.figures.anchor)
    ])
  static let section: PageKey? = .unitList
  static let parts = PageParts.withFigures

  let unit: Unit

  static func pages(of source: PageSource) -> [Self] {
    source.written(source.portal.units).map(UnitPage.init)
  }

  var number: Int { unit.id.number }
  var articles: Articles? { unit.articles }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathUnits, unit.id.rawValue)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.unit(unit, into: &diagnostics)
  }
}

extension PageKey {
  static func unit(_ id: Identifier<ReportingUnit>) -> PageKey {
    PageKey(.unit, id.number)
  }
}
