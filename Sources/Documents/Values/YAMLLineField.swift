internal import Diagnostics

/// A line that begins with a field's name: `name: value`.
struct YAMLLineField {
  let name: Substring
  let value: Substring

  /// - Parameters:
  ///   - text: A line without its indent.
  ///   - allowsSpaces: Whether the name may be of several words, as nobody's field is but some write.
  init?(_ text: Substring, allowsSpaces: Bool) {
    guard let first = text.first else { return nil }
    if first == "\"" || first == "'" {
      guard let end = text.endOfQuotation, text[end...].first == ":" else { return nil }
      self.init(name: text[..<end].dropFirst().dropLast(), colon: end, in: text)
      return
    }
    guard first.isLetter || first.isNumber,
      let colon = text.firstIndex(where: { !$0.isFieldName && !($0 == " ") }), text[colon] == ":"
    else { return nil }
    let name = text[..<colon].trimmedAtEnd
    guard name.split(separator: " ").count <= (allowsSpaces ? 4 : 1) else { return nil }
    self.init(name: name, colon: colon, in: text)
  }

  private init?(name: Substring, colon: Substring.Index, in text: Substring) {
    let rest = text[text.index(after: colon)...]
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    let value = rest.drop { $0 == " " || $0 == "\t" }.trimmedAtEnd
    self.name = name
    // A word right behind the sign was no note.
    let isNote = value.first == "#" && value.dropFirst().first?.isLetter != true
    self.value = isNote ? value.dropFirst(value.count) : value
  }
}

extension YAMLLineField {
  /// A line that was meant for a field: without the space behind its colon, with another sign for it.
  ///
  /// - Parameters:
  ///   - text: The line from its name on.
  ///   - before: What stands before it.
  /// - Returns: What is wrong, and where; `nil` for what is no field, or an address.
  static func mended(
    _ text: Substring, behind before: String
  ) -> (fault: YAMLLineFault, place: Substring.Index)? {
    guard let first = text.first, first.isLetter else { return nil }
    if let dash = text.firstRange(of: " - "),
      text[..<dash.lowerBound].allSatisfy({ $0.isASCII && $0.isFieldName })
    {
      let sign = text.index(after: dash.lowerBound)
      let value = text[dash.upperBound...].trimmedAtEnd
      let better = before + "\(text[..<dash.lowerBound]): \(value)"
      return (.otherColon(mark: "-", better: better), sign)
    }
    guard let sign = text.firstIndex(where: { !$0.isFieldName && $0 != " " }) else {
      return nil
    }
    let name = text[..<sign].trimmedAtEnd
    let rest = text[text.index(after: sign)...]
    let value = rest.drop(while: \.isSpecialSpace).trimmedAtEnd
    guard !value.isEmpty, !value.hasPrefix("//") else { return nil }
    let isPlain = name.allSatisfy { $0.isASCII && $0.isFieldName && !$0.isUppercase }
    switch text[sign] {
    case ":" where name.endIndex == sign && !name.contains(" "):
      let better = before + "\(name): \(value)"
      return (
        rest.specialSpace.map { .specialSpace(codePoint: $0, better: better) }
          ?? .missingSpace(better: better), sign
      )
    case "：", "﹕", "∶": guard !name.contains(" ") else { return nil }
    case "=", ";", "–", "—": guard isPlain else { return nil }
    default: return nil
    }
    return (.otherColon(mark: String(text[sign]), better: before + "\(name): \(value)"), sign)
  }
}

extension Substring {
  /// The space that stands in the place of a plain one at the beginning; `nil` for none.
  var specialSpace: UInt32? {
    guard let first, first != " ", first != "\t", first.isSpecialSpace else { return nil }
    return first.unicodeScalars.first?.value
  }

  /// A line as it is written where its first word is a field's name: `date 2026-04-25`.
  ///
  /// A word before others in small letters begins a sentence.
  var asField: String? {
    let name = prefix { $0.isASCII && $0.isFieldName && !$0.isUppercase }
    let value = self[name.endIndex...].drop { $0 == " " }.trimmedAtEnd
    guard name.first?.isLetter == true, name.endIndex < endIndex, self[name.endIndex] == " ",
      let first = value.first, !first.isLowercase || !value.contains(" ")
    else { return nil }
    return "\(name): \(value)"
  }
}

extension Character {
  /// Whether a field's name may hold it.
  var isFieldName: Bool { isLetter || isNumber || self == "-" || self == "_" }

  /// Whether it is a space of any kind, or one that nobody sees.
  var isSpecialSpace: Bool {
    isWhitespace || unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
  }
}
