/// Which page is meant, in whatever language.
package struct PageKey: Hashable, Sendable {
  let kind: PageKind
  /// See ``PageContent/number``.
  let number: Int

  init(_ kind: PageKind, _ number: Int = 0) {
    self.kind = kind
    self.number = number
  }

  /// The page that it belongs to in the navigation, which may be itself.
  var section: PageKey { kind.content.section ?? self }
}
