import Diagnostics

extension NumberFault {
  /// What makes a text no number in a file that writes numbers by a convention.
  init(_ text: String, _ convention: NumberConvention) {
    let pieces = NumberPieces(text)
    self =
      Self.otherDigits(text) ?? Self.spreadsheet(text, pieces) ?? Self.several(text, pieces)
      ?? pieces.only.flatMap { Self.single($0, of: text, convention) } ?? Self.lookalike(text)
      ?? .other
  }

  /// A number in the digits of another script, which Unicode knows the values of.
  private static func otherDigits(_ text: String) -> NumberFault? {
    let isOther = { (scalar: Unicode.Scalar) in
      !scalar.isASCII && scalar.properties.numericType == .decimal
    }
    guard text.unicodeScalars.contains(where: isOther) else { return nil }
    var number = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.numericType {
      case .decimal: number += String(Int(scalar.properties.numericValue ?? 0))
      case .digit, .numeric, nil:
        guard scalar.isASCII, ".,".unicodeScalars.contains(scalar) else { return nil }
        number.unicodeScalars.append(scalar)
      @unknown default: return nil
      }
    }
    return .otherDigits(number: number)
  }

  /// The result of a sum or a product of whole numbers, as far as numbers are worked with.
  private static func result(of text: String, _ pieces: NumberPieces) -> String? {
    let sum = text.hasPrefix("=") ? text.dropFirst() : text[...]
    guard !sum.isEmpty, sum.allSatisfy({ $0.isASCII && $0.isNumber || "+* x×".contains($0) }) else {
      return nil
    }
    var total = 0
    for summand in sum.split(separator: "+", omittingEmptySubsequences: false) {
      var product = 1
      let factors = summand.split(omittingEmptySubsequences: false) { "*x×".contains($0) }
      for factor in factors {
        guard let number = Int(factor.filter { $0 != " " }), number < 1_000_000_000 else {
          return nil
        }
        let (value, overflow) = product.multipliedReportingOverflow(by: number)
        guard !overflow else { return nil }
        product = value
      }
      let (value, overflow) = total.addingReportingOverflow(product)
      guard !overflow else { return nil }
      total = value
    }
    return String(total)
  }

  /// What a spreadsheet makes of a number, or of what was meant as one.
  private static func spreadsheet(_ text: String, _ pieces: NumberPieces) -> NumberFault? {
    if text.hasPrefix("=") { return .formula(result: result(of: text, pieces)) }
    if text.wholeMatch(of: /[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+/) != nil { return .scientific }
    if DayText.dayAndMonth(text) != nil { return .day }
    switch DayText(text) {
    case .dayFirst, .monthFirst, .iso, .other: return .day
    case .number, .none: return nil
    }
  }

  /// More numbers than one.
  private static func several(_ text: String, _ pieces: NumberPieces) -> NumberFault? {
    guard pieces.numbers.count > 1 else { return nil }
    let between = Set(pieces.between.map { $0.trimmingSpaces().lowercased() })
    if between == ["/"] { return .fraction }
    if between.isSubset(of: ["-", "–", "—", "÷", "đến", "tới", "~", "to", "hoặc"]) {
      return .range
    }
    if between.isSubset(of: ["+", "*", "x", "×", "-"]) {
      return .formula(result: result(of: text, pieces))
    }
    return nil
  }

  /// One number with something beside it, or with other marks than the file's.
  private static func single(
    _ piece: NumberPieces.Single, of text: String, _ convention: NumberConvention
  ) -> NumberFault? {
    let (before, after) = (piece.before.lowercased(), piece.after.lowercased())
    // `.5`, as calculators write it.
    let digits =
      [".", ","].contains(before) ? "0" + convention.decimalMark + piece.number : piece.number
    guard let number = written(digits, convention) else { return nil }
    if after.hasPrefix("%") || before == "%" { return .percent(number: number.text) }
    if [before, after].contains("?") { return .doubtful(number: number.text) }
    if before.isEmpty, after.isEmpty {
      return number.hasFraction && convention == .comma
        ? .decimalMark(number: number.text) : .thousands(number: number.text)
    }
    let about = [
      "~", "≈", ">", "<", "≥", "≤", "khoảng", "gần", "hơn", "trên", "dưới", "ước", "ước tính",
      "about",
      "cỡ", "độ", "chừng", "±",
    ]
    if about.contains(before) { return .about(number: number.text) }
    if (before + after).unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic }) {
      return .marks(number: number.text)
    }
    if isLookalike(text) { return nil }
    if let zeros = Self.zeros(behind: after),
      let full = Self.scaled(number.text, by: zeros, convention)
    {
      return .scaled(full: full, number: number.text)
    }
    return .words(number: number.text)
  }

  /// How many zeros a word behind a number stands for.
  private static func zeros(behind text: String) -> Int? {
    let word = text.split(separator: " ").first.map(String.init) ?? ""
    return switch word {
    case "nghìn", "ngàn", "k", "thousand": 3
    case "triệu", "tr", "million": 6
    case "tỷ", "tỉ", "billion": 9
    default: nil
    }
  }

  /// A number with its decimal mark moved to the right.
  private static func scaled(
    _ number: String, by zeros: Int, _ convention: NumberConvention
  ) -> String? {
    let parts = number.split(separator: Character(convention.decimalMark)).map(String.init)
    let fraction = parts.count > 1 ? parts[1] : ""
    guard let whole = parts.first, fraction.count <= zeros else { return nil }
    let digits = (whole + fraction).drop { $0 == "0" }
    return digits + String(repeating: "0", count: zeros - fraction.count)
  }

  /// Digits with letters among them that look like digits.
  private static func lookalike(_ text: String) -> NumberFault? {
    guard text.utf8.contains(where: \.isDigit), isLookalike(text) else { return nil }
    let digits = text.map { "oO".contains($0) ? "0" : "lI|".contains($0) ? "1" : $0 }
    return .letters(number: String(digits))
  }

  private static func isLookalike(_ text: String) -> Bool {
    text.allSatisfy { "oOlI|".contains($0) || $0.isASCII && $0.isNumber }
  }

  /// A number as the file would write it; `nil` where nobody can tell what it is.
  private static func written(
    _ number: String, _ convention: NumberConvention
  ) -> (text: String, hasFraction: Bool)? {
    switch NumberText(number, convention) {
    case .whole(let digits): return (digits.text, false)
    case .grouped(let digits, let fraction), .ambiguous(let digits, let fraction):
      return (digits.text + fraction, false)
    case .decimal(let digits, let fraction):
      return (digits.text + convention.decimalMark + fraction, true)
    case .malformed: break
    }
    // The other way of writing: a point for a comma.
    let parts = number.split(whereSeparator: { ".,".contains($0) }).map(String.init)
    let marks = number.filter { ".,".contains($0) }
    guard marks.count == parts.count - 1, let mark = marks.last,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let isGrouped =
      number.first != "0" && (parts.first?.count ?? 0) < 4
      && parts.dropFirst().allSatisfy { $0.count == 3 } && Set(marks).count == 1
    if isGrouped { return (parts.joined(), false) }
    guard marks.dropLast().allSatisfy({ $0 != mark }), let fraction = parts.last else { return nil }
    return (parts.dropLast().joined() + convention.decimalMark + fraction, true)
  }
}

/// The numbers of a text, and what stands beside and between them.
private struct NumberPieces {
  /// The only number of a text.
  struct Single {
    let before: String
    let number: String
    let after: String
  }

  private(set) var numbers: [String] = []
  /// What stands before the first number, between them, and behind the last.
  private var gaps: [String] = [""]

  var between: ArraySlice<String> { gaps.dropFirst().dropLast() }

  var only: Single? {
    guard numbers.count == 1, let before = gaps.first, let after = gaps.last else { return nil }
    return Single(
      before: before.trimmingSpaces(), number: numbers[0], after: after.trimmingSpaces())
  }

  init(_ text: String) {
    // Longer than any number with a word beside it.
    let characters = Array(text.prefix(80))
    var index = 0
    while index < characters.count {
      guard characters[index].isDigit else {
        gaps[gaps.count - 1].append(characters[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < characters.count {
        if characters[end].isDigit {
          end += 1
        } else if end + 1 < characters.count,
          ".,".contains(characters[end]) || characters[end].isWhitespace,
          characters[end + 1].isDigit
        {
          end += 2
        } else {
          break
        }
      }
      numbers.append(String(characters[index..<end]))
      gaps.append("")
      index = end
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
