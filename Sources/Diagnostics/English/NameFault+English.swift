extension NameFault {
  /// What a name has, within a sentence.
  var english: String {
    switch self {
    case .marks: "letters with marks"
    case .capitals: "capitals"
    case .spaces: "spaces"
    case .underscores: "an underscore “_”"
    case .hyphens: "a hyphen too many (two in a row, or one at an end)"
    case .dots: "a dot too many"
    case .sign(let sign):
      "the character “\(sign)” (\(unicodeName(sign.unicodeScalars.first?.value ?? 0)))"
    case .hidden(let codePoint): "a character that is hard to see, \(unicodeName(codePoint))"
    case .tooLong(let limit): "more than \(limit) characters"
    }
  }
}
