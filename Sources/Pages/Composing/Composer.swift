import Diagnostics
import Documents
import Figures
import Markup
import PortalModel
import Quantities
import Synchronization
import Theme

/// Puts one page together: its language's words, its links as seen from its address.
///
/// Shared, not copied: each of the many closures over it would copy page and words.
final class Composer: Sendable {
  let graph: PageGraph
  let page: Page
  let words: LanguageWords
  // What nearly every field asks for is at hand, not reached for through what both cores share.
  let portal: Portal
  let phrases: Phrases
  let format: LanguageFormat
  let language: LanguageCode
  let mainLanguage: LanguageCode
  /// The pages in this page's language and in the main one: all links go by them.
  private let addresses: PageAddresses
  private let mainAddresses: PageAddresses
  /// The link to the indicator whose figures were linked last.
  let lastTraced = Mutex<(indicator: Identifier<IndicatorDefinition>, link: String?)?>(nil)
  /// Where the links of the text lead that was composed last.
  private let lastLinked = Mutex<(article: Article, hrefs: [String])?>(nil)

  init(_ page: Page, in graph: PageGraph) {
    self.graph = graph
    self.page = page
    portal = graph.portal
    language = page.language
    mainLanguage = graph.portal.settings.mainLanguage
    words =
      graph.words[page.language]
      ?? LanguageWords(
        graph.theme.phrases(in: page.language), for: graph.theme.templates,
        of: portal.settings.dataStatus)
    phrases = words.phrases
    format = phrases.format
    addresses = graph.addresses[page.language] ?? PageAddresses()
    mainAddresses = graph.addresses[mainLanguage] ?? PageAddresses()
  }

  var texts: PortalTexts { portal.settings.texts(in: language) }
}

// MARK: - Links

extension Composer {
  /// The link to a page, as seen from this one; `nil` when there is no such page.
  func link(to key: PageKey) -> String? {
    address(of: key).map { href($0.0) }
  }

  /// The address of a page in a language, or as ``address(of:)`` where none is asked for.
  private func address(of key: PageKey, in wanted: LanguageCode?) -> (Address, LanguageCode)? {
    guard let wanted else { return address(of: key) }
    return graph.addresses[wanted]?[key].map { ($0, wanted) }
  }

  /// The address of a page in this page's language, or in the main language where it has no
  /// translation.
  private func address(of key: PageKey) -> (Address, LanguageCode)? {
    if let address = addresses[key] { return (address, language) }
    return mainAddresses[key].map { ($0, mainLanguage) }
  }

  /// The link to a file of the site, as seen from this page.
  ///
  /// The page for what is not there is shown at any address, so a relative link would lead anywhere:
  /// its links are absolute as soon as the site's place is known.
  func href(_ address: Address) -> String {
    if page.key == .notFound, let base = graph.publication.baseURL {
      return address.absolute(base: base)
    }
    return address.relative(to: page.address)
  }

  /// A title that leads to a page: `{title, link, lang, target-lang}`.
  ///
  /// `lang` is there when the title is in another language than this page, `target-lang` when the
  /// page behind it is.
  func anchor(_ title: String, to key: PageKey, titleLanguage: LanguageCode? = nil) -> ViewFields {
    let target = address(of: key)
    return [
      .title: .text(title),
      .link: .optional(target.map { href($0.0) }),
      .lang: mark(titleLanguage ?? language),
      .targetLang: mark(target?.1 ?? language),
    ]
  }

  /// A name that leads nowhere, in the main language: what writers put in words.
  func plain(_ name: String) -> ViewFields {
    [
      .title: .text(name), .link: .absent, .lang: mark(mainLanguage),
      .targetLang: .absent,
    ]
  }

  /// An entity's title, leading to its page.
  func anchor(_ entity: some Described, to key: PageKey, short: Bool = false) -> ViewFields {
    let article = entity.articles.article(in: language)
    return anchor(
      short ? article.shortTitle : article.title, to: key,
      titleLanguage: articleLanguage(entity.articles))
  }

  /// The language that an entity's article is shown in on this page.
  func articleLanguage(_ articles: Articles) -> LanguageCode {
    articles.translations[language] == nil ? mainLanguage : language
  }

  /// A language, where it differs from the page's.
  func mark(_ other: LanguageCode) -> View {
    other == language ? .absent : .text(other.rawValue)
  }

  /// A section of the plan, leading to its place on the plan's page: `{code, link}`.
  func section(_ section: PlanSection?) -> View {
    guard let section else { return .absent }
    let id = graph.links.plan.id(for: section).map { "#" + $0 } ?? ""
    let link = link(to: .plan).map { $0 + id }
    return .fields([.code: .text(section.code), .link: .optional(link)])
  }

  func unit(_ id: Identifier<ReportingUnit>) -> ViewFields? {
    portal.lookup.units[id].map { anchor($0, to: .unit(id)) }
  }

  func body(_ id: Identifier<Body>) -> ViewFields? {
    portal.lookup.bodies[id].map { anchor($0, to: .body(id)) }
  }
}

// MARK: - Dates

extension Composer {
  /// A day for people and for machines: `{text, iso}`.
  func date(_ date: CalendarDate) -> ViewFields {
    words.date(date)
  }

  /// Days from one to another: `{first, last}`, the last absent for a single day.
  func days(_ first: CalendarDate, _ last: CalendarDate) -> ViewFields {
    [
      .first: .fields(date(first)),
      .last: first == last ? .absent : .fields(date(last)),
    ]
  }

  /// The day of a document that may name only its month: `2023-03` or `2023-03-15`.
  func documentDate(_ text: String) -> String {
    if let day = CalendarDate(text) { return format.date(day) }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return text }
    return format.month(parts[1], of: parts[0])
  }
}

// MARK: - Prose

extension Composer {
  /// An entity's prose with its links as seen from this page; absent when there is none.
  func prose(_ articles: Articles, into diagnostics: inout [Diagnostic]) -> View {
    prose(articles.article(in: language), into: &diagnostics)
  }

  /// An article's prose with its links as seen from this page; absent when there is none.
  func prose(_ article: Article, into diagnostics: inout [Diagnostic]) -> View {
    let bytes = article.prose.markup.bytes
    var writer = MarkupWriter(capacity: bytes.count + 64 * article.prose.pieces.count)
    let hrefs = hrefs(of: article)
    for piece in article.prose.pieces {
      switch piece {
      case .markup(let range): writer.fragment(range, of: bytes)
      case .link(let index):
        writer.text(hrefs[index])
      case .image(let index):
        let image = article.prose.images[index]
        writer.fragment(
          picture(image.path, alternativeText: image.alternativeText, in: article.file))
      case .chart(let index):
        writer.fragment(
          markup(of: article.prose.charts[index], number: index, into: &diagnostics))
      case .value(let index):
        writer.fragment(markup(of: article.prose.values[index], into: &diagnostics))
      }
    }
    return .optional(writer.fragment)
  }

  /// Where the links of an article lead, in their order.
  func hrefs(of article: Article) -> [String] {
    if article.prose.links.isEmpty { return [] }
    return lastLinked.withLock { last in
      if let last, last.article === article { return last.hrefs }
      let hrefs = article.prose.links.map { href($0, in: article) }
      last = (article, hrefs)
      return hrefs
    }
  }

  private func href(_ link: Prose.Link, in article: Article) -> String {
    switch link.target {
    case .external(let url): return url
    case .fragment(let name):
      return "#" + (graph.links.id(of: name, on: page.key, showing: article) ?? name)
    case .file(let path, let fragment):
      guard let resolved = LinkTargets.resolve(path, from: article.file) else { return "" }
      switch graph.links[resolved] {
      case .page(let key, let articles, let wanted)?:
        guard let (address, language) = address(of: key, in: wanted) else { return "" }
        guard let fragment else { return href(address) }
        let id = graph.links.id(of: fragment, on: key, showing: articles.article(in: language))
        return href(address) + "#" + (id ?? fragment)
      case .asset?: return Address.media(resolved).relative(to: page.address)
      case .unpublished?, .unreadable?, nil: return ""
      }
    }
  }

  /// An `img` for a file of the content, named by its path from another file's folder.
  func picture(_ path: String, alternativeText: String, in file: SourceFile) -> MarkupFragment {
    guard let resolved = LinkTargets.resolve(path, from: file) else { return .empty }
    if let picture = graph.pictures[resolved] {
      return picture.markup(alternativeText: alternativeText, on: page.address)
    }
    var writer = MarkupWriter()
    writer.image(
      Address.media(resolved).relative(to: page.address),
      alternativeText: alternativeText, size: graph.imageSizes[resolved])
    return writer.fragment
  }
}
