import Documents
import Figures
import PortalModel

/// What the files of the content become, so that a link by file path finds its page.
struct LinkTargets: Sendable {
  enum Target: Sendable {
    /// `anchors` are those of its text.
    case page(PageKey, anchors: Set<String>)
    /// A post that this build does not publish.
    case unpublished
    /// A file that is copied as it is.
    case asset
    /// A document that could not be read; its own faults are reported.
    case unreadable
  }

  private let targets: [String: Target]
  /// The anchors of the plan's sections.
  private let planAnchors: [String]
  /// The paths of all targets, for near misses.
  var paths: some Collection<String> { targets.keys }

  init(portal: Portal, posts: [Post]) {
    var targets: [String: Target] = [:]
    func add(_ entity: some Described, _ key: PageKey) {
      for article in [entity.articles.main] + entity.articles.translations.values {
        targets[article.file.path] = .page(key, anchors: article.prose.anchors)
      }
    }
    let sections = portal.tasks.map(\.section) + portal.bodies.map(\.section)
    planAnchors = (sections + portal.objectives.map(\.section)).map(\.slug)
    add(portal.plan, .plan)
    for entity in portal.objectives { add(entity, .objective(entity.id)) }
    for entity in portal.documents { add(entity, .document(entity.id)) }
    for entity in portal.tasks { add(entity, .task(entity.id)) }
    for entity in portal.bodies { add(entity, .body(entity.id)) }
    for entity in portal.units { add(entity, .unit(entity.id)) }
    for entity in portal.indicators { add(entity, .indicator(entity.id)) }
    for entity in portal.campaigns { add(entity, .campaign(entity.id)) }
    for entity in portal.editions { add(entity, .edition(entity.id)) }
    for entity in portal.topics { add(entity, .topic(entity.id)) }
    for entity in portal.infoPages { add(entity, .info(entity.id)) }
    for post in portal.posts { targets[post.articles.main.file.path] = .unpublished }
    for post in posts { add(post, .post(post.id)) }
    for asset in portal.assets { targets[asset.path] = .asset }
    for path in portal.unreadablePaths { targets[path] = .unreadable }
    self.targets = targets
  }

  /// The anchors that the templates of a page have, whatever the theme.
  func templateAnchors(of key: PageKey) -> [String] {
    switch key {
    case .indicator, .unit: Document.pageAnchors
    case .plan: [Document.mainAnchor] + planAnchors
    case .home, .indicatorList, .unitList, .facilityList, .objective, .document, .taskList,
      .task, .bodyList, .body, .campaignList, .campaign, .edition, .topic, .post, .postList,
      .reportList, .reportYear, .correctionList, .dataList, .info, .notFound:
      [Document.mainAnchor]
    }
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
