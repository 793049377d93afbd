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
  /// - Returns: The sign, where it stands, and the line to write; `nil` for what is no field, or an
  ///   address.
  static func mended(_ text: Substring) -> (mark: String, place: Substring.Index, better: String)? {
    guard let first = text.first, first.isLetter else { return nil }
    if let dash = text.firstRange(of: " - "),
      text[..<dash.lowerBound].allSatisfy({ $0.isASCII && $0.isFieldName })
    {
      let sign = text.index(after: dash.lowerBound)
      return ("-", sign, "\(text[..<dash.lowerBound]): \(text[dash.upperBound...].trimmedAtEnd)")
    }
    guard let sign = text.firstIndex(where: { !$0.isFieldName && $0 != " " }) else {
      return nil
    }
    let name = text[..<sign].trimmedAtEnd
    let value = text[text.index(after: sign)...].drop(while: \.isWhitespace).trimmedAtEnd
    guard !value.isEmpty, !value.hasPrefix("//") else { return nil }
    let isPlain = name.allSatisfy { $0.isASCII && $0.isFieldName && !$0.isUppercase }
    switch text[sign] {
    case ":" where name.endIndex == sign && !name.contains(" "): break
    case "：", "﹕", "∶": guard !name.contains(" ") else { return nil }
    case "=", ";", "–", "—": guard isPlain else { return nil }
    default: return nil
    }
    return (String(text[sign]), sign, "\(name): \(value)")
  }
}

extension Substring {
  /// A line as it is written where its first word is a field's name: `date 2026-04-25`.
  var asField: String? {
    let name = prefix { $0.isASCII && $0.isFieldName && !$0.isUppercase }
    let value = self[name.endIndex...].drop { $0 == " " }.trimmedAtEnd
    guard name.first?.isLetter == true, name.endIndex < endIndex, self[name.endIndex] == " ",
      !value.isEmpty
    else { return nil }
    return "\(name): \(value)"
  }
}

extension Character {
  /// Whether a field's name may hold it.
  var isFieldName: Bool { isLetter || isNumber || self == "-" || self == "_" }
}
