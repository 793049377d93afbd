extension LeftoverMark.LinkCause {
  func english(isImage: Bool) -> Wording {
    let what = isImage ? "picture" : "link"
    let sign = isImage ? "!" : ""
    return switch self {
    case .size(let size, let address):
      Wording(
        "“\(size)” is the size of an image in the way of another program, so this is no \(what).",
        remedy: "Delete “\(size)” and leave (\(address)): the theme decides how large images are.")
    case .spaceInAddress(let address, let better):
      Wording(
        "The address “\(address)” has a space in it, so this is no \(what).",
        remedy: "Write (\(better))\(better.isFileName ? " and give the file that name" : "").")
    case .spaceBeforeAddress(let text, let address):
      Wording(
        "A space stands between ] and (, so this is no \(what).",
        remedy: "Write \(sign)[\(text)](\(address)).")
    case .titleWithCurlyQuotes(let better):
      Wording(
        "The title after the address stands in curly quotation marks, so this is no \(what).",
        remedy: "Use straight ones: (\(better)).")
    case .addressNotClosed(let text, let address):
      Wording(
        "The ( before the address is never closed, so this is no \(what).",
        remedy: "Put a ) right after the address: \(sign)[\(text)](\(address))")
    case .textNotOpened(let text, let address):
      Wording(
        "No [ stands before this ], so this is no \(what).",
        remedy: "Put a [ before the first word to click on, such as \(sign)[\(text)](\(address))")
    case .otherBrackets(let text, let address):
      Wording(
        "A link has its words in [ ] and its address in ( ); these brackets are others, so this is "
          + "no link.",
        remedy: "Write [\(text)](\(address))")
    case .unclosed:
      Wording(
        "The [ is never closed, so this is no \(what) and would stand on the page as it is.",
        remedy: "Write all of it: ![description](picture.jpg). "
          + "For square brackets as such write \\[ and \\].")
    case .nested:
      Wording(
        "A link cannot stand within the words of another one.",
        remedy: "Write them one after the other. For square brackets as such write \\[ and \\].")
    case .spaceBehindSign:
      Wording(
        "A space stands between ! and [, so this is a link and no picture.",
        remedy: "Write them together: ![description](picture.jpg).")
    }
  }
}

extension LeftoverMark.DefinitionFault {
  func english(_ better: String) -> Wording {
    switch self {
    case .spaceBeforeColon:
      Wording(
        "A space stands between ] and :, so this line gives the label no address.",
        remedy: "Write \(better)")
    case .noColon:
      Wording(
        "No : follows right after ], so this line gives the label no address.",
        remedy: "Write \(better)")
    case .belowText:
      Wording(
        "This line stands right below a text and counts as part of it, so it gives the label no address.",
        remedy: "Leave a line empty before \(better)")
    }
  }
}

extension LeftoverMark.TaskFault {
  func english(_ better: String) -> Wording {
    let fault =
      switch self {
      case .noHyphen: "the - and the space before the box are missing"
      case .noSpaceWithin: "the space between [ and ] is missing"
      case .spacesWithin: "there are more spaces in the box than belong there"
      case .sign(let sign): "a task that is done has an x in its box, not \(sign)"
      case .drawnBox(let box): "the box is written [ ] or [x], not \(box)"
      case .noSpaceBehind: "the space after the box is missing"
      }
    return Wording(
      "This seems to be a task with a box, but \(fault), so it would stand as it is.",
      remedy: "Write \(better)\(better.hasSuffix(".") ? "" : ".") "
        + "For square brackets as such write \\[ and \\].")
  }
}
