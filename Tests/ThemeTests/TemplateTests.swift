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
  let markup = set.render("page", fields, phrases: set.texts(of: words), into: &diagnostics)
  return (markup.string, diagnostics.map(describe))
}

private let words = Phrases(
  language: LanguageCode(rawValue: "vi"), format: .plain,
  phrases: ["and": Phrase(one: nil, other: PlaceholderText("và <lại>"))])

private func describe(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.place
  let name = place.path.split(separator: "/").last ?? ""
  return "\(diagnostic.problem.identifier) \(name):\(place.line):\(place.column)"
}

@Suite struct TemplateTests {
  private static let fields: ViewFields = [
    .title: "Sách & <biển>",
    .body: .markup(MarkupFragment("<p>x</p>")),
    .image: .absent,
    .current: .flag(true),
    .site: .fields([.name: "Cát Bà"]),
    .posts: .list([[.title: "Một"], [.title: "Hai"]]),
    .pages: .list([]),
  ]

  @Test(arguments: [
    ("{{title}}", "Sách &amp; &lt;biển&gt;"),
    ("{{{body}}}", "<p>x</p>"),
    ("{{site.name}}", "Cát Bà"),
    ("{{#current}}a{{/current}}{{^current}}b{{/current}}", "a"),
    ("{{#image}}a{{/image}}{{^image}}b{{/image}}", "b"),
    ("{{#posts}}[{{title}}]{{/posts}}", "[Một][Hai]"),
    ("{{#posts}}{{site.name}} {{/posts}}", "Cát Bà Cát Bà "),
    ("{{^pages}}không có{{/pages}}", "không có"),
    ("{{#has-posts}}có{{/has-posts}}{{#has-pages}}không{{/has-pages}}", "có"),
    ("{{#site}}{{name}}{{/site}}", "Cát Bà"),
    ("{{! ghi chú }}a", "a"),
    ("{{phrase.and}}, {{{phrase.and}}}", "và &lt;lại&gt;, và <lại>"),
    ("  <ul>\n    <li>\n", "<ul>\n<li>\n"),
    ("[{{image}}]", "[]"),
    // A name is looked for from the innermost object outwards, and its parts in what was found.
    (
      "{{#posts}}{{#site}}{{title}}{{name}}, {{site.name}}; {{/site}}{{/posts}}",
      "MộtCát Bà, Cát Bà; HaiCát Bà, Cát Bà; "
    ),
    // Written where lines end in two characters.
    ("<p>\r\n  {{#posts}}\r\n  {{title}}\r\n  {{/posts}}\r\n</p>\r\n", "<p>\nMột\nHai\n</p>\n"),
  ])
  func fills(_ template: String, _ expected: String) {
    let result = render(["page": template], Self.fields)
    #expect(result.text == expected)
    #expect(result.found == [])
  }

  @Test func partialsOfOneLineAddNoSpace() {
    let result = render(
      ["page": "({{> link}}), x", "link": "<a>{{title}}</a>\n"], [.title: "t"])
    #expect(result.text == "(<a>t</a>), x")
    let onWindows = render(
      ["page": "({{> link}}), x", "link": "<a>{{title}}</a>\r\n"], [.title: "t"])
    #expect(onWindows.text == "(<a>t</a>), x")
  }

  @Test(arguments: [
    ("a {{titel}}", ["theme.unknown-name page.mustache:1:5"]),
    ("\n  {{#posts}}\n {{tilte}}{{/posts}}", ["theme.unknown-name page.mustache:3:4"]),
    ("{{site.nam}}", ["theme.unknown-name page.mustache:1:3"]),
    ("{{title.name}}", ["theme.unknown-name page.mustache:1:3"]),
    ("{{title.x}}", ["theme.unknown-name page.mustache:1:3"]),
    // A name that other pages have, and not this one.
    ("a{{summary}}", ["theme.unknown-name page.mustache:1:4"]),
    // What no page has is wrong also where nothing is filled in.
    ("{{#image}}{{sumary}}{{/image}}", ["theme.unknown-name page.mustache:1:13"]),
    ("{{#phrase.and}}{{/phrase.and}}", ["theme.unknown-name page.mustache:1:4"]),
    ("{{> fot}}", ["theme.unknown-partial page.mustache:1:5"]),
    ("{{title", ["theme.syntax page.mustache:1:1"]),
    ("{{#posts}}", ["theme.syntax page.mustache:1:4"]),
    ("{{/posts}}", ["theme.syntax page.mustache:1:4"]),
    ("{{#current}}{{/no}}", ["theme.syntax page.mustache:1:16"]),
    ("{{}}", ["theme.syntax page.mustache:1:1"]),
    ("{{&title}}", ["theme.syntax page.mustache:1:1"]),
    // Of later releases of Mustache: parents, their blocks, partials by value, pipes.
    (
      "{{<page}}{{$title}}a{{/title}}{{/page}}",
      [
        "theme.syntax page.mustache:1:1", "theme.syntax page.mustache:1:10",
      ]
    ),
    ("{{$title}}a{{/title}}", ["theme.syntax page.mustache:1:1"]),
    (
      "{{$ title }}a{{/page}}",
      ["theme.syntax page.mustache:1:1", "theme.syntax page.mustache:1:17"]
    ),
    ("{{>*title}}", ["theme.unknown-partial page.mustache:1:4"]),
    ("{{title | title}}", ["theme.unknown-name page.mustache:1:3"]),
    // The object at hand, however it is written, and names with a dot too many.
    ("{{.}}", ["theme.syntax page.mustache:1:1"]),
    ("{{ . }}", ["theme.syntax page.mustache:1:1"]),
    ("{{{.}}}", ["theme.syntax page.mustache:1:1"]),
    ("{{#posts}}{{ . }}{{/posts}}", ["theme.syntax page.mustache:1:11"]),
    ("{{#.}}a{{/.}}", ["theme.syntax page.mustache:1:1"]),
    ("{{^ . }}a{{/ . }}", ["theme.syntax page.mustache:1:1"]),
    ("{{ .. }}", ["theme.syntax page.mustache:1:1"]),
    ("{{.title}}", ["theme.syntax page.mustache:1:1"]),
    ("{{ .title }}", ["theme.unknown-name page.mustache:1:4"]),
    ("{{site..name}}", ["theme.unknown-name page.mustache:1:3"]),
    ("{{site.name.}}", ["theme.unknown-name page.mustache:1:3"]),
    // A phrase that a template cannot fill in.
    ("{{phrase.in-year}}", ["theme.filled-phrase page.mustache:1:3"]),
    ("{{{phrase.in-year}}}", ["theme.filled-phrase page.mustache:1:4"]),
    // What is there, and no text.
    ("{{posts}}", ["theme.not-text page.mustache:1:3"]),
    ("{{{posts}}}", ["theme.not-text page.mustache:1:4"]),
    ("a\n{{pages}}", ["theme.not-text page.mustache:2:3"]),
    ("{{site}}", ["theme.not-text page.mustache:1:3"]),
    ("{{current}}", ["theme.not-text page.mustache:1:3"]),
    ("{{has-posts}}", ["theme.not-text page.mustache:1:3"]),
    ("{{#image}}{{site.has-name}}{{/image}}", ["theme.not-text page.mustache:1:13"]),
    ("{{=<% %>=}}", ["theme.syntax page.mustache:1:1"]),
    ("{{> page}}", ["theme.partial-loop page.mustache:0:0"]),
  ])
  func refuses(_ template: String, _ expected: [String]) {
    let set = template == "{{> page}}" ? ["page": "{{#current}}{{> page}}{{/current}}"] : nil
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
    let result = render(["page": "[{{#image.name}}a{{/image.name}}]"], Self.fields)
    #expect(result.text == "[]")
    #expect(result.found == [])
  }

  /// A list whose elements are made when they are filled in is a list like others.
  @Test(arguments: [
    ("{{#rows}}[{{title}}]{{/rows}}", "[1][2][3]"),
    ("{{#has-rows}}có{{/has-rows}}{{#has-pages}}không{{/has-pages}}", "có"),
    ("{{^pages}}không có{{/pages}}", "không có"),
  ])
  func rowsMadeOneByOne(_ template: String, _ expected: String) {
    let result = render(
      ["page": template],
      [
        .rows: .made(of: ["1", "2", "3"]) { [.title: .text($0)] },
        .pages: .made(of: [String]()) { [.title: .text($0)] },
      ])
    #expect(result.text == expected)
    #expect(result.found == [])
  }

  /// A list is no text, whatever kind of list it is.
  @Test(arguments: [
    View.made(of: ["1"]) { [.title: .text($0)] }
  ])
  func listsAreNoText(_ list: View) {
    let result = render(["page": "{{rows}}"], [.rows: list])
    #expect(result.found == ["theme.not-text page.mustache:1:3"])
  }
}
