import Documents

/// A section of the plan, such as `II.1.b`.
package struct PlanSection: Hashable, Sendable {
  /// The section as it is cited.
  package let code: String
  /// The section as part of an address: `ii-1-b`.
  package let slug: String

  /// The section that a text names: a Roman number, then an Arabic one, then a letter, or fewer.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), ["I", "II", "III", "IV", "V"].contains(parts[0]) else {
      return nil
    }
    if parts.count > 1 {
      guard let number = Int(parts[1]), (1...99).contains(number), String(number) == parts[1]
      else { return nil }
    }
    if parts.count > 2 {
      guard parts[2].utf8.count == 1, let letter = parts[2].utf8.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= letter
      else { return nil }
    }
    code = text
    slug = parts.map { $0.lowercased() }.joined(separator: "-")
  }

  /// The section that a text means which cites it in another way: `mục 1.2a`, `i-2-a`, `I.2/a`.
  init?(meantBy text: String) {
    var parts: [String] = []
    for character in Slug.fold(text) {
      let kind = character.isNumber ? 0 : character.isLetter ? 1 : 2
      if kind == 2 {
        parts.append("")
      } else if let last = parts.last?.last, last.isNumber == (kind == 0) {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    parts.removeAll { $0.isEmpty || ["muc", "phan", "khoan", "diem", "section"].contains($0) }
    guard let first = parts.first else { return nil }
    let romans = ["I", "II", "III", "IV", "V"]
    let number = Int(first).flatMap { (1...5).contains($0) ? romans[$0 - 1] : nil }
    self.init(([number ?? first.uppercased()] + parts.dropFirst()).joined(separator: "."))
  }

  /// The section that holds this one; `nil` for a whole part.
  package var parent: PlanSection? {
    guard let dot = code.lastIndex(of: ".") else { return nil }
    return PlanSection(String(code[..<dot]))
  }

  private var sortKey: [Int] {
    code.split(separator: ".").map { part in
      if let number = Int(part) { return number }
      switch part {
      case "I": return 1
      case "II": return 2
      case "III": return 3
      case "IV": return 4
      case "V": return 5
      default: return Int(part.utf8.first ?? 0)
      }
    }
  }
}

extension PlanSection: Comparable {
  /// Orders as the sections stand in the plan.
  package static func < (left: PlanSection, right: PlanSection) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }
}
