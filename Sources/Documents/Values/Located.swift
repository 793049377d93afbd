package import Diagnostics

/// Where a value stands, cheap to keep: line and excerpt are worked out only when asked for.
package struct Site: Sendable {
  package let file: SourceFile
  private let extent: Extent

  private enum Extent: Sendable {
    /// Line and column from 1, length in scalars, as YAML's parser gives them.
    case position(line: Int, column: Int, length: Int)
    /// A range of the file's bytes, as our own readers give it.
    case bytes(Range<Int>)
  }

  package init(file: SourceFile, line: Int, column: Int, length: Int) {
    self.file = file
    extent = .position(line: line, column: column, length: length)
  }

  package init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    extent = .bytes(bytes)
  }

  package var place: Place {
    switch extent {
    case .position(let line, let column, let length):
      file.place(line: line, column: column, length: length)
    case .bytes(let range): file.place(at: range)
    }
  }
}

/// A value with the place that it was read from.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let site: Site

  package init(_ value: Value, at site: Site) {
    self.value = value
    self.site = site
  }

  /// Another value at the same place.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: site)
  }
}
