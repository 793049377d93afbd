internal import Diagnostics

/// A mark that one block leaves open and another one closes.
struct OpenEmphasis {
  let mark: String
  let block: Int
  let stretch: LeftoverMark.Stretch
  /// What stands behind it in its block.
  let words: String
  /// Which diagnostic tells of it; `nil` where that says already what is wrong.
  let diagnostic: Int?
}

extension ProseBuilder {
  /// Whether a mark was meant to close what a paragraph or cell before left open: that one then says so.
  ///
  /// - Parameters:
  ///   - leftover: A mark that did nothing.
  ///   - range: Where it stands in its block's text.
  /// - Returns: Whether it is told with the one before.
  mutating func closesBlockBefore(_ leftover: LeftoverMark, at range: Range<Int>) -> Bool {
    guard let (mark, cause) = leftover.emphasis else { return false }
    let source = cursor.source
    switch cause {
    case .unclosed(let stretch):
      let words = String(decoding: source[min(range.upperBound, source.count)...], as: UTF8.self)
      openEmphasis = OpenEmphasis(
        mark: mark, block: blockNumber, stretch: stretch, words: words.trimmed.clipped,
        diagnostic: diagnostics.count)
    case .beforeListMark:
      openEmphasis = OpenEmphasis(
        mark: mark, block: blockNumber, stretch: .paragraph, words: "", diagnostic: nil)
    case .unopened:
      guard let open = openEmphasis, open.mark == mark,
        (1...Self.furthestClose).contains(blockNumber - open.block)
      else { return false }
      openEmphasis = nil
      guard let number = open.diagnostic, diagnostics.indices.contains(number) else { return true }
      let words = String(decoding: source[..<min(range.lowerBound, source.count)], as: UTF8.self)
      let cause = LeftoverMark.EmphasisCause.overStretches(
        open.stretch, first: mark + open.words + mark, last: mark + words.trimmed.clipped + mark)
      let problem: LeftoverMark =
        mark == "~~" ? .strikethrough(cause) : .emphasis(mark: mark, cause: cause)
      diagnostics[number] = Diagnostic(.prose(.leftover(problem)), at: diagnostics[number].place)
      return true
    default: return false
    }
    return false
  }

  /// After so many blocks a mark is no more taken for the end of one before.
  private static let furthestClose = 8
}

extension LeftoverMark {
  /// The mark of emphasis that it is, and why it did nothing.
  fileprivate var emphasis: (mark: String, cause: EmphasisCause)? {
    switch self {
    case .emphasis(let mark, let cause): (mark, cause)
    case .strikethrough(let cause): ("~~", cause)
    default: nil
    }
  }
}
