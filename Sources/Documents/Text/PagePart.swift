/// A part of a page that its template names, so that links can lead to it.
///
/// Its id holds a dot, as all ids do that are no heading's: a slug has none, so the two never clash,
/// whatever a writer calls a heading.
package enum PagePart: String, CaseIterable, Sendable {
  /// What is the page's own, on every page.
  case main = "noi-dung"
  /// The figures of an indicator or a unit.
  case figures = "so-lieu"
  /// Where each figure of an indicator is from.
  case sources = "nguon"
  /// The rule that statuses are given by.
  case rule = "quy-tac"

  /// The part's id.
  package var anchor: String { "trang." + rawValue }

  /// Whether a link's `#…` names the part.
  package func isNamed(by fragment: String) -> Bool { fragment == rawValue || fragment == anchor }

  /// What writers may call parts of their own page: `#so-lieu`, or as a browser's address bar says.
  static let namesForWriters = [PagePart.main, .figures].flatMap { [$0.rawValue, $0.anchor] }
}
