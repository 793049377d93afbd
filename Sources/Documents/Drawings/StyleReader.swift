internal import Diagnostics

/// Reads what a drawing says of its looks in the language of style sheets, piece by piece, and
/// writes out the pieces that it understood: nothing that it did not understand can pass.
///
/// That is a small part of CSS (https://www.w3.org/TR/css-syntax-3/): rules of declarations,
/// comments, and values of words, numbers, colours, texts and functions that only reckon. Escapes and
/// at-rules are no part of it, since they hide what they say, or fetch.
struct StyleReader {
  private let bytes: [UInt8]
  private var position = 0
  /// What was understood, written anew.
  private(set) var output: [UInt8] = []

  /// Why a text is not taken.
  struct Fault: Error {
    let problem: PictureProblem
    /// The byte of the text that shows it.
    let offset: Int
  }

  /// The name of the element that it stands in.
  private let element: String

  private init(_ text: String, in element: String) {
    bytes = Array(text.utf8)
    self.element = element
  }

  /// A style sheet, as the content of an element.
  static func sheet(_ text: String) throws(Fault) -> String {
    var reader = StyleReader(text, in: "style")
    try reader.readSheet()
    return reader.text
  }

  /// Declarations, as an attribute holds them.
  static func declarations(_ text: String, in element: String) throws(Fault) -> String {
    var reader = StyleReader(text, in: element)
    try reader.readDeclarations(until: nil)
    return reader.text
  }

  /// One value, as an attribute of a property's name holds it.
  static func value(_ text: String, in element: String) throws(Fault) -> String {
    var reader = StyleReader(text, in: element)
    try reader.readValue(until: [])
    return reader.text
  }

  private var text: String { String(decoding: output, as: UTF8.self) }
}

// MARK: - Rules and declarations

extension StyleReader {
  private mutating func readSheet() throws(Fault) {
    while true {
      try skipSpace()
      guard let next = peek() else { return }
      // Old programs hid style sheets from older browsers so.
      if skip("<!--") || skip("-->") { continue }
      if next == UInt8(ascii: "}") { throw fault(.styleSyntax) }
      try readSelector()
      output.append(UInt8(ascii: "{"))
      try readDeclarations(until: UInt8(ascii: "}"))
      output += "}\n".utf8
    }
  }

  /// Which elements a rule is about.
  private mutating func readSelector() throws(Fault) {
    let start = output.count
    while let byte = peek(), byte != UInt8(ascii: "{") {
      if try skipComment() { continue }
      guard isName(byte) || Self.selectorMarks.contains(byte) || isSpace(byte) else {
        throw try refusal(of: byte)
      }
      output.append(isSpace(byte) ? UInt8(ascii: " ") : byte)
      position += 1
    }
    guard peek() != nil, output.count > start else { throw fault(.styleSyntax) }
    position += 1
    while output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  private static let selectorMarks = Set(".#*,>+~:()".utf8)

  private mutating func readDeclarations(until end: UInt8?) throws(Fault) {
    while true {
      try skipSpace()
      guard let next = peek() else {
        // Like browsers: the text's end ends all that is open.
        return
      }
      if next == end {
        position += 1
        return
      }
      if next == UInt8(ascii: ";") {
        position += 1
        continue
      }
      try readDeclaration(until: end)
    }
  }

  private mutating func readDeclaration(until end: UInt8?) throws(Fault) {
    let start = output.count
    let name = readName()
    try skipSpace()
    guard !name.isEmpty, peek() == UInt8(ascii: ":") else {
      throw try peek().map { byte throws(Fault) in try refusal(of: byte) } ?? fault(.styleSyntax)
    }
    position += 1
    // Names count without case, but for those that somebody gave.
    let property = name.hasPrefix("--") ? name : name.lowercased()
    output += property.utf8
    output.append(UInt8(ascii: ":"))
    try skipSpace()
    let value = output.count
    try readValue(until: [UInt8(ascii: ";")] + (end.map { [$0] } ?? []))
    if value == output.count || !StyleProperty.isKnown(property) {
      output.removeSubrange(start...)
    } else {
      output.append(UInt8(ascii: ";"))
    }
  }
}

// MARK: - Values

extension StyleReader {
  private mutating func readValue(until ends: [UInt8]) throws(Fault) {
    var openBrackets = 0
    while let byte = peek() {
      if openBrackets == 0, ends.contains(byte) { break }
      if try skipComment() {
        output.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        try readText(byte)
      } else if isNameStart(byte) {
        if try readWord() { openBrackets += 1 }
      } else if isSpace(byte) {
        position += 1
        if output.last != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
      } else if Self.valueMarks.contains(byte) || (0x30...0x39).contains(byte) {
        if byte == UInt8(ascii: "(") { openBrackets += 1 }
        if byte == UInt8(ascii: ")") {
          openBrackets -= 1
          guard openBrackets >= 0 else { throw fault(.styleSyntax) }
        }
        output.append(byte)
        position += 1
      } else {
        throw try refusal(of: byte)
      }
    }
    guard openBrackets == 0 else { throw fault(.styleSyntax) }
    while output.last == UInt8(ascii: " ") { output.removeLast() }
  }

  private static let valueMarks = Set("#.,+-*/%()!".utf8)

  /// A word, or the beginning of a function.
  ///
  /// - Returns: Whether a bracket stays open.
  private mutating func readWord() throws(Fault) -> Bool {
    let start = position
    let name = readName()
    guard peek() == UInt8(ascii: "(") else {
      output += name.utf8
      return false
    }
    position += 1
    let function = name.lowercased()
    if function == "url" {
      try readAddress(from: start)
      return false
    }
    guard StyleProperty.functions.contains(function) else {
      throw Fault(problem: .styleFunction(name: name), offset: start)
    }
    output += name.utf8
    output.append(UInt8(ascii: "("))
    return true
  }

  /// An address, which may only lead to a place in the same drawing.
  private mutating func readAddress(from start: Int) throws(Fault) {
    let rest = bytes[position...]
    let end = rest.firstOffset(of: UInt8(ascii: ")")) ?? bytes.count
    var address = rest.prefix(upTo: end).trimmed
    if let quote = address.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      address.count >= 2, address.last == quote
    {
      address = address.dropFirst().dropLast().trimmed
    }
    guard end < bytes.count, address.first == UInt8(ascii: "#"),
      address.dropFirst().allSatisfy({ isName($0) || Self.placeMarks.contains($0) })
    else {
      let text = String(decoding: address.prefix(60), as: UTF8.self)
      throw Fault(problem: .outwardReference(address: text, element: element), offset: start)
    }
    output += "url(".utf8 + address + ")".utf8
    position = end + 1
  }

  private static let placeMarks = Set(".:,=".utf8)

  private mutating func readText(_ quote: UInt8) throws(Fault) {
    let start = position
    let content = bytes[(position + 1)...]
    guard let end = content.firstOffset(of: quote) else { throw fault(.styleSyntax) }
    let text = content[..<end]
    for (mark, problem) in [
      (UInt8(ascii: "\\"), PictureProblem.styleEscape), (UInt8(ascii: "\n"), .styleSyntax),
    ] where text.holds(mark) {
      throw Fault(problem: problem, offset: start)
    }
    output += bytes[start...end]
    position = end + 1
  }

  /// Why something is no part of the language.
  private mutating func refusal(of byte: UInt8) throws(Fault) -> Fault {
    let start = position
    switch byte {
    case UInt8(ascii: "\\"): return fault(.styleEscape)
    case UInt8(ascii: "@"):
      position += 1
      return Fault(problem: .styleRule(name: "@" + readName()), offset: start)
    default: return fault(.styleSyntax)
    }
  }
}

// MARK: - Pieces

extension StyleReader {
  private func fault(_ problem: PictureProblem) -> Fault {
    Fault(problem: problem, offset: position)
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skip(_ text: StaticString) -> Bool {
    let isThere = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if isThere { position += text.utf8CodeUnitCount }
    return isThere
  }

  private mutating func skipSpace() throws(Fault) {
    while let byte = peek() {
      if isSpace(byte) {
        position += 1
      } else if try !skipComment() {
        return
      }
    }
  }

  private mutating func skipComment() throws(Fault) -> Bool {
    let start = position
    guard skip("/*") else { return false }
    while let star = bytes[position...].firstOffset(of: UInt8(ascii: "*")) {
      position = star + 1
      if peek() == UInt8(ascii: "/") {
        position += 1
        return true
      }
    }
    throw Fault(problem: .styleSyntax, offset: start)
  }

  private mutating func readName() -> String {
    let start = position
    while let byte = peek(), isName(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    isName(byte) && !(0x30...0x39).contains(byte) && byte != UInt8(ascii: "-")
      || byte == UInt8(ascii: "-") && position + 1 < bytes.count && isLetter(bytes[position + 1])
      || byte == UInt8(ascii: "-") && bytes[position...].starts(with: "--".utf8)
  }

  private func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x0A, 0x09, 0x0D, 0x0C].contains(byte)
  }
}
