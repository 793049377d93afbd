internal import Diagnostics

/// Bounds what link references can grow to: each use of `[label]` copies the address and the title
/// of its definition, so that half a megabyte of uses of half a megabyte makes 80 GB.
struct ReferenceBound {
  /// Bytes that all the copies together may take.
  private static let limit = 50_000_000

  /// The longest run of lines that holds a definition.
  private(set) var longest = 0..<0
  private var start: Int?

  mutating func read(_ line: MarkdownLine) {
    if line.isBlank {
      start = nil
      return
    }
    let text = line.bytes[line.text].drop { $0.isListMarker }
    if start == nil, Self.mayBeginDefinition(text) { start = text.startIndex }
    if let start, line.bytes.endIndex - start > longest.count {
      longest = start..<line.bytes.endIndex
    }
  }

  /// Whether a line begins with `[label]:`, or with a label that ends on a later line.
  private static func mayBeginDefinition(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "["), text.dropFirst().first != UInt8(ascii: "^") else {
      return false
    }
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != UInt8(ascii: "]") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index + 1 >= text.endIndex || text[index + 1] == UInt8(ascii: ":")
  }

  func problem(uses: Int) -> ProseProblem? {
    uses.multipliedReportingOverflow(by: longest.count).partialValue > Self.limit
      ? .referencesTooLong : nil
  }
}

extension UInt8 {
  fileprivate var isListMarker: Bool {
    isMarkdownSpace || isDigit || "-+*.)>".utf8.contains(self)
  }
}
