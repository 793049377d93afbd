package import Diagnostics

/// Letters of other scripts that look like small Latin ones: another keyboard was on.
package enum LookalikeLetters {
  /// The first such letter of a name, and the name as it was meant; `nil` where there is none.
  package static func first(in name: String) -> (
    letter: String, script: LetterScript, better: String
  )? {
    guard let first = name.first(where: { latin[$0] != nil }) else { return nil }
    let isGreek = first.unicodeScalars.contains { (0x370...0x3FF).contains($0.value) }
    return (
      String(first), isGreek ? .greek : .cyrillic, name.map { latin[$0] ?? String($0) }.joined()
    )
  }

  private static let latin: [Character: String] = [
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "о": "o",
    "р": "p", "ԛ": "q", "ѕ": "s", "ԝ": "w", "х": "x", "у": "y", "т": "t", "м": "m", "н": "h",
    "к": "k", "в": "b", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "К": "K",
    "М": "M", "О": "O", "Р": "P", "Т": "T", "Х": "X", "α": "a", "ι": "i", "ν": "v", "ο": "o",
    "ρ": "p", "υ": "u", "τ": "t", "Α": "A", "Ε": "E", "Τ": "T", "Ο": "O",
  ]
}
