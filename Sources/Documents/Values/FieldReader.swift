package import Diagnostics
package import Quantities

/// Reads the fields of one mapping, and notices those that nobody asked for.
///
/// Each method asks for one field by name and returns `nil` when the field is absent or faulty; the
/// fault is then among ``diagnostics``. ``finish()`` reports the fields that were never asked for.
package struct FieldReader {
  /// What was found wrong so far.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The place of the mapping itself, for what concerns none of its fields.
  package let site: Site
  let entries: [YAMLValue.Entry]
  /// Whether there are fields at all: what lacks them all is one mistake, not one for each.
  private let hasFields: Bool
  private(set) var asked: Set<String> = []
  /// The fields that must be there.
  private var needed: Set<String> = []
  /// The fields that are to hold fields of their own.
  private(set) var groups: Set<String> = []
  /// The fields that are missing, by where in ``diagnostics`` that is said.
  private(set) var missing: [(name: String, number: Int)] = []
  /// The groups of fields that stand in one list with this one.
  private let siblings: [YAMLValue]

  /// A reader for a mapping; anything else is reported, and read as a mapping without fields.
  package init(_ value: YAMLValue) {
    self.init(value, beside: [])
  }

  private init(_ value: YAMLValue, beside siblings: [YAMLValue]) {
    self.siblings = siblings
    site = value.site
    switch value.content {
    case .mapping(let entries):
      var found: [Diagnostic] = []
      self.entries = entries.map { entry in
        let key = entry.key
        // A field's name with a hidden character in it is told as that, and read without it.
        guard let hidden = HiddenCharacters.first(in: Array(key.value.utf8)[...]) else {
          return entry
        }
        found.append(Diagnostic(hidden.problem, at: hidden.place(near: key.site)))
        return YAMLValue.Entry(key: key.map { _ in hidden.better }, value: entry.value)
      }
      diagnostics = found
      hasFields = true
    case .empty:
      entries = []
      hasFields = true
    case .scalar, .list:
      entries = []
      hasFields = false
      report(.notAMapping, at: value.site)
    }
  }

  /// Whether the fields stand in braces: `{year: 2022}`.
  package var isInBraces: Bool { site.firstByte == UInt8(ascii: "{") }

  /// Records a fault that the caller found.
  package mutating func report(_ problem: FrontMatterProblem, at site: Site) {
    diagnostics.append(Diagnostic(.frontMatter(problem), at: site.place))
  }

  /// Reports what a field means, where its form is right.
  package mutating func report(_ problem: ModelProblem, at site: Site) {
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }
}

extension FieldReader {
  /// Takes all fields as asked for, where it is not known which belong here.
  package mutating func acceptAll() {
    asked.formUnion(entries.map(\.key.value))
  }
}

// MARK: - Single values

extension FieldReader {
  /// Whether the mapping has a field, whatever it holds.
  package mutating func has(_ name: String) -> Bool {
    asked.insert(name)
    return entries.contains { $0.key.value == name }
  }

  /// Where the name of a field stands of which the caller says what is wrong; `nil` without such a field.
  package mutating func site(ofField name: String) -> Site? {
    guard let entry = entries.first(where: { $0.key.value == name }) else { return nil }
    asked.insert(name)
    return entry.key.site
  }

  /// A text on one line or several.
  package mutating func text(_ name: String) -> Located<String>? {
    guard let value = value(name) else { return nil }
    return scalar(value, name: name, kind: .text)
  }

  /// A text that must be there.
  package mutating func requiredText(_ name: String) -> Located<String>? {
    required(name) ? text(name) : nil
  }

  /// A name, a code, an address: what is looked up, so that no hidden character may be in it.
  package mutating func word(_ name: String) -> Located<String>? {
    text(name).flatMap { isFree($0) ? $0 : nil }
  }

  /// A name, a code or an address that must be there.
  ///
  /// - Parameters:
  ///   - name: The field's name.
  ///   - isShared: Whether groups of one list often name the same.
  /// - Returns: `nil` where it is absent or faulty.
  package mutating func requiredWord(_ name: String, isShared: Bool = false) -> Located<String>? {
    required(name, isShared: isShared) ? word(name) : nil
  }

  /// A day, written as `2025-04-21`.
  package mutating func date(_ name: String) -> Located<CalendarDate>? {
    guard let value = value(name), let text = scalar(value, name: name, kind: .date) else {
      return nil
    }
    guard let date = CalendarDate(text.value) else {
      reportNoDay(text)
      return nil
    }
    return Located(date, at: text.site)
  }

  /// Reports a text that is no day, with the day to write where it says one.
  package mutating func reportNoDay(_ text: Located<String>) {
    report(.invalidDate(text: text.value, DayFault(text.value)), at: text.site)
  }

  /// A day that must be there.
  package mutating func requiredDate(_ name: String) -> Located<CalendarDate>? {
    required(name) ? date(name) : nil
  }

  /// One of an enumeration's raw values.
  package mutating func choice<Choice>(_ name: String, of: Choice.Type) -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    guard let text = word(name) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.site) }
    let allowed = Choice.allCases.map(\.rawValue)
    let nearest =
      allowed.first { isCalled($0, text.value) } ?? NearMiss.of(text.value, among: allowed)
    report(
      .invalidChoice(name: name, value: text.value, nearest: nearest, allowed: allowed),
      at: text.site)
    return nil
  }

  /// Whether a text, or a word of it, is what people call a choice.
  private func isCalled(_ choice: String, _ text: String) -> Bool {
    let slug = Slug.make(text)
    let words = slug.split(separator: "-")
    return ChoiceMeaning.words(for: choice).map { Slug.make($0) }
      .contains { $0 == slug || words.contains($0[...]) }
  }

  /// One of an enumeration's raw values, which must be there.
  package mutating func requiredChoice<Choice>(_ name: String, of: Choice.Type)
    -> Located<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    required(name) ? choice(name, of: Choice.self) : nil
  }
}

// MARK: - Lists and mappings

extension FieldReader {
  /// A list of names; empty when absent.
  package mutating func words(_ name: String) -> [Located<String>] {
    texts(name).filter { isFree($0) }
  }

  /// A list of texts; empty when absent.
  package mutating func texts(_ name: String) -> [Located<String>] {
    var seen: Set<String> = []
    let texts = list(name).compactMap { scalar($0, name: name, kind: .text) }
    for text in texts where !seen.insert(text.value).inserted {
      report(.repeatedValue(text: text.value), at: text.site)
    }
    return texts
  }

  /// A list of texts that must be there and hold one at least.
  package mutating func requiredTexts(_ name: String) -> [Located<String>] {
    guard required(name) else { return [] }
    let texts = texts(name)
    if texts.isEmpty, let value = entries.first(where: { $0.key.value == name })?.value,
      case .list(let elements) = value.content, elements.isEmpty
    {
      report(.emptyField(name: name, .list, isRequired: true), at: value.site)
    }
    return texts
  }

  /// A mapping within this one, read by `read`; `nil` when absent.
  package mutating func mapping<Result>(
    _ name: String, _ read: (inout FieldReader) -> Result?
  ) -> Result? {
    groups.insert(name)
    guard let value = value(name) else { return nil }
    guard case .mapping = value.content else {
      report(.wrongType(name: name, expected: .mapping), at: value.site)
      return nil
    }
    return nested(value, read)
  }

  /// A list of mappings, each read by `read`; empty when absent.
  package mutating func mappings<Result>(
    _ name: String, _ read: (inout FieldReader) -> Result?
  ) -> [Result] {
    let list = list(name)
    return list.compactMap { element in
      guard case .mapping = element.content else {
        report(.wrongType(name: name, expected: .mapping), at: element.site)
        return nil
      }
      return nested(element, beside: list, read)
    }
  }

  private mutating func nested<Result>(
    _ value: YAMLValue, beside siblings: [YAMLValue] = [],
    _ read: (inout FieldReader) -> Result?
  ) -> Result? {
    var reader = FieldReader(value, beside: siblings)
    let result = read(&reader)
    diagnostics += reader.finish()
    return result
  }

  private mutating func list(_ name: String) -> [YAMLValue] {
    guard let value = value(name) else { return [] }
    guard case .list(let elements) = value.content else {
      report(.wrongType(name: name, expected: .list), at: value.site)
      return []
    }
    return elements
  }
}

// MARK: - The common ground

extension FieldReader {
  /// Whether a field is there; its absence is reported.
  mutating func required(_ name: String, isShared: Bool = false) -> Bool {
    needed.insert(name)
    if has(name) { return true }
    guard hasFields else { return false }
    missing.append((name, diagnostics.count))
    let value = isShared ? valueBeside(name) : nil
    report(.missingField(name: name, inBraces: isInBraces, value: value), at: site)
    return false
  }

  /// What a field holds in all groups of the list that have it, where that is the same.
  private func valueBeside(_ name: String) -> String? {
    // In a long list each that lacks it would look through all.
    guard siblings.count <= 100 else { return nil }
    let values = siblings.flatMap { sibling -> [String] in
      guard case .mapping(let entries) = sibling.content else { return [] }
      return entries.compactMap { entry in
        guard entry.key.value == name, case .scalar(let text) = entry.value.content else {
          return nil
        }
        return text
      }
    }.uniqued()
    return values.count == 1 ? values.first : nil
  }

  mutating func value(_ name: String) -> YAMLValue? {
    asked.insert(name)
    guard let entry = entries.first(where: { $0.key.value == name }) else { return nil }
    if case .empty = entry.value.content {
      let isTilde = entry.value.site.firstByte == UInt8(ascii: "~")
      report(
        .emptyField(name: name, isTilde ? .tilde : .nothing, isRequired: needed.contains(name)),
        at: isTilde ? entry.value.site : entry.key.site)
      return nil
    }
    return entry.value
  }

  mutating func scalar(_ value: YAMLValue, name: String, kind: FieldKind)
    -> Located<String>?
  {
    switch value.content {
    case .scalar(let text):
      let trimmed = text.trimmingSpaces()
      if trimmed.isEmpty {
        report(
          .emptyField(name: name, .quotes, isRequired: needed.contains(name)), at: value.site)
        return nil
      }
      let text = Located(trimmed, at: value.site)
      switch kind {
      case .text, .list, .mapping: return text
      case .integer, .number, .boolean, .date: return isFree(text) ? text : nil
      }
    case .empty, .list, .mapping:
      let brackets = kind == .text ? bracketsForText(value, name: name) : nil
      report(brackets ?? .wrongType(name: name, expected: kind), at: value.site)
      return nil
    }
  }

  /// Whether a text is free of hidden characters; one that is not is reported at the character.
  mutating func isFree(_ text: Located<String>) -> Bool {
    guard let hidden = HiddenCharacters.first(in: Array(text.value.utf8)[...]) else { return true }
    diagnostics.append(Diagnostic(hidden.problem, at: hidden.place(near: text.site)))
    return false
  }
}

extension String {
  /// The text without the spaces and line ends around it.
  func trimmingSpaces() -> String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
