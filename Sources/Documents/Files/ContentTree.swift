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

  /// The endings of all files that a portal can have.
  static let endings = ["md", "yaml", "csv"] + assetExtensions

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
struct FoundFile: Sendable {
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
