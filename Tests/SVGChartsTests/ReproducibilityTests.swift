import Foundation
import Programs
import Testing

/// The same bytes wherever and whenever: the gallery, written by processes that differ in all that a
/// machine may set.
@Suite struct ReproducibilityTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("svg-charts")

  @Test func timeZonesAndLocalesChangeNothing() throws {
    let settings = [
      ["TZ": "UTC", "LC_ALL": "C"], ["TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "vi_VN.UTF-8"],
      ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"],
      ["SWIFT_DETERMINISTIC_HASHING": "1"],
    ]
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("svg-charts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var pages: [Data] = []
    for (index, setting) in settings.enumerated() {
      let file = folder.appendingPathComponent("\(index).html")
      let run = try ProgramRun(Self.program, ["gallery", file.path], environment: setting)
      #expect(run.status == 0, "\(run.error)")
      pages.append(try Data(contentsOf: file))
    }
    let first = try #require(pages.first)
    #expect(first.count > 100_000)
    for page in pages { #expect(page == first) }
  }
}
