extension FileProblem {
  var english: Wording {
    switch self {
    case .missing:
      Wording(
        "This file or folder is missing.",
        remedy: "Make it, with this very name, or run the command from the folder with `content/`.")
    case .unreadable(let reason):
      Wording(
        "This cannot be read (the system says: \(reason)).",
        remedy: "Check the file's permissions, and whether another program holds it.")
    case .unexpected(let allowed):
      Wording(
        "Nothing here knows what to do with this file.",
        remedy: "Rename it, move it to its place, or delete it. Allowed here: \(allowed).")
    case .tooLarge(let bytes, let limit):
      Wording(
        "The file is too large: \(bytes) bytes, the limit is \(limit).",
        remedy: "Split it into smaller files, or shrink the image.")
    case .tooMany(let limit):
      Wording(
        "There are too many files or too many levels of folders; the limit is \(limit).",
        remedy: "Take out what does not belong to the portal, or flatten the folders.")
    case .notUTF8(let byte):
      Wording(
        "This line has a character that is not UTF-8 (byte \(hexadecimal(byte))).",
        remedy: "Save the file with the encoding UTF-8 (in Excel: “CSV UTF-8”).")
    case .nulCharacter:
      Wording(
        "This line has a NUL character, which no ordinary text has.",
        remedy: "Delete it; if you cannot see it, copy the text to a new file saved as UTF-8.")
    case .symbolicLink:
      Wording(
        "This is a symbolic link, not a file.",
        remedy: "Put the file itself here.")
    case .activeSVG:
      Wording(
        "This SVG holds a script or embedded content, so it is not safe to publish.",
        remedy: "Export it as a plain drawing, or use a PNG or JPEG.")
    case .invalidName(let name, let suggestion):
      Wording(
        "The name “\(name)” has accents, capitals or spaces, or is too long, for an address.",
        remedy: "Rename it to “\(suggestion)”.")
    case .translationWithoutSource(let source):
      Wording(
        "This translation has no original.",
        remedy: "Write the original at “\(source)”, or give the translation the original's name.")
    case .unknownLanguage(let language, let known):
      Wording(
        "“\(language)” is not a language of this portal.",
        remedy: known.isEmpty
          ? "Add “\(language)” to `languages` in portal.yaml, or delete the file."
          : "Use one of \(list(known)), or add “\(language)” to `languages` in portal.yaml.")
    }
  }
}
