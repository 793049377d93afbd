import Diagnostics
import Documents
import Testing

@Suite("CSV tables")
struct TableTests {
  @Test(arguments: [
    "unit,value\nCát Bà,1\n",
    "unit,value\r\nCát Bà,1\r\n",
    "unit;value\nCát Bà;1",
    "unit\tvalue\nCát Bà\t1\n\n\n",
    "\u{FEFF}unit,value\nCát Bà,1\n",
    "value,unit\n1,Cát Bà\n",
    " unit , value \n Cát Bà , 1 \n",
    "\"unit\",\"value\"\n\"Cát Bà\",\"1\"\n",
    "unit;value;;\nCát Bà;1;;\n;;;\n",
    "unit,value\n\nCát Bà,1\n , \n",
    "sep=;\nunit;value\nCát Bà;1\n",
    "sep=,\r\nunit,value\r\nCát Bà,1\r\n",
    "\n;;\nunit;value\nCát Bà;1\n",
    "Unit;VALUE\nCát Bà;1\n",
    "\u{2003}unit;value\u{202F}\nCát Bà\u{A0};\u{3000}1\n",
  ])
  func readsOneRow(csv: String) {
    let (table, problems) = read(csv)
    #expect(problems == [])
    #expect(table?.rows.map { $0["unit"].text } == ["Cát Bà"])
    #expect(table?.rows.map { $0["value"].text } == ["1"])
  }

  @Test func quotesHoldSeparatorsQuotesAndLines() {
    let (table, problems) = read("unit,value\n\"a,\"\"b\"\"\r\nc\" ,\" x \"\n")
    #expect(problems == [])
    #expect(table?.rows.map { $0["unit"].text } == ["a,\"b\"\nc"])
    #expect(table?.rows.map { $0["value"].exactText } == [" x "])
    #expect(table?.rows.map { $0["value"].text } == ["x"])
  }

  @Test func placesAreThoseOfTheFile() {
    let (table, _) = read("unit,value,note\nCát Bà,  1,\"dài\nhai\"\nb,2,c\n", optional: ["note"])
    let places = table?.rows.flatMap { row in
      ["unit", "value", "note"].map { row[$0].place }
    }
    #expect(
      places?.map { "\($0.line):\($0.column)+\($0.length)" } == [
        "2:1+6", "2:10+1", "2:13+3", "4:1+1", "4:3+1", "4:5+1",
      ])
    #expect(table?.rows.last?.place.excerpt == "b,2,c")
  }

  @Test func anAbsentOptionalColumnIsEmpty() {
    let (table, problems) = read("unit,value\na,1\n", optional: ["note"])
    #expect(problems == [])
    #expect(table?.has("note") == false)
    #expect(table?.rows.first?["note"].isEmpty == true)
    #expect(table?.rows.first?["note"].text == "")
  }

  @Test(arguments: [
    ("", "0:0 table.empty"),
    (" \n\n", "0:0 table.empty"),
    ("unit,valu\n", "1:6 table.unknown-column"),
    ("unit,gia-tri\n", "1:6 table.unknown-column"),
    (
      "unit,gia-tri,tên\na,1,b\n",
      "1:6 table.unknown-column|1:14 table.unknown-column|1:1 table.missing-column"
    ),
    ("unit,value,unit\n", "1:12 table.duplicate-column"),
    ("unit,,value\n", "1:6 table.unnamed-column"),
    ("unit\n", "1:1 table.missing-column"),
    ("unit,value\na\n", "2:1 table.field-count"),
    ("unit,value\na,b,c\nd,1\n", "2:1 table.field-count"),
    ("unit,value\nThư viện \"Hải Đăng,1\n", "2:10 table.quote-inside-field"),
    ("unit,value\nThư viện \"\"Hải Đăng\"\",1\n", "2:10 table.quote-inside-field"),
    ("unit|value\na|1\n", "1:1 table.foreign-separator"),
    ("unit value\na 1\n", "1:1 table.foreign-separator"),
    ("\"unit;value\"\na;1\n", "1:1 table.quoted-line"),
    ("a,1\nb,2\n", "1:1 table.unnamed-columns"),
    ("BIỂU 3\n\nunit,value\na,1\n", "1:1 table.lines-above-columns"),
    ("unit,value\na;1\nb;2\n", "1:1 table.other-separator"),
    ("unit,value\na,1\nunit,value\nb,2\n", "3:1 table.repeated-columns"),
    ("unit,value\na,#REF!\nb,####\n", "2:3 table.formula-error|3:3 table.narrow-column"),
    ("unit,value\nxa\u{200B}-an,1\n", "2:3 text.hidden-character"),
    ("unit,val\u{AD}ue\nxa-an,1\n", "1:9 text.hidden-character"),
    (
      "unit,value\na,8\u{200B}0\nb,8\u{FF10}\n",
      "2:4 text.hidden-character|3:4 text.hidden-character"
    ),
    ("unit,value\n\"a\"b,1\n", "2:4 table.text-after-quote"),
    ("unit,value\na,\"1\n", "2:3 table.unclosed-quote"),
    ("unit,value\n\(String(repeating: "a", count: 40_000)),1\n", "2:1 table.field-too-long"),
  ])
  func reports(csv: String, expected: String) {
    #expect(read(csv).problems == expected.split(separator: "|").map(String.init))
  }

  /// Of a line that is all separators only the beginning is looked at.
  @Test(arguments: [",", ";", "a\t", "a,", "\"\","])
  func cellsOfALineAreBounded(cell: String) {
    let line = String(repeating: cell, count: 5_000)
    let found = read(line + "\n").problems.map { $0.split(separator: " ")[1] }
    let isBlank = !cell.contains("a")
    #expect(found == [isBlank ? "table.empty" : "table.too-many-columns"])
    let body = read("unit,value\n" + String(repeating: "a,", count: 5_000) + "\nb,1\n")
    #expect(body.problems == ["2:1 table.field-count"])
    let empty = read("unit,value\n" + String(repeating: ",", count: 5_000) + "\nb,1\n")
    #expect(empty.problems == [])
    #expect(empty.table?.rows.count == 1)
  }

  @Test func quotesInAPairAreText() {
    let (table, problems) = read("unit,value\nThư viện \"Hải Đăng\",1\n")
    #expect(problems == [])
    #expect(table?.rows.first?["unit"].text == "Thư viện \"Hải Đăng\"")
  }

  @Test(arguments: [
    ("unit,value,note,more\na,1\n", 1, ""), ("unit,value,note,more\na,1,x\n", 1, ""),
    ("unit,note,value\na,1\n", 0, "2:1 table.field-count"),
  ])
  func cellsThatExcelLeavesOutAreEmpty(csv: String, rows: Int, problem: String) {
    let (table, problems) = read(csv, optional: ["note", "more"])
    #expect(problems == (problem.isEmpty ? [] : [problem]))
    #expect(table?.rows.count == rows)
    #expect(table?.rows.allSatisfy { $0["more"].isEmpty } == true)
    #expect(table?.isWhole == problem.isEmpty)
  }

  /// A line with one cell is a title or a signature where a row needs more.
  @Test(arguments: [
    ("Ghi chú: tạm tính,,,\n", "2:1 table.stray-row"),
    (",,,Người lập biểu\n", "2:1 table.stray-row"),
    ("đợt sau nhiều hơn\n", "2:1 table.stray-row"), ("a;b;c;d\n", "2:1 table.other-separator"),
    ("\"a,b,c,d\"\n", "2:1 table.quoted-line"), ("a,b,c,d,e\n", "2:1 table.field-count"),
  ])
  func linesThatAreNoRows(line: String, expected: String) {
    var diagnostics: [Diagnostic] = []
    let csv = "a,b,c,d\n" + line + "1,2,3,4\n"
    let file = SourceFile(path: "content/a.csv", bytes: Array(csv.utf8))
    let table = Table.read(file, required: ["a", "b", "c"], optional: ["d"], into: &diagnostics)
    #expect(
      diagnostics.map { "\($0.place.line):\($0.place.column) \($0.problem.identifier)" } == [
        expected
      ])
    #expect(table?.rows.map { $0["a"].text } == ["1"])
  }

  /// A list of words names columns beside their own names, whatever their case and marks.
  @Test(arguments: ["đơn vị;giá trị", "Đơn vị ; GIÁ TRỊ", "don_vi;gia-tri", "đơn vị;value"])
  func columnsHaveFurtherWords(head: String) {
    var diagnostics: [Diagnostic] = []
    let words = ColumnWords([
      ("unit", ["đơn vị"]), ("value", ["giá trị"]), ("other", ["đơn vị"]),
    ])
    let file = SourceFile(path: "content/a.csv", bytes: Array("\(head)\na;1\n".utf8))
    let table = Table.read(file, required: ["unit", "value"], words: words, into: &diagnostics)
    #expect(diagnostics == [])
    #expect(table?.columns == ["unit", "value"])
    #expect(table?.heading("unit").isEmpty == false && head.contains(table?.heading("unit") ?? ""))
  }

  @Test func lettersThatWereLostAreToldOnce() {
    var diagnostics: [Diagnostic] = []
    let csv = "unit,value,note\na,1,Th? vi?n\nb,2,X\u{E3} Ph? Long\nc,3,Ai vậy?\n"
    let file = SourceFile(path: "content/a.csv", bytes: Array(csv.utf8))
    _ = Table.read(
      file, required: ["unit", "value"], optional: ["note"], texts: ["note"], into: &diagnostics)
    #expect(diagnostics.map(\.problem) == [.table(.lostLetters)])
    #expect(diagnostics.first?.place.line == 2)
  }

  @Test(arguments: ["Ai vậy? Chưa rõ", "https://a.vn/x?id=1", "a?", "?a", "5?m"])
  func questionsAreNotLostLetters(note: String) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.csv", bytes: Array("unit,note\na,\(note)\n".utf8))
    _ = Table.read(
      file, required: ["unit"], optional: ["note"], texts: ["note"], into: &diagnostics)
    #expect(diagnostics == [])
  }

  @Test func isolatesEndWithTheirCell() {
    var diagnostics: [Diagnostic] = []
    let csv = "unit,value\n\u{2067}a\u{2069},1\nb\u{2067},\"1\u{2069}\"\n"
    let file = SourceFile(path: "content/a.csv", bytes: Array(csv.utf8))
    _ = Table.read(
      file, required: ["unit", "value"], texts: ["unit", "value"], into: &diagnostics)
    #expect(
      diagnostics.map(\.problem) == [
        .text(.unclosedIsolate(codePoint: 0x2067)), .text(.strayIsolateEnd),
      ])
  }

  @Test func anUnknownColumnNamesTheNearest() {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.csv", bytes: Array("unit,valeu\n".utf8))
    _ = Table.read(file, required: ["unit", "value"], into: &diagnostics)
    #expect(
      diagnostics.first?.problem
        == .table(
          .unknownColumn(name: "valeu", nearest: "value", known: ["value"])))
  }

  @Test func aFaultyRowDoesNotHideTheNext() {
    let (table, problems) = read("unit,value\na\nb,2,3\nc,3\n")
    #expect(problems == ["2:1 table.field-count", "3:1 table.field-count"])
    #expect(table?.rows.map { $0["unit"].text } == ["c"])
  }

  @Test func aFileOfFaultsIsGivenUp() {
    let (_, problems) = read("unit,value\n" + String(repeating: "a\n", count: 5_000))
    #expect(problems.count == 101)
    #expect(problems.last == "101:1 table.too-many-problems")
  }

  @Test(arguments: 0..<300)
  func whatIsWrittenIsRead(seed: UInt64) {
    var random = SeededGenerator(seed)
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    let letters = ["a", "đ", "ộ", " ", ",", ";", "\t", "\"", "\n", "1", ".", "😀"]
    let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      (0..<2).map { _ in
        "x"
          + (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
            letters.randomElement(using: &random)
          }.joined()
      }
    }
    let csv =
      (["unit\(separator)value"]
      + rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator)
      }).joined(separator: lineEnd)
    let (table, problems) = read(csv)
    #expect(problems == [])
    #expect(table?.rows.map { [$0["unit"].exactText, $0["value"].exactText] } == rows)
  }

  private func read(_ csv: String, optional: [String] = []) -> (table: Table?, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "content/a.csv", bytes: Array(csv.utf8))
    let table = Table.read(
      file, required: ["unit", "value"], optional: optional, into: &diagnostics)
    return (
      table,
      diagnostics.map { "\($0.place.line):\($0.place.column) \($0.problem.identifier)" }
    )
  }
}
