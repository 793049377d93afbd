import Diagnostics
import Documents
import PortalModel
import Theme

/// What a page shows.
///
/// One type for each kind of page, in a file of its own, says all that is special about it; ``PageKind``
/// lists them.
protocol PageContent: Sendable {
  static var kind: PageKind { get }
  /// What fills it, and the anchors that this must have.
  static var template: PageTemplate { get }
  /// The page that it belongs to in the navigation; `nil` for one that stands there itself.
  static var section: PageKey? { get }
  /// The parts that texts may lead to, by the names that ``PagePart`` gives them.
  static var parts: PageParts { get }

  /// All pages of the kind in one language.
  static func pages(of source: PageSource) -> [Self]

  /// Which page of its kind it is: an identifier's number, a page of a list; 0 for the only one.
  var number: Int { get }
  /// The articles that the page shows; `nil` for a page that only lists others.
  var articles: Articles? { get }

  func address(by naming: PageNaming) -> Address

  /// What the page's template is filled with.
  ///
  /// - Parameters:
  ///   - composer: Puts the page together.
  ///   - diagnostics: Receives figures that cannot be drawn.
  /// - Returns: The fields.
  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields
}

extension PageContent {
  static var section: PageKey? { nil }
  static var parts: PageParts { .main }
  var number: Int { 0 }
  var articles: Articles? { nil }

  var key: PageKey { PageKey(Self.kind, number) }
}

/// The parts of pages that texts may lead to, beside headings of their own.
enum PageParts: Sendable {
  case main
  case withFigures
  /// Also the sections of the plan.
  case plan
}
