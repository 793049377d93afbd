import Diagnostics
import Documents
import Foundation
import Pages
import Publishing
import Testing

/// Portals whose headings are made of all words that the theme uses: its phrases, its ids, and the
/// names that its templates ask for.
@Suite struct HeadingIdsTests {
  /// The theme's words, as slugs: each may be a heading's id.
  private static func words() throws -> [String] {
    let theme = Project.root.appendingPathComponent("themes/default")
    var words: Set<String> = []
    for path in try FolderFiles.files(in: theme) {
      let text = try String(
        decoding: Data(contentsOf: theme.appendingPathComponent(path)), as: UTF8.self)
      if path.hasSuffix(".mustache") {
        // What stands in an attribute, between braces, or behind a dot of either.
        for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") }) {
          words.insert(Slug.make(String(word)))
        }
      } else if path.hasSuffix(".yaml") {
        for line in text.split(separator: "\n") {
          let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
          words.formUnion(parts.map { Slug.make($0) })
        }
      }
    }
    return words.filter { $0.utf8.count <= 60 }.sorted()
  }

  /// What a portal's own names and the generator's ids would be as headings.
  private static let others = [
    "noi-dung", "so-lieu", "nguon", "quy-tac", "dong-1", "i", "ii", "iii", "i-1-a", "ii-1-a",
    "muc-ii-1-a", "chu-thich-1", "chu-thich-1-dan", "bieu-do-xu-huong", "hinh-1", "xu-huong",
    "status-achieved", "trang-so-lieu", "so-xa-an-2023", "beam",
  ]

  @Test(arguments: ["city", "district"])
  func noTwoElementsShareAnId(_ portal: String) async throws {
    let root = try portal == "city" ? PortalRoots.city() : PortalRoots.district()
    let words = try Self.words() + Self.others
    #expect(words.count > 500, "the theme has many more words")
    // A text of each kind, in each language, is enough of them.
    let texts = try root.contentFiles().filter { $0.hasSuffix(".md") }
    let kinds = Dictionary(grouping: texts) { path in
      let parts = path.split(separator: "/")
      return "\(parts[1]) \(parts.count) \(path.hasSuffix(".en.md")) \(path.hasSuffix("index.md"))"
    }
    for path in kinds.values.compactMap(\.first) {
      let headings = words.map { "## \($0.replacing("-", with: " "))\n\nx[^1]\n" }
      let text = try root.text(path)
      // Each text has a footnote of its own, too, unless it brings some.
      let footnote = text.contains("[^1]:") ? "" : "\n[^1]: y\n"
      try root.write(text + "\n" + headings.joined(separator: "\n") + footnote, to: path)
    }
    let build = try await Build.run(root, asOf: DistrictTests.asOf)
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    #expect(build.paths.count > 20)
    for artifact in build.artifacts where artifact.address.path.hasSuffix(".html") {
      let page = String(decoding: artifact.bytes, as: UTF8.self)
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      let repeated = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys
      #expect(repeated.sorted() == [], "\(artifact.address.path)")
      let known = Set(ids)
      let lost = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        .filter { !known.contains($0) }
      #expect(Set(lost) == [], "\(artifact.address.path)")
    }
  }
}
