import Documents
import Theme

/// How pages are named in one language: the words of their addresses.
struct PageNaming: Sendable {
  /// The folder of the language's pages: none for the main one's.
  let root: [String]
  let words: Phrases
  let language: LanguageCode

  /// The address of a page in a folder that is named by a phrase.
  func below(_ folder: PhraseKey, _ names: String...) -> Address {
    Address(folder: root + [words(folder)] + names)
  }
}
