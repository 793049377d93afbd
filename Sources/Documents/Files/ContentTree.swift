package import Diagnostics

/// Every file below a portal's `content/`, read, checked and sorted by path.
package struct ContentTree: Sendable {
  /// The files in the order of their paths' bytes.
  package let files: [ContentFile]
  /// The paths of files that are there but were refused: what depends on them is not to blame.
  package let refused: Set<String>

  package init(files: [ContentFile], refused: Set<String> = []) {
    self.files = files
    self.refused = refused
  }
}

/// A file of the content, by what it holds.
package struct ContentFile: Sendable {
  package enum Content: Sendable {
    /// Front matter and Markdown.
    case markdown(SourceFile)
    case yaml(SourceFile)
    case csv(SourceFile)
    /// Copied as it is: an image or a document.
    case asset(RootedFile)
  }

  /// The path from the portal's root, such as `content/pages/method.en.md`.
  package let path: String
  package let content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}

extension ContentTree {
  /// What bounds the files that a portal may hold.
  package enum Limit {
    package static let files = 200_000
    package static let markdownBytes = 1_000_000
    package static let csvBytes = 64_000_000
    package static let assetBytes = 20_000_000
    package static let nameBytes = 100
    package static let depth = 8
  }

  /// The kinds of file that are copied to the site as they are.
  package static let assetExtensions = ["svg", "png", "jpg", "jpeg", "webp", "pdf", "txt"]

  /// Reads every file below `folder` of `root`.
  ///
  /// - Parameters:
  ///   - root: The portal's root.
  ///   - folder: The folder below the root, which also begins every path.
  ///   - parallelism: How many files are read side by side.
  ///   - diagnostics: Receives what is wrong with files and names.
  /// - Returns: The files that could be read.
  package static func read(
    root: RootFolder, folder: String = "content", parallelism: Parallelism,
    into diagnostics: inout [Diagnostic]
  ) async -> ContentTree {
    let before = diagnostics.count
    let found = await find(
      in: folder, of: root, parallelism: parallelism, into: &diagnostics
    ).sorted { $0.path.precedesByBytes($1.path) }
    let read = await parallelism.map(found) { file in
      var diagnostics: [Diagnostic] = []
      return (file: file.read(root: root, into: &diagnostics), diagnostics: diagnostics)
    }
    for (_, faults) in read { diagnostics += faults }
    let refused = Set(diagnostics[before...].map(\.place.path))
    return ContentTree(files: read.compactMap(\.file), refused: refused)
  }

  /// All files below a folder, found level by level, the folders of a level side by side.
  private static func find(
    in folder: String, of root: RootFolder, parallelism: Parallelism,
    into diagnostics: inout [Diagnostic]
  ) async -> [FoundFile] {
    var found: [FoundFile] = []
    var level = [folder]
    for _ in 0...Limit.depth where !level.isEmpty {
      let looks = await parallelism.map(level, chunk: 4) { FolderLook(at: $0, in: root) }
      level = looks.flatMap(\.folders)
      found += looks.flatMap(\.files)
      diagnostics += looks.flatMap(\.diagnostics)
      guard found.count <= Limit.files else {
        let problem = FileProblem.tooMany(limit: Limit.files)
        diagnostics.append(Diagnostic(.file(problem), at: Place(file: folder)))
        return Array(found.prefix(Limit.files))
      }
    }
    for folder in level {
      let problem = FileProblem.tooMany(limit: Limit.depth)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: folder)))
    }
    return found
  }
}

/// A file that a walk came across, not read yet.
private struct FoundFile: Sendable {
  enum Kind: Sendable {
    case markdown, yaml, csv, asset
  }

  let path: String
  let kind: Kind

  func read(root: RootFolder, into diagnostics: inout [Diagnostic]) -> ContentFile? {
    let rooted = RootedFile(path, in: root, limit: kind.limit)
    if case .asset = kind { return ContentFile(path: path, content: .asset(rooted)) }
    do throws(SystemError) {
      let raw = try rooted.read()
      guard let file = SourceFile(path: path, raw: raw, into: &diagnostics) else { return nil }
      switch kind {
      case .markdown: return ContentFile(path: path, content: .markdown(file))
      case .yaml: return ContentFile(path: path, content: .yaml(file))
      case .csv: return ContentFile(path: path, content: .csv(file))
      case .asset: return nil
      }
    } catch {
      let problem = FileProblem(error, limit: kind.limit)
      diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
      return nil
    }
  }
}

extension FoundFile.Kind {
  /// `nil` for an extension that no file of the content has.
  init?(_ fileExtension: String) {
    switch fileExtension {
    case "md": self = .markdown
    case "yaml": self = .yaml
    case "csv": self = .csv
    case let other where ContentTree.assetExtensions.contains(other): self = .asset
    case _: return nil
    }
  }

  /// How many bytes such a file may hold.
  var limit: Int {
    switch self {
    case .markdown, .yaml: ContentTree.Limit.markdownBytes
    case .csv: ContentTree.Limit.csvBytes
    case .asset: ContentTree.Limit.assetBytes
    }
  }
}

/// What is in a folder.
private struct FolderLook: Sendable {
  private(set) var files: [FoundFile] = []
  private(set) var folders: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(at folder: String, in root: RootFolder) {
    // The names so far, as a disk sees them that knows neither case nor Unicode's forms.
    var taken: [String: String] = [:]
    do {
      for (name, status) in try root.contents(of: folder)
      where !name.isOfTheSystem {
        let path = folder + "/" + name
        if let other = taken.updateValue(name, forKey: SitePath.folded(name)) {
          report(.collidingName(other: folder + "/" + other), at: path)
        }
        add(status?.kind, at: path, name: name)
      }
    } catch {
      report(FileProblem(error), at: folder)
    }
  }

  private mutating func add(_ kind: FileSystem.Kind?, at path: String, name: String) {
    switch kind {
    // Its name is no UTF-8, so that what was made of it names nothing; or it is gone by now.
    case nil:
      if checkName(name, extension: nil, at: path) { report(.missing, at: path) }
    case .symbolicLink: report(.symbolicLink, at: path)
    case .special(let kind): report(.special(kind), at: path)
    case .folder:
      if checkName(name, extension: nil, at: path) { folders.append(path) }
    case .file(let size): add(file: path, name: name, size: size)
    }
  }

  private mutating func add(file path: String, name: String, size: Int) {
    let fileExtension = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    guard allowedExtensions.contains(fileExtension.lowercased()) else {
      return report(unexpected(name, fileExtension.lowercased()), at: path)
    }
    let meant = String(name.dropLast(fileExtension.count + 1))
    if fileExtension != "pdf", ["md", "csv", "yaml"].contains(where: { meant.hasSuffix("." + $0) })
    {
      return report(.hiddenEnding(ending: "." + fileExtension, better: meant), at: path)
    }
    guard checkName(name, extension: fileExtension, at: path),
      let kind = FoundFile.Kind(fileExtension)
    else { return }
    guard size <= kind.limit else {
      return report(.tooLarge(bytes: size, limit: kind.limit), at: path)
    }
    files.append(FoundFile(path: path, kind: kind))
  }

  /// What is wrong with a file that no portal uses.
  private func unexpected(_ name: String, _ ending: String) -> FileProblem {
    guard let found = FoundKind(ending: ending) else { return .unexpected(allowed: allowedNames) }
    let stem = Slug.make(String(name.dropLast(ending.count + 1)), fallback: "ten-tep")
    return .otherKind(found, name: stem + (found.ending.map { "." + $0 } ?? ""))
  }

  /// A name that is the same on every disk and in every address: `a-z`, `0-9`, `-`, and dots that
  /// separate a language and the extension.
  private mutating func checkName(_ name: String, extension fileExtension: String?, at path: String)
    -> Bool
  {
    let stem = fileExtension.map { String(name.dropLast($0.count + 1)) } ?? name
    let parts = stem.split(separator: ".", omittingEmptySubsequences: false)
    let isLowercase = fileExtension.map { $0 == $0.lowercased() } ?? true
    // `anh.png.jpg`: which of the two is meant?
    let hasTwoEndings = parts.dropFirst().contains { allowedExtensions.contains(String($0)) }
    let isValid =
      isLowercase && !hasTwoEndings && parts.count <= 2 && parts.allSatisfy { Slug.isSlug($0) }
      && name.utf8.count <= ContentTree.Limit.nameBytes
    if !isValid {
      let isFileOfTwo = hasTwoEndings && parts.count == 2 && fileExtension != nil
      let meant = isFileOfTwo ? String(parts[0]) : stem
      let slug = String(Slug.make(meant, fallback: "ten-tep").prefix(60))
      let suggestion = fileExtension.map { slug + "." + $0.lowercased() } ?? slug
      report(
        isFileOfTwo
          ? .twoEndings(name: name, suggestion: suggestion)
          : .invalidName(name: name, suggestion: suggestion), at: path)
    } else if SitePath.reservedName(in: name) != nil {
      report(.reservedName(name: name), at: path)
      return false
    }
    return isValid
  }

  private var allowedNames: String {
    allowedExtensions.map { "." + $0 }.joined(separator: ", ")
  }

  private var allowedExtensions: [String] {
    ["md", "yaml", "csv"] + ContentTree.assetExtensions
  }

  private mutating func report(_ problem: FileProblem, at path: String) {
    diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
  }
}

extension String {
  /// Whether an operating system or an office program made a file of that name beside the writer's
  /// own, and hides it.
  fileprivate var isOfTheSystem: Bool {
    hasPrefix(".") || hasPrefix("~$") || hasPrefix("~") && hasSuffix(".tmp")
      || ["thumbs.db", "desktop.ini"].contains(lowercased())
  }
}
