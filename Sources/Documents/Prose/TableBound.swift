internal import Diagnostics

/// Bounds the work that the Markdown library's tables take.
///
/// - It appends cells in quadratic time, so a line's columns are bounded.
/// - It fills short rows up with empty cells: two bytes a row make 64 nodes.
/// - At each line like `|---|` in a paragraph it reads the paragraph again, and from each line of
///   it walks back to the pipe before.
struct TableBound {
  /// What is left of the walks back, in bytes, for the whole file.
  private var budget = 10_000_000
  private var cells = 0

  /// How many bytes the lines since the last blank one have.
  private var length = 0
  /// How many of them follow the last pipe.
  private var sinceLastPipe = 0
  /// How many bytes the walks back from the starts of these lines take together.
  private var walks = 0
  /// How many lines follow the first `|---|`, and the most columns that one of those has.
  private var rows = 0
  private var columns = 0

  /// The first bound that is exceeded with this line.
  mutating func problem(after line: MarkdownLine) -> ProseProblem? {
    if line.isBlank {
      startOver()
      return nil
    }
    let text = line.bytes[line.text]
    let pipes = Self.pipes(text)
    if pipes.columns > MarkdownBounds.tableColumns {
      return .tooManyTableColumns(found: pipes.columns, limit: MarkdownBounds.tableColumns)
    }
    if columns > 0 {
      rows += 1
      cells += columns
    }
    var problem: ProseProblem?
    if Self.isDelimiterRow(text) {
      budget -= length + walks
      if budget < 0 {
        problem = .tableUnderLongText
        budget = .max
      }
      if pipes.columns > columns {
        // The rows so far are counted again, should they be this table's.
        cells += (pipes.columns - columns) * (rows + 2)
        columns = pipes.columns
      }
    }
    if problem == nil, cells > MarkdownBounds.tableCells {
      problem = .tooManyTableCells(found: cells, limit: MarkdownBounds.tableCells)
      cells = .min / 2
    }
    walks += sinceLastPipe
    length += line.bytes.count
    sinceLastPipe = pipes.count > 0 ? 0 : sinceLastPipe + line.bytes.count
    return problem
  }

  private mutating func startOver() {
    length = 0
    sinceLastPipe = 0
    walks = 0
    rows = 0
    columns = 0
  }

  private static func pipes(_ text: ArraySlice<UInt8>) -> (count: Int, columns: Int) {
    guard text.holds(UInt8(ascii: "|")) else { return (0, 1) }
    var count = 0
    var last: Int?
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex,
        text[index + 1].isMarkdownPunctuation
      {
        index += 2
        continue
      }
      if text[index] == UInt8(ascii: "|") {
        count += 1
        last = index
      }
      index += 1
    }
    var columns = count + 1
    if text.first == UInt8(ascii: "|") { columns -= 1 }
    if let last, text[(last + 1)...].allSatisfy(\.isMarkdownSpace) { columns -= 1 }
    return (count, max(1, columns))
  }

  /// Whether a line may be the one between a table's header and its rows.
  static func isDelimiterRow(_ text: ArraySlice<UInt8>) -> Bool {
    var hasHyphen = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
        break
      default: return false
      }
    }
    return hasHyphen
  }
}
