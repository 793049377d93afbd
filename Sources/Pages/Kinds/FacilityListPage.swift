import Diagnostics
import PortalModel
import Theme

/// Where one can learn and read.
struct FacilityListPage: PageContent {
  static let kind = PageKind.facilityList
  static let template = PageTemplate("facility-list")

  static func pages(of source: PageSource) -> [Self] {
    source.isMain && !source.portal.facilities.isEmpty ? [FacilityListPage()] : []
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathFacilities)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.facilityList()
  }
}

extension PageKey {
  package static let facilityList = PageKey(.facilityList)
}
