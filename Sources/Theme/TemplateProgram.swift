import Documents

/// All templates of a theme, taken apart once, so that filling one only copies and looks up.
///
/// The parts of a template stand one after the other, those of a section behind its opening. They
/// hold numbers only: what stands between the tags is one run of bytes, names and phrases are tables.
struct TemplateProgram: Sendable {
  enum Part: Sendable {
    /// Markup of the template itself, in ``text``.
    case text(Range<Int>)
    /// One of the ``phrases``.
    case phrase(Int)
    /// Where a value is inserted.
    case value(name: Int, isEscaped: Bool)
    /// A section, whose parts end before `end`.
    case section(name: Int, end: Int)
    case invertedSection(name: Int, end: Int)
    /// Another template, by its number.
    case partial(Int)
  }

  /// A name as a tag asks for it.
  struct Name: Sendable {
    let first: ViewName
    /// Its parts after the first, in ``rests``.
    let rest: Range<Int>
  }

  /// A name as it stands in the theme, for a mistake in it.
  struct Source: Sendable {
    let text: String
    let site: Site
  }

  /// A phrase as a tag asks for it.
  struct Phrase: Hashable, Sendable {
    let name: String
    let isEscaped: Bool
  }

  private(set) var text: [UInt8] = []
  private(set) var parts: [Part] = []
  private(set) var names: [Name] = []
  private(set) var rests: [ViewName] = []
  /// Where each of the ``names`` is from.
  private(set) var sources: [Source] = []
  private(set) var phrases: [Phrase] = []
  /// The parts of each template, by its number.
  private(set) var templates: [Range<Int>] = []

  /// Takes the next template apart.
  ///
  /// - Parameters:
  ///   - file: Its source.
  ///   - tags: Its tags, nested as they should be, all names known.
  ///   - numbers: The numbers of all templates by name.
  mutating func add(_ file: SourceFile, tags: [TemplateTag], numbers: [String: Int]) {
    let start = parts.count
    var layout = TemplateLayout(file.bytes, tags: tags)
    var open: [Int] = []
    for tag in tags {
      add(text: layout.text(before: tag))
      switch tag.kind {
      case .variable: add(tag, in: file, isEscaped: true)
      case .markup: add(tag, in: file, isEscaped: false)
      case .section, .invertedSection:
        open.append(parts.count)
        guard let name = name(tag, in: file) else { break }
        parts.append(
          tag.kind == .section ? .section(name: name, end: 0) : .invertedSection(name: name, end: 0)
        )
      case .sectionEnd: if let opening = open.popLast() { close(opening) }
      case .partial: if let number = numbers[tag.name] { parts.append(.partial(number)) }
      case .comment: break
      }
    }
    add(text: layout.rest())
    templates.append(start..<parts.count)
  }

  private mutating func add(text bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    parts.append(.text(text.count..<text.count + bytes.count))
    text += bytes
  }

  /// Adds the place of a phrase or of a value.
  private mutating func add(_ tag: TemplateTag, in file: SourceFile, isEscaped: Bool) {
    if let name = tag.phrase {
      let phrase = Phrase(name: name, isEscaped: isEscaped)
      let known = phrases.firstIndex(of: phrase)
      if known == nil { phrases.append(phrase) }
      parts.append(.phrase(known ?? phrases.count - 1))
    } else if let name = name(tag, in: file) {
      parts.append(.value(name: name, isEscaped: isEscaped))
    }
  }

  /// The number of a tag's name.
  private mutating func name(_ tag: TemplateTag, in file: SourceFile) -> Int? {
    let path = tag.path.compactMap(ViewName.init)
    guard let first = path.first else { return nil }
    names.append(Name(first: first, rest: rests.count..<rests.count + path.count - 1))
    rests += path.dropFirst()
    sources.append(Source(text: tag.name, site: Site(file: file, bytes: tag.nameRange)))
    return names.count - 1
  }

  private mutating func close(_ opening: Int) {
    guard parts.indices.contains(opening) else { return }
    switch parts[opening] {
    case .section(let name, _): parts[opening] = .section(name: name, end: parts.count)
    case .invertedSection(let name, _):
      parts[opening] = .invertedSection(name: name, end: parts.count)
    case .text, .phrase, .value, .partial: break
    }
  }
}
