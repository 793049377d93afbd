package import Diagnostics
import Markup
package import Pages

/// A file of the site that is made when its turn comes, so that nobody holds the whole site.
package struct PlannedFile: Sendable {
  package let address: Address
  private let content: @Sendable (inout [Diagnostic]) -> (bytes: [UInt8], text: PageText?)

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - content: Makes its bytes, the same each time; receives what is wrong.
  package init(
    at address: Address, _ content: @escaping @Sendable (inout [Diagnostic]) -> [UInt8]
  ) {
    self.address = address
    self.content = { (content(&$0), nil) }
  }

  /// A page whose text was edited.
  init(at address: Address, _ bytes: [UInt8], text: PageText) {
    self.address = address
    content = { _ in (bytes, text) }
  }

  /// A page of a site.
  init(_ page: Page, of graph: PageGraph) {
    address = page.address
    content = { diagnostics in
      let (markup, text) = graph.render(page, into: &diagnostics)
      return (markup.bytes, text)
    }
  }

  /// How many files make a piece of work: a page takes less than a millisecond, a table a second.
  static let chunk = 8

  func make() -> Artifact {
    var diagnostics: [Diagnostic] = []
    let (bytes, text) = content(&diagnostics)
    return Artifact(address: address, bytes: bytes, text: text, diagnostics: diagnostics)
  }
}
