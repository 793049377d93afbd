import Figures
import PortalModel
import Quantities
import Testing

/// A status does not depend on whether a thing is counted by one or by the thousand.
@Suite struct ScaleTests {
  struct Example: CustomTestStringConvertible {
    let indicator: String
    /// What the indicator's own file says in the old measure, and in the new.
    var changes: [(String, String)] = []

    var testDescription: String { indicator }
  }

  static let examples = [
    Example(indicator: "luot-doc"),
    Example(indicator: "luot-muon"),
    Example(
      indicator: "diem-hong",
      changes: [("value: 10}", "value: 10000}"), ("value: 22,", "value: 22000,")]),
    Example(
      indicator: "gio-mo-cua",
      changes: [("value: 40}", "value: 40000}"), ("value: 50}", "value: 50000}")]),
    Example(indicator: "sach-tang"),
  ]

  @Test(arguments: examples) func byAThousand(_ example: Example) async throws {
    let root = try PortalRoots.district()
    let day = try #require(CalendarDate("2026-11-22"))
    let before = try await ReadSite.model(root.path, asOf: day)
    for (old, new) in example.changes {
      try root.replace(old, by: new, in: "content/indicators/\(example.indicator).md")
    }
    for table in ["doc-sach", "thu-vien"] {
      try scale(root, "content/data/\(table).csv", of: example.indicator, columns: [3])
    }
    try scale(root, "content/data/corrections.csv", of: example.indicator, columns: [3, 4])
    let after = try await ReadSite.model(root.path, asOf: day)

    let (earlier, later) = (before.statusRule(asOf: day), after.statusRule(asOf: day))
    for (old, new) in zip(before.indicators, after.indicators) {
      let was = before.areaSeries(of: old, by: earlier)
      let now = after.areaSeries(of: new, by: later)
      #expect(now.assessment.status == was.assessment.status, "\(old.id.rawValue)")
      #expect(now.assessment.isProvisional == was.assessment.isProvisional)
      #expect(now.assessment.outcomes.map(\.result) == was.assessment.outcomes.map(\.result))
      guard old.id.rawValue == example.indicator else { continue }
      let latest = try #require(was.latest?.value.measure)
      #expect(now.latest?.value.measure == latest * 1000)
      #expect(
        now.figures.map { $0.disagrees(in: new.definition) }
          == was.figures.map { $0.disagrees(in: old.definition) })
    }
  }

  /// Multiplies the numbers of an indicator's rows; words stay.
  private func scale(
    _ root: TemporaryFolder, _ file: String, of indicator: String, columns: [Int]
  ) throws {
    let lines = try root.text(file).split(separator: "\n").map { line -> String in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[0] == indicator else { return String(line) }
      for column in columns {
        guard let number = Double(cells[column]) else { continue }
        cells[column] = "\(Int((number * 1000).rounded()))"
      }
      return cells.joined(separator: ",")
    }
    try root.write(lines.joined(separator: "\n") + "\n", to: file)
  }
}
