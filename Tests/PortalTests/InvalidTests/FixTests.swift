import Diagnostics
import Publishing
import Testing

/// What programs are offered to write in place of a mistake mends it.
@Suite struct FixTests {
  /// Those of which a message may have one: to build all of them again takes minutes.
  private static let cases = InvalidCase.all.filter { fault in
    fault.identifiers.contains { identifier in
      ["front-matter.", "model.unknown", "table."].contains { identifier.hasPrefix($0) }
    }
  }

  @Test(arguments: cases)
  func mends(_ fault: InvalidCase) async throws {
    let root = try fault.root()
    let build = try await Build.run(root, previous: fault.previous(in: root))
    // The last first, so that the others stay where they are.
    let fixes = build.diagnostics.compactMap { diagnostic in
      diagnostic.fix.map { (diagnostic, $0) }
    }.sorted { $0.0 > $1.0 }
    guard !fixes.isEmpty else { return }
    for (diagnostic, fix) in fixes {
      try root.apply(fix, in: diagnostic.place.path)
    }
    let mended = try await Build.run(root, previous: fault.previous(in: root))
    for (diagnostic, _) in fixes {
      let stays = mended.diagnostics.contains {
        $0.problem == diagnostic.problem && $0.place.path == diagnostic.place.path
      }
      #expect(!stays, "\(fault.name): \(diagnostic.problem.identifier)")
    }
  }

  /// Enough of the seeded faults have one that the test above asks something.
  @Test func areThere() async throws {
    let root = try PortalRoots.base()
    try root.replace("author: phong-van-hoa", by: "author: phong-van-hoaa", in: Self.post)
    let found = try await Build.run(root).diagnostics
    #expect(found.map { $0.fix?.replacement } == ["phong-van-hoa"])
  }

  private static let post = "content/campaigns/ngay-sach/2024/ke-chuyen.md"
}

extension TemporaryFolder {
  fileprivate func apply(_ fix: Fix, in path: String) throws {
    var lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
    let start = fix.column - 1
    lines[fix.line - 1].replaceSubrange(
      start..<start + fix.length, with: Array(fix.replacement.unicodeScalars))
    let mended = lines.map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line)
      return String(text)
    }
    try write(mended.joined(separator: "\n"), to: path)
  }
}
