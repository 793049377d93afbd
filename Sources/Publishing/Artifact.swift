package import Diagnostics
package import Pages

/// A file of the published site.
package struct Artifact: Sendable {
  package let address: Address
  package let bytes: [UInt8]
  /// What showed to be wrong while it was made; then it must not be published.
  package let diagnostics: [Diagnostic]
}

extension Artifact {
  /// What is kept of it when it has been passed on.
  var made: Making.File {
    Making.File(byteCount: bytes.count, chartCount: chartCount, diagnostics: diagnostics)
  }

  /// The charts on it, if it is a page.
  private var chartCount: Int {
    guard address.path.hasSuffix(".html") else { return 0 }
    return bytes.countOccurrences(of: "<figure class=\"figure\"")
      + bytes.countOccurrences(of: "<svg class=\"chart-mini\"")
  }
}

/// What came of making all files of a site.
package struct Making: Sendable {
  package let byteCount: Int
  package let chartCount: Int
  /// What showed only now, sorted by place; nothing is published when there is any.
  package let diagnostics: [Diagnostic]

  struct File: Sendable {
    let byteCount: Int
    let chartCount: Int
    let diagnostics: [Diagnostic]
  }

  init(_ files: [File]) {
    byteCount = files.reduce(0) { $0 + $1.byteCount }
    chartCount = files.reduce(0) { $0 + $1.chartCount }
    diagnostics = Set(files.flatMap(\.diagnostics)).sorted()
  }
}

extension [UInt8] {
  /// How often a text occurs.
  fileprivate func countOccurrences(of text: StaticString) -> Int {
    let needle = text.withUTF8Buffer { Array($0) }
    guard let first = needle.first else { return 0 }
    return indices.count { self[$0] == first && self[$0...].starts(with: needle) }
  }
}
