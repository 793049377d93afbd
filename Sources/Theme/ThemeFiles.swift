import Diagnostics
import Documents

/// The files of a theme and of those that it extends, the nearer one winning file by file.
struct ThemeFiles {
  /// By name: the path below `templates/` without extension.
  private(set) var templates: [String: SourceFile] = [:]
  /// By language code.
  private(set) var phrases: [String: [SourceFile]] = [:]
  /// By the path below `assets/`.
  private(set) var assets: [String: [UInt8]] = [:]
  /// `nil` for a theme that wants no copies of pictures.
  private(set) var pictures: ThemePictures?

  /// Reads a theme's folder, and before it those of the themes that it extends.
  init(root: RootFolder, name: String, site: Site, into diagnostics: inout [Diagnostic]) {
    var reader = ThemeFolderReader(root: root)
    reader.read(theme: name, site: site, depth: 0)
    templates = reader.files.templates
    phrases = reader.files.phrases
    assets = reader.files.assets
    pictures = reader.files.pictures
    diagnostics += reader.diagnostics
  }

  private init() {}

  fileprivate mutating func add(template: SourceFile, named name: String) {
    templates[name] = template
  }

  fileprivate mutating func add(phrases file: SourceFile, language: String) {
    phrases[language, default: []].append(file)
  }

  fileprivate mutating func add(asset bytes: [UInt8], named name: String) {
    assets[name] = bytes
  }

  fileprivate mutating func set(pictures: ThemePictures) {
    self.pictures = pictures
  }

  fileprivate static let none = ThemeFiles()

  /// What bounds the files of a theme, with those that it extends.
  enum Limit {
    /// Of a template, phrases or settings.
    static let textBytes = 1_000_000
    static let assetBytes = 20_000_000
    static let files = 2_000
    static let totalBytes = 100_000_000
  }
}

private struct ThemeFolderReader {
  let root: RootFolder
  var files = ThemeFiles.none
  var diagnostics: [Diagnostic] = []
  /// What was met so far, of all themes.
  private var fileCount = 0
  private var byteCount = 0

  init(root: RootFolder) {
    self.root = root
  }

  /// Extending goes a few themes deep at most; more is a circle.
  private static let depthLimit = 4
  /// How deep a theme's files may lie.
  private static let folderLimit = 4

  mutating func read(theme name: String, site: Site, depth: Int) {
    let folder = "themes/" + name
    let kind: FileSystem.Kind?
    let known: [String]
    do throws(SystemError) {
      let isNamed = depth < Self.depthLimit && Slug.isSlug(name)
      kind = isNamed ? try root.kind(of: folder) : nil
      known = kind == nil ? try self.known() : []
    } catch {
      return report(FileProblem(error), at: "themes")
    }
    guard let kind else {
      let problem = ThemeProblem.unknownTheme(
        name: name, nearest: NearMiss.of(name, among: known), known: known)
      diagnostics.append(Diagnostic(.theme(problem), at: site.place))
      return
    }
    guard case .folder = kind else { return visitOther(kind, folder) }
    readSettings(folder + "/theme.yaml", depth: depth)
    walk(folder + "/templates") { reader, path, name in
      guard name.hasSuffix(".mustache") else { return reader.reportUnexpected(path, ".mustache") }
      guard let file = reader.source(path) else { return }
      reader.files.add(template: file, named: String(name.dropLast(".mustache".count)))
    }
    walk(folder + "/phrases") { reader, path, name in
      guard name.hasSuffix(".yaml") else { return reader.reportUnexpected(path, ".yaml") }
      guard let file = reader.source(path) else { return }
      reader.files.add(phrases: file, language: String(name.dropLast(".yaml".count)))
    }
    walk(folder + "/assets") { reader, path, name in
      // A theme's pictures go the way of all pictures: whoever publishes need not read it first.
      guard let raw = reader.bytes(path, limit: ThemeFiles.Limit.assetBytes),
        let content = PublishedContent(raw, at: path, into: &reader.diagnostics)
      else { return }
      reader.files.add(asset: content.bytes, named: name)
    }
  }

  private mutating func readSettings(_ path: String, depth: Int) {
    guard let kind = kind(path) else { return }
    guard case .file = kind else { return visitOther(kind, path) }
    guard let file = source(path),
      let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
    else { return }
    var reader = FieldReader(value)
    let base = reader.text("extends")
    let pictures = reader.mapping("pictures") { ThemePictures(&$0) }
    diagnostics += reader.finish()
    if let base { read(theme: base.value, site: base.site, depth: depth + 1) }
    if let pictures { files.set(pictures: pictures) }
  }

  /// Calls `visit` for each file below a folder with its path and its name below the folder.
  private mutating func walk(
    _ folder: String, _ visit: (inout ThemeFolderReader, String, String) -> Void
  ) {
    guard let kind = kind(folder) else { return }
    guard case .folder = kind else { return visitOther(kind, folder) }
    func descend(_ path: String, prefix: String, depth: Int) {
      guard depth < Self.folderLimit else {
        return report(.tooMany(limit: Self.folderLimit), at: path)
      }
      do {
        for (name, status) in try root.contents(of: path) where !name.hasPrefix(".") {
          let inner = path + "/" + name
          switch status?.kind {
          case .folder?: descend(inner, prefix: prefix + name + "/", depth: depth + 1)
          case .file?: visit(&self, inner, prefix + name)
          case .symbolicLink?: report(.symbolicLink, at: inner)
          case .special(let kind)?: report(.special(kind), at: inner)
          case nil: report(.missing, at: inner)
          }
        }
      } catch {
        report(FileProblem(error), at: path)
      }
    }
    descend(folder, prefix: "", depth: 0)
  }

  /// Says what stands where something else should.
  private mutating func visitOther(_ kind: FileSystem.Kind, _ path: String) {
    switch kind {
    case .symbolicLink: report(.symbolicLink, at: path)
    case .special(let kind): report(.special(kind), at: path)
    case .file: report(.unexpected(allowed: path + "/"), at: path)
    case .folder: report(.unexpected(allowed: "theme.yaml"), at: path)
    }
  }

  /// The themes that there are.
  private func known() throws(SystemError) -> [String] {
    guard let kind = try root.kind(of: "themes"), case .folder = kind else { return [] }
    var known: [String] = []
    for (name, status) in try root.contents(of: "themes") {
      if case .folder? = status?.kind { known.append(name) }
    }
    return known
  }

  /// What a path names; `nil` when nothing is there, or it cannot be told, which is reported.
  private mutating func kind(_ path: String) -> FileSystem.Kind? {
    do {
      return try root.kind(of: path)
    } catch {
      report(FileProblem(error), at: path)
      return nil
    }
  }

  private mutating func bytes(_ path: String, limit: Int) -> [UInt8]? {
    fileCount += 1
    let theme = path.split(separator: "/").prefix(2).joined(separator: "/")
    // Told once.
    guard fileCount <= ThemeFiles.Limit.files else {
      if fileCount == ThemeFiles.Limit.files + 1 {
        report(.tooMany(limit: ThemeFiles.Limit.files), at: theme)
      }
      return nil
    }
    guard byteCount <= ThemeFiles.Limit.totalBytes else { return nil }
    do {
      let bytes = try root.read(path, limit: limit)
      byteCount += bytes.count
      if byteCount > ThemeFiles.Limit.totalBytes {
        report(.folderTooLarge(limit: ThemeFiles.Limit.totalBytes), at: theme)
      }
      return bytes
    } catch {
      report(FileProblem(error, limit: limit), at: path)
      return nil
    }
  }

  private mutating func source(_ path: String) -> SourceFile? {
    guard let bytes = bytes(path, limit: ThemeFiles.Limit.textBytes) else { return nil }
    return SourceFile(path: path, raw: bytes, into: &diagnostics)
  }

  private mutating func reportUnexpected(_ path: String, _ allowed: String) {
    report(.unexpected(allowed: allowed), at: path)
  }

  private mutating func report(_ problem: FileProblem, at path: String) {
    diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
  }
}
