/// Names for addresses, and the folded form that search compares.
package enum Slug {
  /// A text as lower-case ASCII words joined by `-`: `Đồng Bài` becomes `dong-bai`.
  ///
  /// - Parameters:
  ///   - text: Any text, composed or decomposed.
  ///   - fallback: What stands in for a text that leaves nothing, such as `…` or `中文`.
  /// - Returns: Letters, digits and single hyphens, never at an end.
  package static func make(_ text: String, fallback: String = "muc") -> String {
    var slug: [UInt8] = []
    var wantsHyphen = false
    for scalar in text.unicodeScalars where !Letter.isMark(scalar) {
      let letter = Letter.base(of: scalar)
      let word = letter == nil ? spelling(scalar) : []
      if letter == nil, word.isEmpty {
        wantsHyphen = !slug.isEmpty
        continue
      }
      if wantsHyphen { slug.append(UInt8(ascii: "-")) }
      wantsHyphen = false
      if let letter { slug.append(letter) } else { slug.append(contentsOf: word) }
    }
    return slug.isEmpty ? fallback : String(decoding: slug, as: UTF8.self)
  }

  /// Whether a text is what ``make(_:fallback:)`` could give.
  package static func isSlug(_ text: some StringProtocol) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }

  /// A text as search compares it: lower case, without tones and marks, `đ` as `d`, white space
  /// collapsed, so that `hòa`, `hoà` and `Hoa` are one.
  package static func fold(_ text: String) -> String {
    var folded = ""
    var wantsSpace = false
    for scalar in text.unicodeScalars where !Letter.isMark(scalar) {
      if scalar.properties.isWhitespace {
        wantsSpace = !folded.isEmpty
        continue
      }
      if wantsSpace { folded.append(" ") }
      wantsSpace = false
      if let letter = Letter(scalar) {
        folded.unicodeScalars.append(Unicode.Scalar(letter.base))
      } else {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// What stands for a scalar that is no letter with marks.
  private static func spelling(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "0"..."9": return [UInt8(scalar.value)]
    case "ß", "ẞ": return Array("ss".utf8)
    case "æ", "Æ": return Array("ae".utf8)
    case "œ", "Œ": return Array("oe".utf8)
    case "ø", "Ø": return Array("o".utf8)
    case "ł", "Ł": return Array("l".utf8)
    case "ð", "Ð": return Array("d".utf8)
    case "þ", "Þ": return Array("th".utf8)
    case "ı": return Array("i".utf8)
    default: return []
    }
  }
}
