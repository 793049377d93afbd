import Documents
import Pages
import PortalModel
import Theme

/// What of a site's pages can be edited alone, as it is kept between builds: taken apart only when
/// somebody edited a text.
struct PageTexts: Hashable {
  private(set) var bytes: [UInt8]

  /// Of no page.
  static let none = PageTexts(bytes: [])

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// - Parameters:
  ///   - texts: By the paths of their pages.
  ///   - graph: The site.
  init(_ texts: [String: KeptText], of graph: PageGraph) {
    // A file that any page shows in a way of its own must not be edited alone on another.
    var shown: [String: Int] = [:]
    for page in graph.pages {
      guard case .post(let post) = page.content else { continue }
      shown[post.articles.article(in: page.language).file.path, default: 0] += 1
    }
    for text in texts.values { shown[text.path, default: 0] -= 1 }
    let complete = texts.filter { shown[$0.value.path] == 0 }
    let languages = graph.portal.settings.languages
    self.init(
      complete, words: graph.theme.proseWords(languages), languages: Array(languages.dropFirst()))
  }

  private init(
    _ texts: [String: KeptText], words: ProseWordsByLanguage, languages: [LanguageCode]
  ) {
    let size = texts.reduce(0) {
      $0 + $1.key.utf8.count + $1.value.path.utf8.count + $1.value.bytes.count
    }
    // With room for the lengths, and for the words.
    var writer = NetstringWriter(capacity: size + 24 * texts.count + 4_096)
    writer.add(languages.map(\.rawValue))
    for language in [nil] + languages { writer.add(words[language].texts) }
    writer.add("\(texts.count)")
    for (page, text) in texts.sorted(by: { $0.key < $1.key }) {
      writer.add(page)
      writer.add(text.path)
      writer.add(text.bytes)
    }
    bytes = writer.bytes
  }

  /// The list with some texts in place of those of the same pages.
  func replacing(_ edited: [String: KeptText]) -> PageTexts {
    var (reader, writer) = (NetstringReader(bytes), NetstringWriter(capacity: bytes.count + 4_096))
    do {
      let languages = try reader.texts()
      writer.add(languages)
      for _ in 0...languages.count { writer.add(try reader.texts()) }
      let count = try reader.integer()
      writer.add("\(count)")
      for _ in 0..<count {
        let page = try reader.text()
        writer.add(page)
        writer.add(try reader.bytes())
        let text = try reader.bytes()
        if let new = edited[page] { writer.add(new.bytes) } else { writer.add(text) }
      }
      return PageTexts(bytes: writer.bytes)
    } catch {
      return self
    }
  }

  /// The texts of some files by the paths of their pages, and the words.
  ///
  /// - Parameter files: The paths of the files.
  /// - Returns: `nil` when the bytes are no such list.
  func read(_ files: Set<String>) -> (texts: [String: PageText], words: ProseWordsByLanguage)? {
    var reader = NetstringReader(bytes)
    do {
      let languages = try reader.texts().map(LanguageCode.init)
      let main = try reader.words()
      var others: [LanguageCode: ProseWords] = [:]
      for language in languages { others[language] = try reader.words() }
      var texts: [String: PageText] = [:]
      for _ in 0..<(try reader.integer()) {
        let (page, path, text) = (try reader.text(), try reader.text(), try reader.bytes())
        guard files.contains(path) else { continue }
        var reader = NetstringReader(Array(text))
        texts[page] = try reader.pageText(path: path)
      }
      return (texts, ProseWordsByLanguage(main: main, others: others))
    } catch {
      return nil
    }
  }
}

/// A page's text as it is kept: of a large portal there are a hundred thousand in memory at once.
struct KeptText: Sendable {
  /// The path of the author's file.
  let path: String
  /// All the rest.
  let bytes: [UInt8]

  init(_ text: PageText) {
    var writer = NetstringWriter()
    writer.add(text.header)
    writer.add("\(text.range.lowerBound)")
    writer.add("\(text.range.upperBound)")
    writer.add(text.anchors)
    writer.add(text.excerpt)
    let addresses = text.addresses.sorted { $0.key < $1.key }
    writer.add(addresses.map(\.key))
    writer.add(addresses.map(\.value))
    path = text.path
    // As long as it is and no longer: a writer's buffer may be twice as large.
    bytes = writer.bytes.withUnsafeBufferPointer(Array.init)
  }
}

extension NetstringReader {
  fileprivate mutating func pageText(path: String) throws(Damage) -> PageText {
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
