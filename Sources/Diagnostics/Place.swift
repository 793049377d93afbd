/// A place in an input file, with the line that stands there.
package struct Place: Hashable, Sendable {
  /// The file's path from the portal's root, with `/` between folders.
  package let path: String
  /// The line's number from 1; 0 when the whole file is meant.
  package let line: Int
  /// The column's number from 1, in Unicode scalars; 0 when the whole line or file is meant.
  package let column: Int
  /// How many scalars the caret underlines, at least 1.
  package let length: Int
  /// The text of the line, without its end; of a very long line, what stands around the column.
  package let excerpt: String
  /// The column at which the excerpt begins: 1, but for a very long line.
  package let excerptColumn: Int

  package init(
    path: String, line: Int, column: Int, length: Int, excerpt: String, excerptColumn: Int = 1
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// A file as a whole, for what concerns no line of it.
  package init(file path: String) {
    self.init(path: path, line: 0, column: 0, length: 1, excerpt: "")
  }
}

extension Place {
  /// The same place without the text that stands there, where nobody may be shown it.
  package var withoutExcerpt: Place {
    Place(path: path, line: line, column: column, length: length, excerpt: "")
  }
}

extension Place: Comparable {
  /// Orders by file, then line, then column: the order in which a person mends them.
  package static func < (left: Place, right: Place) -> Bool {
    let (first, second) = (
      (left.path, left.line, left.column, left.length, left.excerpt),
      (right.path, right.line, right.column, right.length, right.excerpt)
    )
    return first < second
  }
}
