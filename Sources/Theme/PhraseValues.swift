import Diagnostics
import Markup

/// The values that a phrase is given, each with the names that it goes by.
///
/// A phrase has to use all of them: one that leaves out the year is a sentence that could be of any
/// year. Of a day or a month, which languages write in many ways, it uses one way.
struct PhraseValues {
  private let values: [[String]]

  /// - Parameter names: All names that the page fills in.
  init(_ names: [String]) {
    values = names.reduce(into: []) { values, name in
      let index = values.firstIndex { $0.contains { Self.areOne($0, name) } }
      if let index { values[index].append(name) } else { values.append([name]) }
    }
  }

  /// The names of one thing.
  private static let spellings: [Set<String>] = [
    ["d", "dd"], ["m", "mm", "official-month", "month", "monthName"],
  ]

  private static func areOne(_ name: String, _ other: String) -> Bool {
    spellings.contains { $0.contains(name) && $0.contains(other) }
  }
}

extension PhraseValues {
  /// What is wrong with a text that is filled with these values.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isForOne: Whether it stands only where the count is one, which it may say in a word.
  /// - Returns: The names that it asks for in vain, or else the values that it leaves out.
  func problems(in text: PlaceholderText, isForOne: Bool = false) -> [ThemeProblem] {
    let asked = text.placeholders
    let known = values.flatMap(\.self)
    let unknown = asked.filter { !known.contains($0) }
    // A name that is misspelt is left out, too, and that is told already.
    guard unknown.isEmpty else {
      return unknown.map { .unknownPlaceholder(name: $0, known: known) }
    }
    return values.filter { names in
      !names.contains(where: asked.contains) && !(isForOne && names == ["count"])
    }
    .map { .unusedValue(names: $0) }
  }
}

extension PhraseValues {
  /// What a percentage is written with.
  static let percent = PhraseValues(["value"])
  /// What a day is written with.
  static let date = PhraseValues(["d", "dd", "m", "mm", "official-month", "month", "yyyy"])
  /// What a month of a year is written with.
  static let month = PhraseValues(["m", "mm", "official-month", "month", "yyyy"])
}
