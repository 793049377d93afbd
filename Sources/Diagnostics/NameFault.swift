/// What in a file's name keeps it from being the same on every disk and in every address.
package enum NameFault: Hashable, Sendable {
  case marks, capitals, spaces, underscores
  /// Two hyphens in a row, or one at an end.
  case hyphens
  /// Dots that separate neither a language nor the ending.
  case dots
  /// A sign that stands out, such as an emoji.
  case sign(Character)
  /// A character that nobody sees, or takes for another, by its number in Unicode.
  case hidden(UInt32)
  case tooLong(limit: Int)
}
