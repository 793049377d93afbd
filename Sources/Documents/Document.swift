package import Diagnostics

/// A Markdown or YAML file as fields and prose, each with its place.
package final class Document: Sendable {
  package let path: DocumentPath
  package let file: SourceFile
  /// The front matter of a Markdown file, or the whole of a YAML file.
  package let fields: YAMLValue
  /// What follows the front matter; empty for a YAML file.
  package let prose: Prose

  package init(path: DocumentPath, file: SourceFile, fields: YAMLValue, prose: Prose) {
    self.path = path
    self.file = file
    self.fields = fields
    self.prose = prose
  }
}

/// The path of a document, taken apart: `content/pages/method.en.md` is the English `method` in
/// `content/pages`.
package struct DocumentPath: Hashable, Sendable {
  /// The folders from the portal's root.
  package let folders: [String]
  /// The file's name without language and extension.
  package let stem: String
  /// The language that the name gives; `nil` for the main language.
  package let language: LanguageCode?
  package let fileExtension: String

  package init(_ path: String) {
    // Bytes are told apart faster than characters, and every file comes through here.
    var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var name = (parts.popLast() ?? "").utf8.split(separator: UInt8(ascii: "."))
      .map { String(Substring($0)) }
    fileExtension = name.count > 1 ? name.removeLast() : ""
    language = name.count > 1 ? LanguageCode(rawValue: name.removeLast()) : nil
    stem = name.joined(separator: ".")
    folders = parts
  }

  /// The path of the same document in the main language.
  package var source: String {
    (folders + [stem + "." + fileExtension]).joined(separator: "/")
  }
}

/// A language of the portal by its code, such as `vi`.
package struct LanguageCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Document {
  /// Reads a Markdown file: YAML between two `---` lines, then prose.
  ///
  /// - Returns: `nil` when the front matter cannot be read; the reason is then in `diagnostics`.
  package static func markdown(
    _ file: SourceFile, words: ProseWords, into diagnostics: inout [Diagnostic]
  ) -> Document? {
    guard let found = FrontMatter.split(file, into: &diagnostics) else { return nil }
    let file = file.freed(from: found.body.lowerBound)
    let parts = (fields: found.fields, body: found.body.lowerBound..<file.bytes.count)
    for fault in FontSigns.faults(in: file.bytes[parts.body], limit: SourceFile.faultLimit) {
      diagnostics.append(Diagnostic(fault.problem, at: file.place(at: fault.range)))
    }
    // The prose is read even when the fields are faulty: one run reports every mistake.
    let options = ProseOptions(words: words, pageAnchors: PagePart.namesForWriters)
    let prose = Prose.read(file, body: parts.body, options: options, into: &diagnostics)
    guard let fields = YAMLReader.read(file, in: parts.fields, into: &diagnostics) else {
      return nil
    }
    FieldMarks.check(fields, into: &diagnostics)
    return Document(path: DocumentPath(file.path), file: file, fields: fields, prose: prose)
  }

  /// Reads a YAML file.
  ///
  /// - Returns: `nil` when it is no YAML; the reason is then in `diagnostics`.
  package static func yaml(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> Document? {
    let range = 0..<file.bytes.count
    guard let fields = YAMLReader.read(file, in: range, into: &diagnostics) else { return nil }
    FieldMarks.check(fields, into: &diagnostics)
    return Document(path: DocumentPath(file.path), file: file, fields: fields, prose: .empty)
  }
}
