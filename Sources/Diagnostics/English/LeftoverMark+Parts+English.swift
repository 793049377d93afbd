extension LeftoverMark.FootnoteFault {
  var english: Wording {
    switch self {
    case .label(let fault, let written, let better, let line):
      Wording(
        fault.english,
        remedy: "Write \(better) in place of \(written), here"
          + (line.map { " and at the beginning of line \($0)." } ?? "."))
    case .line(.nothing, let label, let better):
      Wording(
        "No colon follows right after \(label), so this line is no footnote.",
        remedy: "Write: \(better)")
    case .line(.space, let label, let better):
      Wording(
        "A space stands between \(label) and the colon, so this line is no footnote.",
        remedy: "Take that space away: \(better)")
    case .line(.sign(let sign), let label, let better):
      Wording(
        "“\(sign)” follows \(label) in place of a colon, so this line is no footnote.",
        remedy: "Make it a colon: \(better)")
    }
  }
}

extension LeftoverMark.LabelFault {
  fileprivate var english: String {
    switch self {
    case .noSign: "This footnote lacks the ^ in its brackets, so it would stand there as it is."
    case .signBehind:
      "The ^ of a footnote stands before its number; this would stand there as it is."
    case .space: "The footnote’s name has a space, so it would stand there as it is."
    }
  }
}

extension LeftoverMark.EntityMeaning {
  func english(_ text: String) -> Wording {
    let shown = "“\(text)” is a sign of web pages, and would stand on the page as it is."
    let escape = " To have it as it is write \\\(text)."
    return switch self {
    case .sign(let sign): Wording(shown, remedy: "Write \(sign) in place of \(text)." + escape)
    case .space: Wording(shown, remedy: "Type a space in place of \(text)." + escape)
    case .invisible: Wording(shown, remedy: "Delete it; it shows nothing." + escape)
    case .misspelt(let nearest, let sign):
      Wording(
        "“\(text)” would stand on the page as it is; perhaps \(nearest) is meant, a sign of web pages.",
        remedy: "Type \(sign ?? "a space") in place of \(text)." + escape)
    case .unknown:
      Wording(
        "“\(text)” looks like a sign of web pages, but there is none like it, "
          + "so it would stand on the page as it is.",
        remedy: "Delete it and type the character that is to stand there." + escape)
    }
  }
}

extension LeftoverMark.Comparison {
  func english(_ mark: String) -> Wording {
    let (lost, amount) =
      switch self {
      case .moreThan(let amount): ("more than", amount)
      case .atLeast(let amount): ("at least", amount)
      }
    return Wording(
      "A > at the beginning makes the line a quotation; “\(lost)” is lost.",
      remedy: "Say “\(lost)” in a word before “\(amount)”, or write \\\(mark). "
        + "If it is a quotation, put it in quotation marks: > “…”.")
  }
}

extension LeftoverMark.LineBreakPlace {
  func english(_ tag: String) -> Wording {
    let remedy =
      switch self {
      case .withinLine: "Put \\ in place of \(tag) and press Enter, so that a new line begins."
      case .lineEnd: "Put \\ in place of \(tag) at the end of the line."
      case .paragraphEnd: "Delete \(tag); for a new paragraph leave a line empty."
      }
    return Wording(
      "\(tag) can be used in the cells of tables only.",
      remedy: remedy)
  }
}
