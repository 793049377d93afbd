/// What a tag of HTML was for, with what it stands around or names as far as that is known: this decides
/// what to write instead.
package enum HTMLMeaning: Hashable, Sendable {
  case bold(words: String?), italic(words: String?), struck(words: String?)
  /// Underlined, coloured, marked: none of it is to be had here.
  case underlined(words: String?), coloured(words: String?), centred(words: String?)
  case link(words: String?, address: String?)
  case picture(file: String?, description: String?)
  case film(address: String?)
  case small(better: String?)
  /// A heading with its marks: `## Mục`.
  case heading(better: String?)
  case rule, list, table
  /// A tag that closes what nothing opened, with the mark of Markdown that stands at both ends.
  case loneEnd(mark: String)
  /// A word in angle brackets that is no tag: `<ten>`.
  case word
  /// `<!DOCTYPE html>`, `<?php`: no element.
  case instruction
  /// What only holds words together.
  case other
}

extension HTMLMeaning {
  /// The tag as it is written, with a space behind it; nothing where it has no name.
  func brackets(_ name: String) -> String {
    switch self {
    case .instruction: ""
    case .loneEnd: "</\(name)> "
    default: "<\(name)> "
    }
  }
}
