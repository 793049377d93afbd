import Diagnostics
import Documents
import PortalModel

/// Follows every link and image of the content to its file.
struct LinkChecker {
  private let portal: Portal
  private let targets: LinkTargets
  /// The assets that each article's file uses.
  private var uses: [String: AssetUses] = [:]
  /// The assets that reports name as their documents.
  private var documents: Set<String> = []
  /// Links that begin with a slash, told where their text was read, with the text's file.
  private var absolute: [(url: String, place: Place, file: SourceFile)] = []

  init(portal: Portal, targets: LinkTargets) {
    self.portal = portal
    self.targets = targets
  }

  mutating func check(into diagnostics: inout [Diagnostic]) {
    var unpublished: Set<String> = []
    for post in portal.posts {
      let path = post.articles.main.file.path
      if case .unpublished? = targets[path] { unpublished.insert(path) }
    }
    for entity in portal.described {
      let translations = entity.articles.translations.map { ($0.key, $0.value) }
      for (language, article) in [(portal.settings.mainLanguage, entity.articles.main)]
        + translations
      {
        // What is not published may point at what is not published either.
        let isHidden = unpublished.contains(article.file.path)
        for link in article.prose.links {
          check(link, in: article, language, mayBeHidden: isHidden, into: &diagnostics)
        }
        for image in article.prose.images {
          checkImage(image.path, in: article.file, into: &diagnostics) {
            image.place(in: article.file)
          }
        }
      }
    }
    for post in portal.posts {
      guard let image = post.image else { continue }
      let file = post.articles.main.file
      if image.file.value.contains("://") {
        let problem = ProseProblem.remoteImage(url: image.file.value)
        diagnostics.append(Diagnostic(.prose(problem), at: image.file.site.place))
      }
      checkImage(image.file.value, in: file, into: &diagnostics) { image.file.site.place }
    }
    for document in portal.reports.compactMap(\.document) {
      check(document, mayBeWords: true, into: &diagnostics)
    }
    for file in [portal.plan.file] + portal.documents.map(\.file) {
      if let file { check(file, mayBeWords: false, into: &diagnostics) }
    }
    let used = uses.values.reduce(into: Set<String>()) { $0.formUnion($1.shown.union($1.offered)) }
    // A document that could not be read may use any of them.
    guard portal.unreadablePaths.isEmpty else { return }
    for asset in portal.assets where !used.contains(asset.path) {
      diagnostics.append(
        Diagnostic(.model(.unusedAsset(name: asset.path.lastName)), at: Place(file: asset.path)))
    }
  }

  /// The assets that pages use.
  func media(usedBy pages: [Page]) -> AssetUses {
    var media = AssetUses(offered: documents)
    for articles in pages.compactMap(\.articles) {
      for article in [articles.main] + articles.translations.values {
        guard let uses = uses[article.file.path] else { continue }
        media.shown.formUnion(uses.shown)
        media.offered.formUnion(uses.offered)
      }
    }
    return media
  }

  private mutating func check(
    _ link: Prose.Link, in article: Article, _ language: LanguageCode, mayBeHidden: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    let file = article.file
    let (path, fragment): (String, String?)
    switch link.target {
    case .external(let url):
      if url.hasPrefix("/") { absolute.append((url, link.place(in: file), file)) }
      return
    case .fragment(let name):
      // That a page has no such part at all was told where its text was read.
      guard PagePart.figures.isNamed(by: name),
        case .page(let key, let articles, _)? = targets[file.path]
      else { return }
      return checkAnchor(
        name, of: link, on: key, (articles, article), as: file.path, file, &diagnostics)
    case .file(let target, let anchor): (path, fragment) = (target, anchor)
    }
    func report(_ problem: ProseProblem) {
      diagnostics.append(Diagnostic(.prose(problem), at: link.place(in: file)))
    }
    guard let resolved = LinkTargets.resolve(path, from: file) else {
      return report(.linkOutsideContent(path: path))
    }
    switch targets[resolved] {
    case .page(let key, let articles, let wanted)?:
      guard let fragment else { return }
      // The page as this text's readers get it.
      let target = articles.article(in: wanted ?? language)
      let isNamed = target.file.path == resolved
      let name =
        isNamed
        ? path : Address(path: target.file.path).relative(to: Address(path: file.path))
      checkAnchor(fragment, of: link, on: key, (articles, target), as: name, file, &diagnostics)
    case .unpublished?: if !mayBeHidden { report(.linkToDraft(path: path)) }
    case .asset?: uses[file.path, default: AssetUses()].offered.insert(resolved)
    case .unreadable?: break
    case nil:
      let written = String(decoding: file.bytes[link.range], as: UTF8.self)
      let missing = MissingLink(
        // An address that stands elsewhere is marked with its whole link.
        path: path, written: written.hasPrefix("[") ? path : written, resolved: resolved,
        fragment: fragment, file: file)
      report(
        .unknownLinkTarget(
          path: path, targets.meant(by: missing, afterFaults: diagnostics.count)))
    }
  }

  /// Says of each link that begins with a slash which file makes the page that it leads to: it was copied
  /// from a browser, most of the time.
  func nameFiles(of pages: [Page], in diagnostics: inout [Diagnostic]) {
    guard !absolute.isEmpty else { return }
    let paths = Dictionary(
      pages.map { ($0.address.path, $0) }, uniquingKeysWith: { first, _ in first })
    for (url, place, file) in absolute.prefix(Self.mostAbsolute) {
      let problem = Problem.prose(.absolutePath(url: url, better: nil))
      guard
        let number = diagnostics.firstIndex(where: { $0.problem == problem && $0.place == place })
      else { continue }
      let path = url.prefix { $0 != "#" && $0 != "?" }.split(separator: "/").joined(separator: "/")
      let page = paths[path] ?? paths[path + "/" + Address.folderPage]
      let found =
        page.flatMap { page in page.articles?.article(in: page.language).file.path }
        ?? targets.page(calledLast: path)
      guard let found else { continue }
      let better = Address(path: found).relative(to: Address(path: file.path))
      diagnostics[number] = Diagnostic(
        .prose(.absolutePath(url: url, better: better)), at: place)
    }
  }

  /// To find a diagnostic takes time for each of them.
  private static let mostAbsolute = 100

  /// Checks that a page has what a link to it names.
  private func checkAnchor(
    _ fragment: String, of link: Prose.Link, on key: PageKey,
    _ target: (all: Articles, shown: Article), as path: String, _ file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard targets.id(of: fragment, on: key, showing: target.shown) == nil else { return }
    let candidates = target.shown.prose.anchors.union(targets.parts(of: key).keys)
    let nearest =
      targets.counterpart(of: fragment, in: target.all, for: target.shown)
      ?? NearMiss.of(fragment, among: candidates, afterFaults: diagnostics.count)
    let headings = target.shown.prose.headings.prefix(ProseProblem.mostSections).map(\.anchor)
    let problem = ProseProblem.unknownAnchor(
      anchor: fragment, path: target.shown.file.path == file.path ? nil : path, nearest: nearest,
      known: headings)
    diagnostics.append(Diagnostic(.prose(problem), at: link.place(in: file)))
  }

  private mutating func checkImage(
    _ path: String, in file: SourceFile, into diagnostics: inout [Diagnostic],
    at place: () -> Place
  ) {
    // An image without an address, or on another site, is reported where the prose is read.
    guard !path.isEmpty, !path.contains("://") else { return }
    guard let resolved = LinkTargets.resolve(path, from: file) else {
      diagnostics.append(Diagnostic(.prose(.linkOutsideContent(path: path)), at: place()))
      return
    }
    switch targets[resolved] {
    case .asset?:
      uses[file.path, default: AssetUses()].shown.insert(resolved)
      if path.hasSuffix(".pdf") {
        let problem = ProseProblem.unsupportedImage(path: path, isThere: true)
        diagnostics.append(Diagnostic(.prose(problem), at: place()))
      }
    case .unreadable?: break
    case _ where path.lowercased().hasSuffix(".pdf"):
      let problem = ProseProblem.unsupportedImage(path: path, isThere: false)
      diagnostics.append(Diagnostic(.prose(problem), at: place()))
    case .page?, .unpublished?, nil:
      let nearest = nearestPath(
        to: resolved, from: file, afterFaults: diagnostics.count)
      diagnostics.append(
        Diagnostic(.prose(.unknownImage(path: path, nearest: nearest)), at: place()))
    }
  }

  /// Checks what a field offers to read: a file of the content or an address, and, where it may be,
  /// a document's name and nothing more.
  private mutating func check(
    _ document: Located<String>, mayBeWords: Bool, into diagnostics: inout [Diagnostic]
  ) {
    let file = document.site.file
    let path: String
    switch LinkTargets.kind(of: document.value, from: file) {
    case .file(let found): path = found
    case .web(let address): return checkAddress(address, at: document.site, into: &diagnostics)
    case .words:
      if mayBeWords { return }
      path = document.value
    }
    switch targets[path] {
    case .asset?:
      uses[file.path, default: AssetUses()].offered.insert(path)
      documents.insert(path)
    case .unreadable?: break
    case .page?, .unpublished?, nil:
      let missing = MissingLink(
        path: document.value, written: document.value, resolved: path, fragment: nil, file: file)
      let meant = targets.meant(by: missing, afterFaults: diagnostics.count)
      let problem = ProseProblem.unknownLinkTarget(path: document.value, meant)
      diagnostics.append(Diagnostic(.prose(problem), at: document.site.place))
    }
  }

  private func checkAddress(
    _ address: String, at site: Site, into diagnostics: inout [Diagnostic]
  ) {
    do throws(AddressFault) {
      _ = try WebAddress(address)
    } catch {
      let problem = FrontMatterProblem.invalidURL(text: address, fault: error)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: site.place))
    }
  }

  /// The nearest known path, written from the file's folder.
  private func nearestPath(
    to path: String, from file: SourceFile, afterFaults faults: Int
  ) -> String? {
    NearMiss.of(path, among: targets.paths, afterFaults: faults).map {
      Address(path: $0).relative(to: Address(path: file.path))
    }
  }
}

/// The content's files that texts use, by path.
struct AssetUses: Sendable {
  /// As pictures on a page.
  var shown: Set<String> = []
  /// Behind a link, as they are: documents, and pictures that somebody may want whole.
  var offered: Set<String> = []
}

extension Portal {
  /// Everything that has articles.
  var described: [any Described] {
    var all: [any Described] = [plan]
    all += objectives as [any Described]
    all += documents as [any Described]
    all += tasks as [any Described]
    all += bodies as [any Described]
    all += units as [any Described]
    all += indicators as [any Described]
    all += campaigns as [any Described]
    all += editions as [any Described]
    all += topics as [any Described]
    all += posts as [any Described]
    all += infoPages as [any Described]
    return all
  }
}
