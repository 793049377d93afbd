/// What can be wrong with a file before anything in it is read.
package enum FileProblem: Hashable, Sendable {
  case missing
  /// A folder whose `index.md` is missing, and one of the same kind that has its own.
  case missingIndex(of: FolderKind, other: String?)
  case notPublishedFigures
  case unreadable(reason: String)
  case unexpected(allowed: String)
  /// `better` are paths, or folders, where it could lie.
  case misplaced(Misplacement, better: [String])
  /// An ending that means what a portal can use under another one; `better` is the whole name with that.
  case otherEnding(_ ending: String, better: String)
  /// Its ending stands for what no portal uses; `name` is one that could be used.
  case otherKind(FoundKind, name: String)
  /// There is nothing in it, where something must be.
  case empty
  /// It is not what its name says; `found` is what it holds, if anybody knows, `name` is its name, and
  /// `better` the one that would be right.
  case otherFormat(expected: String, found: FoundKind?, name: String, better: String)
  case tooLarge(bytes: Int, limit: Int)
  case tooMany(limit: Int)
  case folderTooLarge(limit: Int)
  case tooManyOpen
  case changedMeanwhile
  case notUTF8(byte: UInt8)
  /// All of a text in another encoding, which its first two bytes tell.
  case utf16(isDrawing: Bool)
  /// A text with nothing in it.
  case emptyText
  /// A table that a spreadsheet saved in an old encoding.
  case tableNotUTF8(byte: UInt8)
  /// The file ends in the middle of a character.
  case cutOff(isTable: Bool)
  case nulCharacter
  /// A text, or a table, that is something else under the name of one.
  case noText(FoundKind, isTable: Bool)
  case symbolicLink
  case special(SpecialFile)
  /// `isShown` where texts may name the file.
  case invalidName(name: String, faults: [NameFault], suggestion: String, isShown: Bool)
  /// The name of a copy, beside what it is a copy of.
  case copy(name: String, original: String, suggestion: String)
  /// Such as `anh.png.jpg`.
  case twoEndings(name: String, suggestion: String)
  case translationWithoutSource(source: String)
  /// `better` is the name that was most probably meant.
  case unknownLanguage(language: String, known: [String], better: String?)
  /// A translation that says so behind a hyphen, `bai-en.md`, or before the name, `en.bai.md`.
  case misnamedTranslation(language: String, better: String)
  /// `better` is the name without the language.
  case mainLanguage(language: String, better: String)
  /// `bai.md.txt`: an ending that an editor added, and the system hides.
  case hiddenEnding(ending: String, better: String, isTaken: Bool)
  case reservedName(name: String)
  case collidingName(other: String)
  case unsafeAddress(address: String)
  case addressTooLong(address: String, limit: Int)
  case addressCollides(address: String, otherAddress: String, otherPath: String)
  case tooManyPages(limit: Int)
}

/// What stands among files and is none: to read it has no end, or does something.
package enum SpecialFile: Hashable, Sendable {
  case pipe, socket, device
}

extension FileProblem {
  var identifier: String {
    switch self {
    case .missing: "missing"
    case .missingIndex: "missing"
    case .notPublishedFigures: "not-published-figures"
    case .unreadable: "unreadable"
    case .unexpected: "unexpected"
    case .misplaced: "misplaced"
    case .otherEnding: "other-ending"
    case .otherKind: "other-kind"
    case .empty: "empty"
    case .emptyText: "empty"
    case .utf16: "utf16"
    case .otherFormat: "other-format"
    case .tooLarge: "too-large"
    case .tooMany: "too-many"
    case .folderTooLarge: "folder-too-large"
    case .tooManyOpen: "too-many-open"
    case .changedMeanwhile: "changed-meanwhile"
    case .notUTF8, .tableNotUTF8: "not-utf8"
    case .cutOff: "cut-off"
    case .nulCharacter: "nul-character"
    case .noText: "no-text"
    case .symbolicLink: "symbolic-link"
    case .special: "special-file"
    case .invalidName: "invalid-name"
    case .copy: "copy"
    case .twoEndings: "two-endings"
    case .translationWithoutSource: "translation-without-source"
    case .unknownLanguage: "unknown-language"
    case .misnamedTranslation: "misnamed-translation"
    case .mainLanguage: "main-language"
    case .hiddenEnding: "hidden-ending"
    case .reservedName: "reserved-name"
    case .collidingName: "colliding-name"
    case .unsafeAddress: "unsafe-address"
    case .addressTooLong: "address-too-long"
    case .addressCollides: "address-collides"
    case .tooManyPages: "too-many-pages"
    }
  }
}
