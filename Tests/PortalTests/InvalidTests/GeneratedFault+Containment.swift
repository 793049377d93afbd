import Foundation

// Attempts to read or write outside the portal's root and the output, and names that some disk would
// confuse or refuse. They are made here, for no version control holds such files on every machine.

extension GeneratedFault {
  static let containment = links + addresses + names + themes

  private static let outside = "/etc/passwd"

  private static func link(_ path: String, to target: String, _ expected: String...)
    -> GeneratedFault
  {
    GeneratedFault("link \(path) to \(target)", expected.joined(separator: "\n")) { root in
      if root.has(path) { try root.remove(path) }
      let folder = URL(fileURLWithPath: root.location(path)).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: root.location(path), withDestinationPath: target)
    }
  }

  private static let post = "content/campaigns/ngay-sach/2024/ke-chuyen.md"

  /// A fault in the text of the post, whose prose begins in its ninth line.
  private static func prose(_ text: String, _ identifiers: String...) -> GeneratedFault {
    let column = text.hasPrefix("!") ? 6 : 5
    let expected = identifiers.map { "\($0) \(post):9:\(column)" }.joined(separator: "\n")
    return GeneratedFault("prose: \(text)", expected) { root in
      try root.replace(
        "Trẻ em kể [ba chuyện](../../../indicators/luot-doc.md#so-lieu).", by: text, in: post)
    }
  }

  private static func field(
    _ old: String, _ new: String, in file: String, _ expected: String...
  ) -> GeneratedFault {
    GeneratedFault("field: \(new)", expected.joined(separator: "\n")) { root in
      try root.replace(old, by: new, in: file)
    }
  }
}

// MARK: - Symbolic links and what is no file

extension GeneratedFault {
  private static let links = [
    link("content/pages/about.md", to: outside, "file.symbolic-link content/pages/about.md:0:0"),
    link("content/pages/about.md", to: "about.md", "file.symbolic-link content/pages/about.md:0:0"),
    link("content/pages/about.md", to: "no-where", "file.symbolic-link content/pages/about.md:0:0"),
    link("content/data/more.csv", to: outside, "file.symbolic-link content/data/more.csv:0:0"),
    link(
      "content/units/xa-an/a.png", to: outside, "file.symbolic-link content/units/xa-an/a.png:0:0"),
    link("content/units/xa-moi", to: "..", "file.symbolic-link content/units/xa-moi:0:0"),
    link("content/units/xa-moi", to: "/", "file.symbolic-link content/units/xa-moi:0:0"),
    pipe("content/pages/a.md"),
    pipe("content/units/xa-moi"),
    pipe("themes/local/assets/a.css"),
    pipe("themes/local/templates"),
    pipe(settings),
  ]

  /// To open one waits until somebody writes to it.
  private static func pipe(_ path: String) -> GeneratedFault {
    GeneratedFault("named pipe \(path)", "file.special-file \(path):0:0") { root in
      if root.has(path) { try root.remove(path) }
      let folder = URL(fileURLWithPath: root.location(path)).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      mkfifo(root.location(path), 0o600)
    }
  }
}

// MARK: - Addresses in fields and prose

extension GeneratedFault {
  private static let portal = "content/portal.yaml"
  private static let noSlug = "front-matter.invalid-identifier \(contact):3:7"
  private static let noTheme = "theme.unknown-theme \(portal):7:8"

  private static let addresses = [
    prose("[a](/etc/passwd)", "prose.absolute-path"),
    prose("[a](../../../../../../etc/passwd)", "prose.link-outside-content"),
    prose("[a](..%2f..%2f..%2f..%2fetc/passwd)", "prose.link-outside-content"),
    prose("[a](file:///etc/passwd)", "prose.forbidden-scheme"),
    prose("[a](//mau.example/a)", "prose.absolute-path"),
    prose("[a](\\\\\\\\mau.example\\\\a)", "prose.absolute-path"),
    prose("[a](javascript:alert(1))", "prose.forbidden-scheme"),
    prose("[a](../../../portal.yaml)", "prose.unknown-link-target"),
    prose("[a](../../../../themes/local/theme.yaml)", "prose.link-outside-content"),
    prose("![a](/etc/passwd)", "prose.absolute-path"),
    prose("![a](../../../../themes/default/assets/style.css)", "prose.link-outside-content"),
    prose("![a](../../../../../../tmp/a.png)", "prose.link-outside-content"),
    prose("![a](file:///tmp/a.png)", "prose.forbidden-scheme"),
    prose("![a](https://mau.example/a.png)", "prose.remote-image"),
    prose("![a](data:image/png;base64,AAAA)", "prose.image-in-address"),
    field(
      "sach.svg", "../../../../../../etc/a.svg", in: post,
      "prose.link-outside-content \(post):7:15"),
    field("sach.svg", "/etc/a.svg", in: post, "prose.unknown-image \(post):7:15"),
    field("slug: lien-he", "slug: ../../lien-he", in: contact, noSlug),
    field("slug: lien-he", "slug: /lien-he", in: contact, noSlug),
    field("slug: lien-he", "slug: ..", in: contact, noSlug),
    field("slug: lien-he", "slug: a/b", in: contact, noSlug),
    field("slug: lien-he", "slug: lien-he%2f..", in: contact, noSlug),
    field("theme: local", "theme: ../themes/local", in: portal, noTheme),
    field("theme: local", "theme: /tmp", in: portal, noTheme),
    field(
      "[vi, en]", "[vi, ../en]", in: portal,
      "front-matter.language-name \(portal):5:17"),
    field("units: [xa-an]", "units: [../units/xa-an]", in: post, "model.unknown-unit \(post):6:9"),
    field(
      "{body: phong-van-hoa,", "{body: ../bodies/phong-van-hoa,", in: portal,
      "model.unknown-body \(portal):13:17"),
  ]
}

// MARK: - Names

extension GeneratedFault {
  /// A page whose file has a name that cannot be.
  private static func page(_ name: String, _ identifier: String, also: String...)
    -> GeneratedFault
  {
    let expected = ["\(identifier) content/pages/\(name):0:0"] + also
    return GeneratedFault(
      "page \(name.debugDescription)", expected.joined(separator: "\n")
    ) { root in
      try root.write("---\ntitle: A\nslug: a\n---\n", to: "content/pages/\(name)")
    }
  }

  private static let collides = "file.colliding-name content/pages/contact.md:0:0"

  private static let names = [
    page("con.md", "file.reserved-name"),
    page("nul.en.md", "file.reserved-name"),
    page("com1.md", "file.reserved-name"),
    page("Contact.md", "file.invalid-name", also: collides),
    page("CONTACT.MD", "file.invalid-name", also: collides),
    page("a\u{1B}[31m.md", "file.invalid-name"),
    page("a\tb.md", "file.invalid-name"),
    page("a\\b.md", "file.invalid-name"),
    page("\u{202E}dm.exe.md", "file.invalid-name"),
    page("a..md", "file.invalid-name"),
    page("a b.md", "file.invalid-name"),
    field(
      "slug: lien-he", "slug: aux", in: contact, "file.reserved-name \(contact):0:0"),
    GeneratedFault("folder with a device's name", "file.reserved-name content/units/lpt9:0:0") {
      try $0.write("", to: "content/units/lpt9/index.md")
    },
    GeneratedFault(
      "page whose name is no UTF-8", "file.invalid-name content/pages/a\u{FFFD}.md:0:0"
    ) { root in
      let folder = Array("\(root.location("content/pages"))/a".utf8)
      let path = (folder + [0xFF] + Array(".md".utf8) + [0]).map { CChar(bitPattern: $0) }
      guard let file = fopen(path, "w") else { return }
      fclose(file)
    },
    GeneratedFault(
      "both forms of a letter", "file.colliding-name content/pages/gi\u{F3}.md:0:0",
      "file.invalid-name content/pages/gi\u{F3}.md:0:0"
    ) { root in
      try root.write("", to: "content/pages/gi\u{F3}.md")
      try root.write("", to: "content/pages/gio\u{301}.md")
    },
    GeneratedFault(
      "folders that differ in case", "file.invalid-name content/units/Xa-an:0:0",
      "file.colliding-name content/units/xa-an:0:0"
    ) { root in
      try root.write("", to: "content/units/Xa-an/index.md")
    },
  ]
}

// MARK: - Themes

extension GeneratedFault {
  private static let phrases = "themes/local/phrases/vi.yaml"

  private static let settings = "themes/local/theme.yaml"

  private static func asset(_ name: String, _ identifier: String) -> GeneratedFault {
    GeneratedFault(
      "asset \(name.debugDescription)", "\(identifier) themes/local/assets/\(name):0:0"
    ) { root in
      try root.write("a", to: "themes/local/assets/\(name)")
    }
  }

  private static func phrase(_ text: String, _ expected: String...) -> GeneratedFault {
    GeneratedFault("phrase \(text)", expected.joined(separator: "\n")) { root in
      try root.write(text + "\n", to: phrases)
    }
  }

  /// What is said of each page below `/don-vi/` when that part of its address is at fault.
  ///
  /// The list of units, its download and the units' pages; a download called nothing but `.csv` is
  /// none of these.
  private static func units(_ identifier: String, downloads: Int = 1) -> String {
    let files =
      Array(repeating: "content/portal.yaml", count: 1 + downloads)
      + ["dac-khu-mau", "huyen-mau", "xa-an", "xa-binh"].map { "content/units/\($0)/index.md" }
    return files.map { "\(identifier) \($0):0:0" }.joined(separator: "\n")
  }

  private static let themes = [
    link(
      "themes/local/assets/a.css", to: outside, "file.symbolic-link themes/local/assets/a.css:0:0"),
    link(
      "themes/local/templates/home.mustache", to: outside,
      "file.symbolic-link themes/local/templates/home.mustache:0:0"),
    link(phrases, to: outside, "file.symbolic-link \(phrases):0:0"),
    link(
      "themes/local/templates", to: outside, "file.symbolic-link themes/local/templates:0:0"),
    GeneratedFault("theme folders too deep", "file.too-many themes/local/assets/a/b/c/d:0:0") {
      root in
      try root.write("a", to: "themes/local/assets/a/b/c/d/e.txt")
    },
    GeneratedFault("a theme is a link", "file.symbolic-link themes/local:0:0") { root in
      try FileManager.default.moveItem(
        atPath: root.location("themes/local"), toPath: root.location("elsewhere"))
      try FileManager.default.createSymbolicLink(
        atPath: root.location("themes/local"), withDestinationPath: "../elsewhere")
    },
    GeneratedFault(
      "a template of more than 1 MB", "file.too-large themes/local/templates/a.mustache:0:0"
    ) { root in
      let text = [UInt8](repeating: 0x61, count: 1_000_001)
      try root.write(text, to: "themes/local/templates/a.mustache")
    },
    GeneratedFault(
      "an asset of more than 20 MB", "file.too-large themes/local/assets/a.bin:0:0"
    ) { root in
      try root.write([UInt8](repeating: 0, count: 20_000_001), to: "themes/local/assets/a.bin")
    },
    GeneratedFault(
      "a theme of more than 100 MB", "file.folder-too-large themes/local:0:0"
    ) { root in
      let bytes = [UInt8](repeating: 0, count: 17_000_000)
      for name in 0..<6 { try root.write(bytes, to: "themes/local/assets/\(name).bin") }
    },
    GeneratedFault("a theme of more than 2,000 files", "file.too-many themes/local:0:0") { root in
      for number in 1_000...2_999 {
        try root.write("a", to: "themes/local/assets/f\(number).txt")
      }
    },
    GeneratedFault("themes is a link", "file.symbolic-link themes:0:0") { root in
      try FileManager.default.moveItem(
        atPath: root.location("themes"), toPath: root.location("elsewhere"))
      try FileManager.default.createSymbolicLink(
        atPath: root.location("themes"), withDestinationPath: "elsewhere")
    },
    GeneratedFault(
      "content is a link", "file.symbolic-link content:0:0", "file.missing content/portal.yaml:0:0"
    ) { root in
      try FileManager.default.moveItem(
        atPath: root.location("content"), toPath: root.location("elsewhere"))
      try FileManager.default.createSymbolicLink(
        atPath: root.location("content"), withDestinationPath: "elsewhere")
    },
    field(
      "extends: default", "extends: ../../themes/default", in: settings,
      "theme.unknown-theme \(settings):1:10"),
    field(
      "extends: default", "extends: /etc", in: settings, "theme.unknown-theme \(settings):1:10"),
    phrase("path-units: ../../don-vi", units("file.unsafe-address")),
    phrase("path-units: /don-vi", units("file.unsafe-address")),
    phrase("path-units: don-vi/nul", units("file.reserved-name")),
    phrase("path-units: \"\"", units("file.unsafe-address", downloads: 0)),
    phrase(
      "path-units: " + String(repeating: "a", count: 300), units("file.address-too-long")),
    asset("a\"b.txt", "file.unsafe-address"),
    asset("aux.txt", "file.reserved-name"),
    asset("a\tb.txt", "file.unsafe-address"),
    asset("a:b.txt", "file.unsafe-address"),
    GeneratedFault(
      "assets that differ in case", "file.address-collides themes/local/assets/a.txt:0:0"
    ) { root in
      try root.write("a", to: "themes/local/assets/a.txt")
      try root.write("a", to: "themes/local/assets/A.txt")
    },
  ]
}
