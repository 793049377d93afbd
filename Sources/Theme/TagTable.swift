import Documents

/// The tags of all templates of a theme, by number.
///
/// The Mustache library tells which name it looks for, not which tag asks. So every tag is given to
/// it under a number of its own, and the table leads from there back to name and place.
struct TagTable: Sendable {
  struct Entry: Sendable {
    /// The parts of a dotted name.
    let path: [String]
    let site: Site
    /// Whether what stands behind the name is escaped.
    let isEscaped: Bool
  }

  private(set) var entries: [Entry] = []

  /// Adds a tag.
  ///
  /// - Returns: The name that the library knows it by.
  mutating func add(_ entry: Entry) -> String {
    entries.append(entry)
    return String(entries.count - 1)
  }

  /// The tag that the library asks for.
  subscript(name: String) -> Entry? {
    guard let index = Int(name), entries.indices.contains(index) else { return nil }
    return entries[index]
  }
}
