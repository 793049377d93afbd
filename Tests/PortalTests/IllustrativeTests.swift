import Testing

@testable import Publishing

/// Made-up data say so wherever they travel; official data say nothing.
@Suite struct IllustrativeTests {
  @Test func madeUp() async throws {
    let files = try await BuiltPortals.district.value.files
    var drawings = 0
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      if path.hasSuffix(".csv") {
        let lines = text.split(separator: "\r\n")
        #expect(lines.first?.hasSuffix(",data_status") == true, "\(path)")
        #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",illustrative") }, "\(path)")
      } else if path.hasSuffix("feed.xml") {
        for entry in text.split(separator: "<entry>").dropFirst() {
          #expect(entry.contains("<title>[Minh họa] "), "\(path)")
        }
      } else if path.hasSuffix(".html") {
        let mark = path.hasPrefix("en/") ? "Illustrative data" : "Số minh họa"
        for line in text.split(separator: "<svg class=\"chart-spark\"").dropFirst() {
          #expect(line.contains("<metadata>\(mark)</metadata>"), "\(path)")
        }
        for figure in text.split(separator: "<figure class=\"figure\"").dropFirst() {
          let (picture, rest) = Self.cut(figure, before: "<p class=\"figure-source\">")
          #expect(rest.hasPrefix("<p class=\"figure-source\"><strong>\(mark).</strong>"), "\(path)")
          for drawing in picture.split(separator: "role=\"img\"").dropFirst() {
            #expect(drawing.contains(mark), "\(path)")
            drawings += 1
          }
        }
      }
    }
    #expect(drawings > 30)
  }

  @Test func official() async throws {
    for (path, bytes) in try await Build.run(PortalRoots.city()).files
    where !path.hasSuffix(".xlsx") {
      let text = String(decoding: bytes, as: UTF8.self)
      for mark in ["inh họa", "llustrative", "data_status\""] where path != "assets/style.css" {
        #expect(!text.contains(mark) || text.contains("\"data_status\": \"official\""), "\(path)")
      }
    }
  }

  private static func cut(
    _ text: Substring, before mark: String
  ) -> (Substring, Substring) {
    guard let range = text.firstRange(of: mark) else { return (text, "") }
    return (text[..<range.lowerBound], text[range.lowerBound...])
  }
}
