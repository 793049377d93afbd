import Documents
import Figures
import PortalModel

/// What the files of the content become, so that a link by file path finds its page.
struct LinkTargets: Sendable {
  enum Target: Sendable {
    /// A page, what is written on it, and the language that the file alone is in; `nil` for the file
    /// in the main language, which stands for the page in whatever language the reader has.
    case page(PageKey, Articles, in: LanguageCode?)
    /// A post that this build does not publish.
    case unpublished
    /// A file that is copied as it is.
    case asset
    /// A document that could not be read; its own faults are reported.
    case unreadable
  }

  private let targets: [String: Target]
  let plan: PlanAnchors
  /// The ids of parts that pages have, by what writers call them.
  private let parts: (any: [String: String], withFigures: [String: String], plan: [String: String])
  /// The paths of all targets, for near misses.
  var paths: some Collection<String> { targets.keys }

  init(portal: Portal, posts: [Post]) {
    var targets: [String: Target] = [:]
    plan = PlanAnchors(portal: portal)
    let main = Self.names(of: [PagePart.main])
    let withFigures = Self.names(of: [PagePart.main, .figures])
    parts = (main, withFigures, main.merging(plan.names) { first, _ in first })
    for post in portal.posts { targets[post.articles.main.file.path] = .unpublished }
    let source = PageSource(
      portal: portal, posts: posts, language: portal.settings.mainLanguage)
    for content in source.contents {
      guard let articles = content.articles else { continue }
      targets[articles.main.file.path] = .page(content.key, articles, in: nil)
      for (language, article) in articles.translations {
        targets[article.file.path] = .page(content.key, articles, in: language)
      }
    }
    for asset in portal.assets { targets[asset.path] = .asset }
    for path in portal.unreadablePaths { targets[path] = .unreadable }
    self.targets = targets
  }

  /// The ids that the template of a page has, whatever the theme, by what writers call them.
  func parts(of key: PageKey) -> [String: String] {
    switch key.kind.content.parts {
    case .main: parts.any
    case .withFigures: parts.withFigures
    case .plan: parts.plan
    }
  }

  /// The id that `#fragment` leads to on a page with a text: a heading's, or that of a part.
  func id(of fragment: String, on key: PageKey, showing article: Article) -> String? {
    article.prose.anchors.contains(fragment) ? fragment : parts(of: key)[fragment]
  }

  /// The heading of a text that stands where another language's text has the one that is named.
  func counterpart(of fragment: String, in articles: Articles, for article: Article) -> String? {
    let others =
      [articles.main]
      + articles.translations.sorted { $0.key.rawValue < $1.key.rawValue }
      .map(\.value)
    for other in others where other.prose.headings.count == article.prose.headings.count {
      let headings = zip(other.prose.headings, article.prose.headings)
      let found = headings.first { $0.anchor == fragment && $0.level == $1.level }
      if let found { return found.1.anchor }
    }
    return nil
  }

  private static func names(of parts: [PagePart]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: parts.flatMap { [($0.rawValue, $0.anchor), ($0.anchor, $0.anchor)] })
  }

  subscript(path: String) -> Target? { targets[path] }

  /// What a report's document is: a web address, a file of the content, or only a name for it.
  enum DocumentKind {
    case web(String)
    case file(String)
    case words
  }

  static func kind(of document: String, from file: SourceFile) -> DocumentKind {
    if WebAddress.isMeant(by: document) { return .web(document) }
    // A name has spaces, a path has none and ends in what kind of file it is.
    guard !document.contains(" "), document.contains("."),
      let path = resolve(document, from: file)
    else { return .words }
    return .file(path)
  }

  /// The path from the portal's root of what a file calls by a path from its own folder.
  ///
  /// - Returns: `nil` when the path leads out of the content.
  static func resolve(_ path: String, from file: SourceFile) -> String? {
    // Every link of every text comes through here, so folders are cut off as bytes.
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    let (file, path) = (file.path.utf8, path.utf8)
    var resolved: [UInt8] = []
    resolved.reserveCapacity(file.count + path.count + 1)
    resolved += file
    /// Cuts off the last name; `false` where there is none.
    func cut() -> Bool {
      guard let end = resolved.lastIndex(of: slash) else { return false }
      resolved.removeLast(resolved.count - end)
      return true
    }
    if !cut() { resolved.removeAll() }
    var start = path.startIndex
    while start < path.endIndex {
      let end = path[start...].firstIndex(of: slash) ?? path.endIndex
      let part = path[start..<end]
      switch (part.count, part.first, part.last) {
      case (0, _, _), (1, dot, _): break
      case (2, dot, dot): guard cut() else { return nil }
      default:
        if !resolved.isEmpty { resolved.append(slash) }
        resolved += part
      }
      start = end < path.endIndex ? path.index(after: end) : end
    }
    return String(decoding: resolved, as: UTF8.self)
  }
}
