import Diagnostics
import Documents
import Figures
import PortalModel
import Quantities
import Testing

/// A portal in memory: a district that ends within 2025, its communes, one indicator a kind.
///
/// No such place exists.
struct SmallPortal {
  /// The communes below the district; `xa-` goes before each name.
  var communes = ["a", "b", "c", "d", "e"]
  /// The day by which units report, as `MM-DD`; `nil` where nobody sets one.
  var due: String?
  var direction = Direction.up
  /// The day on which it is read.
  var today = Period(year: 2025).lastDay
  /// `indicator,unit,period,value,numerator,denominator,quality,report,note`.
  var observations: [String] = []
  /// `id,submitter,kind,period,submitted`.
  var reports: [String] = []
  /// `indicator,unit,period,old,new,reason,date,found-by`.
  var corrections: [String] = []

  /// The portal with everything that is wrong with it, by identifier.
  func read() async throws -> (portal: Portal, problems: [String]) {
    var diagnostics: [Diagnostic] = []
    let portal = try await read(into: &diagnostics)
    return (portal, diagnostics.map(\.problem.identifier))
  }

  /// All that is wrong with the portal, in the order of the places.
  func diagnostics() async throws -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    _ = try await read(into: &diagnostics)
    return diagnostics.sorted()
  }

  private func read(into diagnostics: inout [Diagnostic]) async throws -> Portal {
    let tree = ContentTree(
      files: files.map { path, text in
        let source = SourceFile(path: path, bytes: Array(text.utf8))
        let content: ContentFile.Content =
          if path.hasSuffix(".md") {
            .markdown(source)
          } else if path.hasSuffix(".yaml") {
            .yaml(source)
          } else {
            .csv(source)
          }
        return ContentFile(path: path, content: content)
      })
    let settings = try #require(PortalSettings.read(tree, into: &diagnostics))
    let set = await DocumentSet.read(
      tree, words: .none, parallelism: Parallelism(jobs: 1), into: &diagnostics)
    return try #require(
      await Portal.read(
        set, settings: settings, asOf: today, parallelism: Parallelism(jobs: 1),
        into: &diagnostics))
  }

  /// The portal; anything that is wrong with it fails the test.
  func valid() async throws -> Portal {
    let (portal, problems) = try await read()
    #expect(problems == [])
    return portal
  }
}

extension SmallPortal {
  private var files: [(String, String)] {
    [
      ("content/portal.yaml", Self.settings),
      ("content/plan/index.md", Self.plan),
      ("content/plan/tasks/ii-1-a.md", Self.task),
      ("content/bodies/phong.md", "---\ncode: III.1\ntitle: Phòng\nsummary: Gom số.\n---\n"),
      ("content/bodies/uy-ban-xa.md", unitsBody),
      (
        "content/units/huyen/index.md",
        "---\ntitle: Huyện\ntype: huyen\nvalid: {to: 2025-06-30}\nsummary: Không có thật.\n---\n"
      ),
      ("content/data/so-lieu.csv", table(Self.observationColumns, observations)),
      ("content/data/reports.csv", table("id,submitter,kind,period,submitted", reports)),
      ("content/data/corrections.csv", table(Self.correctionColumns, corrections)),
    ]
      + communes.map { name in
        (
          "content/units/xa-\(name)/index.md",
          """
          ---
          title: Xã \(name)
          type: xa
          parent: huyen
          valid: {to: 2025-06-30}
          summary: Không có thật.
          ---

          """
        )
      }
      + ["luot", "phan", "co-chua"].map { name in
        ("content/indicators/\(name).md", indicator(name))
      }
  }

  private static let observationColumns =
    "indicator,unit,period,value,numerator,denominator,quality,report,note"
  private static let correctionColumns = "indicator,unit,period,old,new,reason,date,found-by"

  private func table(_ columns: String, _ rows: [String]) -> String {
    ([columns] + rows).joined(separator: "\n") + "\n"
  }

  /// `luot` is counted, `phan` a ratio, `co-chua` yes or no.
  private func indicator(_ name: String) -> String {
    let kind =
      switch name {
      case "luot": "kind: count\nmeasure: lượt\naggregation: sum"
      case "phan":
        "kind: ratio\nnumerator: Mở\ndenominator: Tất cả\naggregation: ratio-of-sums\ndecimals: 1"
      default: "kind: yes-no\naggregation: share-of-units"
      }
    return """
      ---
      title: Chỉ số \(name)
      summary: Không có thật.
      section: II.1.a
      tasks: [ii-1-a]
      direction: \(direction.rawValue)
      \(kind)
      applies-to: [xa]
      reported-for: [huyen]
      ---

      """
  }

  private var unitsBody: String {
    let day = due.map { ", due: {day: \"\($0)\", source: Không có thật}" } ?? ""
    return """
      ---
      code: III.2
      title: Ủy ban nhân dân xã
      summary: Báo cáo mỗi năm.
      reporting: {every: year, to: phong\(day)}
      unit-types: [xa]
      ---

      """
  }

  private static let settings = """
    title: Cổng Mẫu
    tagline: Không có thật
    description: Không có thật.
    publisher: Không ai
    languages: [vi]
    time-zone: {name: Asia/Ho_Chi_Minh, utc-offset: "+07:00"}
    theme: default
    data-status: illustrative
    minimum-coverage: 75
    unit-types:
      - {id: huyen, name: Huyện, section: III.1}
      - {id: xa, name: Xã, section: III.2}

    """

  private static let plan = """
    ---
    title: Kế hoạch Mẫu
    issuer: Không ai
    date: "2022-03"
    period: {from: 2022, to: 2030}
    summary: Không có thật.
    task-groups:
      - {code: II.1, title: Đọc sách}
    ---

    """

  private static let task = """
    ---
    code: II.1.a
    title: Mở phòng đọc
    summary: Không có thật.
    bodies:
      - {body: phong, section: III.1, role: lead}
    ---

    """
}
