import Documents
import Theme

extension Theme {
  /// The words that prose needs, in all languages of a portal, the main one first.
  func proseWords(_ languages: [LanguageCode]) -> ProseWordsByLanguage {
    var others: [LanguageCode: ProseWords] = [:]
    for language in languages.dropFirst() { others[language] = proseWords(in: language) }
    guard let main = languages.first else { return .none }
    return ProseWordsByLanguage(main: proseWords(in: main), others: others)
  }

  private func proseWords(in language: LanguageCode) -> ProseWords {
    let phrases = phrases(in: language)
    return ProseWords(
      done: phrases(.proseDone), notDone: phrases(.proseNotDone),
      footnotes: phrases(.proseFootnotes), footnote: phrases(.proseFootnote),
      backToText: phrases(.proseBackToText), table: phrases(.proseTable))
  }
}
