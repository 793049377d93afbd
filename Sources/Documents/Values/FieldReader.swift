package import Diagnostics
package import Quantities

/// Reads the fields of one mapping, and notices those that nobody asked for.
///
/// Each method asks for one field by name and returns `nil` when the field is absent or faulty; the
/// fault is then among ``diagnostics``. ``finish()`` reports the fields that were never asked for.
package struct FieldReader {
  /// What was found wrong so far.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The place of the mapping itself, for what concerns none of its fields.
  package let site: Site
  private let entries: [YAMLValue.Entry]
  /// Whether there are fields at all: what lacks them all is one mistake, not one for each.
  private let hasFields: Bool
  private var asked: Set<String> = []
  /// The fields that are to hold fields of their own.
  private var groups: Set<String> = []
  /// The fields that are missing, by where in ``diagnostics`` that is said.
  private var missing: [(name: String, number: Int)] = []

  /// A reader for a mapping; anything else is reported, and read as a mapping without fields.
  package init(_ value: YAMLValue) {
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
  package var isInBraces: Bool {
    let offset = site.file.offset(of: site.place)
    return site.file.bytes.indices.contains(offset) && site.file.bytes[offset] == UInt8(ascii: "{")
  }

  /// Records a fault that the caller found.
  package mutating func report(_ problem: FrontMatterProblem, at site: Site) {
    diagnostics.append(Diagnostic(.frontMatter(problem), at: site.place))
  }

  /// Reports what a field means, where its form is right.
  package mutating func report(_ problem: ModelProblem, at site: Site) {
    diagnostics.append(Diagnostic(.model(problem), at: site.place))
  }

  /// Ends the reading: every field that was not asked for is an error.
  ///
  /// - Returns: All that was found wrong.
  package consuming func finish() -> [Diagnostic] {
    let astray = fieldsAstray()
    let unknown = entries.filter {
      !asked.contains($0.key.value) && astray?.names.contains($0.key.value) != true
    }
    let found = unknown.map { entry in
      let name = entry.key.value
      let nearest = NearMiss.of(name, among: asked)
      // One that nobody knows, and one that nobody wrote: the same by another name.
      let isOther = nearest == nil && unknown.count == 1 && missing.count == 1
      return (entry, nearest: isOther ? missing.first?.name : nearest)
    }
    let said = Set(found.compactMap(\.nearest))
    let numbers = Set(missing.filter { said.contains($0.name) }.map(\.number))
    diagnostics = diagnostics.indices.filter { !numbers.contains($0) }.map { diagnostics[$0] }
    if let astray { reportAstray(astray) }
    for (entry, nearest) in found {
      let problem = FrontMatterProblem.unknownField(
        name: entry.key.value, nearest: nearest, known: asked.sorted())
      report(problem, at: entry.key.site)
    }
    return diagnostics
  }
}

extension FieldReader {
  /// A group without fields and, right below it, fields that nobody asked for: they were to stand in it.
  private func fieldsAstray() -> (group: YAMLValue.Entry, names: [String])? {
    for (number, entry) in entries.enumerated() {
      guard case .empty = entry.value.content, groups.contains(entry.key.value) else { continue }
      let names = entries[(number + 1)...].map(\.key.value).prefix { !asked.contains($0) }
      if !names.isEmpty { return (entry, Array(names)) }
    }
    return nil
  }

  private mutating func reportAstray(_ astray: (group: YAMLValue.Entry, names: [String])) {
    let key = astray.group.key
    diagnostics.removeAll {
      $0.problem == .frontMatter(.emptyField(name: key.value)) && $0.place == key.site.place
    }
    report(.groupNotIndented(name: key.value, fields: astray.names), at: key.site)
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
  package mutating func requiredWord(_ name: String) -> Located<String>? {
    required(name) ? word(name) : nil
  }

  /// A whole number.
  package mutating func integer(_ name: String) -> Located<Int>? {
    guard let value = value(name), let text = scalar(value, name: name, kind: .integer) else {
      return nil
    }
    guard let number = Int(text.value) else {
      // `năm 2024` holds the number that is wanted, and no other.
      let numbers = text.value.split { !$0.isASCII || !$0.isNumber }
      let better = numbers.count == 1 && !text.value.contains("-") ? "\(name): \(numbers[0])" : nil
      report(.wrongType(name: name, expected: .integer, better: better), at: text.site)
      return nil
    }
    return Located(number, at: text.site)
  }

  /// A whole number that must be there.
  package mutating func requiredInteger(_ name: String) -> Located<Int>? {
    required(name) ? integer(name) : nil
  }

  /// A number, read by the rule of the tables: one that could be thousands is an error.
  package mutating func number(_ name: String) -> Located<Rational>? {
    guard let value = value(name) else { return nil }
    return number(value, name: name)
  }

  /// A number that must be there.
  package mutating func requiredNumber(_ name: String) -> Located<Rational>? {
    required(name) ? number(name) : nil
  }

  /// `true` or `false`; `false` when absent.
  package mutating func flag(_ name: String) -> Bool {
    guard let value = value(name), let text = scalar(value, name: name, kind: .boolean) else {
      return false
    }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      report(.wrongType(name: name, expected: .boolean), at: text.site)
      return false
    }
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
    let day = DayText(text.value).day?.iso8601
    report(.invalidDate(text: text.value, day: day), at: text.site)
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
    let nearest = allowed.first { isCalled($0, text.value) } ?? NearMiss.of(text.value, among: allowed)
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
  /// A list of texts; empty when absent.
  package mutating func texts(_ name: String) -> [Located<String>] {
    var seen: Set<String> = []
    let texts = list(name).compactMap { scalar($0, name: name, kind: .text) }
    for text in texts where !seen.insert(text.value).inserted {
      report(.repeatedValue(text: text.value), at: text.site)
    }
    return texts
  }

  /// A list of names; empty when absent.
  package mutating func words(_ name: String) -> [Located<String>] {
    texts(name).filter { isFree($0) }
  }

  /// Whether a list of names is given as one text, `units: Xã Phù Long`, which is reported.
  package mutating func isTextForNames(_ name: String) -> Bool {
    guard let value = entries.first(where: { $0.key.value == name })?.value,
      case .scalar(let text) = value.content, !text.trimmingSpaces().isEmpty
    else { return false }
    asked.insert(name)
    let names = text.split(separator: ",").map { Slug.make(String($0), fallback: "") }
      .filter { !$0.isEmpty }
    report(
      .textForNames(name: name, better: "\(name): [\(names.joined(separator: ", "))]"),
      at: value.site)
    return true
  }

  /// A list of texts that must be there and hold one at least.
  package mutating func requiredTexts(_ name: String) -> [Located<String>] {
    guard required(name) else { return [] }
    let texts = texts(name)
    if texts.isEmpty, let value = entries.first(where: { $0.key.value == name })?.value,
      case .list(let elements) = value.content, elements.isEmpty
    {
      report(.emptyField(name: name), at: value.site)
    }
    return texts
  }

  /// One number, or a list of two for a range.
  package mutating func numbers(_ name: String) -> [Located<Rational>] {
    guard let value = value(name) else { return [] }
    if case .list(let elements) = value.content {
      return elements.compactMap { number($0, name: name) }
    }
    return number(value, name: name).map { [$0] } ?? []
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
    list(name).compactMap { element in
      guard case .mapping = element.content else {
        report(.wrongType(name: name, expected: .mapping), at: element.site)
        return nil
      }
      return nested(element, read)
    }
  }

  private mutating func nested<Result>(
    _ value: YAMLValue, _ read: (inout FieldReader) -> Result?
  ) -> Result? {
    var reader = FieldReader(value)
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
  private mutating func required(_ name: String) -> Bool {
    if has(name) { return true }
    guard hasFields else { return false }
    missing.append((name, diagnostics.count))
    report(.missingField(name: name, inBraces: isInBraces), at: site)
    return false
  }

  private mutating func value(_ name: String) -> YAMLValue? {
    asked.insert(name)
    guard let entry = entries.first(where: { $0.key.value == name }) else { return nil }
    if case .empty = entry.value.content {
      report(.emptyField(name: name), at: entry.key.site)
      return nil
    }
    return entry.value
  }

  private mutating func scalar(_ value: YAMLValue, name: String, kind: FieldKind)
    -> Located<String>?
  {
    switch value.content {
    case .scalar(let text):
      let trimmed = text.trimmingSpaces()
      if trimmed.isEmpty {
        report(.emptyField(name: name), at: value.site)
        return nil
      }
      let text = Located(trimmed, at: value.site)
      switch kind {
      case .text, .list, .mapping: return text
      case .integer, .number, .boolean, .date: return isFree(text) ? text : nil
      }
    case .list(let elements):
      if kind == .text, elements.count == 1, case .scalar(let text) = elements[0].content {
        report(.listForText(name: name, better: "\(name): \(text)"), at: value.site)
      } else {
        report(.wrongType(name: name, expected: kind), at: value.site)
      }
      return nil
    case .empty, .mapping:
      report(.wrongType(name: name, expected: kind), at: value.site)
      return nil
    }
  }

  /// Whether a text is free of hidden characters; one that is not is reported at the character.
  private mutating func isFree(_ text: Located<String>) -> Bool {
    guard let hidden = HiddenCharacters.first(in: Array(text.value.utf8)[...]) else { return true }
    diagnostics.append(Diagnostic(hidden.problem, at: hidden.place(near: text.site)))
    return false
  }

  private mutating func number(_ value: YAMLValue, name: String) -> Located<Rational>? {
    guard let text = scalar(value, name: name, kind: .number) else { return nil }
    // In YAML a space separates no thousands: it may as well separate two values.
    guard !text.value.contains(where: \.isWhitespace) else {
      report(.wrongType(name: name, expected: .number), at: text.site)
      return nil
    }
    let (digits, fraction): (NumberText.Digits, String)
    switch NumberText(text.value, .either) {
    case .whole(let whole): (digits, fraction) = (whole, "")
    case .decimal(let whole, let rest): (digits, fraction) = (whole, rest)
    case .ambiguous(let whole, let rest), .grouped(let whole, let rest):
      // A trailing zero takes the number out of the pattern that made it ambiguous.
      let problem = TableProblem.ambiguousNumber(
        text: text.value, whole: whole.signed + rest, decimal: whole.signed + "." + rest + "0")
      diagnostics.append(Diagnostic(.table(problem), at: text.site.place))
      return nil
    case .malformed:
      report(.wrongType(name: name, expected: .number), at: text.site)
      return nil
    }
    guard NumberRange.holds(digits.text, fraction: fraction),
      let number = Rational(
        whole: digits.text, fraction: fraction, isNegative: digits.isNegative)
    else {
      let problem = TableProblem.numberOutOfRange(
        text: text.value, whole: NumberRange.whole, fraction: NumberRange.fraction)
      diagnostics.append(Diagnostic(.table(problem), at: text.site.place))
      return nil
    }
    return Located(number, at: text.site)
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
