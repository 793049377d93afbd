/// What a line of YAML is made of, as people write it by hand.
extension Substring {
  /// Behind the quotation that begins the text; `nil` where it is not closed.
  var endOfQuotation: Index? {
    guard let mark = first else { return nil }
    var index = self.index(after: startIndex)
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == "\\", mark == "\"" {
        index = next < endIndex ? self.index(after: next) : next
        continue
      }
      if self[index] == mark {
        // Two of the single ones are one within.
        guard mark == "'", next < endIndex, self[next] == "'" else { return next }
        index = self.index(after: next)
        continue
      }
      index = next
    }
    return nil
  }

  /// Behind the brackets that begin the text; `nil` where they are not closed.
  var endOfBrackets: Index? {
    var depth = 0
    var index = startIndex
    while index < endIndex {
      switch self[index] {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "\"":
        guard let end = self[index...].endOfQuotation else { return nil }
        index = end
        continue
      default: break
      }
      index = self.index(after: index)
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text without the quotation marks that were meant to stand around all of it.
  var unwrapped: Substring {
    guard count > 2, let first, let last else { return self }
    let inside = dropFirst().dropLast()
    if first == "“", last == "”", !inside.contains("“") { return inside }
    guard first == last, first == "\"" || first == "'", let next = inside.firstIndex(of: first),
      next > inside.startIndex
    else { return self }
    // Between letters it is an apostrophe.
    let marks = inside.indices.filter { inside[$0] == first }
    if marks.allSatisfy({ inside.isBetweenLetters($0) }) { return inside }
    // One that opens stands behind a space; one that closes the first does not.
    return inside[inside.index(before: next)].isWhitespace ? inside : self
  }

  private func isBetweenLetters(_ index: Index) -> Bool {
    let next = self.index(after: index)
    guard index > startIndex, next < endIndex else { return false }
    return self[self.index(before: index)].isLetter && self[next].isLetter
  }

  /// The text as a value outside brackets: in quotation marks where it would mean something else
  /// without.
  var asValue: String {
    guard let first, !"!&*%@`|>,[]{}#\"'?-~:".contains(first), last != ":" else { return quoted }
    return contains(": ") || contains(" #") ? quoted : String(self)
  }

  /// The text as a value that means nothing but itself.
  var quoted: String {
    if !contains("\"") && !contains("\\") { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    return "\"\(replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// The text without the white space behind it.
  var trimmedAtEnd: Substring {
    var text = self
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }

  /// The mark of another kind that the quotation at the beginning was closed with, if it was.
  func otherQuote(than mark: Character) -> String? {
    guard let last = trimmedAtEnd.last, last != mark, "\"'”“’‘»".contains(last) else { return nil }
    return String(last)
  }

  /// The text without quotation marks of any kind behind it.
  var trimmingQuotes: Substring {
    var text = trimmedAtEnd
    while let last = text.last, "\"'”“’‘".contains(last) { text = text.dropLast() }
    return text
  }

  /// What stands in the place of a list's mark: a dash, or a hyphen without its space.
  var listMark: String? {
    guard let first else { return nil }
    let next = dropFirst().first
    if "–—•*+".contains(first), next == " " { return String(first) }
    guard first == "-", let next, next.isLetter || "{[\"'".contains(next) else { return nil }
    return "-"
  }
}
