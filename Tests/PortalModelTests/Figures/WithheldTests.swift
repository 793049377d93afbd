import Diagnostics
import PortalModel
import Testing

/// What is withheld is told by no message, in no format and no language.
@Suite struct WithheldTests {
  private static let reports =
    ["a", "b", "c", "d", "e"].map {
      "bc-xa-\($0),xa-\($0),year,2024,2025-01-10"
    } + ["bc-huyen,huyen,year,2024,2025-02-10"]

  private static func portal(_ rows: [String], _ corrections: [String] = []) -> SmallPortal {
    SmallPortal(
      communes: ["a", "b", "c"], observations: rows, reports: reports, corrections: corrections)
  }

  private static let rows = [
    "luot,huyen,2024,5317,,,final,bc-huyen,", "luot,xa-a,2024,1203,,,final,bc-xa-a,",
    "luot,xa-b,2024,1407,,,final,bc-xa-b,",
  ]

  /// All messages, by all ways to write them.
  private static func messages(_ portal: SmallPortal) async throws -> String {
    let diagnostics = try await portal.diagnostics()
    return DiagnosticLanguage.allCases.map { language in
      DiagnosticText(language: language).render(diagnostics)
        + diagnostics.map(DiagnosticJSON(language: language, root: ".").render).joined()
    }.joined()
  }

  @Test func namesWhatIsToldAndNotWhatItIs() async throws {
    let text = try await Self.messages(Self.portal(Self.rows + ["luot,xa-c,2024,withheld,,,,,"]))
    #expect(text.contains("content/data/so-lieu.csv:5:16"))
    #expect(
      text.contains(
        "Không công bố «luot» năm 2024 của «xa-c», nhưng từ các số khác của cổng ai cũng tính ra "
          + "được (content/data/so-lieu.csv:2, 3, 4)."))
    #expect(
      text.contains(
        "Ghi thêm `withheld` cho một trong các ô: «luot» năm 2024 của «xa-a», «xa-b», «huyen»."))
    #expect(
      text.contains(
        "Withheld: “luot” 2024 of “xa-c”. But anyone can work that out from the portal's other "
          + "figures (content/data/so-lieu.csv:2, 3, 4)."))
    #expect(
      text.contains(
        "Write `withheld` for one more of these: “luot” 2024 of “xa-a”, “xa-b”, “huyen”."))
    #expect(!text.contains("2707") && !text.contains("2.707"))
  }

  @Test func showsNoRowThatACorrectionWithholds() async throws {
    let portal = Self.portal(
      Self.rows + ["luot,xa-c,2024,2707,,,final,bc-xa-c,"],
      ["luot,xa-c,2024,2707,withheld,Lộ tên người,2025-03-12,xa-c"])
    let text = try await Self.messages(portal)
    #expect(text.contains("content/data/corrections.csv:2:21"))
    #expect(text.contains("withheld-can-be-worked-out"))
    #expect(!text.contains("2707"))
  }

  /// Whatever else is wrong with such rows: each of these has a message.
  @Test(arguments: [
    "luot,xa-c,2024,2707,withheld,Lộ tên người,2025-03-32,xa-c",
    "luot,xa-c,2024,2707,withheld,Lộ tên người,2025-01-02,xa-c",
    "luot,xa-c,2024,2707,withheld,,2025-03-12,xa-c",
    "luot,xa-c,2024,2707,withheld,Lộ tên người,2025-03-12,xa-z",
    "luot,xa-c,2024,2709,withheld,Lộ tên người,2025-03-12,xa-c",
  ])
  func showsNoRowAtFault(_ correction: String) async throws {
    let text = try await Self.messages(
      Self.portal(["luot,xa-c,2024,2707,,,final,bc-huyen,"], [correction]))
    #expect(text.contains("corrections.csv:2"))
    #expect(!text.contains("2707") && !text.contains("2709"))
  }

  /// The row says so itself, and a correction still says what it was.
  @Test func showsNoCorrectionOfWhatIsWithheld() async throws {
    let portal = Self.portal(
      ["luot,xa-c,2024,withheld,,,,,"], ["luot,xa-c,2024,2707,2708,Đếm lại,2025-03-12,xa-c"])
    let text = try await Self.messages(portal)
    #expect(text.contains("correction-does-not-fit"))
    #expect(!text.contains("2707") && !text.contains("2708"))
  }

  @Test func namesWhoReportsWhatDoesNotApply() async throws {
    let text = try await Self.messages(
      Self.portal(["luot,huyen,2024,not-applicable,,,,,"] + Self.rows.dropFirst()))
    #expect(text.contains("có số của Xã a, Xã b."))
    #expect(text.contains("content/data/so-lieu.csv:2:17"))
  }
}
