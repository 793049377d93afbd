internal import Diagnostics

/// Refuses what the Markdown library would chew on for minutes, before it sees it.
///
/// Release 0.29.0.gfm.6 takes quadratic time, or memory, for each of the things bounded here; the
/// limits were measured so that no file of 1 MB holds a build for a second. They are far above
/// what people write. The scan is one pass over the bytes and knows less than a parser, so it
/// counts in code blocks too.
struct MarkdownBounds {
  static let tableColumns = 64
  /// Rows times columns, all tables of a file together: short rows are filled up with empty cells.
  static let tableCells = 20_000
  static let nesting = 32
  static let lines = 50_000

  let file: SourceFile
  let body: Range<Int>
  let index: LineIndex
  var diagnostics: [Diagnostic] = []

  /// Whether the library may see the body; if not, `diagnostics` says why.
  static func allow(
    _ file: SourceFile, body: Range<Int>, index: LineIndex, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    var bounds = MarkdownBounds(file: file, body: body, index: index)
    bounds.checkMarks()
    bounds.checkLines()
    diagnostics += bounds.diagnostics
    return bounds.diagnostics.isEmpty
  }

  private mutating func checkLines() {
    let first = index.line(at: body.lowerBound)
    let last = index.line(at: body.upperBound)
    if last - first >= Self.lines {
      report(.tooManyLines(limit: Self.lines), at: body.lowerBound..<body.lowerBound)
      return
    }
    var tables = TableBound()
    var nesting = NestingBound()
    var references = ReferenceBound()
    for number in first...last {
      let range = index.range(ofLine: number, in: file.bytes).clamped(to: body)
      let line = MarkdownLine(file.bytes[range])
      if let problem = nesting.problem(after: line) { report(problem, at: line.text) }
      if let problem = tables.problem(after: line) { report(problem, at: line.text) }
      references.read(line)
      // One of a kind is enough to say what to do, and a hostile file has thousands.
      if diagnostics.count >= 10 { return }
    }
    if let problem = references.problem(uses: counts[.bracket]) {
      report(problem, at: references.longest)
    }
  }

  /// How often each mark occurs.
  private var counts = MarkCounts()

  private mutating func checkMarks() {
    counts.count(file.bytes[body])
    for mark in Mark.allCases where counts[mark] > mark.limit {
      let place = counts.place(of: mark)
      report(.tooManyMarks(mark: mark.text, limit: mark.limit), at: place..<place + 1)
    }
  }

  private mutating func report(_ problem: ProseProblem, at range: Range<Int>) {
    diagnostics.append(Diagnostic(.prose(problem), at: index.place(at: range, in: file)))
  }

  private init(file: SourceFile, body: Range<Int>, index: LineIndex) {
    self.file = file
    self.body = body
    self.index = index
  }
}

/// A line's parts that block structure depends on.
struct MarkdownLine {
  /// The line without the spaces and quote marks that it begins with.
  let text: Range<Int>
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    let isPrefix: (UInt8) -> Bool = { $0.isMarkdownSpace || $0 == UInt8(ascii: ">") }
    text = bytes.drop(while: isPrefix).indices
  }

  /// Whether the line holds nothing, not even a quote mark.
  var isBlank: Bool { text.isEmpty && bytes.allSatisfy(\.isMarkdownSpace) }
}

extension UInt8 {
  /// A space or tab.
  var isMarkdownSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// The ASCII characters that a backslash takes the meaning from.
  var isMarkdownPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// A small letter of ASCII.
  var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  var isASCIILetter: Bool { (self | 0x20).isLowercase }

  /// A digit, or part of a letter of any language, as far as one byte tells.
  var isWordByte: Bool { isDigit || isASCIILetter || self >= 0x80 }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
