import Documents
import Pages
import PortalModel
import Theme

/// What of a site's pages can be edited alone, as it is kept between builds: taken apart only when
/// somebody edited a text.
struct PageTexts: Hashable {
  private(set) var bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Parameters:
  ///   - texts: By the paths of their pages.
  ///   - graph: The site.
  init(_ texts: [String: PageText], of graph: PageGraph) {
    // A file that any page shows in a way of its own must not be edited alone on another.
    var shown: [String: Int] = [:]
    for page in graph.pages {
      guard case .post(let post) = page.content else { continue }
      shown[post.articles.article(in: page.language).file.path, default: 0] += 1
    }
    let pagesByFile = Dictionary(grouping: texts, by: \.value.path)
    let complete = texts.filter { pagesByFile[$0.value.path]?.count == shown[$0.value.path] }
    let languages = graph.portal.settings.languages
    self.init(
      complete, words: graph.theme.proseWords(languages), languages: Array(languages.dropFirst()))
  }

  private init(
    _ texts: [String: PageText], words: ProseWordsByLanguage, languages: [LanguageCode]
  ) {
    var writer = NetstringWriter()
    writer.add(languages.map(\.rawValue))
    for language in [nil] + languages { writer.add(words[language].texts) }
    writer.add("\(texts.count)")
    for (page, text) in texts.sorted(by: { $0.key < $1.key }) {
      writer.add(page)
      writer.add(text.path)
      writer.add(text.header)
      writer.add("\(text.range.lowerBound)")
      writer.add("\(text.range.upperBound)")
      writer.add(text.anchors)
      writer.add(text.excerpt)
      let addresses = text.addresses.sorted { $0.key < $1.key }
      writer.add(addresses.map(\.key))
      writer.add(addresses.map(\.value))
    }
    bytes = writer.bytes
  }

  /// The list with some texts in place of those of the same pages.
  func replacing(_ edited: [String: PageText]) -> PageTexts {
    guard let (texts, words, languages) = read() else { return self }
    return PageTexts(
      texts.merging(edited) { _, new in new }, words: words, languages: languages)
  }

  /// The texts by the paths of their pages, and the words; `nil` when the bytes are no such list.
  func read() -> (
    texts: [String: PageText], words: ProseWordsByLanguage, languages: [LanguageCode]
  )? {
    var reader = NetstringReader(bytes)
    do {
      let languages = try reader.texts().map(LanguageCode.init)
      let main = try reader.words()
      var others: [LanguageCode: ProseWords] = [:]
      for language in languages { others[language] = try reader.words() }
      var texts: [String: PageText] = [:]
      for _ in 0..<(try reader.integer()) {
        let page = try reader.text()
        texts[page] = try reader.pageText()
      }
      return (texts, ProseWordsByLanguage(main: main, others: others), languages)
    } catch {
      return nil
    }
  }
}

extension NetstringReader {
  fileprivate mutating func pageText() throws(Damage) -> PageText {
    let path = try text()
    let header = Array(try bytes())
    let (start, end) = (try integer(), try integer())
    guard 0 <= start, start <= end else { throw Damage() }
    let anchors = try texts()
    let excerpt = try text()
    let (destinations, addresses) = (try texts(), try texts())
    return PageText(
      path: path, header: header, range: start..<end, anchors: anchors, excerpt: excerpt,
      addresses: Dictionary(
        zip(destinations, addresses), uniquingKeysWith: { first, _ in first }))
  }

  fileprivate mutating func words() throws(Damage) -> ProseWords {
    let texts = try texts()
    guard texts.count == 6 else { throw Damage() }
    return ProseWords(
      done: texts[0], notDone: texts[1], footnotes: texts[2], footnote: texts[3],
      backToText: texts[4], table: texts[5])
  }
}

extension ProseWords {
  fileprivate var texts: [String] { [done, notDone, footnotes, footnote, backToText, table] }
}
