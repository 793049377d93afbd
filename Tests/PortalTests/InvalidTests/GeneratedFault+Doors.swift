import Foundation

// What no text may hold, at every door by which a text comes into a portal. Which characters those
// are is another test's concern; here it is that no door is without its keeper.

extension GeneratedFault {
  static let doors = raw + escaped + entities + names

  private static let control = "text.forbidden-character"
  private static let portal = "content/portal.yaml"
  private static let table = "content/facilities.csv"
  private static let phrases = "themes/local/phrases/vi.yaml"
  private static let template = "themes/local/templates/home.mustache"

  /// A file whose end is followed by a line with a character of each kind.
  private static let raw = [method, portal, "content/data/reports.csv", "themes/local/theme.yaml"]
    .flatMap { file in
      kinds.map { name, text, identifier in
        GeneratedFault("\(name) in \(file)", "\(identifier) \(file):1:3") { root in
          try root.write("# \(text)\n" + root.text(file), to: file)
        }
      }
    }

  private static let kinds = [
    ("a control", "\u{1}", control),
    ("a control of C1", "\u{9B}", control),
    ("a line separator", "\u{2028}", control),
    ("an override", "\u{202E}", control),
    ("a noncharacter", "\u{FFFF}", control),
    ("marks", String(repeating: "\u{323}\u{301}", count: 16), "text.too-many-marks"),
  ]

  private static func escape(
    _ name: String, _ place: String,
    seed: @escaping @Sendable (TemporaryFolder, String) throws -> Void
  ) -> [GeneratedFault] {
    [
      ("\\x01", control), ("\\u202e", control), ("\\0", "file.nul-character"),
      ("\\u2067", "text.unclosed-isolate"), ("\\u2069", "text.stray-isolate-end"),
      (String(repeating: "\\u0301", count: 31), "text.too-many-marks"),
    ].map { escape, identifier in
      GeneratedFault("\(name) \(escape)", "\(identifier) \(place)") { try seed($0, escape) }
    }
  }

  private static let escaped =
    escape("front matter", "\(contact):2:10") { root, escape in
      try root.replace("title: Liên hệ", by: "title: \"a\(escape)\"", in: contact)
    }
    + escape("settings", "\(portal):1:10") { root, escape in
      let rest = try root.text(portal).split(separator: "\n").dropFirst().joined(separator: "\n")
      try root.write("title: \"a\(escape)\"\n" + rest + "\n", to: portal)
    }
    + escape("phrases", "\(phrases):1:16") { root, escape in
      try root.write("posts-title: \"a\(escape)\"\n", to: phrases)
    }
    + escape("theme", "themes/local/theme.yaml:1:12") { root, escape in
      try root.write("extends: \"a\(escape)\"\n", to: "themes/local/theme.yaml")
    }
    + escape("chart", "\(method):7:10") { root, escape in
      let chart = "```chart\ntitle: \"a\(escape)\"\n```\n"
      try root.replace("Mỗi con số có một báo cáo.\n", by: chart, in: method)
    }

  private static let entities = [
    ("&#1;", control), ("&#x202e;", control), ("&#0;", control),
    ("&#x2067;", "text.unclosed-isolate"),
  ].map { entity, identifier in
    GeneratedFault("entity \(entity)", "\(identifier) \(method):6:3") { root in
      try root.replace("Mỗi con số có một báo cáo.", by: "a \(entity)", in: method)
    }
  }

  /// Isolates that a cell or a line of a template leaves open, and names of a theme's files.
  private static let names = [
    GeneratedFault("isolate in a cell", "text.unclosed-isolate \(table):4:3") { root in
      try root.write(try root.text(table) + "x,\u{2067}a,thu-vien,xa-an,\n", to: table)
    },
    GeneratedFault("isolate in a template", "text.unclosed-isolate \(template):1:1") { root in
      try root.write("\u{2067}\n", to: template)
    },
    GeneratedFault(
      "asset with an override", "file.unsafe-address themes/local/assets/a\u{202E}b.txt:0:0"
    ) { root in
      try root.write("a", to: "themes/local/assets/a\u{202E}b.txt")
    },
  ]
}
