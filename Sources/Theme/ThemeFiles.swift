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

  /// Reads a theme's folder, and before it those of the themes that it extends.
  init(root: String, name: String, site: Site, into diagnostics: inout [Diagnostic]) {
    var reader = ThemeFolderReader(root: root)
    reader.read(theme: name, site: site, depth: 0)
    templates = reader.files.templates
    phrases = reader.files.phrases
    assets = reader.files.assets
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

  fileprivate static let none = ThemeFiles()
}

private struct ThemeFolderReader {
  let root: String
  var files = ThemeFiles.none
  var diagnostics: [Diagnostic] = []

  /// Extending goes a few themes deep at most; more is a circle.
  private static let depthLimit = 4
  /// How deep a theme's files may lie.
  private static let folderLimit = 4

  mutating func read(theme name: String, site: Site, depth: Int) {
    let folder = "themes/" + name
    guard depth < Self.depthLimit, Slug.isSlug(name), isFolder(folder) else {
      let known = ((try? FileSystem.names(in: root + "/themes")) ?? [])
        .filter { isFolder("themes/" + $0) }
      let problem = ThemeProblem.unknownTheme(
        name: name, nearest: NearMiss.of(name, among: known), known: known)
      diagnostics.append(Diagnostic(.theme(problem), at: site.place))
      return
    }
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
      guard let bytes = reader.bytes(path) else { return }
      reader.files.add(asset: bytes, named: name)
    }
  }

  private mutating func readSettings(_ path: String, depth: Int) {
    guard case .file? = try? FileSystem.kind(of: root + "/" + path), let file = source(path),
      let value = YAMLReader.read(file, in: 0..<file.bytes.count, into: &diagnostics)
    else { return }
    var reader = FieldReader(value)
    let base = reader.text("extends")
    diagnostics += reader.finish()
    if let base { read(theme: base.value, site: base.site, depth: depth + 1) }
  }

  /// Calls `visit` for each file below a folder with its path and its name below the folder.
  private mutating func walk(
    _ folder: String, _ visit: (inout ThemeFolderReader, String, String) -> Void
  ) {
    switch try? FileSystem.kind(of: root + "/" + folder) {
    case .folder?: break
    case .symbolicLink?, .other?: return report(.symbolicLink, at: folder)
    case .file?: return report(.unexpected(allowed: folder + "/"), at: folder)
    case nil: return
    }
    func descend(_ path: String, prefix: String, depth: Int) {
      guard depth < Self.folderLimit, let names = try? FileSystem.names(in: root + "/" + path)
      else { return report(.tooMany(limit: Self.folderLimit), at: path) }
      for name in names where !name.hasPrefix(".") {
        let inner = path + "/" + name
        switch try? FileSystem.kind(of: root + "/" + inner) {
        case .folder?: descend(inner, prefix: prefix + name + "/", depth: depth + 1)
        case .file?: visit(&self, inner, prefix + name)
        case .symbolicLink?, .other?: report(.symbolicLink, at: inner)
        case nil: report(.missing, at: inner)
        }
      }
    }
    descend(folder, prefix: "", depth: 0)
  }

  private func isFolder(_ path: String) -> Bool {
    if case .folder? = try? FileSystem.kind(of: root + "/" + path) { true } else { false }
  }

  private mutating func bytes(_ path: String) -> [UInt8]? {
    do {
      return try FileSystem.read(root + "/" + path)
    } catch {
      report(.unreadable(reason: error.reason), at: path)
      return nil
    }
  }

  private mutating func source(_ path: String) -> SourceFile? {
    guard let bytes = bytes(path) else { return nil }
    return SourceFile(path: path, raw: bytes, into: &diagnostics)
  }

  private mutating func reportUnexpected(_ path: String, _ allowed: String) {
    report(.unexpected(allowed: allowed), at: path)
  }

  private mutating func report(_ problem: FileProblem, at path: String) {
    diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
  }
}
