/// What a file holds, as its first bytes or its ending tell, whatever it was meant to be.
package enum FoundKind: Hashable, Sendable {
  /// A picture that every browser shows.
  case picture(name: String, ending: String)
  /// A picture that not every browser shows.
  case otherPicture(name: String)
  case drawing
  case webPage
  case pdf
  case document
  /// A document of an office program or a packed folder, which begin alike.
  case package
  case workbook
  case packed
  case text
  /// What stands for a file that is kept elsewhere (https://git-lfs.com).
  case pointer
  /// A way to a file, as Windows and browsers keep one.
  case shortcut
  /// What an editor kept of an earlier state.
  case backup
  /// A download that has not ended.
  case download
  /// Nothing but zeros: a disk kept the file's length, not what was in it.
  case zeros
}

extension FoundKind {
  /// The ending that a file of this kind has where a portal can use it.
  package var ending: String? {
    switch self {
    case .picture(_, let ending): ending
    case .drawing: "svg"
    case .pdf: "pdf"
    case .text: "txt"
    case .otherPicture, .webPage, .document, .package, .workbook, .packed, .pointer, .shortcut,
      .backup, .download, .zeros:
      nil
    }
  }

  /// Whether an office program made it, so that it is published as PDF.
  package var isOfOffice: Bool { self == .document || self == .workbook }

  /// What an ending stands for that no file of a portal has; `nil` for one that says nothing.
  package init?(ending: String) {
    switch ending {
    case "jfif", "jpe", "pjpeg", "pjp": self = .picture(name: "JPEG", ending: "jpg")
    case "heic", "heif": self = .otherPicture(name: "HEIC")
    case "avif", "bmp", "gif", "jxl", "tiff": self = .otherPicture(name: ending.uppercased())
    case "tif": self = .otherPicture(name: "TIFF")
    case "htm", "html": self = .webPage
    case "doc", "docx", "odt", "rtf", "ppt", "pptx", "odp": self = .document
    case "xls", "xlsx", "xlsm", "ods": self = .workbook
    case "7z", "gz", "rar", "tar", "zip": self = .packed
    case "lnk", "url", "webloc": self = .shortcut
    case "bak", "old", "orig", "swp", "tmp": self = .backup
    case let ending where ending.hasSuffix("~"): self = .backup
    case "crdownload", "download", "part": self = .download
    case _: return nil
    }
  }
}
