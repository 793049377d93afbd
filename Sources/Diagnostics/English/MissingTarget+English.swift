extension MissingTarget {
  /// What to say of a link to a path without a file.
  func english(_ path: String) -> Wording {
    let missing = "There is no file “\(path)”."
    return switch self {
    case .nearest(let name): Wording(missing, remedy: "Did you mean “\(name)”?")
    case .spelling(let better):
      Wording(
        "There is no file “\(path)”: names of files are in small letters without accents, joined by "
          + "hyphens.",
        remedy: "Write \(better)")
    case .elsewhere(let better):
      Wording(
        "Counted from this file’s folder, “\(path)” leads to no file.",
        remedy: "Write \(better)")
    case .folder(let better):
      Wording("“\(path)” is a folder, not a file.", remedy: "Write \(better)")
    case .folderOfFiles(let example):
      Wording(
        "“\(path)” is a folder, not a file.",
        remedy: "Name a file in it, such as \(example)")
    case .backslashes(let better):
      Wording(
        "Folders are parted by / here, not by the backslashes of Windows.",
        remedy: "Write \(better)")
    case .webAddress(let better):
      Wording(
        "“\(path)” seems to be the address of another site, but does not begin with https://.",
        remedy: "Write \(better)")
    case .mailAddress(let better):
      Wording(
        "“\(path)” is a mail address, but mailto: is missing before it.",
        remedy: "Write \(better)")
    case .telephone(let better):
      Wording(
        "“\(path)” is a telephone number, but tel: is missing before it.",
        remedy: "Write \(better)")
    case .office(let better):
      Wording(
        "There is no file “\(path)”, and files of Word, Excel or PowerPoint are not published.",
        remedy: "Save it as PDF beside this file and write \(better)")
    case .unknown(let example):
      Wording(
        missing,
        remedy: "Check the name; the path starts from this file’s folder"
          + (example.map { ", such as \($0)" } ?? ".")
      )
    }
  }
}

extension ValueFault {
  func english(_ text: String) -> Wording {
    switch self {
    case .comma(let better):
      Wording(
        "No commas stand between the parts of a figure’s name, only spaces.",
        remedy: "Write `\(better)`.")
    case .yearBeforeUnit(let better):
      Wording(
        "In a figure’s name the year stands last, after the unit.",
        remedy: "Write `\(better)`.")
    case .wordBeforeYear(let better):
      Wording(
        "“\(text)” is too much here: of the year only the number is written.",
        remedy: "Write `\(better)`.")
    case .title(let name, let better):
      Wording(
        "A figure is called by the names of files, and “\(text)” is “\(name)” there.",
        remedy: "Write `\(better)`.")
    case .other:
      Wording(
        "“\(text)” names no figure.",
        remedy:
          "Write the indicator, then the unit and the year where needed: "
          + "`=luot-ban-doc xa-phu-long 2024`. For code that begins with = write `\\=…`.")
    }
  }
}
