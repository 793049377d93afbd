extension LeftoverMark {
  /// Why brackets did not make a link or show a picture.
  package enum LinkCause: Hashable, Sendable {
    case spaceInAddress(address: String, better: String)
    /// `so-do.png =300x`: the size of a picture as other programs write it.
    case size(String, address: String)
    case spaceBeforeAddress(text: String, address: String)
    /// With what to write between the round brackets.
    case titleWithCurlyQuotes(better: String)
    /// `[chữ](https://a.vn và`
    case addressNotClosed(text: String, address: String)
    /// `chữ](https://a.vn)`
    case textNotOpened(text: String, address: String)
    /// `(chữ)[https://a.vn]`, `[chữ]{https://a.vn}`
    case otherBrackets(text: String, address: String)
    /// `![mô tả` that is never finished.
    case unclosed
    /// A link within the text of another one.
    case nested
    /// `! [mô tả](hinh.png)`
    case spaceBehindSign
  }

  /// Why a line gives no address to the label that it begins with.
  package enum DefinitionFault: Hashable, Sendable {
    /// `[bo] : https://a.vn`
    case spaceBeforeColon
    /// `[bo] https://a.vn`
    case noColon
    /// Right below a text, which goes on there.
    case belowText
  }

  /// Why a task's box is none.
  package enum TaskFault: Hashable, Sendable {
    /// `[x] việc`
    case noHyphen
    /// `- [] việc`
    case noSpaceWithin
    /// `- [ x ] việc`
    case spacesWithin
    /// `- [v] việc`
    case sign(String)
    /// `☐ việc`
    case drawnBox(String)
    /// `- [x]việc`
    case noSpaceBehind
  }
}

/// Why words behind the sign of a figure name none; `better` is the whole figure as it was meant.
package enum ValueFault: Hashable, Sendable {
  case comma(better: String)
  case yearBeforeUnit(better: String)
  /// A word too much before the year: `năm 2024`.
  case wordBeforeYear(better: String)
  /// What a unit or an indicator is called in place of its name.
  case title(name: String, better: String)
  case other
}

/// What was probably meant by a link to a file that is not there.
package enum MissingTarget: Hashable, Sendable {
  /// A name much like it.
  case nearest(String)
  /// The same name with capital letters, accents or spaces, which names of files have not.
  case spelling(better: String)
  /// A file of the same name in another folder.
  case elsewhere(better: String)
  /// A folder, and the file in it that has a page.
  case folder(better: String)
  /// A folder without such a file, and one of those in it.
  case folderOfFiles(example: String)
  case backslashes(better: String)
  case webAddress(better: String)
  case mailAddress(better: String)
  case telephone(better: String)
  /// A file of an office program, and the name that it may have as PDF beside the text.
  case office(better: String)
  /// Nothing, with a path from the text's own file as an example.
  case unknown(example: String?)
}
