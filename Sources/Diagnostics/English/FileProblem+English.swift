extension FileProblem {
  var english: Wording {
    switch self {
    case .missing:
      Wording(
        "This file or folder is missing.",
        remedy: "Make it, with this very name, or run the command from the folder with `content/`.")
    case .missingIndex(let kind, let other):
      Wording(
        "Each \(kind.english) needs an index.md, and this folder has none.",
        remedy: "Write it, beginning with a line `---`, then one line for each field: "
          + "\(list(kind.requiredFields.map { "`\($0): …`" })), then a line `---`"
          + (other.map { "; or move what is here to “\($0)”." } ?? "."))
    case .notPublishedFigures:
      Wording(
        "This is not a file of figures that an earlier build published.",
        remedy:
          "Name the so-lieu.json or so-lieu.csv of the site that is live, or the folder of the site."
      )
    case .unreadable(let reason):
      Wording(
        "This cannot be read (the system says: \(reason)).",
        remedy: "Check the file's permissions, and whether another program holds it.")
    case .otherKind(.picture(let format, let ending), let name):
      Wording(
        "The file is a \(format) picture, but nothing here has the ending of its name.",
        remedy: FoundKind.picture(name: format, ending: ending).englishRemedy(name: name))
    case .otherKind(.webPage, "index"):
      Wording(
        "Nothing here can use a web page.",
        remedy: "Write the text of the page in a file index.md here, and delete this file.")
    case .otherKind(let found, let name):
      Wording(
        "Nothing here can use \(found.english).", remedy: found.englishRemedy(name: name))
    case .empty:
      Wording(
        "The file is empty: it has no bytes.",
        remedy:
          "It was not copied or downloaded to its end: copy it again from the camera, the phone or "
          + "where it came from.")
    case .otherFormat(let expected, .otherPicture(let format), let name, _):
      Wording(
        "The file’s name says \(expected), but it holds a picture in the format \(format).",
        remedy:
          "Open it in a picture viewer and save it as \(expected), under the same name “\(name)”.")
    case .otherFormat(let expected, .pdf, let name, let better) where expected != "PDF":
      Wording(
        "The file’s name says \(expected), but it holds a PDF.",
        remedy:
          "To show it, export the page as a \(expected) picture under the same name “\(name)”; to "
          + "offer it for download, rename it to “\(better)” and write `[…](\(better))`.")
    case .otherFormat(let expected, .document, let name, _) where expected != "PDF",
      .otherFormat(let expected, .package, let name, _) where expected != "PDF":
      Wording(
        "The file’s name says \(expected), but it holds \(FoundKind.package.english).",
        remedy:
          "Open the document, right-click the picture, and save that as \(expected) under the name "
          + "“\(name)” in place of this file. To offer the whole document, save it as PDF and write a link."
      )
    case .otherFormat(let expected, let found?, _, let better):
      Wording(
        "The file’s name says \(expected), but it holds \(found.english).",
        remedy: found.englishRemedy(name: better))
    case .otherFormat(let expected, nil, _, _):
      Wording(
        "The file's name says \(expected), but it holds no \(expected).",
        remedy:
          "Copy the file again from where it came. Another ending of the name does not make it "
          + "another kind of file.")
    case .misplaced(.post, let better) where !better.isEmpty:
      Wording(
        Misplacement.post.english,
        remedy: "Move it to the folder of the topic or edition that it is about, such as "
          + better.map { "“\($0)”" }.joined(separator: " or ") + ".")
    case .misplaced(let why, let better):
      Wording(
        why.english,
        remedy: better.isEmpty
          ? "Move the file to its place, or delete it."
          : "Move it to \(better.map { "“\($0)”" }.joined(separator: " or ")).")
    case .otherEnding("", let better):
      Wording("The file’s name has no ending.", remedy: "Rename it to “\(better)”.")
    case .otherEnding(let ending, let better):
      Wording("No file here has the ending “.\(ending)”.", remedy: "Rename it to “\(better)”.")
    case .unexpected(let allowed):
      Wording(
        "No page uses this kind of file.",
        remedy: "Move it out of this folder, or delete it. Allowed here: \(allowed).")
    case .tooLarge(let bytes, let limit):
      Wording(
        "The file is too large: \(bytes) bytes, the limit is \(limit).",
        remedy: "Split it into smaller files, or shrink the image.")
    case .tooMany(let limit):
      Wording(
        "There are too many files or too many levels of folders; the limit is \(limit).",
        remedy: "Take out what does not belong to the portal, or flatten the folders.")
    case .folderTooLarge(let limit):
      Wording(
        "The files of this folder are too large together; the limit is \(limit) bytes.",
        remedy: "Delete files that are not needed, or shrink images and fonts.")
    case .tooManyOpen:
      Wording(
        "This cannot be opened: the system lets no more files be open at once.",
        remedy: "Close other programs, or raise the limit with `ulimit -n 1024`, and try again.")
    case .changedMeanwhile:
      Wording(
        "This file changed while the site was built.",
        remedy: "Wait until the file is written, by a download for one, and build again.")
    case .notUTF8(let byte):
      Wording(
        "This line has a character that is not UTF-8 (byte \(hexadecimal(byte))).",
        remedy: "Save the file with the encoding UTF-8 (in Excel: “CSV UTF-8”).")
    case .utf16(let isDrawing):
      Wording(
        "All of this file is in the encoding UTF-16 (many programs call it “Unicode”), not in UTF-8.",
        remedy: isDrawing
          ? "Export the drawing again with the encoding UTF-8, under the same name."
          : "Open it, choose Save as… with the encoding UTF-8, and try again.")
    case .emptyText:
      Wording("The file is empty: there is no text.", remedy: "Write the text, or delete the file.")
    case .tableNotUTF8(let byte):
      Wording(
        "The table was saved as plain “CSV”, which breaks accented letters (byte \(hexadecimal(byte))).",
        remedy:
          "Open the workbook and save as “CSV UTF-8”; what is broken here cannot be got back from this "
          + "file.")
    case .cutOff(let isTable):
      Wording(
        "The file breaks off in the middle of a letter: the rest was lost in copying or saving.",
        remedy: isTable
          ? "Open the workbook and save as “CSV UTF-8” again, or copy the whole file from the original."
          : "Copy the whole file from the original again.")
    case .nulCharacter:
      Wording(
        "This line has a NUL character, which no ordinary text has.",
        remedy: "Delete it; if you cannot see it, copy the text to a new file saved as UTF-8.")
    case .noText(let found, let isTable):
      Wording(
        "The file is named as a \(isTable ? "table" : "text"), but holds \(found.english).",
        remedy: isTable
          ? "Open it in its own program; if that is not Excel, copy the table to Excel. In Excel choose "
            + "Save As → “CSV UTF-8”, and put the new file here."
          : "Open it in its own program, copy the text to a new text file, and save that as UTF-8. "
            + "Another ending does not make it another file.")
    case .symbolicLink:
      Wording(
        "This is a symbolic link, not a file.",
        remedy: "Put the file itself here.")
    case .special(let kind):
      Wording(
        "This is \(kind.english), not a file.",
        remedy: "Delete it, or put a file of this name here.")
    case .twoEndings(let name, let suggestion):
      Wording(
        "The name “\(name)” has two endings.",
        remedy: "Rename it to “\(suggestion)”, and correct that name in texts.")
    case .invalidName(let name, let faults, let suggestion, let isShown):
      Wording(
        "The name “\(name)” has \(listed(faults.map(\.english), last: " and ")), which no address can have.",
        remedy: "Rename it to “\(suggestion)”"
          + (isShown ? ", and correct that name where a text has it." : "."))
    case .copy(let name, let original, let suggestion):
      Wording(
        "By its name, “\(name)” is a copy of “\(original)”, which is still here.",
        remedy: "If it is a copy, delete it; if it is another file, rename it to “\(suggestion)”.")
    case .translationWithoutSource(let source):
      Wording(
        "This translation has no original.",
        remedy:
          "Write the original at “\(source)”, or rename the translation to match its original.")
    case .mainLanguage(let language, let better):
      Wording(
        "“\(language)” is the portal's main language, which does not stand in names of files.",
        remedy: "Call the file \(better); if that is there already, move the text into it and "
          + "delete this one.")
    case .misnamedTranslation(let language, let better):
      Wording(
        "By its name this is a translation, but the language’s code “\(language)” is not in its place.",
        remedy: "Rename it to “\(better)”: the code stands between two dots, before the ending.")
    case .unknownLanguage(let language, _, let better?):
      Wording(
        "“\(language)” is not the code of a language that the portal is translated into.",
        remedy: "Rename the file to “\(better)”.")
    case .unknownLanguage(let language, let known, nil):
      Wording(
        "“\(language)” is not the code of a language that the portal is translated into.",
        remedy: known.isEmpty
          ? "Add “\(language)” to `languages` in portal.yaml, or delete the file."
          : "Use one of \(list(known)), or add “\(language)” to `languages` in portal.yaml.")
    case .hiddenEnding(let ending, let better, true):
      Wording(
        "An editor added \(ending) to this file’s name, and there is a \(better) here too.",
        remedy: "Keep the right one of the two, under the name \(better), and delete the other.")
    case .hiddenEnding(let ending, let better, false):
      Wording(
        "An editor added \(ending) to this file’s name, so it is not read.",
        remedy:
          "Rename it to \(better). In Windows, tick “File name extensions” in View to see endings.")
    case .reservedName(let name):
      Wording(
        "Windows keeps “\(name)” for a device, so this file or page cannot be copied there.",
        remedy: "Choose another name, such as “file-\(name)”.")
    case .collidingName(let other):
      Wording(
        "This name and “\(other)” differ only in case or in how accents are typed: to many machines "
          + "they are one.",
        remedy: "Rename one of the two.")
    case .unsafeAddress(let address):
      Wording(
        "The address “\(address)” has a part that cannot be used: “..”, a control character, a quote, "
          + "one of < > : | ? * \\, or a name that is empty or ends in a dot.",
        remedy: "Mend the file's name, or the phrase that is part of an address in the theme.")
    case .addressTooLong(let address, let limit):
      Wording(
        "The address “\(address)” is too long: \(address.utf8.count) bytes, the limit is \(limit).",
        remedy: "Give the file or its folders shorter names.")
    case .addressCollides(let address, let otherAddress, let otherPath):
      Wording(
        "The address “\(address)” cannot stand beside “\(otherAddress)” of “\(otherPath)”: on many "
          + "machines they are one, or one is a file where the other needs a folder.",
        remedy: "Rename one of the two.")
    case .tooManyPages(let limit):
      Wording(
        "The portal has too many pages; the limit is \(limit).",
        remedy: "Make two portals of it, or raise `posts-per-page`.")
    }
  }
}

extension SpecialFile {
  fileprivate var english: String {
    switch self {
    case .pipe: "a named pipe (FIFO)"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}
