/// A letter of the Latin script, taken apart the way Vietnamese counts it.
struct Letter: Hashable, Sendable {
  /// The lower-case ASCII letter that the letter is built on.
  let base: UInt8
  /// What makes it a letter of its own in the alphabet: `ă`, `â`, `đ`, `ơ`.
  let shape: Shape
  /// What only says how its syllable is sung.
  let tone: Tone
  let isUpperCase: Bool

  enum Shape: UInt8, Sendable {
    case plain, breve, circumflex, horn, stroke
  }

  /// The tones in the order of Vietnamese dictionaries.
  enum Tone: UInt8, Comparable, Sendable {
    case level, falling, dipping, broken, rising, heavy

    static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }
  }
}

extension Letter {
  /// The letter that a scalar is, with the marks that it carries; nil for anything else.
  init?(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      guard let letter = Letter(parts: [scalar]) else { return nil }
      self = letter
      return
    }
    let index = Int(scalar.value) - Self.tableStart
    guard Self.table.indices.contains(index), let letter = Self.table[index] else { return nil }
    self = letter
  }

  /// The lower-case ASCII letter that a scalar is built on; `nil` for anything else.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z": UInt8(scalar.value)
    case "A"..."Z": UInt8(scalar.value | 0x20)
    default: scalar.isASCII ? nil : Letter(scalar)?.base
    }
  }

  /// The same letter with a combining mark that follows it.
  func adding(_ mark: Unicode.Scalar) -> Letter {
    Letter(
      base: base,
      shape: Self.shapes[mark] ?? shape,
      tone: Self.tones[mark] ?? tone,
      isUpperCase: isUpperCase
    )
  }

  /// The letter as the alphabet has it: lower case, without its tone.
  var untoned: Letter {
    Letter(base: base, shape: shape, tone: .level, isUpperCase: false)
  }

  /// The letter that this one is built on.
  var unshaped: Letter {
    Letter(base: base, shape: .plain, tone: tone, isUpperCase: isUpperCase)
  }

  /// Whether a scalar is a mark that belongs to the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  /// U+00C0 is the first letter with a mark; U+1EFF is the last of the Vietnamese block.
  private static let tableStart = 0xC0
  private static let tableEnd = 0x1EFF

  /// Every letter with marks up to the end of the Vietnamese block, taken apart once.
  private static let table: [Letter?] = (tableStart...tableEnd).map { value in
    // Between the two Latin ranges lie scripts that no slug can spell.
    guard value <= 0x24F || value >= 0x1E00 else { return nil }
    return Unicode.Scalar(UInt32(value)).flatMap { Letter(parts: NFC.parts(of: $0)) }
  }

  private init?(parts: [Unicode.Scalar]) {
    guard let first = parts.first else { return nil }
    switch first {
    case "a"..."z":
      self.init(base: UInt8(first.value), shape: .plain, tone: .level, isUpperCase: false)
    case "A"..."Z":
      self.init(base: UInt8(first.value | 0x20), shape: .plain, tone: .level, isUpperCase: true)
    // `đ` has no decomposition: dropping marks alone would keep it.
    case "đ":
      self.init(base: UInt8(ascii: "d"), shape: .stroke, tone: .level, isUpperCase: false)
    case "Đ":
      self.init(base: UInt8(ascii: "d"), shape: .stroke, tone: .level, isUpperCase: true)
    default:
      return nil
    }
    for mark in parts.dropFirst() { self = adding(mark) }
  }

  private static let shapes: [Unicode.Scalar: Shape] = [
    "\u{306}": .breve, "\u{302}": .circumflex, "\u{31B}": .horn,
  ]

  private static let tones: [Unicode.Scalar: Tone] = [
    "\u{300}": .falling, "\u{309}": .dipping, "\u{303}": .broken, "\u{301}": .rising,
    "\u{323}": .heavy,
  ]
}
