import Diagnostics
@testable import Documents
import Foundation
import Markup

@testable import Pictures
import Quantities
@testable import Theme

/// A part of the program that reads what others wrote, with what must hold whatever they wrote.
///
/// Each is fed by the fuzzer (`make fuzz`) and, with the inputs it once found, by every test run.
enum FuzzTarget: String, CaseIterable, Sendable {
  case frontMatter = "front-matter"
  case markdown
  case table
  case template
  case slug
  case image
  case drawing

  /// Reads an input, which may neither trap nor hang nor break what must hold.
  func read(_ input: [UInt8]) {
    switch self {
    case .frontMatter: Self.readFrontMatter(input)
    case .markdown: Self.readMarkdown(input)
    case .table: Self.readTable(input)
    case .template: Self.readTemplate(input)
    case .slug: Self.readSlug(input)
    case .image: Self.readImage(input)
    case .drawing: Self.readDrawing(input)
    }
  }
}

// MARK: - What files hold

extension FuzzTarget {
  private static func readFrontMatter(_ input: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    guard let file = SourceFile(path: "content/a.md", raw: input, into: &diagnostics) else {
      return check(diagnostics, in: nil)
    }
    guard let document = Document.markdown(file, words: words, into: &diagnostics) else {
      return check(diagnostics, in: file)
    }
    var reader = FieldReader(document.fields)
    _ = reader.requiredText("title")
    _ = reader.date("date")
    _ = reader.texts("units")
    _ = reader.number("order")
    _ = reader.integer("year")
    _ = reader.flag("draft")
    _ = reader.mapping("image") { reader -> String? in reader.requiredText("file")?.value }
    _ = reader.mappings("programme") { reader -> String? in reader.text("place")?.value }
    diagnostics += reader.finish()
    check(diagnostics, in: file)
  }

  private static func readMarkdown(_ input: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    let head = Array("---\ntitle: A\n---\n".utf8)
    guard let file = SourceFile(path: "content/a.md", raw: head + input, into: &diagnostics),
      let document = Document.markdown(file, words: words, into: &diagnostics)
    else { return check(diagnostics, in: nil) }
    check(diagnostics, in: file)
    for case .markup(let range) in document.prose.pieces {
      // Raw markup is off: what an author writes of it comes out as text.
      let text = String(decoding: document.prose.markup.bytes[range], as: UTF8.self)
        .lowercased()
      for tag in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
        let name = tag.prefix { $0.isLetter }
        precondition(!foreignElements.contains(String(name)), "raw markup: \(name)")
      }
    }
  }

  private static let foreignElements: Set<String> = [
    "script", "style", "iframe", "object", "embed", "form", "base", "meta", "link", "svg", "math",
    "img", "video", "audio", "b", "i", "u", "font",
  ]

  private static func readTable(_ input: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    guard let file = SourceFile(path: "content/a.csv", raw: input, into: &diagnostics) else {
      return check(diagnostics, in: nil)
    }
    let table = Table.read(
      file, required: ["unit", "period"], optional: ["value", "note"], into: &diagnostics)
    guard let table else { return check(diagnostics, in: file) }
    for row in table.rows {
      for column in ["unit", "period", "value", "note"] where table.has(column) {
        let cell = row[column]
        _ = cell.text
        _ = cell.exactText
        _ = cell.place
        if !cell.isEmpty { _ = cell.number(into: &diagnostics) }
      }
    }
    check(diagnostics, in: file)
  }

  private static func readTemplate(_ input: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    let path = "themes/t/templates/page.mustache"
    guard let file = SourceFile(path: path, raw: input, into: &diagnostics) else {
      return check(diagnostics, in: nil)
    }
    let set = TemplateSet(["page": file], into: &diagnostics)
    if diagnostics.isEmpty {
      _ = set.render("page", fields, phrases: set.texts(of: .empty), into: &diagnostics)
    }
    check(diagnostics, in: file)
  }

  private static let fields: ViewFields = [
    .title: "Sách & <biển>", .current: .flag(true), .image: .absent,
    .site: .fields([.name: "A"]), .posts: .list([[.title: "Một"], [.title: "Hai"]]),
  ]

  private static let words = ProseWords(
    done: "xong", notDone: "chưa", footnotes: "Chú thích", footnote: "chú thích",
    backToText: "về", table: "Bảng")
}

// MARK: - Pictures

extension FuzzTarget {
  /// A picture that was cleaned is clean, and as large as it was.
  private static func readImage(_ input: [UInt8]) {
    guard let format = PictureFormat(input), let once = try? CleanPicture(input, as: format) else {
      return
    }
    guard let again = try? CleanPicture(once.bytes, as: format) else {
      preconditionFailure("a cleaned picture is a picture")
    }
    precondition(again.bytes == once.bytes && !again.wasCleaned && again.size == once.size)
    // More pixels would only take longer.
    guard !once.isMoving, once.size.pixelCount <= 1_000_000 else { return }
    let plan = RenditionPlan(
      widths: [RenditionPlan.Width(pixels: 16, bytes: 400)], jpegQuality: 70, webPQuality: 70)
    let renditions = plan.renditions(of: once.size, once.format)
    for (rendition, bytes) in zip(renditions, (try? plan.make(renditions, of: once)) ?? []) {
      guard let copy = try? CleanPicture(bytes, as: rendition.format) else {
        preconditionFailure("a copy is a picture")
      }
      precondition(copy.size == rendition.size && !copy.wasCleaned)
    }
  }

  /// What is published of a drawing is published again as it is.
  private static func readDrawing(_ input: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    guard let file = SourceFile(path: "content/a.svg", raw: input, into: &diagnostics) else {
      return check(diagnostics, in: nil)
    }
    guard let once = Drawing(file, into: &diagnostics) else { return check(diagnostics, in: file) }
    let written = SourceFile(path: "content/a.svg", bytes: once.bytes)
    guard let again = Drawing(written, into: &diagnostics) else {
      preconditionFailure("what was written out is refused")
    }
    precondition(again.bytes == once.bytes && again.size == once.size, "other bytes")
    precondition(!again.wasCleaned, "something was left to be taken out")
  }
}

// MARK: - Texts

extension FuzzTarget {
  private static func readSlug(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let slug = Slug.make(text)
    precondition(Slug.isSlug(slug), "no slug")
    precondition(Slug.make(slug) == slug, "a slug is its own slug")
    let folded = Slug.fold(text)
    precondition(Slug.fold(folded) == folded, "folding twice")
    let composed = NFC.normalise(text)
    precondition(NFC.normalise(composed) == composed)
    precondition(composed == text, "composing keeps what is canonically equivalent")
    var anchors = AnchorRegistry()
    let first = anchors.claim(text)
    let second = anchors.claim(text)
    precondition(first != second, "two headings, one anchor")
    _ = SitePath.isSafe(text)
    _ = SitePath.reservedName(in: text)
    _ = VietnameseCollation.key(text)
    _ = NearMiss.of(text, among: ["tieu-de", "luot-doc", "xa-an"])
    _ = CalendarDate(text)
  }
}

// MARK: - What must hold of messages

extension FuzzTarget {
  /// Every message names a place that is in the file, in both languages, for people and for tools.
  private static func check(_ diagnostics: [Diagnostic], in file: SourceFile?) {
    for diagnostic in diagnostics {
      let place = diagnostic.place
      precondition(place.line >= 0 && place.column >= 0 && place.length >= 1)
      if let file {
        let lines = 1 + file.bytes.count { $0 == UInt8(ascii: "\n") }
        precondition(place.line <= lines, "beyond the file's end")
      }
      for language in DiagnosticLanguage.allCases {
        let text = DiagnosticText(language: language).render(diagnostic)
        precondition(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
        _ = DiagnosticJSON(language: language, root: ".").render(diagnostic)
      }
    }
  }
}
