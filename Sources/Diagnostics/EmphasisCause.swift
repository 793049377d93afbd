extension LeftoverMark {
  /// What words stand in together, and beyond which no mark reaches.
  package enum Stretch: Hashable, Sendable {
    case paragraph, heading, cell
  }

  /// Why stars, underscores or tildes did nothing to the words beside them; `better` is what was meant,
  /// with the words that are glued to it.
  package enum EmphasisCause: Hashable, Sendable {
    /// No second mark follows.
    case unclosed(Stretch)
    /// It can only close, and nothing opens before it: `thẻ** bạn`.
    case unopened(better: String)
    /// It is closed in another paragraph or cell, with what to write in the first and in the last one.
    case overStretches(Stretch, first: String, last: String)
    /// Before what would make the line an item of a list: `**- Một`.
    case beforeListMark(mark: String, better: String)
    /// A space within: `** đậm **`.
    case spaceInside(better: String)
    /// A letter follows a mark that stands behind punctuation: `**Lưu ý:**Mang`.
    case letterBehind(better: String)
    /// A letter stands before a mark that punctuation follows: `Ngày**(21/4)**`.
    case letterBefore(better: String)
    /// Within a word: `từ__khóa__`.
    case withinWord(better: String)
    /// Not as many before the words as behind them: `***Lưu ý**`.
    case uneven
    /// A backslash makes a plain sign of the first of them: `\**Lưu ý**`.
    case escaped
    /// The other mark was to close it: `**Lưu ý__`.
    case closedByOther(mark: String, better: String)
  }
}

extension LeftoverMark {
  /// The same, where a mark without a second one says in what it has none.
  package func within(_ stretch: Stretch) -> LeftoverMark {
    switch self {
    case .emphasis(let mark, .unclosed): .emphasis(mark: mark, cause: .unclosed(stretch))
    case .strikethrough(.unclosed): .strikethrough(.unclosed(stretch))
    default: self
    }
  }
}
