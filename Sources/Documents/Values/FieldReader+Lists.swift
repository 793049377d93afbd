import Diagnostics

/// Names in lists, and brackets that make a list of what was meant as a text.
extension FieldReader {
  /// Whether a list of names is given as one text, `units: Xã Phù Long`, or with other signs between
  /// them than commas, which is reported.
  package mutating func isNoListOfNames(_ name: String) -> Bool {
    guard let value = entries.first(where: { $0.key.value == name })?.value else { return false }
    switch value.content {
    case .scalar(let text):
      guard !text.trimmingSpaces().isEmpty else { return false }
      let names = text.split(whereSeparator: { ",;".contains($0) })
        .map { String($0).trimmingSpaces() }.filter { !Slug.make($0, fallback: "").isEmpty }
      _ = has(name)
      report(.textForNames(name: name, names: names), at: value.site)
      return true
    case .list(let elements):
      guard let found = elements.lazy.compactMap(Self.namesApart).first else { return false }
      _ = has(name)
      let names = elements.flatMap { element in
        Self.namesApart(element)?.names ?? element.text.map { [$0] } ?? []
      }
      report(.namesApart(name: name, sign: found.sign, names: names), at: found.site)
      return true
    case .empty, .mapping: return false
    }
  }

  /// The names that an element of a list holds with another sign between them than a comma.
  private static func namesApart(
    _ element: YAMLValue
  ) -> (sign: String, names: [String], site: Site)? {
    guard let text = element.text else { return nil }
    for sign in [";", "|", "+", "&"] where text.contains(sign) {
      let names = text.split(separator: sign).map { String($0).trimmingSpaces() }
      if names.count > 1, names.allSatisfy(Slug.isSlug) || sign == ";" {
        return (sign, names, element.site)
      }
    }
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, words.allSatisfy({ Slug.isSlug($0) && $0.contains("-") }) else {
      return nil
    }
    return ("", words, element.site)
  }

  /// What to say of brackets that begin a text on its line; `nil` for another list or group.
  func bracketsForText(_ value: YAMLValue, name: String) -> FrontMatterProblem? {
    let place = value.site.place
    guard place.excerptColumn == 1, place.column > 0 else { return nil }
    let scalars = place.excerpt.unicodeScalars.dropFirst(place.column - 1)
    let text = Substring(scalars)
    guard let first = text.first, first == "[" || first == "{", let end = text.endOfBrackets,
      end > text.index(after: text.startIndex)
    else { return nil }
    let whole = text[..<end]
    let inside = whole.dropFirst().dropLast().trimmedAtEnd.drop(while: \.isWhitespace)
    guard !inside.isEmpty else { return nil }
    return .bracketsForText(
      name: name, brackets: first == "[" ? "[ ]" : "{ }", better: "\(name): \(inside.asValue)",
      quoted: Slug.isSlug(inside) ? nil : "\(name): \(whole.quoted)")
  }
}

extension YAMLValue {
  /// The text of a scalar.
  fileprivate var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}
