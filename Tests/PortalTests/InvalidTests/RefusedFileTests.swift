import Diagnostics
import Foundation
import Publishing
import Testing

/// A file that cannot be read is one fault, whatever else rests on what it says.
///
/// Every file of a portal, and every way to be unreadable that its kind has.
@Suite struct RefusedFileTests {
  /// A way to make a file unreadable, and what is then said of it, and of nothing else.
  enum Harm: String, CaseIterable, Sendable {
    case invalidByte = "file.not-utf8"
    case nul = "file.nul-character"
    case control = "text.forbidden-character"
    case link = "file.symbolic-link"
    case size = "file.too-large"
    case syntax = "front-matter.open-quote"
    case header = "table.unknown-column"
    case tag = "theme.syntax"

    func applies(to file: String) -> Bool {
      let isText = ["md", "yaml", "csv", "mustache"].contains { file.hasSuffix("." + $0) }
      return switch self {
      case .invalidByte, .nul, .control: isText
      case .link: file.hasPrefix("content/")
      case .size: file.hasPrefix("content/") && (file.hasSuffix(".md") || file.hasSuffix(".svg"))
      case .syntax: file.hasSuffix(".md") || file.hasSuffix(".yaml")
      case .header: file.hasSuffix(".csv")
      case .tag: file.hasSuffix(".mustache")
      }
    }

    func apply(to file: String, in root: TemporaryFolder) throws {
      let bytes = try root.bytes(file)
      switch self {
      case .invalidByte: try root.write(bytes + [0xFF], to: file)
      case .nul: try root.write(bytes + [0], to: file)
      case .control: try root.write(bytes + [0x0B], to: file)
      case .link:
        try root.remove(file)
        try FileManager.default.createSymbolicLink(
          atPath: root.location(file), withDestinationPath: "/etc/hostname")
      case .size:
        let limit = file.hasSuffix(".md") ? 1_000_000 : 20_000_000
        try root.write(bytes + Array(repeating: 0x20, count: limit), to: file)
      case .syntax:
        let text = String(decoding: bytes, as: UTF8.self)
        let start = file.hasSuffix(".md") ? "---\n" : ""
        try root.write(start + "\"x: [\n" + text.dropFirst(start.count), to: file)
      case .header:
        let text = String(decoding: bytes, as: UTF8.self)
        try root.write("khong-co," + text.replacing("\n", with: "\n,"), to: file)
      case .tag: try root.write(bytes + Array("\n{{a".utf8), to: file)
      }
    }
  }

  /// What one harmed file brings about beside its own diagnostic.
  private func consequences(
    of harm: Harm, to file: String, in portal: () throws -> TemporaryFolder, asOf: String
  ) async throws -> String? {
    let root = try portal()
    try harm.apply(to: file, in: root)
    let found = try await Build.run(root, asOf: asOf).diagnostics
    let own = found.count == 1 && found.first?.problem.identifier == harm.rawValue
    return own && found.first?.place.path == file ? nil : "\(harm) \(file):\n\(found.lines)"
  }

  private static func files(_ root: TemporaryFolder) throws -> [String] {
    let theme = ["theme.yaml", "phrases/vi.yaml", "phrases/en.yaml", "templates/page.mustache"]
    return try root.contentFiles() + theme.map { "themes/own/" + $0 }
  }

  /// The portal with a theme of its own, so that there is a file of each kind.
  private static func own(_ root: TemporaryFolder) throws -> TemporaryFolder {
    let settings = try root.text("content/portal.yaml")
    try root.write(
      settings.replacing(/(?m)^theme: .*$/, with: "theme: own"), to: "content/portal.yaml")
    try root.write("extends: default\n", to: "themes/own/theme.yaml")
    try root.write("posts-title: Bài\nown: Riêng\n", to: "themes/own/phrases/vi.yaml")
    try root.write("own: Own\n", to: "themes/own/phrases/en.yaml")
    try root.write("{{phrase.own}}", to: "themes/own/templates/page.mustache")
    return root
  }

  @Test(arguments: Harm.allCases)
  func ofASmallPortal(_ harm: Harm) async throws {
    let portal = { try Self.own(PortalRoots.base()) }
    for file in try Self.files(portal()) where harm.applies(to: file) {
      let found = try await consequences(of: harm, to: file, in: portal, asOf: "2025-12-01")
      #expect(found == nil, "\(found ?? "")")
    }
  }

  /// With corrections, disputes, units that come and go, and figures named in texts.
  @Test func ofALargerPortal() async throws {
    let portal = { try Self.own(PortalRoots.district()) }
    for file in try Self.files(portal()) {
      let harm: Harm = file.hasSuffix(".csv") ? .header : .invalidByte
      guard harm.applies(to: file) else { continue }
      let found = try await consequences(of: harm, to: file, in: portal, asOf: DistrictTests.asOf)
      #expect(found == nil, "\(found ?? "")")
    }
  }
}
