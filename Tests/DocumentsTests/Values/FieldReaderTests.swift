import Diagnostics
import Documents
import Quantities
import Testing

private enum Colour: String, CaseIterable, Sendable {
  case red, green
}

@Suite struct FieldReaderTests {
  private func reader(_ yaml: String) throws -> FieldReader {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.yaml", bytes: Array(yaml.utf8))
    let value = try #require(
      YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics))
    return FieldReader(value)
  }

  private func describe(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.problem.identifier):\($0.place.line):\($0.place.column)" }
  }

  @Test func readsEachKindOfField() throws {
    var reader = try reader(
      "t: chữ\ni: 3\nn: 1.5\nf: true\nd: 2025-04-21\nc: green\nl: [a, b]\nm: {x: 1}\n")
    #expect(reader.requiredText("t")?.value == "chữ")
    #expect(reader.integer("i")?.value == 3)
    #expect(reader.number("n")?.value == Rational(3, over: 2))
    let flag = reader.flag("f")
    #expect(flag)
    #expect(reader.date("d")?.value.iso8601 == "2025-04-21")
    #expect(reader.choice("c", of: Colour.self)?.value == .green)
    #expect(reader.texts("l").map(\.value) == ["a", "b"])
    let inner = reader.mapping("m") { reader in reader.integer("x")?.value }
    #expect(inner == 1)
    #expect(reader.finish().isEmpty)
  }

  /// A number in front matter is read by the rule of the tables that leave the mark open.
  @Test(arguments: [
    ("12", "12", ""), ("12.5", "25/2", ""), ("12,5", "25/2", ""), ("-3", "-3", ""),
    ("−3", "-3", ""), ("0.125", "1/8", ""), ("1.2340", "617/500", ""),
    ("1.234", nil, "table.ambiguous-number"), ("1,234", nil, "table.ambiguous-number"),
    ("1.234,5", nil, "front-matter.wrong-type"), ("1e3", nil, "front-matter.wrong-type"),
    ("10 %", nil, "front-matter.wrong-type"),
    ("1234567890123456", nil, "table.number-out-of-range"),
    ("0.1234567", nil, "table.number-out-of-range"),
  ])
  func readsNumbersLikeTables(text: String, number: String?, problem: String) throws {
    var reader = try reader("n: \(text)\n")
    #expect(reader.number("n")?.value.description == number)
    #expect(describe(reader.finish()) == (problem.isEmpty ? [] : ["\(problem):1:4"]))
  }

  @Test func reportsWhatNobodyAskedFor() throws {
    var reader = try reader("title: a\nsumary: b\n")
    _ = reader.text("title")
    _ = reader.text("summary")
    let found = reader.finish()
    #expect(describe(found) == ["front-matter.unknown-field:2:1"])
    #expect(
      found[0].problem
        == .frontMatter(
          .unknownField(name: "sumary", nearest: "summary", known: ["summary", "title"])))
  }

  @Test func reportsFaultyValues() throws {
    var reader = try reader(
      "i: ba\nn: nan\nf: yes\nd: 21/4/2025\nc: gren\nl: a\nm: a\ne:\nz: \" \"\n")
    _ = reader.integer("i")
    _ = reader.number("n")
    _ = reader.flag("f")
    _ = reader.date("d")
    _ = reader.choice("c", of: Colour.self)
    _ = reader.texts("l")
    _ = reader.mapping("m") { $0.text("x") }
    _ = reader.text("e")
    _ = reader.text("z")
    _ = reader.requiredText("missing")
    #expect(
      describe(reader.finish()) == [
        "front-matter.wrong-type:1:4", "front-matter.wrong-type:2:4",
        "front-matter.wrong-type:3:4", "front-matter.invalid-date:4:4",
        "front-matter.invalid-choice:5:4", "front-matter.wrong-type:6:4",
        "front-matter.wrong-type:7:4", "front-matter.empty-field:8:1",
        "front-matter.empty-field:9:4", "front-matter.missing-field:1:1",
      ])
  }
}
