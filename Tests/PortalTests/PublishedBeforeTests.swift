import Diagnostics
import Publishing
import Testing

/// A build is held against the figures that a build before it published.
@Suite struct PublishedBeforeTests {
  private static let table = "content/data/doc-sach.csv"

  /// The base portal, and what its first build published, in a folder of its own.
  private static func published() async throws -> (root: TemporaryFolder, site: TemporaryFolder) {
    let root = try PortalRoots.base()
    let site = try TemporaryFolder()
    for (path, bytes) in try await Build.run(root).files { try site.write(bytes, to: path) }
    return (root, site)
  }

  @Test func sameFiguresPass() async throws {
    let (root, site) = try await Self.published()
    #expect(try await Build.run(root, previous: site.path).diagnostics.lines == "")
  }

  /// The folder of a site, its table and its document say the same.
  @Test(arguments: ["", "/so-lieu/so-lieu.csv", "/so-lieu/so-lieu.json"])
  func changeIsFound(_ form: String) async throws {
    let (root, site) = try await Self.published()
    try root.replace("xa-an,2023,1200", by: "xa-an,2023,1250", in: Self.table)
    let build = try await Build.run(root, previous: site.path + form)
    #expect(build.diagnostics.lines == "model.published-figure-changed \(Self.table):2:21\n")
    let said = try #require(build.diagnostics.first).problem.wording(in: .vietnamese)
    #expect(said.problem.contains("1200") && said.problem.contains("1250"))
    #expect(said.remedy.contains("luot-doc,xa-an,2023,1200,1250,"))
  }

  @Test func correctionIsTheWayToChange() async throws {
    let (root, site) = try await Self.published()
    try root.write(
      """
      indicator,unit,period,old,new,reason,date,found-by
      luot-doc,xa-an,2023,1200,1250,Cộng sót một tháng,2025-03-01,xa-an

      """, to: "content/data/corrections.csv")
    #expect(try await Build.run(root, previous: site.path).diagnostics.lines == "")
  }

  @Test func provisionalBecomesFinalWithoutCorrection() async throws {
    let (root, site) = try await Self.published()
    try root.replace("no,,,provisional", by: "yes,,,final", in: Self.table)
    #expect(try await Build.run(root, previous: site.path).diagnostics.lines == "")
  }

  @Test func newFiguresPass() async throws {
    let (root, site) = try await Self.published()
    let rows = try root.text(Self.table)
    try root.write(rows + "co-thu-vien,xa-an,2023,no,,,final,bc-2023-xa-an,\n", to: Self.table)
    #expect(try await Build.run(root, previous: site.path).diagnostics.lines == "")
  }

  /// A number that is held back from now on is told by no message.
  @Test func withheldNumberIsNotPrinted() async throws {
    let (root, site) = try await Self.published()
    try root.replace("xa-binh,2023,800,,,final", by: "xa-binh,2023,withheld,,,", in: Self.table)
    let build = try await Build.run(root, previous: site.path)
    let said = build.diagnostics.map { $0.problem.wording(in: .vietnamese) }
    #expect(build.diagnostics.count == 1)
    #expect(said.allSatisfy { !($0.problem + $0.remedy).contains("800") })
  }

  @Test(arguments: ["", "x", "a,b\n1,2\n", "{\"indicators\": 1}", "\u{0}"])
  func otherFileIsRefused(_ text: String) async throws {
    let root = try PortalRoots.base()
    for name in ["truoc.csv", "truoc.json"] {
      let other = try TemporaryFolder()
      try other.write(text, to: name)
      let path = other.location(name)
      let build = try await Build.run(root, previous: path)
      #expect(build.diagnostics.lines == "file.not-published-figures \(path):0:0\n")
    }
  }

  @Test func missingFileIsNamed() async throws {
    let root = try PortalRoots.base()
    let build = try await Build.run(root, previous: root.location("khong-co.csv"))
    #expect(build.diagnostics.map(\.problem.identifier) == ["file.missing"])
  }
}
