import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities
import Theme

/// Atom feeds (RFC 4287): the latest posts, and all corrections.
struct AtomFeed {
  private let graph: PageGraph
  private let address: Address
  /// The page whose news the feed brings.
  private let page: Address
  private let title: String
  private let subtitle: String
  private let entries: [Entry]

  private struct Entry {
    let title: String
    let summary: String?
    let day: CalendarDate
    let address: Address
    /// The correction that it tells of: by its name the entry is known for ever, wherever the page
    /// has it.
    var correction: AppliedCorrection?
  }
}

extension AtomFeed {
  /// Enough for a reader that comes by once a month.
  private static let postLimit = 20

  static func posts(of graph: PageGraph) -> [UInt8] {
    let settings = graph.portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    let posts = graph.pages.filter { $0.language == settings.mainLanguage }
      .compactMap { page in page.post.map { (post: $0, address: page.address) } }
      .sorted { ($0.post.date, $0.post.id) > ($1.post.date, $1.post.id) }
      .prefix(postLimit)
    let feed = AtomFeed(
      graph: graph, address: .postFeed, page: .home,
      title: texts.title, subtitle: texts.tagline,
      entries: posts.map { post, address in
        let article = post.articles.main
        return Entry(
          title: article.title, summary: article.summary, day: post.date, address: address)
      })
    return feed.bytes
  }

  static func corrections(of graph: PageGraph) -> [UInt8] {
    let settings = graph.portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    let words = graph.theme.phrases(in: settings.mainLanguage)
    let page = graph.correctionPage
    let feed = AtomFeed(
      graph: graph, address: graph.correctionFeed, page: page,
      title: "\(words(.correctionsTitle)) – \(texts.title)",
      subtitle: words(.correctionsDescription),
      entries: graph.portal.corrections.compactMap { applied in
        let correction = applied.correction
        guard let indicator = graph.portal.lookup.indicators[correction.key.indicator],
          let unit = graph.portal.lookup.units[correction.key.unit]
        else { return nil }
        let title = [
          indicator.articles.main.title, unit.articles.main.title, "\(correction.key.period)",
        ]
        return Entry(
          title: title.joined(separator: ", "),
          summary: applied.isWithheld
            ? correction.reason
            : words(
              .correctionSummary,
              [
                "old": applied.old.dataText, "new": applied.new.dataText,
                "reason": correction.reason,
              ]),
          day: correction.date, address: page, correction: applied)
      })
    return feed.bytes
  }
}

extension AtomFeed {
  private var bytes: [UInt8] {
    let settings = graph.portal.settings
    let updated = entries.map(\.day).max() ?? graph.publication.asOf
    var writer = MarkupWriter(capacity: 16_384)
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", settings.mainLanguage.rawValue)
    writer.raw(">\n")
    writer.element("title", title)
    writer.element("subtitle", subtitle)
    writer.element("id", identifier(of: page))
    writer.element("updated", timestamp(updated))
    link(rel: "self", to: address, in: &writer)
    link(rel: "alternate", to: page, in: &writer)
    writer.raw("<author>")
    writer.element("name", settings.texts(in: settings.mainLanguage).publisher)
    writer.raw("</author>\n")
    let words = graph.theme.phrases(in: settings.mainLanguage)
    for entry in entries {
      let name = entry.correction.map { "#" + $0.anchor } ?? ""
      let place = entry.correction.map { "#" + $0.entryAnchor } ?? ""
      writer.raw("<entry>\n")
      writer.element("title", words.marked(entry.title, of: settings.dataStatus))
      writer.element("id", identifier(of: entry.address) + name)
      writer.element("published", timestamp(entry.day))
      writer.element("updated", timestamp(entry.day))
      link(rel: "alternate", to: entry.address, suffix: place, in: &writer)
      if let summary = entry.summary { writer.element("summary", summary) }
      writer.raw("</entry>\n")
    }
    writer.raw("</feed>\n")
    return writer.bytes
  }

  /// A name that never changes: the address where there is one, else one of our own making.
  private func identifier(of address: Address) -> String {
    if let base = graph.publication.baseURL { return address.absolute(base: base) }
    let path = address.absolute(base: "").dropFirst()
    let settings = graph.portal.settings
    let name = Slug.make(settings.texts(in: settings.mainLanguage).title)
    return "urn:haidang:\(name):\(path.isEmpty ? "/" : path)"
  }

  /// Local midnight of a day, for posts and corrections have days and no times.
  private func timestamp(_ day: CalendarDate) -> String {
    let minutes = graph.portal.settings.utcOffsetMinutes
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let sign = minutes < 0 ? "-" : "+"
    let offset = "\(sign)\(padded(abs(minutes) / 60)):\(padded(abs(minutes) % 60))"
    return "\(day.iso8601)T00:00:00\(offset)"
  }

  /// Appends a link: absolute where the site's place is known.
  private func link(
    rel: String, to target: Address, suffix: String = "", in writer: inout MarkupWriter
  ) {
    let base = graph.publication.baseURL
    writer.raw("<link")
    writer.attribute("rel", rel)
    writer.attribute(
      "href",
      (base.map { target.absolute(base: $0) } ?? target.relative(to: address)) + suffix)
    writer.raw("/>\n")
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
}
