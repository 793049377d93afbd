internal import Diagnostics

/// Pages by what their writers call them, for links that name a page by its title.
enum PageTitles {
  /// Adds the paths of pages to what says to link to them.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found in all documents.
  ///   - documents: All documents.
  /// - Returns: The diagnostics in the same order.
  static func named(_ diagnostics: [Diagnostic], among documents: [Document]) -> [Diagnostic] {
    // Nearly no portal has such a link.
    guard diagnostics.contains(where: { $0.title != nil }) else { return diagnostics }
    var pages: [String: [DocumentPath: String]] = [:]
    for document in documents where document.path.language == nil {
      for name in names(of: document) {
        pages[Slug.make(name), default: [:]][document.path] = title(of: document)
      }
    }
    return diagnostics.map { diagnostic in
      guard let title = diagnostic.title,
        let name = pages[Slug.make(title)] == nil
          ? NearMiss.of(Slug.make(title), among: pages.keys, afterFaults: diagnostics.count)
          : Slug.make(title),
        let found = pages[name], found.count == 1, let (path, shown) = found.first
      else { return diagnostic }
      return diagnostic.leading(to: path, called: shown)
    }
  }

  /// What people call a page: its titles and its name in the content.
  private static func names(of document: Document) -> [String] {
    let path = document.path
    let name = path.stem == "index" ? path.folders.last : path.stem
    let fields = ["title", "short-title", "slug"].map { field($0, of: document) }
    return (fields + [name]).compactMap { $0 }
  }

  private static func title(of document: Document) -> String {
    field("short-title", of: document) ?? field("title", of: document) ?? document.path.stem
  }

  private static func field(_ name: String, of document: Document) -> String? {
    document.fields.text(of: name)?.trimmingSpaces()
  }
}

extension Diagnostic {
  /// The title by which it names a page, if that page is not found yet.
  fileprivate var title: String? {
    guard case .prose(.leftover(.foreign(_, .page(let title, _, nil)))) = problem else {
      return nil
    }
    return title
  }

  /// The same with the path of the page; words that are only its name in the files give way to its title.
  fileprivate func leading(to page: DocumentPath, called shown: String) -> Diagnostic {
    guard case .prose(.leftover(.foreign(let mark, .page(let title, let words, nil)))) = problem
    else { return self }
    let meant = LeftoverMark.ForeignMeaning.page(
      title: title, words: words == title && Slug.isSlug(title) ? shown : words,
      path: page.path(from: DocumentPath(place.path)))
    return Diagnostic(.prose(.leftover(.foreign(mark: mark, meant: meant))), at: place)
  }
}

extension DocumentPath {
  /// How a link in another document leads to this one.
  fileprivate func path(from other: DocumentPath) -> String {
    let common = zip(folders, other.folders).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: other.folders.count - common)
    return (up + folders[common...] + [stem + "." + fileExtension]).joined(separator: "/")
  }
}
