import Diagnostics
import Documents
import Markup

/// One filling of a template.
struct TemplateRendering {
  private let program: TemplateProgram
  private let phrases: PhraseTexts
  /// The objects that names are looked for in, the innermost last.
  private var scopes: [ViewFields]
  private(set) var output: MarkupWriter
  /// The names that were asked for in vain.
  private(set) var misses: Set<Diagnostic> = []

  init(_ program: TemplateProgram, root: ViewFields, phrases: PhraseTexts, capacity: Int) {
    self.program = program
    self.phrases = phrases
    scopes = [root]
    output = MarkupWriter(capacity: capacity)
  }

  mutating func fill(template number: Int) {
    fill(program.templates[number])
  }

  private mutating func fill(_ parts: Range<Int>) {
    var index = parts.lowerBound
    while index < parts.upperBound {
      let part = program.parts[index]
      index += 1
      switch part {
      case .text(let range): output.fragment(range, of: program.text)
      case .phrase(let number):
        output.fragment(phrases.ranges[number], of: phrases.bytes)
      case .value(let name, let isEscaped):
        insert(value(of: name), of: name, isEscaped: isEscaped)
      case .section(let name, let end):
        fillSection(value(of: name), index..<end)
        index = end
      case .invertedSection(let name, let end):
        if !(value(of: name)?.opensSection ?? false) { fill(index..<end) }
        index = end
      case .partial(let number): fill(program.templates[number])
      }
    }
  }

  private mutating func fillSection(_ value: View?, _ parts: Range<Int>) {
    switch value {
    case .list(let elements):
      for fields in elements { fill(parts, in: fields) }
    case .made(let count, let make):
      for index in 0..<count { fill(parts, in: make(index)) }
    case .fields(let fields): fill(parts, in: fields)
    case .text, .markup, .flag, nil:
      if value?.opensSection ?? false { fill(parts) }
    }
  }

  private mutating func fill(_ parts: Range<Int>, in fields: ViewFields) {
    scopes.append(fields)
    fill(parts)
    scopes.removeLast()
  }

  private mutating func insert(_ value: View?, of number: Int, isEscaped: Bool) {
    switch value {
    case .text(let text): output.insert(text, isEscaped: isEscaped)
    case .markup(let markup): output.fragment(markup)
    case .list, .made: refuse(.list, of: number)
    case .fields(let fields): refuse(.object(part: fields.firstText), of: number)
    case .flag(true): refuse(.yesOrNo, of: number)
    // What is absent.
    case .flag(false), nil: break
    }
  }

  private mutating func refuse(_ value: TextlessValue, of number: Int) {
    let source = program.sources[number]
    let problem = ThemeProblem.notText(name: source.text, value)
    misses.insert(Diagnostic(.theme(problem), at: source.site.place))
  }
}

// MARK: - Names

extension TemplateRendering {
  /// What stands behind a name: looked for from the innermost object to the root.
  private mutating func value(of number: Int) -> View? {
    let name = program.names[number]
    var scope = scopes.count
    while scope > 0 {
      scope -= 1
      guard let value = scopes[scope].find(name.first) else { continue }
      return name.rest.isEmpty ? value : follow(name.rest, of: number, from: value)
    }
    record(number, name.first, known: scopes.first?.names)
    return nil
  }

  private mutating func follow(_ rest: Range<Int>, of number: Int, from start: View) -> View? {
    var value = start
    // By place: a slice of what both cores fill by would be counted by both.
    for index in rest {
      let part = program.rests[index]
      switch value {
      // A part of something that is absent is absent; of something that is there, a mistake.
      case .flag(false): return nil
      case .fields(let fields):
        guard let next = fields.find(part) else {
          record(number, part, known: fields.names)
          return nil
        }
        value = next
      case .text, .markup, .flag, .list, .made:
        record(number, part, known: nil)
        return nil
      }
    }
    return value
  }

  private mutating func record(_ number: Int, _ part: ViewName, known: [String]?) {
    let source = program.sources[number]
    let problem = ThemeProblem.unknownName(
      name: source.text, nearest: NearMiss.of(part.text, among: known ?? []))
    misses.insert(Diagnostic(.theme(problem), at: source.site.place))
  }
}
