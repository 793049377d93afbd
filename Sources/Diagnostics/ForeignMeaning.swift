extension LeftoverMark {
  /// What a mark of another program was for, which decides what to write instead.
  package enum ForeignMeaning: Hashable, Sendable {
    case heading(String), bold(String), italic(String), struck(String), figure(String)
    /// A link, with its words and its address as far as they are known.
    case link(words: String?, address: String?)
    /// A page by its title, with the words to click on; the path is known once all pages are.
    case page(title: String, words: String, path: String?)
    /// A picture, by the name of its file or its address on the web.
    case picture(file: String)
    case film(address: String)
    /// Small figures above or below the line: `m^2^`, `H~2~O`.
    case small(better: String)
    /// A box around words, which are known where they follow at once; `isClosed` by a line of its own.
    case note(NoteKind, words: String, isClosed: Bool)
    /// Words of a footnote where they are mentioned, and a label that is free.
    case footnote(label: String, words: String)
    case pictures
    /// A sum, as it is written with plain signs.
    case formula(better: String?)
    /// The same between two lines of marks.
    case formulaBlock(opening: String, closing: String, better: String)
    /// Words between a mark and one that closes it.
    case around(words: String, opening: String, closing: String, Style)
    /// Where a chat program took its words from.
    case citation
    /// A picture of a face: `:smile:`.
    case symbol
    /// What only its writers should read.
    case remark
    /// Two versions of a text that nobody chose from.
    case merge
    /// Fields in the middle of a text.
    case fields
    /// What another program puts words in the place of: `{{ site.title }}`.
    case placeholder
    /// How something looks, a list of the headings, a page's end.
    case nothing
  }

  /// How words were to look between two marks of another program.
  package enum Style: Hashable, Sendable {
    case large, coloured, underlined, plain
  }

  /// What a box of another program says of its words.
  package enum NoteKind: Hashable, Sendable {
    case note, tip, warning, important
    /// By a title of its own.
    case called(String)

    /// - Parameter name: What the mark calls it, such as `TIP`.
    package init(_ name: String) {
      switch name.lowercased() {
      case "tip", "hint", "success": self = .tip
      case "warning", "caution", "danger", "attention": self = .warning
      case "important": self = .important
      case _: self = .note
      }
    }
  }
}

extension LeftoverMark.NoteKind {
  /// What stands before the words on the page.
  func label(inVietnamese: Bool) -> String {
    switch self {
    case .note: inVietnamese ? "Lưu ý" : "Note"
    case .tip: inVietnamese ? "Mẹo" : "Tip"
    case .warning: inVietnamese ? "Cảnh báo" : "Warning"
    case .important: inVietnamese ? "Quan trọng" : "Important"
    case .called(let title): title
    }
  }
}

extension String {
  /// Whether it has letters that English is without.
  var isVietnamese: Bool { contains { $0.isLetter && !$0.isASCII } }
}
