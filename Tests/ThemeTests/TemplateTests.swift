import Diagnostics
import Documents
import Markup
import Testing

@testable import Theme

/// Fills the template `page`; other templates stand beside it by name.
private func render(_ templates: [String: String], _ fields: ViewFields)
  -> (text: String, found: [String])
{
  var diagnostics: [Diagnostic] = []
  let files = Dictionary(
    uniqueKeysWithValues: templates.map { name, text in
      (name, SourceFile(path: "themes/t/templates/\(name).mustache", bytes: Array(text.utf8)))
    })
  let set = TemplateSet(files, into: &diagnostics)
  let markup = set.render("page", fields, into: &diagnostics).markup
  return (markup.string, diagnostics.map(describe))
}

private func describe(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.place
  let name = place.path.split(separator: "/").last ?? ""
  return "\(diagnostic.problem.identifier) \(name):\(place.line):\(place.column)"
}

@Suite struct TemplateTests {
  private static let fields: ViewFields = [
    "title": "Sách & <biển>",
    "body": .markup(MarkupFragment("<p>x</p>")),
    "nothing": .absent,
    "yes": .flag(true),
    "site": .fields(["name": "Cát Bà", "none": .absent]),
    "posts": .list([["title": "Một"], ["title": "Hai"]]),
    "empty": .list([]),
  ]

  @Test(arguments: [
    ("{{title}}", "Sách &amp; &lt;biển&gt;"),
    ("{{{body}}}", "<p>x</p>"),
    ("{{site.name}}", "Cát Bà"),
    ("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}", "a"),
    ("{{#nothing}}a{{/nothing}}{{^nothing}}b{{/nothing}}", "b"),
    ("{{#posts}}[{{title}}]{{/posts}}", "[Một][Hai]"),
    ("{{#posts}}{{site.name}} {{/posts}}", "Cát Bà Cát Bà "),
    ("{{^empty}}không có{{/empty}}", "không có"),
    ("{{#has-posts}}có{{/has-posts}}{{#has-empty}}không{{/has-empty}}", "có"),
    ("{{#site}}{{name}}{{/site}}", "Cát Bà"),
    ("{{! ghi chú }}a", "a"),
    ("  <ul>\n    <li>\n", "<ul>\n<li>\n"),
  ])
  func fills(_ template: String, _ expected: String) {
    let result = render(["page": template], Self.fields)
    #expect(result.text == expected)
    #expect(result.found == [])
  }

  @Test func partialsOfOneLineAddNoSpace() {
    let result = render(
      ["page": "({{> link}}), x", "link": "<a>{{title}}</a>\n"], ["title": "t"])
    #expect(result.text == "(<a>t</a>), x")
  }

  @Test(arguments: [
    ("a {{titel}}", ["theme.unknown-name page.mustache:1:5"]),
    ("\n  {{#posts}}\n {{tilte}}{{/posts}}", ["theme.unknown-name page.mustache:3:4"]),
    ("{{site.nam}}", ["theme.unknown-name page.mustache:1:3"]),
    ("{{title.x}}", ["theme.unknown-name page.mustache:1:3"]),
    ("{{> fot}}", ["theme.unknown-partial page.mustache:1:5"]),
    ("{{title", ["theme.syntax page.mustache:1:1"]),
    ("{{#posts}}", ["theme.syntax page.mustache:1:4"]),
    ("{{/posts}}", ["theme.syntax page.mustache:1:4"]),
    ("{{#yes}}{{/no}}", ["theme.syntax page.mustache:1:12"]),
    ("{{}}", ["theme.syntax page.mustache:1:1"]),
    ("{{&title}}", ["theme.syntax page.mustache:1:1"]),
    ("{{=<% %>=}}", ["theme.syntax page.mustache:1:1"]),
    ("{{> page}}", ["theme.partial-loop page.mustache:0:0"]),
  ])
  func refuses(_ template: String, _ expected: [String]) {
    let set = template == "{{> page}}" ? ["page": "{{#yes}}{{> page}}{{/yes}}"] : nil
    var diagnostics: [Diagnostic] = []
    if let set {
      let files = set.mapValues {
        SourceFile(path: "themes/t/templates/page.mustache", bytes: Array($0.utf8))
      }
      _ = TemplateSet(files, into: &diagnostics)
      #expect(diagnostics.map(describe) == expected)
    } else {
      #expect(render(["page": template], Self.fields).found == expected)
    }
  }

  /// A part of what is absent is absent: the template need not ask first.
  @Test func partsOfNothingAreNothing() {
    let result = render(["page": "[{{#nothing.x}}a{{/nothing.x}}]"], Self.fields)
    #expect(result.text == "[]")
    #expect(result.found == [])
  }
}
