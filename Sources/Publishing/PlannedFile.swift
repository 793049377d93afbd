package import Diagnostics
import Markup
package import Pages

/// A file of the site that is made when its turn comes, so that nobody holds the whole site.
package struct PlannedFile: Sendable {
  package let address: Address
  /// Whether it is a page, of which there are many, and not made of the whole site.
  private let isPage: Bool
  private let content: @Sendable (inout [Diagnostic]) -> (pieces: [[UInt8]], text: PageText?)

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - content: Makes its bytes, the same each time; receives what is wrong.
  package init(
    at address: Address, _ content: @escaping @Sendable (inout [Diagnostic]) -> [UInt8]
  ) {
    self.address = address
    isPage = false
    self.content = { ([content(&$0)], nil) }
  }

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - pieces: Makes its bytes, in pieces that it shares with others.
  init(at address: Address, pieces: @escaping @Sendable () -> [[UInt8]]) {
    self.address = address
    isPage = false
    content = { _ in (pieces(), nil) }
  }

  /// A page whose text was edited.
  init(at address: Address, _ bytes: [UInt8], text: PageText) {
    self.address = address
    isPage = true
    content = { _ in ([bytes], text) }
  }

  /// A page of a site.
  init(_ page: Page, of graph: PageGraph) {
    address = page.address
    isPage = true
    content = { diagnostics in
      let (markup, text) = graph.render(page, into: &diagnostics)
      return ([markup.bytes], text)
    }
  }

  /// How many files make a piece of work: a page takes less than a millisecond, a table a second.
  static let chunk = 8

  /// The files in an order in which they are soon made side by side.
  ///
  /// What is made of the whole site takes longest and comes first, so that at the end no core waits for
  /// another. Neighbours are made apart: they may share what one of them has to make first, and a file
  /// system adds to one folder at a time.
  static func inOrderOfMaking(_ files: [PlannedFile]) -> [PlannedFile] {
    files.filter { !$0.isPage }.dealt(by: 1) + files.filter(\.isPage).dealt(by: chunk)
  }

  func make() -> Artifact {
    var diagnostics: [Diagnostic] = []
    let (pieces, text) = content(&diagnostics)
    return Artifact(address: address, pieces: pieces, text: text, diagnostics: diagnostics)
  }
}

extension Array {
  /// The elements by the piece, in turn from the first half and from the second.
  func dealt(by size: Int) -> [Element] {
    let half = (count / 2 / size + 1) * size
    let (first, second) = (prefix(half), dropFirst(half))
    return stride(from: 0, to: half, by: size).flatMap { start in
      first.dropFirst(start).prefix(size) + second.dropFirst(start).prefix(size)
    }
  }
}
