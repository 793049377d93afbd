/// Appends rows of RFC 4180 to a byte buffer, harmless to spreadsheets.
package struct CSVWriter: Sendable {
  /// What was written so far, as UTF-8 without a byte order mark.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next cell is the first of its row.
  private var startsRow = true

  /// A cell of a row.
  package enum Cell: Sendable {
    /// Words from outside, which a spreadsheet must not take for a formula.
    case text(String)
    case number(Double)
    /// A number that was written out: digits, a point, a minus sign.
    case digits(String)
    case integer(Int)
    case empty

    /// Words, or nothing where there are none.
    package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }

    /// A number, or nothing where there is none.
    package static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .empty }
  }

  /// Rows without a heading, to stand in a table that has one.
  ///
  /// - Parameter capacity: How many bytes they will be, about.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A table with a heading.
  ///
  /// - Parameters:
  ///   - columns: The names of its columns.
  ///   - capacity: How many bytes it will be, about.
  package init(columns: [String], capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    row(columns.map(Cell.text))
  }

  /// Appends a row; every row has a cell for each column.
  package mutating func row(_ cells: [Cell]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }

  /// Appends the next cell of a row.
  package mutating func cell(_ cell: Cell) {
    if !startsRow { bytes.append(UInt8(ascii: ",")) }
    startsRow = false
    switch cell {
    case .text(let text): append(text)
    case .number(let number):
      bytes.append(contentsOf: ShortestDecimal.roundTrip(number).utf8)
    case .digits(let digits): bytes.append(contentsOf: digits.utf8)
    case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
    case .empty: break
    }
  }

  /// Ends a row, of which every column has its cell.
  package mutating func endRow() {
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    startsRow = true
  }

  private mutating func append(_ text: String) {
    let isFormula = Self.isFormula(text)
    // Nearly every text is UTF-8 in one piece, and then it is not copied.
    if text.utf8.withContiguousStorageIfAvailable({ append(utf8: $0, isFormula: isFormula) }) == nil
    {
      Array(text.utf8).withUnsafeBufferPointer { append(utf8: $0, isFormula: isFormula) }
    }
  }

  private mutating func append(utf8: UnsafeBufferPointer<UInt8>, isFormula: Bool) {
    let quote = UInt8(ascii: "\"")
    let apostrophe = UInt8(ascii: "'")
    let beginsWithSpace = !isFormula && utf8.first == UInt8(ascii: " ")
    guard beginsWithSpace || utf8.contains(where: Self.needsQuotes) else {
      if isFormula { bytes.append(apostrophe) }
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(quote)
    if isFormula { bytes.append(apostrophe) }
    for byte in utf8 {
      bytes.append(byte)
      if byte == quote { bytes.append(byte) }
    }
    bytes.append(quote)
  }

  /// Whether a spreadsheet would run a text: what OWASP lists for CSV injection, with the full-width
  /// signs that East Asian editions take for the same, also behind what nobody sees.
  private static func isFormula(_ text: String) -> Bool {
    // Letters and digits, as nearly all cells begin, are neither.
    if let first = text.utf8.first, Self.isAlphanumeric(first) { return false }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\r", "\n":
        return true
      default: guard isUnseen(scalar) else { return false }
      }
    }
    return false
  }

  /// Whether a scalar leaves the place where it stands empty: spaces, format characters, marks.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .nonspacingMark, .enclosingMark, .spacingMark:
      true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .surrogate,
      .privateUse, .unassigned:
      // Fillers of Hangul and their like are letters by name; an empty pattern of Braille is a sign.
      scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
    @unknown default: true
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, UInt8(ascii: ";"), 0x09: true
    default: false
    }
  }
}
