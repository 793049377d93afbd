import Diagnostics
import Documents
import Testing

@testable import Theme

/// A theme's templates come to an end, and to no more than a page can hold.
@Suite struct TemplateBoundTests {
  private func found(_ templates: [String: String]) -> [String] {
    var diagnostics: [Diagnostic] = []
    let files = templates.mapValues { SourceFile(path: "a.mustache", bytes: Array($0.utf8)) }
    _ = TemplateSet(files, into: &diagnostics)
    return diagnostics.map { "\($0.problem.identifier) \($0.place.line):\($0.place.column)" }
  }

  @Test func tagsAreCounted() {
    let tags = String(repeating: "{{title}}", count: 2_000)
    #expect(found(["page": tags]) == [])
    #expect(found(["page": tags + "\n{{title}}"]) == ["theme.too-many-tags 2:1"])
    // A template that closes no tag is read once, not from each tag again.
    let unclosed = found(["page": String(repeating: "{{ a ", count: 100_000)])
    #expect(unclosed.count == 2_001)
    #expect(unclosed.last == "theme.too-many-tags 1:10001")
  }

  @Test func sectionsAreBounded() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#posts}}", count: depth) + String(repeating: "{{/posts}}", count: depth)
    }
    #expect(found(["page": nested(32)]) == [])
    #expect(found(["page": nested(33)]) == ["theme.too-deep 1:324"])
    #expect(found(["page": nested(900)]) == ["theme.too-deep 1:324"])
  }

  /// Each inserts the next one twice: a million tags out of twenty templates.
  @Test func insertionsAreCounted() {
    var templates = ["t19": "{{title}}"]
    for number in 0..<19 { templates["t\(number)"] = "{{> t\(number + 1)}}{{> t\(number + 1)}}" }
    #expect(found(templates) == ["theme.too-many-tags 0:0"])
    for number in 0..<5 { templates["t\(number)"] = nil }
    #expect(found(templates) == [])
  }

  @Test func chainsAreBounded() {
    var templates = ["t99999": ""]
    for number in 0..<30 { templates["t\(number)"] = "{{> t\(number + 1)}}" }
    templates["t30"] = "{{> t99999}}"
    #expect(found(templates) == [])
    var long = ["t5000": ""]
    for number in 0..<5_000 { long["t\(number)"] = "{{> t\(number + 1)}}" }
    #expect(Set(found(long)) == ["theme.too-deep 0:0"])
  }

  @Test func circlesAreNamed() {
    let calls = TemplateCalls(
      tags: [:],
      calls: [
        "a": ["b"], "b": ["c"], "c": ["b"], "d": ["d"], "e": ["a", "f"], "f": [], "g": ["x"],
      ])
    #expect(calls.circles == ["b", "c", "d"])
    #expect(calls.tooDeep == [])
    #expect(calls.tooLong == [])
  }

  @Test func isolatesEndWithTheirLine() {
    #expect(found(["page": "<p>\u{2067}{{title}}\u{2069}</p>"]) == [])
    #expect(found(["page": "\n<p>\u{2067}{{title}}\n\u{2069}"]).count == 2)
  }
}
