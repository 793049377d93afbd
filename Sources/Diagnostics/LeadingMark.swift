/// What YAML makes of a mark that begins a value.
enum LeadingMark {
  /// A tag, an anchor, an alias: the word behind it goes.
  case command
  /// A text on the lines below.
  case block
  /// An item of a list, or a name.
  case item
  case forbidden

  init(_ mark: String) {
    self =
      switch mark {
      case "!", "&", "*": .command
      case "|", ">": .block
      case "-", "?": .item
      default: .forbidden
      }
  }
}
