/// The rules for the names of sheets, which are Excel's.
package enum SheetName {
  /// What is wrong with a name.
  package enum Fault: Hashable, Sendable {
    case empty
    /// It has more UTF-16 units than ``SheetLimit/name``.
    case tooLong(Int)
    /// One of `[]:*?/\`, also in full width, or what no eye sees.
    case character(Unicode.Scalar)
    /// It begins or ends with an apostrophe, as quoted names in formulas do.
    case apostrophe
    /// It begins or ends with a space.
    case space
    /// It holds what readers take for an escape, such as `_x0041_`; not all of them know the escape for
    /// that in names.
    case escape
    /// `History`, which Excel keeps for itself.
    case reserved
  }

  /// What is wrong with a name, if something is.
  package static func fault(of name: String) -> Fault? {
    guard let first = name.unicodeScalars.first, let last = name.unicodeScalars.last else {
      return .empty
    }
    if let scalar = name.unicodeScalars.first(where: isForbidden) { return .character(scalar) }
    if first == "'" || last == "'" { return .apostrophe }
    if first.properties.isWhitespace || last.properties.isWhitespace { return .space }
    if name.utf16.count > SheetLimit.name { return .tooLong(name.utf16.count) }
    if CellText.holdsEscape(name) { return .escape }
    return folded(name) == "history" ? .reserved : nil
  }

  /// A name that is like a text and that spreadsheets take.
  ///
  /// Forbidden characters become hyphens, what is too long loses its end, and where a name is taken,
  /// a number in parentheses follows: `Tỷ lệ 1/2` becomes `Tỷ lệ 1-2`, or `Tỷ lệ 1-2 (2)`.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - taken: Names of other sheets.
  /// - Returns: A name without a fault, which differs from the others by more than capitals.
  package static func made(from text: String, besides taken: [String] = []) -> String {
    let scalars = text.unicodeScalars.map { isForbidden($0) ? "-" : $0 }
    var stem = String(String.UnicodeScalarView(scalars))
    if trimmed(stem).isEmpty { stem = "-" }
    if CellText.holdsEscape(stem) { stem = String(stem.map { $0 == "_" ? "-" : $0 }) }
    let others = Set(taken.map(folded))
    var (name, number) = (cut(stem, to: SheetLimit.name), 1)
    while others.contains(folded(name)) {
      number += 1
      let suffix = " (\(number))"
      name = cut(stem, to: SheetLimit.name - suffix.utf16.count) + suffix
    }
    return name
  }

  /// Names that fold to the same are the same to a spreadsheet.
  static func folded(_ name: String) -> String { name.uppercased().lowercased() }

  /// Without what must not stand at the ends.
  private static func trimmed(_ text: String) -> String {
    func isTrimmed(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    guard let start = text.firstIndex(where: { !isTrimmed($0) }),
      let end = text.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// The beginning of a text, of at most so many UTF-16 units, whole characters only.
  private static func cut(_ text: String, to limit: Int) -> String {
    var (kept, length) = ("", 0)
    for character in trimmed(text) {
      length += character.utf16.count
      guard length <= limit else { break }
      kept.append(character)
    }
    let name = trimmed(kept)
    if folded(name) == "history" { return name + "-" }
    // One character may be longer than a name, with enough marks on it.
    return name.isEmpty ? "-" : name
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": return true
    // East Asian editions of Excel take these for the same.
    case "\u{FF3B}", "\u{FF3D}", "\u{FF1A}", "\u{FF0A}", "\u{FF1F}", "\u{FF0F}", "\u{FF3C}":
      return true
    default:
      let category = scalar.properties.generalCategory
      return category == .control || category == .lineSeparator || category == .paragraphSeparator
        || !CellText.isAllowed(scalar)
    }
  }
}
