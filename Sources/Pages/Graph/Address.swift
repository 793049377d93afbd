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
    let target = path.split(separator: "/")
    let origin = page.path.split(separator: "/").dropLast()
    let shared = zip(target.dropLast(), origin).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: origin.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  /// The address as people and search engines know it: a folder's page goes by the folder.
  package func absolute(base: String) -> String {
    let suffix = "index.html"
    let isFolder = path == suffix || path.hasSuffix("/" + suffix)
    return base + "/" + (isFolder ? String(path.dropLast(suffix.count)) : path)
  }
}
