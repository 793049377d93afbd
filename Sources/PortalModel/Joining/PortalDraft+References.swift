import Diagnostics
import Documents
import Figures

extension PortalDraft {
  /// Reports every name in the draft that names nothing.
  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    if let contact = settings.contactBody { names.check([contact], .body, into: &diagnostics) }
    for type in settings.unitTypes { names.check(type.section, into: &diagnostics) }
    for type in settings.facilityTypes { names.check(type.section, into: &diagnostics) }
    for kind in ContentKind.allCases {
      for entity in entities[kind] { entity.checkReferences(names, into: &diagnostics) }
    }
    for facility in facilities {
      names.check([facility.type], .facilityType, into: &diagnostics)
      names.check([facility.unit], .unit, into: &diagnostics)
    }
    for row in rows {
      names.check([row.unit], .unit, into: &diagnostics)
      names.check(row.report.map { [$0] } ?? [], .report, into: &diagnostics)
    }
    for report in reports {
      names.check(
        report.submitter.value, .submitter, at: report.submitter.site, into: &diagnostics)
    }
    for row in corrections {
      names.check([row.unit], .unit, into: &diagnostics)
      // Residents who find a mistake are named in words; what looks like a name must be one.
      let finder = row.correction.foundBy
      guard Slug.isSlug(finder) else { continue }
      names.check(finder, .submitter, at: row.foundBySite, into: &diagnostics)
    }
  }
}
