import Diagnostics
import Documents
import Figures

/// The rows of the content that hold a figure which is withheld; no message shows what stands there.
///
/// They say what was reported before a correction withheld it, or what others say of it.
struct ConcealedRows: Sendable {
  private let rows: Set<RowName>

  init(_ draft: PortalDraft) {
    let keys = draft.withheldKeys
    guard !keys.isEmpty else {
      rows = []
      return
    }
    let data = draft.rows.lazy.filter { keys.contains($0.key) && $0.value.value.hasFigure }
      .map(\.value.site.place)
    let corrections = draft.corrections.lazy.filter { keys.contains($0.correction.key) }
      .map(\.oldSite.place)
    rows = Set((Array(data) + Array(corrections)).map { RowName(path: $0.path, line: $0.line) })
  }

  /// Diagnostics without the text of these rows.
  func conceal(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !rows.isEmpty else { return diagnostics }
    return diagnostics.map { diagnostic in
      let place = diagnostic.place
      return rows.contains(RowName(path: place.path, line: place.line))
        ? diagnostic.withoutExcerpt : diagnostic
    }
  }
}

extension PortalDraft {
  /// The figures that a row or a correction withholds.
  var withheldKeys: Set<FigureKey> {
    let withheld = ObservedValue.missing(.withheld)
    return Set(rows.lazy.filter { $0.value.value == withheld }.map(\.key)).union(
      corrections.lazy.map(\.correction).filter { $0.new == withheld }.map(\.key))
  }
}
