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
  /// The folder that the file is in; `nil` for the site's own.
  var folder: Substring? { path[...].folderAbove }

  /// The link from another page of the site to this one.
  ///
  /// It is relative and names the file, so that it works below any path and without a server.
  package func relative(to page: Address) -> String {
    // Every link of every page comes through here, so folders are compared as bytes.
    let link = path.utf8.withContiguousStorageIfAvailable { path in
      page.path.utf8.withContiguousStorageIfAvailable { page in Self.link(to: path, from: page) }
    }
    // A string that a system library lent is copied first.
    return (link ?? nil) ?? Self(path: path.copied).relative(to: Self(path: page.path.copied))
  }

  private static func link(
    to path: UnsafeBufferPointer<UInt8>, from page: UnsafeBufferPointer<UInt8>
  ) -> String {
    let slash = UInt8(ascii: "/")
    var shared = 0
    var index = 0
    while index < path.count, index < page.count, path[index] == page[index] {
      index += 1
      if path[index - 1] == slash { shared = index }
    }
    var up = 0
    while index < page.count {
      if page[index] == slash { up += 1 }
      index += 1
    }
    return String(unsafeUninitializedCapacity: 3 * up + path.count - shared) { link in
      var end = 0
      for _ in 0..<up {
        link[end] = UInt8(ascii: ".")
        link[end + 1] = UInt8(ascii: ".")
        link[end + 2] = slash
        end += 3
      }
      return link[end...].update(fromContentsOf: path[shared...])
    }
  }

  /// The address as people and search engines know it: a folder's page goes by the folder.
  package func absolute(base: String) -> String {
    let suffix = Self.folderPage
    let isFolder = path == suffix || path.hasSuffix("/" + suffix)
    return base + "/" + (isFolder ? String(path.dropLast(suffix.count)) : path)
  }
}

extension Substring {
  /// The folder that a file or folder is in; `nil` for the site's own.
  package var folderAbove: Substring? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] }
  }
}

extension String {
  /// The same text in one piece of memory.
  fileprivate var copied: String { String(decoding: Array(utf8), as: UTF8.self) }
}
