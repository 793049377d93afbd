import Diagnostics
package import Documents
import Markup

/// How a portal looks and what it says around its content: templates, phrases, assets.
package struct Theme: Sendable {
  package let templates: TemplateSet
  package let phrases: [LanguageCode: Phrases]
  /// In the order of their names.
  package let assets: [ThemeAsset]
  /// `nil` for a theme that wants no copies of pictures: they are published in the one size they have.
  package let pictures: ThemePictures?
}

/// A file of a theme that is copied to the site.
package struct ThemeAsset: Sendable {
  /// The path below the theme's `assets/`.
  package let name: String
  package let bytes: [UInt8]

  /// The name with a fingerprint of the content, so that browsers may keep the file for ever:
  /// `style.css` becomes `style.1f0c2a9b5d6e7f80.css`.
  package let fingerprintedName: String

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let digits = String(Self.fingerprint(of: bytes), radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    fingerprintedName = name[..<dot] + "." + padded + name[dot...]
  }

  /// FNV-1a with 64 bits: it tells versions of a file apart, and protects against nothing.
  private static func fingerprint(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension Theme {
  /// The phrases of a language.
  package func phrases(in language: LanguageCode) -> Phrases {
    phrases[language] ?? phrases.values.first ?? Phrases.empty
  }
}

extension Phrases {
  package static let empty = Phrases(
    language: LanguageCode(rawValue: "und"), format: .plain, phrases: [:])
}

extension LanguageFormat {
  static let plain = LanguageFormat(
    decimalSeparator: ".", groupSeparator: "", percent: "{value} %", minus: "-",
    date: "{yyyy}-{mm}-{dd}", month: "{yyyy}-{mm}", monthNames: [])
}
