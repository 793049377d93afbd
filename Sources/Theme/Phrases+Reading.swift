import Markup
import Diagnostics
import Documents

extension Phrases {
  /// Reads a language's phrases: those of a base theme first, then those that replace them.
  ///
  /// Every phrase that pages or templates ask for must be there, and every phrase that is there must
  /// be asked for; placeholders are checked against what the pages fill in. What could not be read is
  /// not missing.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - theme: The theme's name.
  ///   - sources: The phrase files, those of a base theme first.
  ///   - templateNames: The phrases that templates ask for, and where.
  ///   - templatesAreWhole: Whether every template could be read, and so every name in it.
  ///   - diagnostics: Receives what is wrong.
  convenience init(
    language: LanguageCode, theme: String, sources: [SourceFile], templateNames: [String: Site],
    templatesAreWhole: Bool = true, into diagnostics: inout [Diagnostic]
  ) {
    var phrases: [String: Phrase] = [:]
    var format: LanguageFormat?
    var namesFormat = false
    var unreadable: Set<String> = []
    var sourcesAreWhole = true
    for file in sources {
      guard
        let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
      else {
        sourcesAreWhole = false
        continue
      }
      var reader = FieldReader(value)
      if reader.has("format") {
        namesFormat = true
        format = reader.mapping("format") { $0.languageFormat() } ?? format
      }
      diagnostics += reader.diagnostics
      guard case .mapping(let entries) = value.content else {
        if case .empty = value.content { continue }
        sourcesAreWhole = false
        continue
      }
      for entry in entries where entry.key.value != "format" {
        let name = entry.key.value
        guard let phrase = Phrase(entry, into: &diagnostics) else {
          unreadable.insert(name)
          continue
        }
        let key = PhraseKey(rawValue: name)
        // A base theme may say more than a theme that overrides its templates needs.
        let isOwn = file.path.hasPrefix("themes/\(theme)/")
        if key == nil, templateNames[name] == nil, isOwn, templatesAreWhole {
          let known = PhraseKey.allCases.map(\.rawValue) + templateNames.keys
          let nearest = NearMiss.of(name, among: known, afterFaults: diagnostics.count)
          let problem = ThemeProblem.unknownPhrase(name: name, nearest: nearest)
          diagnostics.append(Diagnostic(.theme(problem), at: entry.key.site.place))
        }
        let allowed = key?.placeholders ?? []
        for placeholder in phrase.placeholders
        where isOwn && !allowed.contains(placeholder) {
          let problem = ThemeProblem.unknownPlaceholder(name: placeholder, known: allowed)
          diagnostics.append(Diagnostic(.theme(problem), at: entry.value.site.place))
        }
        phrases[name] = phrase
      }
    }
    let needed = PhraseKey.allCases.map(\.rawValue) + templateNames.keys.sorted()
    for name in needed
    where sourcesAreWhole && phrases[name] == nil && !unreadable.contains(name) {
      // A template's own phrase is missing where the template asks for it.
      let place = templateNames[name]?.place ?? Place(file: sources.last?.path ?? "")
      diagnostics.append(Diagnostic(.theme(.missingPhrase(name: name)), at: place))
    }
    if !namesFormat, sourcesAreWhole {
      let place = Place(file: sources.last?.path ?? "")
      diagnostics.append(Diagnostic(.theme(.missingPhrase(name: "format")), at: place))
    }
    self.init(language: language, format: format ?? .plain, phrases: phrases)
  }
}

extension Phrase {
  fileprivate init?(_ entry: YAMLValue.Entry, into diagnostics: inout [Diagnostic]) {
    switch entry.value.content {
    case .scalar(let text): self.init(one: nil, other: PlaceholderText(text))
    case .mapping:
      var reader = FieldReader(entry.value)
      let one = reader.requiredText("one")
      let other = reader.requiredText("other")
      diagnostics += reader.finish()
      guard let one, let other else { return nil }
      self.init(one: PlaceholderText(one.value), other: PlaceholderText(other.value))
    case .empty, .list:
      let problem = FrontMatterProblem.wrongType(name: entry.key.value, expected: .text)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: entry.value.site.place))
      return nil
    }
  }

  fileprivate var placeholders: [String] {
    other.placeholders + (one?.placeholders ?? [])
  }
}

extension FieldReader {
  fileprivate mutating func languageFormat() -> LanguageFormat? {
    let decimal = requiredText("decimal-separator")
    let group = requiredText("group-separator")
    let percent = requiredText("percent")
    let minus = requiredText("minus")
    let date = requiredText("date")
    let month = requiredText("month")
    let names = texts("month-names")
    guard let decimal, let group, let percent, let minus, let date, let month else { return nil }
    return LanguageFormat(
      decimalSeparator: decimal.value, groupSeparator: group.value,
      percent: PlaceholderText(percent.value),
      minus: minus.value, date: PlaceholderText(date.value), month: PlaceholderText(month.value),
      monthNames: names.map(\.value))
  }
}
