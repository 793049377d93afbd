import Diagnostics
import Documents

extension FieldReader {
  /// The language that a text is the code of.
  ///
  /// What names it in another way is reported, and read as what
  /// it means, so that no file in that language is blamed.
  mutating func language(_ text: Located<String>) -> LanguageCode? {
    let slug = Slug.make(text.value)
    let meant = codes[slug]
    // `vi`, `pt-br`.
    let first = text.value.prefix { $0 != "-" }
    let isCode =
      Slug.isSlug(text.value) && (2...3).contains(first.count) && first.allSatisfy(\.isLetter)
    if meant != nil || !isCode {
      report(.languageName(text: text.value, code: meant), at: text.site)
    }
    return meant.map(LanguageCode.init) ?? (isCode ? LanguageCode(rawValue: text.value) : nil)
  }
}

/// Codes (ISO 639-1) by what is written in their place: the language in words, its code of three letters,
/// or the country.
private let codes = [
  "vn": "vi", "vie": "vi", "viet": "vi", "tieng-viet": "vi", "vietnamese": "vi", "viet-nam": "vi",
  "eng": "en", "us": "en", "gb": "en", "anh": "en", "tieng-anh": "en", "english": "en",
  "fra": "fr", "phap": "fr", "tieng-phap": "fr", "french": "fr",
  "cn": "zh", "zho": "zh", "tieng-trung": "zh", "chinese": "zh",
  "jp": "ja", "jpn": "ja", "tieng-nhat": "ja", "japanese": "ja",
  "kr": "ko", "kor": "ko", "tieng-han": "ko", "korean": "ko",
]
