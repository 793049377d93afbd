// What only a long file can get wrong: the bounds that keep one file from holding the build.

extension GeneratedFault {
  private static func prose(
    _ name: String, _ expected: String..., text: @escaping @Sendable () -> String
  ) -> GeneratedFault {
    GeneratedFault(name, expected.joined(separator: "\n")) { root in
      try root.replace("Mỗi con số có một báo cáo.\n", by: text(), in: method)
    }
  }

  static let prose = [
    prose("too many columns in a text", "prose.too-many-table-columns \(method):6:1") {
      "|" + String(repeating: "a|", count: 65) + "\n"
    },
    prose("too many cells", "prose.too-many-table-cells \(method):1256:1") {
      let row = "|" + String(repeating: "a|", count: 16) + "\n"
      let rule = "|" + String(repeating: "-|", count: 16) + "\n"
      return row + rule + String(repeating: row, count: 1300)
    },
    prose("tables in a long paragraph", "prose.table-under-long-text \(method):190:1") {
      let line = "|-|\n"
      return String(repeating: "Một dòng chữ dài.\n", count: 100)
        + String(repeating: line, count: 3000)
    },
    prose("too deep", "prose.too-deep \(method):6:67") {
      String(repeating: "> ", count: 33) + "sâu\n"
    },
    prose("too many lines", "prose.too-many-lines \(method):6:1") {
      String(repeating: "a\n", count: 50_001)
    },
    prose("too many marks", "prose.too-many-marks \(method):206:2") {
      String(repeating: "<!a\n", count: 300)
    },
    prose("references too long", "prose.references-too-long \(method):6:1") {
      "[a]: https://mau.example/" + String(repeating: "a", count: 100_000) + "\n\n"
        + String(repeating: "[a]\n", count: 1_000)
    },
    prose(
      "too many faults",
      (6..<106).map { "prose.raw-html \(method):\($0):1" }
        .joined(separator: "\n"), "prose.too-many-problems \(method):106:1"
    ) {
      String(repeating: "<b> a\n", count: 150)
    },
  ]

  static let tables = [
    GeneratedFault("too many faults in a table", tooManyRows) { root in
      let table = "content/facilities.csv"
      try root.write(try root.text(table) + String(repeating: "a,b\n", count: 150), to: table)
    },
    GeneratedFault("too many columns", "table.too-many-columns content/facilities.csv:1:129") {
      try $0.write(String(repeating: "a,", count: 64) + "a\n", to: "content/facilities.csv")
    },
    GeneratedFault("too long a cell", "table.field-too-long content/facilities.csv:4:3") { root in
      let table = "content/facilities.csv"
      let name = String(repeating: "a", count: 40_000)
      try root.write(try root.text(table) + "x,\(name),thu-vien,xa-an,\n", to: table)
    },
  ]

  private static let template = "themes/local/templates/home.mustache"

  static let templates = [
    GeneratedFault("too many tags", "theme.too-many-tags \(template):1:18001") {
      try $0.write(String(repeating: "{{title}}", count: 2_001), to: template)
    },
    GeneratedFault("too deep a template", "theme.too-deep \(template):1:324") {
      let depth = 33
      let ends = String(repeating: "{{/posts}}", count: depth)
      try $0.write(String(repeating: "{{#posts}}", count: depth) + ends, to: template)
    },
  ]

  private static let tooManyRows =
    // What is wrong in the same way is told at the first row, with the lines of the others.
    "table.field-count content/facilities.csv:4:1\n"
    + "table.too-many-problems content/facilities.csv:103:1"
}
