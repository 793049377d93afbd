package import Diagnostics
package import Pages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    Making.File(
      path: address.path, byteCount: bytes.count, chartCount: chartCount, diagnostics: diagnostics
    )
  }

  /// The charts on it, if it is a page.
  private var chartCount: Int {
    guard address.path.hasSuffix(".html") else { return 0 }
    return bytes.countTags(["<figure class=\"figure\"", "<svg class=\"chart-mini\""])
  }
}

/// What came of making all files of a site.
package struct Making: Sendable {
  package let byteCount: Int
  package let chartCount: Int
  /// What showed only now, sorted by place; nothing is published when there is any.
  package let diagnostics: [Diagnostic]

  struct File: Sendable {
    let path: String
    let byteCount: Int
    let chartCount: Int
    let diagnostics: [Diagnostic]

    init(path: String, byteCount: Int, chartCount: Int, diagnostics: [Diagnostic]) {
      self.path = path
      self.byteCount = byteCount
      self.chartCount = chartCount
      self.diagnostics = diagnostics
    }

    /// A file that was put together of others.
    init(_ entry: Manifest.Entry) {
      self.init(path: entry.path, byteCount: entry.size, chartCount: 0, diagnostics: [])
    }
  }

  init(_ files: [File]) {
    byteCount = files.reduce(0) { $0 + $1.byteCount }
    chartCount = files.reduce(0) { $0 + $1.chartCount }
    diagnostics = Set(files.flatMap(\.diagnostics)).sorted().withoutConsequences
  }
}

extension [UInt8] {
  /// How often tags occur that begin so.
  fileprivate func countTags(_ beginnings: [StaticString]) -> Int {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      // The letter that tells them from nearly all other tags.
      let initials = beginnings.map { $0.utf8Start[1] }
      var count = 0
      var place = 0
      // From one tag to the next: most bytes of a page are passed over by the C library.
      while let found = memchr(base + place, Int32(UInt8(ascii: "<")), bytes.count - place) {
        place = UnsafeRawPointer(found) - base + 1
        guard place < bytes.count else { break }
        for (beginning, initial) in zip(beginnings, initials)
        where bytes[place] == initial && beginning.utf8CodeUnitCount <= bytes.count - place + 1
          && memcmp(found, beginning.utf8Start, beginning.utf8CodeUnitCount) == 0
        {
          count += 1
        }
      }
      return count
    }
  }
}
