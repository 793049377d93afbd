import Diagnostics
import Documents
import Testing

/// The one rule of what names, numbers and days may not hold, through both of its doors.
@Suite("Hidden characters")
struct HiddenCharactersTests {
  static let cases: [(text: String, codePoint: UInt32, better: String)] = [
    ("xa-phu-long\u{200B}", 0x200B, "xa-phu-long"), ("8\u{FEFF}0", 0xFEFF, "80"),
    ("xa-phu-\u{AD}long", 0xAD, "xa-phu-long"), ("xa-\u{200E}an", 0x200E, "xa-an"),
    ("xa-\u{2060}an", 0x2060, "xa-an"), ("xa\u{A0}-an", 0xA0, "xa-an"),
    ("Xã\u{A0}An", 0xA0, "Xã An"), ("xa\u{2011}an", 0x2011, "xa-an"), ("８０", 0xFF18, "80"),
    ("xa\u{3000}-an", 0x3000, "xa-an"), ("\u{200D}xa-an", 0x200D, "xa-an"),
    ("2023\u{2010}04\u{2010}21", 0x2010, "2023-04-21"), ("xa\u{FE0F}-an", 0xFE0F, "xa-an"),
  ]

  @Test(arguments: cases)
  func inATable(text: String, codePoint: UInt32, better: String) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.csv", bytes: Array("unit;value\n1;\(text)\n".utf8))
    let table = Table.read(file, required: ["unit", "value"], into: &diagnostics)
    #expect(
      diagnostics.map(\.problem) == [.text(.hiddenCharacter(codePoint: codePoint, better: better))])
    #expect(table?.rows.isEmpty == true)
    #expect(table?.isWhole == false)
    #expect(diagnostics.first?.place.column == column(of: codePoint, in: "1;\(text)"))
  }

  @Test(arguments: cases)
  func inYAML(text: String, codePoint: UInt32, better: String) throws {
    var reader = try reader("name: \"\(text)\"\n")
    #expect(reader.word("name") == nil)
    let diagnostics = reader.finish()
    #expect(
      diagnostics.map(\.problem) == [.text(.hiddenCharacter(codePoint: codePoint, better: better))])
    #expect(diagnostics.first?.place.column == column(of: codePoint, in: "name: \"\(text)"))
  }

  @Test func anEscapeIsToldAtItsValue() throws {
    var reader = try reader("title: a\nname: \"xa-\\u200Ban\"\n")
    #expect(reader.word("name") == nil)
    _ = reader.text("title")
    let diagnostics = reader.finish()
    #expect(diagnostics.map(\.place.line) == [2])
    #expect(
      diagnostics.map(\.problem) == [.text(.hiddenCharacter(codePoint: 0x200B, better: "xa-an"))])
  }

  /// A field's name with one in it is told as that, and not as a field that is missing.
  @Test func inAFieldsName() throws {
    var reader = try reader("na\u{200B}me: xa-an\n")
    #expect(reader.requiredWord("name")?.value == "xa-an")
    #expect(
      reader.finish().map(\.problem) == [.text(.hiddenCharacter(codePoint: 0x200B, better: "name"))]
    )
  }

  /// Numbers and days are looked at wherever they are asked for.
  @Test func numbersAndDays() throws {
    var reader = try reader(
      "number: 8\u{200B}0\ninteger: ８\nday: 2023-04-\u{200E}21\nflag: t\u{AD}rue\n")
    #expect(reader.number("number") == nil)
    #expect(reader.integer("integer") == nil)
    #expect(reader.date("day") == nil)
    #expect(reader.flag("flag") == false)
    let identifiers = reader.finish().map(\.problem.identifier)
    #expect(identifiers == Array(repeating: "text.hidden-character", count: 4))
  }

  @Test(arguments: ["1\u{A0}234", "1\u{202F}234", "xã-đảo", "–", "1 234", "a\u{0301}"])
  func mayStand(text: String) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.csv", bytes: Array("unit;value\n1;\(text)\n".utf8))
    _ = Table.read(file, required: ["unit", "value"], into: &diagnostics)
    #expect(diagnostics == [])
  }

  /// In running text joiners hold emoji together.
  @Test func textMayHoldThem() throws {
    var reader = try reader("title: Bố mẹ \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\n")
    #expect(reader.text("title") != nil)
    #expect(reader.finish() == [])
  }

  private func column(of codePoint: UInt32, in line: String) -> Int? {
    line.unicodeScalars.enumerated().first { $0.element.value == codePoint }.map { $0.offset + 1 }
  }

  private func reader(_ yaml: String) throws -> FieldReader {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.yaml", bytes: Array(yaml.utf8))
    let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
    #expect(diagnostics == [])
    return FieldReader(try #require(value))
  }
}
