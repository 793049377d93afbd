import Diagnostics
import Documents

extension PortalDraft {
  /// What cannot be true together, though every name in it is known.
  var contradictions: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for kind in ContentKind.allCases { kind.entity.check(self, into: &diagnostics) }
    ObservationChecks(self).run(into: &diagnostics)
    return diagnostics
  }
}
