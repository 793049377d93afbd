import Foundation
import Testing

/// A fault that is made by the test, since no reviewed text file could hold it.
struct GeneratedFault: Sendable {
  let name: String
  /// As in a stored case's `expected.txt`; empty for what only looks like a fault.
  let expected: String
  let seed: @Sendable (TemporaryFolder) throws -> Void

  init(
    _ name: String, _ expected: String...,
    seed: @escaping @Sendable (TemporaryFolder) throws -> Void
  ) {
    self.name = name
    self.expected = expected.map { $0 + "\n" }.joined()
    self.seed = seed
  }
}

extension GeneratedFault: CustomTestStringConvertible {
  var testDescription: String { name }

  /// The name of the file with what is said of it: names that differ in signs alone are told apart.
  var fileName: String {
    let whole = name.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".": String(scalar)
      case " ": "-"
      default: "_" + String(scalar.value, radix: 16)
      }
    }.joined()
    return whole.count < 100 ? whole : "\(whole.prefix(80))-and-so-on"
  }

  static let all: [GeneratedFault] =
    files + frontMatter + prose + tables + templates + pictures + containment + doors

  static let method = "content/pages/method.md"
  static let contact = "content/pages/contact.md"
  private static let contactText = "---\ntitle: Liên hệ\nslug: lien-he\n---\nGửi về phòng.\n"
}

// MARK: - Files

extension GeneratedFault {
  private static let files = [
    GeneratedFault("byte-order mark, which is fine") { root in
      try root.write([0xEF, 0xBB, 0xBF] + Array(contactText.utf8), to: contact)
      let table = try root.bytes("content/data/reports.csv")
      try root.write([0xEF, 0xBB, 0xBF] + table, to: "content/data/reports.csv")
    },
    GeneratedFault("CRLF, which is fine") { root in
      for file in [contact, "content/data/reports.csv", "content/portal.yaml"] {
        let text = try root.text(file)
        try root.write(text.replacing("\n", with: "\r\n"), to: file)
      }
    },
    GeneratedFault("a table from a Vietnamese Excel, which is fine") { root in
      let table = "content/data/doc-sach.csv"
      let text = try root.text(table).replacing(",", with: ";").replacing("1300", with: "1.300")
      try root.write(
        [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8), to: table)
    },
    GeneratedFault("decomposed text, which is fine") { root in
      let text = contactText.decomposedStringWithCanonicalMapping
      try root.write(Array(text.utf8), to: contact)
    },
    GeneratedFault("UTF-16", "file.utf16 \(contact):0:0") { root in
      let units = contactText.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try root.write([0xFF, 0xFE] + units, to: contact)
    },
    GeneratedFault("Latin-1 byte", "file.not-utf8 \(contact):5:6") { root in
      try root.write(
        Array("---\ntitle: Contact\nslug: lien-he\n---\nVăn h".utf8) + [0xF3]
          + Array("a\n".utf8), to: contact)
    },
    GeneratedFault("Latin-1 byte in a table", "file.not-utf8 content/facilities.csv:2:4") { root in
      try root.write(
        Array("id,name,type,unit\nx,H".utf8) + [0xE0, 0x0A], to: "content/facilities.csv")
    },
    GeneratedFault("UTF-16 table cut off", "file.cut-off content/facilities.csv:1:5") { root in
      let units = "id,n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try root.write([0xFF, 0xFE] + units + [0x61], to: "content/facilities.csv")
    },
    GeneratedFault("UTF-8 cut off", "file.cut-off \(contact):5:6") { root in
      try root.write(
        Array("---\ntitle: Contact\nslug: lien-he\n---\nVăn h".utf8) + [0xC3], to: contact)
    },
    GeneratedFault("NUL", "file.nul-character \(contact):5:4") { root in
      try root.write(contactText.replacing("Gửi về", with: "Gửi\0về"), to: contact)
    },
    GeneratedFault("symbolic link", "file.symbolic-link content/pages/about.md:0:0") { root in
      try FileManager.default.createSymbolicLink(
        atPath: root.location("content/pages/about.md"), withDestinationPath: "contact.md")
    },
    GeneratedFault("symbolic link to a folder", "file.symbolic-link content/pages/more:0:0") {
      try FileManager.default.createSymbolicLink(
        atPath: $0.location("content/pages/more"), withDestinationPath: "../bodies")
    },
    GeneratedFault("Markdown of more than 1 MB", "file.too-large \(contact):0:0") { root in
      let line = "Một dòng chữ dài vừa phải.\n"
      try root.write(
        contactText + String(repeating: line, count: 1_000_001 / line.utf8.count + 1), to: contact)
    },
    GeneratedFault("decomposed name", "file.invalid-name content/pages/gio\u{301}.md:0:0") { root in
      try root.write(contactText, to: "content/pages/gio\u{301}.md")
    },
    GeneratedFault("too long a name", "file.invalid-name content/pages/\(longName):0:0") { root in
      try root.write(contactText, to: "content/pages/\(longName)")
    },
    GeneratedFault("too many folders", "file.too-many content/a/a/a/a/a/a/a/a/a:0:0") { root in
      try root.write(contactText, to: "content/a/a/a/a/a/a/a/a/a/a.md")
    },
  ]

  private static let longName = String(repeating: "a", count: 120) + ".md"
}

// MARK: - Front matter

extension GeneratedFault {
  private static let frontMatter = [
    GeneratedFault("front matter of more than 128 kB", "file.too-large \(contact):0:0") { root in
      let summary = String(repeating: "a", count: 140_000)
      try root.replace("Gửi về đâu.", by: summary, in: contact)
    },
    GeneratedFault("many values", "front-matter.too-many-nodes \(contact):4:40003") { root in
      let list = "[" + String(repeating: "a,", count: 20_100) + "a]"
      try root.replace("Gửi về đâu.", by: list, in: contact)
    },
  ]
}
