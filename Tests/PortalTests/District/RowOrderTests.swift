import Publishing
import Testing

/// The order of a table's rows says nothing.
@Suite struct RowOrderTests {
  private static let tables = [
    "content/data/doc-sach.csv", "content/data/thu-vien.csv", "content/data/reports.csv",
    "content/data/corrections.csv",
  ]

  /// The district in its main language alone: every figure, half the pages.
  private func root() throws -> TemporaryFolder {
    let root = try PortalRoots.district()
    for file in try root.contentFiles() where file.contains(".en.") { try root.remove(file) }
    try root.replace("languages: [vi, en]", by: "languages: [vi]", in: "content/portal.yaml")
    return root
  }

  @Test func permutations() async throws {
    let root = try root()
    let first = try await Build.run(root, asOf: DistrictTests.asOf)
    #expect(first.diagnostics.isEmpty)
    #expect(first.files.count > 40)
    var random = SeededGenerator(seed: 20_260_615)
    var orders: Set<[String]> = []
    for _ in 0..<20 {
      var order: [String] = []
      for table in Self.tables {
        let lines = try root.text(table).split(separator: "\n").map(String.init)
        var rows = lines.dropFirst().shuffled(using: &random)
        // What one day corrects of what another day did has the order of the days.
        if table.hasSuffix("corrections.csv") { rows.sort { day($0) < day($1) } }
        try root.write(([lines[0]] + rows).joined(separator: "\n") + "\n", to: table)
        order += rows
      }
      orders.insert(order)
      let again = try await Build.run(root, asOf: DistrictTests.asOf)
      #expect(again.diagnostics.isEmpty)
      #expect(again.paths == first.paths)
      let changed = first.files.filter { again.files[$0.key] != $0.value }.keys.sorted()
      #expect(changed == [])
    }
    #expect(orders.count == 20)
  }

  private func day(_ row: String) -> Substring {
    row.firstMatch(of: /,(\d{4}-\d{2}-\d{2}),[^,]*$/)?.output.1 ?? ""
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
