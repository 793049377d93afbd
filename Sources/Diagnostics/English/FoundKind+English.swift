extension FoundKind {
  /// What it is, within a sentence.
  var english: String {
    switch self {
    case .picture(let name, _): "a \(name) picture"
    case .otherPicture(let name): "a picture in the format \(name)"
    case .drawing: "an SVG drawing"
    case .webPage: "a web page"
    case .pdf: "a PDF"
    case .document: "a document of Word or PowerPoint"
    case .package: "a document of Word or Excel, or an archive such as .zip"
    case .workbook: "an Excel workbook"
    case .packed: "an archive"
    case .text: "text"
    case .pointer: "only a placeholder of Git LFS, and the file itself has not been fetched"
    case .shortcut: "a shortcut"
    case .backup: "a backup that an editor made"
    case .download: "a download that has not ended"
    case .zeros: "nothing but zeros, since it was not copied rightly"
    }
  }

  /// What to do with it.
  ///
  /// - Parameter name: The file's name with the ending that belongs to what it holds.
  /// - Returns: A sentence or two.
  func englishRemedy(name: String) -> String {
    switch self {
    case .picture, .drawing: "Rename the file to “\(name)”, and correct that name in the text."
    case .otherPicture("HEIC"):
      "Open it on the iPhone or a computer and export it as JPEG. To have an iPhone take JPEG from the "
        + "start: Settings → Camera → Formats → Most Compatible."
    case .otherPicture:
      "Open it in a picture viewer and save it as JPEG (photos) or PNG (drawings, screenshots)."
    case .webPage:
      "Pages are written in .md files. If it was to be a picture or a document: a page with an error, or "
        + "the page around it, was saved in its place; open that page "
        + "again, right-click the picture or document itself, and save it."
    case .pdf:
      "To offer it for download, name it “\(name)” and write a link, `[…](\(name))`; to show it, export "
        + "the page as a PNG picture."
    case .document, .package:
      "Save it as PDF and put that in its place; the text of a post goes into a .md file; a picture in it is "
        + "saved by a right click."
    case .workbook: "In Excel, choose Save As → “CSV UTF-8”, and put the .csv file in its place."
    case .packed: "Unpack it, put the files here, and delete the packed one."
    case .text: "Copy the file again from where it came; this one holds nothing but text."
    case .pointer: "Run `git lfs pull` to fetch it, or copy the original over this one."
    case .shortcut:
      "Put the file itself in its place: a shortcut works only on the machine where it was made."
    case .backup: "Delete it."
    case .zeros: "Copy the original over this file again."
    case .download: "Wait until it has ended and use the file that comes of it, or delete this one."
    }
  }
}
