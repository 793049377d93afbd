package import Diagnostics
package import Pages

/// A file of the site that is made when its turn comes, so that nobody holds the whole site.
package struct PlannedFile: Sendable {
  package let address: Address
  private let content: @Sendable (inout [Diagnostic]) -> [UInt8]

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - content: Makes its bytes, the same each time; receives what is wrong.
  package init(
    at address: Address, _ content: @escaping @Sendable (inout [Diagnostic]) -> [UInt8]
  ) {
    self.address = address
    self.content = content
  }

  /// How many files make a piece of work: a page takes less than a millisecond, a table a second.
  static let chunk = 8

  func make() -> Artifact {
    var diagnostics: [Diagnostic] = []
    let bytes = content(&diagnostics)
    return Artifact(address: address, bytes: bytes, diagnostics: diagnostics)
  }
}
