import Foundation
import Pages
import Quantities
import Testing

@testable import Publishing

/// What a new site changes of the one before.
@Suite struct SiteChangesTests {
  private static let header =
    FigureColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n"

  /// A row of the download of all figures.
  private static func row(
    _ unit: String, _ period: Int, _ value: String, marker: String = "", note: String = "",
    basis: String = "reported", isPublished: Bool? = nil
  ) -> String {
    let cells: [FigureColumn: String] = [
      .indicator: "luot", .unit: unit, .period: "\(period)",
      .value: Double(value) == nil ? "" : value, .marker: Double(value) == nil ? value : "",
      .markerTitle: marker, .basis: basis, .note: note,
      .published: isPublished.map { "\($0)" } ?? "",
    ]
    return FigureColumn.allCases.map { cells[$0] ?? "" }.joined(separator: ",") + "\r\n"
  }

  private func changes(_ old: [String], _ new: [String]) -> [String] {
    FigureChange.between(
      Array((Self.header + old.joined()).utf8), Array((Self.header + new.joined()).utf8)
    )
    .map { change in
      func text(_ value: FigureChange.Value?) -> String {
        switch value {
        case .number(let number): number.dataText
        case .missing(let code, let word): "\(code) (\(word))"
        case nil: "nil"
        }
      }
      return "\(change.unit) \(change.period): \(text(change.old)) → \(text(change.new))"
    }
  }

  @Test func figures() {
    let kept = Self.row("a", 2023, "1")
    #expect(changes([kept], [kept]) == [])
    #expect(changes([kept], [Self.row("a", 2023, "2.5")]) == ["a 2023: 1 → 2.5"])
    #expect(changes([], [kept]) == ["a 2023: nil → 1"])
    #expect(changes([kept], []) == ["a 2023: 1 → nil"])
    let missing = Self.row("a", 2023, "not-reported", marker: "chưa báo cáo")
    #expect(changes([kept], [missing]) == ["a 2023: 1 → not-reported (chưa báo cáo)"])
    #expect(
      changes([missing], [Self.row("a", 2023, "0")]) == [
        "a 2023: not-reported (chưa báo cáo) → 0"
      ])
  }

  /// Once a figure is withheld, nothing tells what it was: not its old number, nor a sum with it.
  @Test func withheldFigures() {
    let units = [Self.row("a", 2023, "22"), Self.row("b", 2023, "8")]
    let old = [Self.row("huyen", 2023, "30", basis: "computed")] + units
    let other = Self.row("b", 2023, "9", basis: "reported-by-other")
    let withheld = Self.row("b", 2023, "withheld", marker: "không công bố")
    let new = [Self.row("huyen", 2023, "22", basis: "computed"), units[0], withheld]
    let mark = "withheld (không công bố)"
    #expect(
      changes(old + [other], new) == [
        "huyen 2023: \(mark) → 22", "b 2023: \(mark) → \(mark)", "b 2023: \(mark) → nil",
      ])
    #expect(changes(new, new + [Self.row("c", 2023, "1")]) == ["c 2023: nil → 1"])
  }

  /// Where another account is believed from now on, what it follows is what the site said before.
  @Test func figureOfAnotherAccount() {
    let mark = Self.row("a", 2023, "not-reported", marker: "chưa báo cáo", isPublished: false)
    let other = Self.row("a", 2023, "12", basis: "reported-by-other", isPublished: true)
    let aside = Self.row("a", 2023, "12", basis: "reported-by-other", isPublished: false)
    let own = Self.row("a", 2023, "13", isPublished: true)
    #expect(changes([mark, other], [own, aside]) == ["a 2023: 12 → 13"])
    #expect(changes([mark, other], [own]) == ["a 2023: 12 → 13"])
    let same = Self.row("a", 2023, "12", isPublished: true)
    #expect(changes([other], [same, aside]) == [])
  }

  /// A row moves, or another cell of it changes: the figure is what it was.
  @Test func sameFigures() {
    let rows = [Self.row("a", 2023, "1"), Self.row("b", 2023, "2"), Self.row("a", 2024, "3")]
    #expect(changes(rows, rows.reversed()) == [])
    let noted = [Self.row("a", 2023, "1", note: "\"hai\r\ndòng, một \"\"chú thích\"\"\"")]
    #expect(changes([rows[0]], noted) == [])
    #expect(changes(noted + [rows[1]], noted + [Self.row("b", 2023, "7")]) == ["b 2023: 2 → 7"])
  }

  /// What another version of the generator wrote in another form tells nothing.
  @Test func tableOfAnotherForm() {
    let other = Array("unit,value\r\na,1\r\n".utf8)
    let new = Array((Self.header + Self.row("a", 2023, "1")).utf8)
    #expect(FigureChange.between(other, new) == [])
    #expect(FigureChange.between(new, other) == [])
    #expect(FigureChange.between([], new) == [])
    #expect(FigureChange.between([], []).isEmpty)
  }

  private func manifest(_ files: [String: String]) -> Manifest {
    Manifest(
      files.sorted { $0.key < $1.key }.map {
        Manifest.Entry(path: $0.key, bytes: Array($0.value.utf8))
      })
  }

  @Test func files() {
    let old = manifest(["a.html": "1", "b.html": "1", "c.html": "1", "d.css": "1", "e.css": "1"])
    let new = manifest(["a.html": "1", "b.html": "2", "f.html": "1", "d.css": "2", "g.css": "1"])
    let changes = SiteChanges(from: old, to: new, figures: [])
    #expect(changes.pages.added == ["f.html"])
    #expect(changes.pages.changed == ["b.html"])
    #expect(changes.pages.removed == ["c.html"])
    #expect(changes.otherFiles.added == ["g.css"])
    #expect(changes.otherFiles.changed == ["d.css"])
    #expect(changes.otherFiles.removed == ["e.css"])
    #expect(!changes.isFirst && !changes.isEmpty)
    #expect(SiteChanges(from: old, to: old, figures: []).isEmpty)
    #expect(SiteChanges(from: nil, to: new, figures: []).isFirst)
  }
}

/// What the command says of it.
@Suite struct ChangeReportTests {
  private let root: TemporaryFolder

  init() throws {
    root = try PortalRoots.city()
    let first = try build()
    #expect(first.output.contains("chưa có trang nào trước đó"), "\(first.error)")
  }

  @discardableResult
  private func build(_ options: String...) throws -> Command.Run {
    try Command.haidang(["build", root.path, "--as-of", "2025-12-01"] + options)
  }

  private func report(_ name: String = "report.json") throws -> [String: Any] {
    let data = Data(try root.bytes(name))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func nothing() throws {
    let run = try build("--report", root.location("report.json"))
    #expect(run.output.contains("Không có gì khác với trang đang có.\n"))
    #expect(try report()["figures"] as? [String] == [])
  }

  /// One that may still change: a firm one is put right in the open.
  @Test func aFigure() throws {
    let table = "content/data/bao-tang.csv"
    let line = try #require(
      root.text(table).split(separator: "\n").first { $0.contains(",provisional,") })
    var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let old = try #require(Int(cells[3]))
    cells[3] = "\(old + 1000)"
    try root.replace(String(line), by: cells.joined(separator: ","), in: table)
    let run = try build("--report", root.location("report.json"))
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("So với trang trước: "))
    let figures = try #require(report()["figures"] as? [[String: Any]])
    let changed = try #require(
      figures.first { $0["unit"] as? String == cells[1] && $0["period"] as? String == cells[2] })
    #expect(changed["old"] as? Int == old)
    #expect(changed["new"] as? Int == old + 1000)
    let pages = try #require(report()["pages"] as? [String: [String]])
    #expect(pages["added"] == [] && pages["removed"] == [])
    #expect(pages["changed"]?.contains("index.html") == true)
    // A later report takes the earlier one's place.
    try build("--report", root.location("report.json"))
    #expect(try report()["figures"] as? [String] == [])
  }

  @Test func nothingElseIsWrittenOver() throws {
    try root.write("mine", to: "notes.txt")
    let run = try build("--report", root.location("notes.txt"))
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(run.error.contains("notes.txt"))
    #expect(try root.text("notes.txt") == "mine")
    let missing = try build("--report", root.location("none/report.json"))
    #expect(missing.status == 74)
  }
}
