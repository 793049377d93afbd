import Documents
import Foundation
import Pages
import Testing

@testable import Publishing

/// Two builds never write into one output at a time.
@Suite struct OutputLockTests {
  private let root: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    root = try TemporaryFolder()
    output = OutputFolder(path: root.location("site"))
  }

  private func publish(_ text: String) async throws(OutputFolder.Failure) {
    try await output.publish([PlannedFile("index.html", text)])
  }

  private func beside() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  @Test func isGoneAfterwards() async throws {
    try await publish("1")
    #expect(try beside() == ["site"])
  }

  @Test func secondIsTold() async throws {
    let lock = try output.lock()
    let host = ProcessInfo.processInfo.hostName.split(separator: ".").first
    let failure = await #expect(throws: OutputFolder.Failure.self) { try await publish("1") }
    guard case .locked(let folder, let holder)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(folder == root.location("site"))
    #expect(holder?.process == "\(ProcessInfo.processInfo.processIdentifier)")
    #expect(holder?.host.split(separator: ".").first == host)
    #expect(!root.has("site"))
    _ = consume lock
    try await publish("2")
    #expect(try root.text("site/index.html") == "2")
  }

  @Test func isGivenBackWhenPublishingFails() async throws {
    try root.write("by hand", to: "site/index.html")
    await #expect(throws: OutputFolder.Failure.self) { try await publish("1") }
    #expect(try beside() == ["site"])
    try root.remove("site/index.html")
    try await publish("2")
    #expect(try beside() == ["site"])
  }

  /// A process that died has left its lock's file, and half a site.
  @Test func recovers() async throws {
    try await publish("old")
    try root.write("4711 elsewhere\n", to: "site.haidang-lock")
    try root.write("half", to: "site.haidang-new/index.html")
    try root.write("half", to: "site.haidang-old/a/index.html")
    try await publish("new")
    #expect(try root.text("site/index.html") == "new")
    #expect(try beside() == ["site"])
  }

  /// Where two folders cannot be swapped, a process may die while neither stands in its place.
  @Test func putsTheOldSiteBack() async throws {
    try await publish("old")
    try root.write("4711 elsewhere\n", to: "site.haidang-lock")
    try root.write("half", to: "site.haidang-new/index.html")
    try FileManager.default.moveItem(
      atPath: root.location("site"), toPath: root.location("site.haidang-old"))
    let lock = try output.lock()
    #expect(try root.text("site/index.html") == "old")
    #expect(try beside() == ["site", "site.haidang-lock"])
    _ = consume lock
    #expect(try beside() == ["site"])
  }

  /// A folder that happens to have our name is not ours, now or at the second try.
  @Test(arguments: ["site.haidang-new", "site.haidang-old"])
  func leavesAForeignFolder(_ name: String) async throws {
    try root.write("by hand", to: "\(name)/notes.txt")
    for _ in 0..<3 {
      await #expect(throws: OutputFolder.Failure.foreignFile(path: root.location(name))) {
        try await publish("1")
      }
      #expect(try beside() == [name])
    }
    #expect(try root.text("\(name)/notes.txt") == "by hand")
  }

  @Test func leavesALinkInTheLeftoversPlace() async throws {
    try root.write("by hand", to: "own/notes.txt")
    try root.write("4711 elsewhere\n", to: "site.haidang-lock")
    let link = root.location("site.haidang-new")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "own")
    for _ in 0..<2 {
      await #expect(throws: OutputFolder.Failure.foreignFile(path: link)) {
        try await publish("1")
      }
    }
    #expect(try root.text("own/notes.txt") == "by hand")
    #expect(!root.has("own/index.html"))
  }

  @Test func aLinkInTheLocksPlaceIsNotFollowed() async throws {
    try root.write("by hand", to: "notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: root.location("site.haidang-lock"), withDestinationPath: "notes.txt")
    await #expect(throws: OutputFolder.Failure.self) { try await publish("1") }
    #expect(try root.text("notes.txt") == "by hand")
  }

  /// Many at once: each publishes all of its site, or is told that it is not its turn.
  @Test func manyAtOnce() async throws {
    let results = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          do {
            let files = (0..<40).map { PlannedFile("\($0)/index.html", "\(number)") }
            try await output.publish(files)
            return true
          } catch OutputFolder.Failure.locked {
            return false
          } catch {
            Issue.record(error)
            return false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.contains(true))
    let texts = try (0..<40).map { try root.text("site/\($0)/index.html") }
    #expect(Set(texts).count == 1, "one build's files, not a mixture")
    #expect(try await Verification(folder: root.location("site")).isIntact)
    #expect(try beside() == ["site"])
  }
}

/// The next best where the system cannot swap two folders.
@Suite struct ExchangeTests {
  @Test func inTwoSteps() throws {
    let root = try TemporaryFolder()
    let places = OutputPlaces(path: root.location("site"))
    try root.write("old", to: "site/index.html")
    try root.write("new", to: "site.haidang-new/index.html")
    #expect(try places.exchangeInTwoSteps() == root.location("site.haidang-old"))
    #expect(try root.text("site/index.html") == "new")
    #expect(try root.text("site.haidang-old/index.html") == "old")
  }

  @Test func secondStepFails() throws {
    let root = try TemporaryFolder()
    let places = OutputPlaces(path: root.location("site"))
    try root.write("old", to: "site/index.html")
    #expect(throws: SystemError.self) { try places.exchangeInTwoSteps() }
    #expect(try root.text("site/index.html") == "old")
    #expect(!root.has("site.haidang-old"))
  }
}
