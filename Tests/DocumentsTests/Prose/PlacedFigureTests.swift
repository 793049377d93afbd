import Diagnostics
import Documents
import Testing

/// Charts and figures that writers place by name: where they leave holes, and where they may not.
@Suite struct PlacedFigureTests {
  @Test(arguments: [
    ("Có `=luot-doc` người.", "<p>Có {value luot-doc} người.</p>\n"),
    ("Có `=luot-doc xa-an 2024`.", "<p>Có {value luot-doc|xa-an|2024}.</p>\n"),
    ("Có ``= luot-doc   xa-an ``.", "<p>Có {value luot-doc|xa-an}.</p>\n"),
    ("- `=luot-doc`", "<ul>\n<li>{value luot-doc}</li>\n</ul>\n"),
    ("Mã ` =luot-doc `.", "<p>Mã {value luot-doc}.</p>\n"),
    ("Mã ` =luot-doc`.", "<p>Mã {value luot-doc}.</p>\n"),
    ("Mã `=SUM(A1)`.", "<p>Mã <code>=SUM(A1)</code>.</p>\n"),
    (
      "Mã `=A1+B1`, `=`, `==`.", "<p>Mã <code>=A1+B1</code>, <code>=</code>, <code>==</code>.</p>\n"
    ),
    ("Có `=luot-doc\nxa-an`.", "<p>Có {value luot-doc|xa-an}.</p>\n"),
    (
      "> Có `=luot-doc\n> xa-an`.",
      "<blockquote>\n<p>Có {value luot-doc|xa-an}.</p>\n</blockquote>\n"
    ),
    ("Có ``=luot`doc``.", "<p>Có {value luot`doc}.</p>\n"),
    ("Mã `a=b`.", "<p>Mã <code>a=b</code>.</p>\n"),
  ])
  func value(_ markdown: String, _ html: String) {
    let reading = ProseReading(markdown)
    #expect(reading.html == html)
    #expect(reading.problems == [])
  }

  @Test func eachWordHasItsPlace() {
    let reading = ProseReading("Dòng đầu.\n\nỞ *đây* có `=luot-doc xa-an 2024` người.")
    let places = reading.prose.values.flatMap(\.words).map { word in
      "\(word.site.place.line):\(word.site.place.column)+\(word.site.place.length)"
    }
    #expect(places == ["3:14+8", "3:23+5", "3:29+4"])
  }

  /// What begins with `#` is a heading only where a space follows, at most six of them.
  @Test(arguments: ["#biển ", "##biển ", "####### "]) func afterWhatIsNoHeading(_ start: String) {
    let reading = ProseReading(start + "`=luot-doc`")
    #expect(reading.html == "<p>\(start){value luot-doc}</p>\n")
    let place = reading.prose.values.first?.words.first?.site.place
    #expect(place?.column == start.count + 3)
  }

  @Test(arguments: [
    ("", 2), ("## Hai\n", 3), ("## Hai\n\n### Ba\n", 4),
    ("## Hai\n\n### Ba\n\n#### Bốn\n", 4),
  ])
  func chartTakesTheLevelBelowItsHeading(_ before: String, _ level: Int) {
    let reading = ProseReading(before + "\n```chart\na: b\n```\n")
    #expect(reading.prose.charts.map(\.level) == [level])
  }

  @Test func chartKeepsThePlacesOfItsFields() throws {
    let reading = ProseReading("Chữ.\n\n```chart\nindicator: luot-doc\ntype: trend\n```\n")
    let fields = try #require(reading.prose.charts.first?.fields)
    var reader = FieldReader(fields)
    let places = ["indicator", "type"].compactMap { reader.text($0)?.site.place }
    #expect(places.map { "\($0.line):\($0.column)" } == ["4:12", "5:7"])
    #expect(reading.html == "<p>Chữ.</p>\n{chart 2}")
  }

  @Test(arguments: [
    "> ```chart\n> a: b\n> ```", "- a\n\n  ```chart\n  a: b\n  ```",
  ])
  func chartStandsByItself(_ markdown: String) {
    let reading = ProseReading(markdown)
    #expect(reading.prose.charts.isEmpty)
    #expect(reading.diagnostics.map(\.problem.identifier) == ["prose.chart-within-block"])
  }

  @Test(arguments: [
    "[Có `=luot-doc`](a.md)", "## Có `=luot-doc`", "![Có `=luot-doc`](a.svg)",
  ])
  func valueDoesNotStandInAnother(_ markdown: String) {
    let reading = ProseReading(markdown)
    #expect(reading.prose.values.isEmpty)
    #expect(reading.diagnostics.map(\.problem.identifier).contains("prose.value-out-of-place"))
  }
}
