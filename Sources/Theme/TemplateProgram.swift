import Documents

/// All templates of a theme, taken apart once, so that filling one only copies and looks up.
///
/// The parts of a template stand one after the other, those of a section behind its opening. They
/// hold numbers only: what stands between the tags is one run of bytes, the names are a table.
struct TemplateProgram: Sendable {
  enum Part: Sendable {
    /// Markup of the template itself, in ``text``.
    case text(Range<Int>)
    /// Where a value is inserted.
    case value(name: Int, isEscaped: Bool)
    /// A section, whose parts end before `end`.
    case section(name: Int, end: Int)
    case invertedSection(name: Int, end: Int)
    /// Another template, by its number.
    case partial(Int)
  }

  /// A name as a tag asks for it.
  final class Name: Sendable {
    /// All of a dotted name.
    let text: String
    let first: ViewName
    /// Its parts after the first.
    let rest: [ViewName]
    let site: Site

    init(_ text: String, at site: Site) {
      let path = text.split(separator: ".").map { ViewName(String($0)) }
      self.text = text
      first = path.first ?? ViewName(text)
      rest = Array(path.dropFirst())
      self.site = site
    }
  }

  private(set) var text: [UInt8] = []
  private(set) var parts: [Part] = []
  private(set) var names: [Name] = []
  /// The parts of each template, by its number.
  private(set) var templates: [Range<Int>] = []

  /// Takes the next template apart.
  ///
  /// - Parameters:
  ///   - file: Its source.
  ///   - tags: Its tags, nested as they should be.
  ///   - numbers: The numbers of all templates by name.
  mutating func add(_ file: SourceFile, tags: [TemplateTag], numbers: [String: Int]) {
    let start = parts.count
    var layout = TemplateLayout(file.bytes, tags: tags)
    var open: [Int] = []
    for tag in tags {
      add(text: layout.text(before: tag))
      switch tag.kind {
      case .variable: parts.append(.value(name: add(tag, in: file), isEscaped: true))
      case .markup: parts.append(.value(name: add(tag, in: file), isEscaped: false))
      case .section, .invertedSection:
        open.append(parts.count)
        let name = add(tag, in: file)
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

  private mutating func add(_ tag: TemplateTag, in file: SourceFile) -> Int {
    names.append(Name(tag.name, at: Site(file: file, bytes: tag.nameRange)))
    return names.count - 1
  }

  private mutating func close(_ opening: Int) {
    switch parts[opening] {
    case .section(let name, _): parts[opening] = .section(name: name, end: parts.count)
    case .invertedSection(let name, _):
      parts[opening] = .invertedSection(name: name, end: parts.count)
    case .text, .value, .partial: break
    }
  }
}
