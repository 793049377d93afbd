/// Where a file of the site lies, from the site's root: `chi-so/luot-ban-doc/index.html`.
package struct Address: Hashable, Sendable {
  /// The path without a slash at its beginning.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The page of a folder; no components mean the root.
  init(folder components: [String]) {
    path = (components + ["index.html"]).joined(separator: "/")
  }
}

extension Address {
  /// The link from another page of the site to this one.
  ///
  /// It is relative and names the file, so that it works below any path and without a server.
  package func relative(to page: Address) -> String {
    // Every link of every page comes through here, so folders are compared as bytes.
    let slash = UInt8(ascii: "/")
    var shared = 0
    for (offset, bytes) in zip(path.utf8, page.path.utf8).enumerated() {
      guard bytes.0 == bytes.1 else { break }
      if bytes.0 == slash { shared = offset + 1 }
    }
    let up = page.path.utf8.dropFirst(shared).count { $0 == slash }
    return String(repeating: "../", count: up) + Substring(path.utf8.dropFirst(shared))
  }

  /// The address as people and search engines know it: a folder's page goes by the folder.
  package func absolute(base: String) -> String {
    let suffix = "index.html"
    let isFolder = path == suffix || path.hasSuffix("/" + suffix)
    return base + "/" + (isFolder ? String(path.dropLast(suffix.count)) : path)
  }
}
