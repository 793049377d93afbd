extension LeftoverMark.EmphasisCause {
  func english(mark: String) -> Wording {
    let shape = mark == "~~" ? "struck out" : mark.count == 1 ? "italic" : "bold"
    let escape = " For the mark itself write \(mark.map { "\\\($0)" }.joined())."
    return switch self {
    case .unclosed(.heading) where shape == "bold":
      Wording(
        "No second \(mark) follows in this heading, so this one would stand on the page as it is.",
        remedy: "Delete this one: a heading is bold already." + escape)
    case .unclosed(let stretch):
      Wording(
        "No second \(mark) follows in this \(stretch.english), so this one would stand on the page "
          + "as it is.",
        remedy: "Write \(mark) after the last word to be \(shape), or delete this one." + escape)
    case .unopened(let better):
      Wording(
        "No \(mark) before this one opens, so it closes nothing and would stand on the page as it is.",
        remedy: "Write \(mark) before the first word to be \(shape) too, such as \(better), "
          + "or delete this one." + escape)
    case .overStretches(let stretch, let first, let last):
      Wording(
        "This \(mark) is closed in another \(stretch.english), where it does not reach.",
        remedy: "Close and open again in each \(stretch.english): \(first) and \(last)")
    case .beforeListMark(let listMark, let better):
      Wording(
        "\(mark) stands before \(listMark), so this line is no item of a list and \(mark) stays.",
        remedy: "Put \(mark) after \(listMark), in each item: \(better)")
    case .spaceInside(let better):
      Wording(
        "A space stands between \(mark) and the words, so they are not \(shape) and the mark stays.",
        remedy: "Write \(better)." + escape)
    case .letterBehind(let better):
      Wording(
        "A letter or digit right after this \(mark) keeps it from closing, so it would stand on the "
          + "page as it is.",
        remedy: "Put a space after \(mark): \(better)." + escape)
    case .letterBefore(let better):
      Wording(
        "A letter or digit right before this \(mark) keeps it from opening, so it would stand on "
          + "the page as it is.",
        remedy: "Put a space before \(mark): \(better)." + escape)
    case .withinWord(let better):
      Wording(
        "\(mark) cannot make a part of a word bold, so it would stand on the page as it is.",
        remedy: "Within a word use **: \(better)." + escape)
    case .uneven:
      Wording(
        "There is not the same number of \(mark) before the words as after them, so this one "
          + "would stay.",
        remedy: "Write the same number on both sides: \(mark)\(mark)bold\(mark)\(mark) or "
          + "\(mark)italic\(mark)." + escape)
    case .escaped:
      Wording(
        "The \\ here makes a plain sign of the \(mark) after it, so one \(mark) at the end is left over.",
        remedy: "Delete this \\. For the signs themselves write \\ before each \(mark).")
    case .closedByOther(let other, let better):
      Wording(
        "\(other) does not close \(mark), so both would stand on the page as they are.",
        remedy: "Write the same on both sides: \(better)." + escape)
    }
  }
}

extension LeftoverMark.Stretch {
  fileprivate var english: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .cell: "cell"
    }
  }
}
