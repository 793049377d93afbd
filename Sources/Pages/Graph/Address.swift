/// Where a file of the site lies, from the site's root: `chi-so/luot-ban-doc/index.html`.
package struct Address: Hashable, Sendable {
  /// The path without a slash at its beginning.
  package let path: String

  /// The file that is the page of its folder.
  package static let folderPage = "index.html"

  package init(path: String) {
    self.path = path
  }

  /// The page of a folder; no components mean the root.
  init(folder components: [String]) {
    path = (components + [Self.folderPage]).joined(separator: "/")
  }
}

extension Address {
  /// The link from another page of the site to this one.
  ///
  /// It is relative and names the file, so that it works below any path and without a server.
  package func relative(to page: Address) -> String {
    // Every link of every page comes through here, so folders are compared as bytes.
    let slash = UInt8(ascii: "/")
    var (path, page) = (path, page.path)
    return path.withUTF8 { path in
      page.withUTF8 { page in
        var shared = 0
        var index = 0
        while index < path.count, index < page.count, path[index] == page[index] {
          index += 1
          if path[index - 1] == slash { shared = index }
        }
        let up = page[shared...].count { $0 == slash }
        return String(unsafeUninitializedCapacity: 3 * up + path.count - shared) { link in
          for step in 0..<3 * up { link[step] = step % 3 == 2 ? slash : UInt8(ascii: ".") }
          return link[(3 * up)...].update(fromContentsOf: path[shared...])
        }
      }
    }
  }

  /// The address as people and search engines know it: a folder's page goes by the folder.
  package func absolute(base: String) -> String {
    let suffix = Self.folderPage
    let isFolder = path == suffix || path.hasSuffix("/" + suffix)
    return base + "/" + (isFolder ? String(path.dropLast(suffix.count)) : path)
  }
}
