import Markup
import Diagnostics
import Documents

extension Phrases {
  /// Reads a language's phrases: those of a base theme first, then those that replace them.
  ///
  /// Every phrase that pages or templates ask for must be there, and every phrase that is there must
  /// be asked for; placeholders are checked against what the pages fill in, all of which must be used.
  /// What could not be read is not missing.
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
    var phrases: [String: PhraseSource] = [:]
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
        format = reader.mapping("format") { $0.languageFormat(into: &diagnostics) } ?? format
      }
      diagnostics += reader.diagnostics
      guard case .mapping(let entries) = value.content else {
        if case .empty = value.content { continue }
        sourcesAreWhole = false
        continue
      }
      for entry in entries where entry.key.value != "format" {
        let name = entry.key.value
        guard let phrase = PhraseSource(entry, into: &diagnostics) else {
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
        phrases[name] = phrase
      }
    }
    // Of a phrase that another one replaces, nobody sees what is wrong with it.
    for (name, phrase) in phrases.sorted(by: { $0.key < $1.key }) {
      let key = PhraseKey(rawValue: name)
      guard key != nil || templateNames[name] != nil else { continue }
      diagnostics += phrase.faults(PhraseValues(key?.placeholders ?? []))
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
    self.init(
      language: language, format: format ?? .plain, phrases: phrases.mapValues(\.phrase))
  }
}

/// A phrase as it was read: its forms, each with its place.
private struct PhraseSource {
  let one: Located<PlaceholderText>?
  let other: Located<PlaceholderText>

  var phrase: Phrase { Phrase(one: one?.value, other: other.value) }

  init?(_ entry: YAMLValue.Entry, into diagnostics: inout [Diagnostic]) {
    switch entry.value.content {
    case .scalar(let text):
      one = nil
      other = Located(PlaceholderText(text), at: entry.value.site)
    case .mapping:
      var reader = FieldReader(entry.value)
      let one = reader.requiredText("one")
      let other = reader.requiredText("other")
      diagnostics += reader.finish()
      guard let one, let other else { return nil }
      self.one = one.map { PlaceholderText($0) }
      self.other = other.map { PlaceholderText($0) }
    case .empty, .list:
      let problem = FrontMatterProblem.wrongType(name: entry.key.value, expected: .text)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: entry.value.site.place))
      return nil
    }
  }

  /// What is wrong with its forms where they are filled with some values.
  func faults(_ values: PhraseValues) -> [Diagnostic] {
    let ofOne = one.map { form in
      values.problems(in: form.value, isForOne: true)
        .map { Diagnostic(.theme($0), at: form.site.place) }
    }
    let ofOther = values.problems(in: other.value)
      .map { Diagnostic(.theme($0), at: other.site.place) }
    return (ofOne ?? []) + ofOther
  }
}

extension FieldReader {
  fileprivate mutating func languageFormat(
    into diagnostics: inout [Diagnostic]
  ) -> LanguageFormat? {
    let decimal = requiredText("decimal-separator")
    let group = requiredText("group-separator")
    let percent = requiredText("percent")
    let minus = requiredText("minus")
    let date = requiredText("date")
    let month = requiredText("month")
    let names = texts("month-names")
    guard let decimal, let group, let percent, let minus, let date, let month else { return nil }
    let filled = [(percent, PhraseValues.percent), (date, .date), (month, .month)]
    for (text, values) in filled {
      diagnostics += values.problems(in: PlaceholderText(text.value))
        .map { Diagnostic(.theme($0), at: text.site.place) }
    }
    return LanguageFormat(
      decimalSeparator: decimal.value, groupSeparator: group.value,
      percent: PlaceholderText(percent.value),
      minus: minus.value, date: PlaceholderText(date.value), month: PlaceholderText(month.value),
      monthNames: names.map(\.value))
  }
}
