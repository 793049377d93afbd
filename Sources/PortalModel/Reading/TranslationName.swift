import Diagnostics
import Documents

/// What is wrong with the names of translations: `bai.en.md` is the English `bai.md`.
struct TranslationName {
  let path: DocumentPath
  /// The portal's languages, the main one first.
  let languages: [LanguageCode]

  /// What is wrong with a name whose language is none that the portal is translated into.
  func problem(of language: LanguageCode) -> FileProblem {
    let known = languages.dropFirst().map(\.rawValue)
    if language == languages.first {
      return .mainLanguage(language: language.rawValue, better: path.source.lastName)
    }
    if known.contains(path.stem) {
      return .misnamedTranslation(
        language: path.stem, better: name(language.rawValue, in: path.stem))
    }
    // `eng`, `en-us`: more than the two letters that were wanted.
    let meant = known.first { language.rawValue.hasPrefix($0) }
    return .unknownLanguage(
      language: language.rawValue, known: known, better: meant.map { name(path.stem, in: $0) })
  }

  /// What is wrong with a text that holds nothing but a translation's fields, beside the text whose name
  /// it has with a language behind it: `bai-en.md`.
  func problem(of document: Document, beside paths: @autoclosure () -> Set<String>) -> FileProblem?
  {
    guard
      let language = languages.dropFirst().first(where: { path.stem.hasSuffix("-\($0.rawValue)") })
    else { return nil }
    let stem = String(path.stem.dropLast(language.rawValue.count + 1))
    let original = (path.folders + [stem + "." + path.fileExtension]).joined(separator: "/")
    guard paths().contains(original), case .mapping(let entries) = document.fields.content,
      entries.allSatisfy({ Article.fieldsOfTranslations.contains($0.key.value) })
    else { return nil }
    return .misnamedTranslation(
      language: language.rawValue, better: name(stem, in: language.rawValue))
  }

  private func name(_ stem: String, in language: String) -> String {
    "\(stem).\(language).\(path.fileExtension)"
  }
}
