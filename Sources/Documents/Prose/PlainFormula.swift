/// A sum in the commands of TeX, written with plain signs: `\frac{6}{18}` is `6/18`.
struct PlainFormula {
  private var rest: Substring
  private var text = ""
  /// How many braces are open.
  private var depth = 0

  /// - Returns: `nil` where the formula holds what plain signs cannot say.
  static func text(of formula: String) -> String? {
    var reader = PlainFormula(rest: formula[...])
    guard reader.read(), reader.rest.isEmpty else { return nil }
    let words = reader.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private static let deepest = 20

  /// The commands that stand in sums.
  static let commands = Set(signs.keys).union(groups).union(fractions).union(["sqrt"])

  private static let signs = [
    "times": " × ", "cdot": " · ", "approx": " ≈ ", "leq": " ≤ ", "le": " ≤ ", "geq": " ≥ ",
    "ge": " ≥ ", "neq": " ≠ ", "ne": " ≠ ", "sum": "Σ", "div": " : ", "pm": " ± ", "quad": " ",
    "qquad": " ", "left": "", "right": "", "rightarrow": " → ", "Rightarrow": " ⇒ ", "to": " → ",
    "circ": "°", "ldots": "…", "dots": "…", "pi": "π", "Delta": "Δ", "alpha": "α", "infty": "∞",
  ]
  private static let groups: Set = [
    "text", "mathrm", "mathbf", "mathit", "boxed", "textbf", "operatorname",
  ]
  private static let fractions: Set = ["frac", "dfrac", "tfrac"]
}

extension PlainFormula {
  /// Reads as far as the end, or a brace that closes what is open.
  private mutating func read() -> Bool {
    guard depth < Self.deepest else { return false }
    depth += 1
    defer { depth -= 1 }
    while let character = rest.first, character != "}" {
      rest.removeFirst()
      switch character {
      case "\\": guard readCommand() else { return false }
      case "{":
        guard read(), rest.popFirst() == "}" else { return false }
      case "^": guard readSmall(LeftoverScan.superscripts) else { return false }
      case "_": guard readSmall(LeftoverScan.subscripts) else { return false }
      case "&", "$": break
      default: text.append(character)
      }
    }
    return true
  }

  private mutating func readCommand() -> Bool {
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    guard !name.isEmpty else {
      guard let sign = rest.popFirst() else { return true }
      text += ",;:! \\".contains(sign) ? " " : String(sign)
      return true
    }
    rest = rest[name.endIndex...]
    let command = String(name)
    if let sign = Self.signs[command] {
      text += sign
    } else if Self.fractions.contains(command) {
      guard let above = group(), let below = group() else { return false }
      text += above.inBracketsIfSum + "/" + below.inBracketsIfSum
    } else if command == "sqrt" {
      guard let inner = group() else { return false }
      text += "√" + inner.inBracketsIfSum
    } else if Self.groups.contains(command) {
      guard let inner = group() else { return false }
      text += inner
    } else {
      return false
    }
    return true
  }

  /// What stands between braces, in plain signs.
  private mutating func group() -> String? {
    guard rest.first == "{" else { return nil }
    rest.removeFirst()
    let before = text
    text = ""
    defer { text = before }
    guard read(), rest.popFirst() == "}" else { return nil }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Small figures above or below the line.
  private mutating func readSmall(_ figures: [Character]) -> Bool {
    if rest.hasPrefix("\\circ") {
      rest = rest.dropFirst(5)
      text += "°"
      return true
    }
    let inner = rest.first == "{" ? group() : rest.popFirst().map { String($0) }
    guard let inner, !inner.isEmpty else { return false }
    if inner == "°" {
      text += inner
      return true
    }
    guard inner.utf8.allSatisfy(\.isDigit) else { return false }
    text += inner.utf8.map { String(figures[Int($0 - 0x30)]) }.joined()
    return true
  }
}

extension String {
  /// The text in brackets where a sign stands in it that a fraction would tear apart.
  fileprivate var inBracketsIfSum: String {
    contains { "+-−×·:/ ".contains($0) } ? "(\(self))" : self
  }
}
