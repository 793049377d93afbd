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
  /// What of a post's page can be edited alone.
  let text: PageText?
  /// What showed to be wrong while it was made; then it must not be published.
  package let diagnostics: [Diagnostic]
}

extension Artifact {
  /// What is kept of it when it has been passed on.
  var made: Making.File {
    Making.File(
      path: address.path, byteCount: bytes.count, chartCount: chartCount,
      text: text.map(KeptText.init), diagnostics: diagnostics)
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
  /// What of the pages can be edited alone, by the pages' paths.
  let texts: [String: KeptText]
  /// What showed only now, sorted by place; nothing is published when there is any.
  package let diagnostics: [Diagnostic]

  struct File: Sendable {
    let path: String
    let byteCount: Int
    let chartCount: Int
    let text: KeptText?
    let diagnostics: [Diagnostic]

    init(
      path: String, byteCount: Int, chartCount: Int, text: KeptText?, diagnostics: [Diagnostic]
    ) {
      self.path = path
      self.byteCount = byteCount
      self.chartCount = chartCount
      self.text = text
      self.diagnostics = diagnostics
    }

    /// A file that was put together of others.
    init(_ entry: Manifest.Entry) {
      self.init(
        path: entry.path, byteCount: entry.size, chartCount: 0, text: nil, diagnostics: [])
    }
  }

  init(_ files: [File]) {
    byteCount = files.reduce(0) { $0 + $1.byteCount }
    chartCount = files.reduce(0) { $0 + $1.chartCount }
    texts = Dictionary(
      files.compactMap { file in file.text.map { (file.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    diagnostics = Set(files.flatMap(\.diagnostics)).sorted()
  }
}

extension [UInt8] {
  /// How often a text occurs.
  fileprivate func countOccurrences(of text: StaticString) -> Int {
    withUnsafeBytes { bytes in
      let length = text.utf8CodeUnitCount
      let first = Int32(text.utf8Start.pointee)
      var count = 0
      var place = 0
      // From one tag to the next: most bytes of a page are passed over by the C library.
      while let base = bytes.baseAddress, length <= bytes.count - place,
        let found = memchr(base + place, first, bytes.count - place - length + 1)
      {
        if memcmp(found, text.utf8Start, length) == 0 { count += 1 }
        place = UnsafeRawPointer(found) - base + 1
      }
      return count
    }
  }
}
