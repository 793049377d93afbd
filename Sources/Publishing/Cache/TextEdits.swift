import Diagnostics
import Documents
import Markup
import Pages

/// Pages of a standing site with edited texts in place of those that they show.
///
/// Most edits are of this kind: a writer changes a sentence of a post. Whatever else could depend on
/// the file (its fields, its headings, its links, its beginning where it stands for a summary) is as it
/// was, or this is no such edit.
struct TextEdits {
  /// The pages, made anew.
  let pages: [PlannedFile]
  /// The entries of the site's other files.
  let kept: [Manifest.Entry]

  /// Fails when it takes the whole portal to say what the edits change.
  ///
  /// - Parameters:
  ///   - paths: The files of the content that changed.
  ///   - root: The portal's root.
  ///   - texts: What can be edited alone.
  ///   - site: The folder that the site stands in.
  ///   - manifest: What stands there.
  init?(_ paths: [String], root: RootFolder, texts: PageTexts, site: String, manifest: Manifest) {
    guard let (texts, words) = texts.read(Set(paths)) else { return nil }
    let pagesByFile = Dictionary(grouping: texts, by: \.value.path)
    var pages: [String: PlannedFile] = [:]
    for path in paths {
      guard let pagesOfFile = pagesByFile[path],
        let file = Self.source(path, root: root)
      else { return nil }
      let words = words[DocumentPath(path).language]
      for (page, text) in pagesOfFile {
        guard let markup = text.edited(file, words: words),
          let bytes = Self.page(page, site: site, manifest: manifest),
          text.range.upperBound <= bytes.count
        else { return nil }
        let edited =
          bytes[..<text.range.lowerBound] + markup.bytes + bytes[text.range.upperBound...]
        pages[page] = PlannedFile(
          at: Address(path: page), Array(edited), text: text.resized(to: markup.bytes.count))
      }
    }
    self.pages = pages.sorted { $0.key < $1.key }.map(\.value)
    kept = manifest.entries.filter { pages[$0.path] == nil }
  }

  /// A file of the content as a whole build would read it; `nil` when that would complain.
  private static func source(_ path: String, root: RootFolder) -> SourceFile? {
    var diagnostics: [Diagnostic] = []
    guard let raw = try? root.read(path, limit: ContentTree.Limit.markdownBytes),
      let file = SourceFile(path: path, raw: raw, into: &diagnostics), diagnostics.isEmpty
    else { return nil }
    return file
  }

  /// A page as it was published.
  private static func page(_ path: String, site: String, manifest: Manifest) -> [UInt8]? {
    guard let entry = manifest.entry(path),
      let bytes = try? FileSystem.read(site + "/" + path, limit: entry.size),
      entry == Manifest.Entry(path: path, bytes: bytes)
    else { return nil }
    return bytes
  }
}
