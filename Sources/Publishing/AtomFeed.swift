import Documents
import Markup
import Pages
import PortalModel

/// The latest posts as an Atom feed (RFC 4287).
enum AtomFeed {
  /// Enough for a reader that comes by once a month.
  private static let entryLimit = 20

  static func artifact(for graph: PageGraph) -> Artifact? {
    let settings = graph.portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    let posts = graph.pages.filter { $0.language == settings.mainLanguage }
      .compactMap(entry).sorted { ($0.post.date, $0.post.id) > ($1.post.date, $1.post.id) }
      .prefix(entryLimit)
    let address = Address(path: "feed.xml")
    let home = Address(path: "index.html")
    let updated = posts.map(\.post.date).max() ?? graph.publication.asOf

    var writer = MarkupWriter(capacity: 16_384)
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", settings.mainLanguage.rawValue)
    writer.raw(">\n")
    writer.element("title", texts.title)
    writer.element("subtitle", texts.tagline)
    writer.element("id", identifier(of: home, in: graph))
    writer.element("updated", timestamp(updated, in: settings))
    writer.link(rel: "self", to: address, from: address, in: graph)
    writer.link(rel: "alternate", to: home, from: address, in: graph)
    writer.raw("<author>")
    writer.element("name", texts.publisher)
    writer.raw("</author>\n")
    for entry in posts {
      let article = entry.post.articles.main
      writer.raw("<entry>\n")
      writer.element("title", article.title)
      writer.element("id", identifier(of: entry.page.address, in: graph))
      writer.element("published", timestamp(entry.post.date, in: settings))
      writer.element("updated", timestamp(entry.post.date, in: settings))
      writer.link(rel: "alternate", to: entry.page.address, from: address, in: graph)
      if let summary = article.summary { writer.element("summary", summary) }
      writer.raw("</entry>\n")
    }
    writer.raw("</feed>\n")
    return Artifact(address: address, bytes: writer.bytes)
  }

  private static func entry(_ page: Page) -> (post: Post, page: Page)? {
    guard case .post(let post) = page.content else { return nil }
    return (post, page)
  }

  /// A name that never changes: the address where there is one, else one of our own making.
  private static func identifier(of address: Address, in graph: PageGraph) -> String {
    if let base = graph.publication.baseURL { return address.absolute(base: base) }
    let path = address.absolute(base: "").dropFirst()
    let settings = graph.portal.settings
    let name = Slug.make(settings.texts(in: settings.mainLanguage).title)
    return "urn:haidang:\(name):\(path.isEmpty ? "/" : path)"
  }

  /// Local midnight of a day, for posts have days and no times.
  private static func timestamp(_ day: CalendarDate, in settings: PortalSettings) -> String {
    let minutes = settings.utcOffsetMinutes
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let sign = minutes < 0 ? "-" : "+"
    let offset = "\(sign)\(padded(abs(minutes) / 60)):\(padded(abs(minutes) % 60))"
    return "\(day.iso8601)T00:00:00\(offset)"
  }
}

extension MarkupWriter {
  /// Appends `<name>text</name>` and a line's end.
  mutating func element(_ name: StaticString, _ text: String) {
    raw("<")
    raw(name)
    raw(">")
    self.text(text)
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// Appends a feed's link: absolute where the site's place is known.
  fileprivate mutating func link(
    rel: String, to target: Address, from feed: Address, in graph: PageGraph
  ) {
    raw("<link")
    attribute("rel", rel)
    attribute(
      "href",
      graph.publication.baseURL.map { target.absolute(base: $0) } ?? target.relative(to: feed))
    raw("/>\n")
  }
}
