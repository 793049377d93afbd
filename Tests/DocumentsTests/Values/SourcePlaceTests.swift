import Diagnostics
import Testing

@testable import Documents

/// Places in lines, short and very long.
@Suite struct SourcePlaceTests {
  @Test func shortLine() {
    let file = SourceFile(path: "a.md", bytes: Array("một\nhai ba\n".utf8))
    let place = Place(path: "a.md", line: 2, column: 5, length: 2, excerpt: "hai ba")
    #expect(file.place(at: 10..<12) == place)
    #expect(file.place(line: 2, column: 5, length: 2) == place)
  }

  /// A line of a megabyte may have a fault in each word: each shows what stands around it.
  @Test(arguments: [0, 1, 200, 399, 400, 401, 30_000, 59_998, 59_999])
  func longLine(_ word: Int) throws {
    let words = (0..<60_000).map { "ở\($0)" }
    let text = words.joined(separator: " ")
    let file = SourceFile(path: "a.csv", bytes: Array(text.utf8))
    let before = words[..<word].joined(separator: " ") + (word > 0 ? " " : "")
    let column = before.unicodeScalars.count + 1
    let start = before.utf8.count
    let place = file.place(at: start..<start + words[word].utf8.count)
    #expect(place.column == column)
    #expect(place.excerpt.utf8.count < 1_010)
    let excerpt = Array(place.excerpt.unicodeScalars)
    let shown = excerpt[(place.column - place.excerptColumn)...].prefix(place.length)
    #expect(String(String.UnicodeScalarView(shown)) == words[word])
    #expect(file.place(line: 1, column: column, length: place.length) == place)
    let rendered = DiagnosticText(language: .english).render(
      Diagnostic(.table(.unclosedQuote), at: place))
    #expect(rendered.contains(words[word]))
  }

  /// Old Macs ended lines with a carriage return alone.
  @Test func lineEnds() {
    var diagnostics: [Diagnostic] = []
    let raw = Array("a\rb\r\nc\r\rd\r".utf8)
    let file = SourceFile(path: "a.md", raw: raw, into: &diagnostics)
    #expect(file?.bytes == Array("a\nb\r\nc\n\nd\n".utf8))
    #expect(diagnostics == [])
  }
}
