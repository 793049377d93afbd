import Diagnostics
import Publishing
import Testing

/// A table with a fault on each of its lines is read to its end, and every fault is named.
///
/// A megabyte of them once took ten seconds, for each looked for its line from the file's start.
@Suite struct ManyFaultsTests {
  @Test func everyLineIsNamed() async throws {
    let root = try PortalRoots.base()
    var csv = "indicator,unit,period,value,quality,report\n"
    for row in 0..<5_000 { csv += "khong-co-\(row),xa-an,2024,1,final,bc-2024-xa-an\n" }
    try root.write(csv, to: "content/data/xau.csv")
    let found = try await Build.run(root).diagnostics
    #expect(found.count == 5_000)
    #expect(found.last?.place.line == 5_001)
    #expect(found.last?.place.column == 1)
  }
}
