/// Further words by which the columns of tables may be named, beside their own names.
package struct ColumnWords: Sendable {
  /// The columns that a word may mean, by the word without case, marks and spaces: `Đơn vị` is `don-vi`.
  private let columns: [String: [String]]

  /// - Parameter list: The words of each column, as people write them; a word may stand for several
  ///   columns, of which no table has two.
  package init(_ list: [(column: String, words: [String])]) {
    var columns: [String: [String]] = [:]
    for (column, words) in list {
      for word in words { columns[Slug.make(word), default: []].append(column) }
    }
    self.columns = columns
  }

  /// No words but the columns' own names.
  package static let none = ColumnWords([])

  /// The column of a table that a heading names; `nil` where it names none.
  func column(named heading: String, among known: [String]) -> String? {
    if known.contains(heading) { return heading }
    let word = Slug.make(heading)
    // Excel begins what it takes for a sentence with a capital.
    if known.contains(word) { return word }
    return columns[word]?.first(where: known.contains)
  }
}
