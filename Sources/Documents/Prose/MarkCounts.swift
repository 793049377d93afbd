/// The marks whose number a body bounds; a run such as `***` is one mark.
enum Mark: Int, CaseIterable {
  case bracket, closing, exclamation, image, tilde, asterisk, underscore, backtick, less
  case declaration, ampersand, backslash, fullStop, quote, apostrophe

  /// The mark as writers type it.
  var text: String {
    switch self {
    case .bracket: "["
    case .closing: "]"
    case .exclamation: "!"
    case .image: "!["
    case .tilde: "~"
    case .asterisk: "*"
    case .underscore: "_"
    case .backtick: "`"
    case .less: "<"
    case .declaration: "<!"
    case .ampersand: "&"
    case .backslash: "\\"
    case .fullStop: "."
    case .quote: "\""
    case .apostrophe: "'"
    }
  }

  /// How many a body of 1 MB may hold.
  var limit: Int {
    switch self {
    // Each closed link walks back over all images that are still open: `![[]()` again and again.
    case .image: 1_000
    // `<!a` and `<?` search to the end of their paragraph for what closes them.
    case .declaration: 200
    // After `~~a` each `b~` walks back over all such before it.
    case .tilde: 10_000
    // These cost linear time, but a megabyte of them makes a million nodes.
    case .bracket, .less, .ampersand: 20_000
    case .asterisk, .underscore, .backtick, .backslash, .closing, .exclamation: 50_000
    case .fullStop, .quote, .apostrophe: 100_000
    }
  }
}

/// How often each mark occurs, and where the first one too many stands.
struct MarkCounts {
  /// By the marks' numbers: every byte of every text comes through here.
  private var counts = Array(repeating: 0, count: Mark.allCases.count)
  private var places: [Mark: Int] = [:]

  subscript(mark: Mark) -> Int { counts[mark.rawValue] }

  /// Where the first mark beyond the limit stands.
  func place(of mark: Mark) -> Int { places[mark, default: 0] }

  mutating func count(_ bytes: ArraySlice<UInt8>) {
    // In a text of a few pages only two marks can be too many, and both are rare.
    if bytes.count <= Mark.tilde.limit {
      let brackets = bytes.count(of: UInt8(ascii: "["))
      if brackets <= Mark.image.limit,
        bytes.count(of: UInt8(ascii: "<")) <= Mark.declaration.limit
      {
        counts[Mark.bracket.rawValue] = brackets
        return
      }
    }
    let start = bytes.startIndex
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index].mayBeMark {
        count(bytes[index], after: index > 0 ? bytes[index - 1] : 0, at: start + index)
      }
    }
  }

  private mutating func count(_ byte: UInt8, after before: UInt8, at index: Int) {
    switch byte {
    case UInt8(ascii: "["):
      add(.bracket, index)
      if before == UInt8(ascii: "!") { add(.image, index) }
    case UInt8(ascii: "]"): add(.closing, index)
    case UInt8(ascii: "!"):
      add(.exclamation, index)
      if before == UInt8(ascii: "<") { add(.declaration, index) }
    case UInt8(ascii: "?"):
      if before == UInt8(ascii: "<") { add(.declaration, index) }
    case UInt8(ascii: "~"): if before != byte { add(.tilde, index) }
    case UInt8(ascii: "*"): if before != byte { add(.asterisk, index) }
    case UInt8(ascii: "_"): if before != byte { add(.underscore, index) }
    case UInt8(ascii: "`"): if before != byte { add(.backtick, index) }
    case UInt8(ascii: "<"): add(.less, index)
    case UInt8(ascii: "&"): add(.ampersand, index)
    case UInt8(ascii: "\\"): add(.backslash, index)
    case UInt8(ascii: "."): add(.fullStop, index)
    case UInt8(ascii: "\""): add(.quote, index)
    case UInt8(ascii: "'"): add(.apostrophe, index)
    default: break
    }
  }

  private mutating func add(_ mark: Mark, _ index: Int) {
    counts[mark.rawValue] += 1
    if counts[mark.rawValue] == mark.limit + 1 { places[mark] = index }
  }
}

extension UInt8 {
  /// Whether the byte can be one of the marks: letters and spaces, of which there are most, cannot.
  fileprivate var mayBeMark: Bool {
    switch self {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "."),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
