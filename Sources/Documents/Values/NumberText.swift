import Quantities

/// How a text writes numbers.
///
/// | convention | decimal mark | groups of thousands |
/// | --- | --- | --- |
/// | `point` (a comma file) | point; a comma too, where the text is quoted | a space |
/// | `comma` (a Vietnamese Excel) | comma | point or a space |
/// | `either` (a tab file, front matter) | comma or point | a space |
///
/// A space may have any width, but in one number the same.
enum NumberConvention {
  case point, comma, either

  var decimalMark: String {
    switch self {
    case .point: "."
    case .comma, .either: ","
    }
  }
}

/// A text read as a number, before anything is made of it.
///
/// One to three digits, a mark, and three digits more may be thousands or thousandths. Where the
/// convention settles it, that holds; where it does not, the number is ambiguous.
enum NumberText {
  case whole(Digits)
  case decimal(Digits, fraction: String)
  /// Either thousands or thousandths.
  case ambiguous(Digits, fraction: String)
  /// Thousands by the convention, and thousandths to whoever works with points.
  case grouped(Digits, fraction: String)
  case malformed

  /// Digits with the sign that stands before them.
  struct Digits {
    let isNegative: Bool
    let text: String

    /// With the sign, as a message has it.
    var signed: String { (isNegative ? "-" : "") + text }
  }

  init(_ text: String, _ convention: NumberConvention) {
    // As nearly all numbers are written.
    if !text.isEmpty, text.utf8.allSatisfy(\.isDigit) {
      self = .whole(Digits(isNegative: false, text: text))
      return
    }
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest.removeFirst() }
    let marks = Array(rest.unicodeScalars.filter { !("0"..."9").contains($0) })
    let parts = rest.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { !("0"..."9").contains($0) }
    ).map { String(Substring($0)) }
    guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first, let last = parts.last else {
      self = .malformed
      return
    }
    if let mark = marks.first, Self.isSpace(mark),
      let joined = Self.joined(parts, marks, convention)
    {
      // Where spaces separate the thousands no other mark can.
      self =
        joined.fraction.isEmpty
        ? .whole(Digits(isNegative: isNegative, text: joined.whole))
        : .decimal(Digits(isNegative: isNegative, text: joined.whole), fraction: joined.fraction)
      return
    }
    func digits(_ text: String) -> Digits { Digits(isNegative: isNegative, text: text) }
    if marks.isEmpty {
      self = .whole(digits(first))
      return
    }
    switch convention {
    case .point, .either:
      guard marks.count == 1, let mark = marks.first, mark == "." || mark == "," else {
        self = .malformed
        return
      }
      let isOwnMark = convention == .point && mark == "."
      self =
        !isOwnMark && Self.looksLikeThousands(first, last)
        ? .ambiguous(digits(first), fraction: last) : .decimal(digits(first), fraction: last)
    case .comma:
      let hasFraction = marks.last == ","
      let groups = hasFraction ? parts.dropLast() : parts[...]
      let groupMarks = hasFraction ? marks.dropLast() : marks[...]
      guard
        groupMarks.allSatisfy({ $0 == "." }),
        groups.count == 1 || Self.areGroups(groups)
      else {
        self = .malformed
        return
      }
      let whole = digits(groups.joined())
      if hasFraction {
        self = .decimal(whole, fraction: last)
      } else if groups.count == 2 {
        self = .grouped(digits(first), fraction: last)
      } else {
        self = .whole(whole)
      }
    }
  }

  /// A number whose thousands spaces separate, and which may have a decimal mark.
  private static func joined(
    _ parts: [String], _ marks: [Unicode.Scalar], _ convention: NumberConvention
  ) -> (whole: String, fraction: String)? {
    let hasFraction = marks.last == "," || marks.last == "." && convention != .comma
    let groups = hasFraction ? parts.dropLast() : parts[...]
    let groupMarks = hasFraction ? marks.dropLast() : marks[...]
    guard groupMarks.allSatisfy({ $0 == marks.first }), areGroups(groups) else { return nil }
    return (groups.joined(), hasFraction ? parts.last ?? "" : "")
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func looksLikeThousands(_ whole: String, _ fraction: String) -> Bool {
    (1...3).contains(whole.count) && whole.first != "0" && fraction.count == 3
  }

  /// The whole numbers that may be meant by one with a fraction: those around it, and that without the
  /// mark, which may have been meant to separate thousands where it stands before two digits.
  static func whole(around whole: String, _ fraction: String) -> [String] {
    guard let number = Int(whole) else { return [] }
    let next = whole.hasPrefix("-") ? number - 1 : number + 1
    return [String(number), String(next)] + (fraction.utf8.count == 2 ? [whole + fraction] : [])
  }

  private static func areGroups(_ parts: ArraySlice<String>) -> Bool {
    guard let first = parts.first, (1...3).contains(first.count), first.first != "0" else {
      return false
    }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }
}

/// The numbers that are worked with: more digits than anybody counts, and as many as a
/// spreadsheet keeps.
enum NumberRange {
  /// Digits before the decimal mark.
  static let whole = 15
  /// Digits after it.
  static let fraction = 6

  /// Whether digits are few enough; zeros that say nothing do not count.
  static func holds(_ whole: String, fraction: String = "") -> Bool {
    whole.drop { $0 == "0" }.count <= Self.whole
      && fraction.reversed().drop { $0 == "0" }.count <= Self.fraction
  }
}
