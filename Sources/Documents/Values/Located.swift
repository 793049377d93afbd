package import Diagnostics

/// Where a value stands, cheap to keep: line and excerpt are worked out only when asked for.
package struct Site: Sendable {
  package let file: SourceFile
  private let extent: Extent

  /// Small, since every cell of every table has one; no file comes near 2 GB.
  private enum Extent: Sendable {
    /// Line and column from 1, length in scalars, as YAML's parser gives them.
    case position(line: Int32, column: Int32, length: Int32)
    /// A range of the file's bytes, as our own readers give it.
    case bytes(from: Int32, to: Int32)
  }

  package init(file: SourceFile, line: Int, column: Int, length: Int) {
    self.file = file
    extent = .position(
      line: Int32(clamping: line), column: Int32(clamping: column), length: Int32(clamping: length))
  }

  package init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    extent = .bytes(
      from: Int32(clamping: bytes.lowerBound), to: Int32(clamping: bytes.upperBound))
  }

  /// From where this one begins to where another one ends, which stands behind it in the same text.
  package func through(_ other: Site) -> Site {
    guard case .bytes(let start, _) = extent, case .bytes(_, let end) = other.extent, start < end
    else { return self }
    return Site(file: file, bytes: Int(start)..<Int(end))
  }

  /// The byte that the value begins with in its file; `nil` at the file's end.
  package var firstByte: UInt8? {
    let offset = file.offset(of: place)
    return file.bytes.indices.contains(offset) ? file.bytes[offset] : nil
  }

  package var place: Place {
    switch extent {
    case .position(let line, let column, let length):
      file.place(line: Int(line), column: Int(column), length: Int(length))
    case .bytes(let start, let end): file.place(at: Int(start)..<Int(end))
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
