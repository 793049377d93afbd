import Diagnostics
import Documents
import Markup
import Quantities
import Testing

@testable import Theme

@Suite struct LanguageFormatTests {
  private static let vietnamese = LanguageFormat(
    decimalSeparator: ",", groupSeparator: ".", percent: "{value}\u{A0}%", minus: "−",
    date: "{dd}/{official-month}/{yyyy}", month: "tháng {m} năm {yyyy}", monthNames: [])

  @Test(
    arguments: [
      (0, 0, "0"), (1234, 0, "1.234"), (Rational(12_345_678, over: 10), 1, "1.234.567,8"),
      (999, 0, "999"), (1000, 0, "1.000"), (Rational(-12_345, over: 10), 1, "−1.234,5"),
      (Rational(-4, over: 100), 1, "0,0"), (Rational(125, over: 10), 0, "13"),
      (Rational(1005, over: 1000), 2, "1,01"), (Rational(2, over: 3), 3, "0,667"),
      (10, 1, "10,0"), (Rational(999_995, over: 100_000), 4, "10,0000"),
    ] as [(Rational, Int, String)])
  func numbers(_ value: Rational, _ decimals: Int, _ expected: String) {
    #expect(Self.vietnamese.number(value, decimals: decimals) == expected)
  }

  /// Whole numbers have three digits in each group but the first, and are read back without the marks.
  @Test(arguments: [0, 7, 99, 100, 999, 1000, 1005, 1050, 99_999, 100_000, 999_999, 1_000_000])
  func groups(_ start: Int) {
    for number in start..<start + 1_100 {
      let text = Self.vietnamese.number(number)
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      #expect(groups.joined() == String(number))
      #expect(groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3)
    }
  }

  @Test func percentages() {
    #expect(Self.vietnamese.percentage(Rational(25, over: 2), decimals: 1) == "12,5\u{A0}%")
  }

  /// Official dates pad days below ten, and of the months only January and February.
  @Test(arguments: [
    ("2023-03-03", "03/3/2023"), ("2022-12-09", "09/12/2022"), ("2025-02-28", "28/02/2025"),
    ("2025-10-01", "01/10/2025"),
  ])
  func dates(_ iso: String, _ expected: String) throws {
    let date = try #require(CalendarDate(iso))
    #expect(Self.vietnamese.date(date) == expected)
  }
}

@Suite struct PhraseTests {
  @Test(arguments: [
    ("{a} và {b}", ["a": "một", "b": "hai"], "một và hai"),
    ("{a} {c}", ["a": "{c}", "c": "x"], "{c} x"),
    ("{a}{a}", ["a": "x"], "xx"),
    ("{b}", ["a": "x"], "{b}"),
    ("không {", ["a": "x"], "không {"),
    ("} {a}", ["a": "x"], "} x"),
    ("", ["a": "x"], ""),
  ])
  func placeholdersAreFilled(_ text: String, _ values: [String: String], _ expected: String) {
    #expect(PlaceholderText(text).filled { values[$0] } == expected)
  }

  @Test func oneDiffersFromManyWhereTheLanguageSaysSo() {
    let phrase = Phrase(one: "{count} post", other: "{count} posts")
    #expect(phrase.form(for: 1).source == "{count} post")
    #expect(phrase.form(for: 2).source == "{count} posts")
    #expect(phrase.form(for: nil).source == "{count} posts")
    #expect(Phrase(one: nil, other: "bài").form(for: 1).source == "bài")
  }

  private func read(_ yaml: String, templates: [String] = []) -> [String] {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "themes/t/phrases/vi.yaml", bytes: Array(yaml.utf8))
    let names = Dictionary(
      uniqueKeysWithValues: templates.map { ($0, Site(file: file, bytes: 0..<1)) })
    _ = Phrases(
      language: LanguageCode(rawValue: "vi"), theme: "t", sources: [file], templateNames: names,
      into: &diagnostics)
    // Nearly all phrases are missing here; that is another test's concern.
    return diagnostics.filter { !$0.problem.identifier.hasSuffix("missing-phrase") }.filter {
      $0.place.line > 0
    }.map {
      "\($0.problem.identifier):\($0.place.line):\($0.place.column)"
    }
  }

  @Test(arguments: [
    ("in-year: năm {year}", []),
    ("in-year: năm {yaer}", ["theme.unknown-placeholder:1:10"]),
    ("in-yaer: x", ["theme.unknown-phrase:1:1"]),
    ("skip-link: x", []),
    ("skip-link: \"{x}\"", ["theme.unknown-placeholder:1:12"]),
    ("in-year: [a]", ["front-matter.wrong-type:1:10"]),
    ("in-year:\n  one: a", ["front-matter.missing-field:2:3"]),
    // A value that is given and not used, also where a brace is missing.
    ("in-year: năm nay", ["theme.unused-value:1:10"]),
    ("in-year: năm {year", ["theme.unused-value:1:10"]),
    ("amount-between: từ {lower}", ["theme.unused-value:1:17"]),
    ("amount-between: khoảng", ["theme.unused-value:1:17", "theme.unused-value:1:17"]),
    // Of a day and of a month one way to write it will do.
    ("report-due: hạn {dd}/{official-month}", []),
    ("report-due: hạn {d} {month}", []),
    ("report-due: hạn {d}", ["theme.unused-value:1:13"]),
    // One need not be said in figures; many have to be.
    ("post-count: {one: Một bài, other: \"{count} bài\"}", []),
    ("post-count: {one: Một bài, other: nhiều bài}", ["theme.unused-value:1:35"]),
    ("post-count: {one: \"{coutn}\", other: \"{count}\"}", ["theme.unknown-placeholder:1:19"]),
  ])
  func phrasesAreChecked(_ yaml: String, _ expected: [String]) {
    #expect(read(yaml, templates: ["skip-link"]) == expected)
  }

  /// Numbers and dates are written whole.
  @Test(arguments: [
    ("percent: \"{value} %\"", []),
    ("percent: \"%\"", ["theme.unused-value:6:12"]),
    ("percent: \"{number} %\"", ["theme.unknown-placeholder:6:12"]),
    ("date: \"{dd}/{mm}\"", ["theme.unused-value:6:9"]),
    ("date: \"{dd}/{mm}/{yyy}\"", ["theme.unknown-placeholder:6:9"]),
    ("date: \"{yyyy}-{m}-{d}\"", []),
    ("month: \"{yyyy}\"", ["theme.unused-value:6:10"]),
    ("month: \"{dd}/{mm}/{yyyy}\"", ["theme.unknown-placeholder:6:10"]),
  ])
  func formatsAreChecked(_ line: String, _ expected: [String]) {
    let usual = [
      "percent": "\"{value}\"", "date": "\"{d}/{m}/{yyyy}\"", "month": "\"{m}/{yyyy}\"",
    ]
    let others = usual.sorted { $0.key < $1.key }.filter { !line.hasPrefix($0.key + ":") }
      .map { "  \($0.key): \($0.value)" }
    let fixed = ["decimal-separator: \",\"", "group-separator: \".\"", "minus: \"-\""]
    // The line asked about is the last but the fixed ones, the sixth of the file.
    let lines = ["format:"] + others + fixed.prefix(2).map { "  " + $0 } + ["  " + line]
    #expect(read((lines + ["  " + fixed[2]]).joined(separator: "\n")) == expected)
  }

  /// A base theme's phrase has to be right, too, unless another one stands in its place.
  @Test func phrasesOfABaseThemeAreCheckedWhereTheyAreSeen() {
    func read(_ own: String) -> [String] {
      var diagnostics: [Diagnostic] = []
      let base = SourceFile(path: "themes/b/phrases/vi.yaml", bytes: Array("in-year: nay".utf8))
      let file = SourceFile(path: "themes/t/phrases/vi.yaml", bytes: Array(own.utf8))
      _ = Phrases(
        language: LanguageCode(rawValue: "vi"), theme: "t", sources: [base, file],
        templateNames: [:], into: &diagnostics)
      return diagnostics.filter { !$0.problem.identifier.hasSuffix("missing-phrase") }
        .map { "\($0.problem.identifier) \($0.place.path):\($0.place.line)" }
    }
    #expect(read("nav-home: Nhà") == ["theme.unused-value themes/b/phrases/vi.yaml:1"])
    #expect(read("in-year: năm {year}") == [])
  }

  @Test func aMissingPhraseIsAnError() {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "themes/t/phrases/vi.yaml", bytes: Array("in-year: x".utf8))
    _ = Phrases(
      language: LanguageCode(rawValue: "vi"), theme: "t", sources: [file], templateNames: [:],
      into: &diagnostics)
    let problems = Set(diagnostics.map(\.problem))
    #expect(problems.contains(.theme(.missingPhrase(name: "nav-home"))))
    #expect(problems.contains(.theme(.missingPhrase(name: "format"))))
    #expect(!problems.contains(.theme(.missingPhrase(name: "in-year"))))
  }
}
