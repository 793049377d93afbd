import Diagnostics

/// What is in a folder.
struct FolderLook: Sendable {
  private(set) var files: [FoundFile] = []
  private(set) var folders: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(at folder: String, in root: RootFolder) {
    // The names so far, as a disk sees them that knows neither case nor Unicode's forms.
    var taken: [String: String] = [:]
    do {
      let contents = try root.contents(of: folder).filter { !$0.name.isOfTheSystem }
      let names = Set(contents.map(\.name))
      for (name, status) in contents {
        let path = folder + "/" + name
        if let other = taken.updateValue(name, forKey: SitePath.folded(name)) {
          report(.collidingName(other: folder + "/" + other), at: path)
        }
        add(status?.kind, at: path, name: name, among: names)
      }
    } catch {
      report(FileProblem(error), at: folder)
    }
  }

  private mutating func add(
    _ kind: FileSystem.Kind?, at path: String, name: String, among names: Set<String>
  ) {
    switch kind {
    // Its name is no UTF-8, so that what was made of it names nothing; or it is gone by now.
    case nil:
      report(ContentName(folder: name).problem(among: names) ?? .missing, at: path)
    case .symbolicLink: report(.symbolicLink, at: path)
    case .special(let kind): report(.special(kind), at: path)
    case .folder:
      if let problem = ContentName(folder: name).problem(among: names) {
        report(problem, at: path)
      } else {
        folders.append(path)
      }
    case .file(let size): add(file: path, name: name, size: size, among: names)
    }
  }

  private mutating func add(
    file path: String, name: String, size: Int, among names: Set<String>
  ) {
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    guard ContentTree.endings.contains(ending.lowercased()) else {
      return report(unexpected(name, ending.lowercased()), at: path)
    }
    let meant = String(name.dropLast(ending.count + 1))
    if ending != "pdf", ["md", "csv", "yaml"].contains(where: { meant.hasSuffix("." + $0) }) {
      let isTaken = names.contains(meant)
      return report(
        .hiddenEnding(ending: "." + ending, better: meant, isTaken: isTaken), at: path)
    }
    if let problem = ContentName(file: name, ending: ending).problem(among: names) {
      return report(problem, at: path)
    }
    guard let kind = FoundFile.Kind(ending) else { return }
    guard size <= kind.limit else {
      return report(.tooLarge(bytes: size, limit: kind.limit), at: path)
    }
    files.append(FoundFile(path: path, kind: kind))
  }

  /// What is wrong with a file whose ending no portal uses.
  private func unexpected(_ name: String, _ ending: String) -> FileProblem {
    let stem = Slug.make(
      ending.isEmpty ? name : String(name.dropLast(ending.count + 1)), fallback: "ten-tep")
    if let found = FoundKind(ending: ending) {
      return .otherKind(found, name: stem + (found.ending.map { "." + $0 } ?? ""))
    }
    switch ending {
    case "", "markdown", "mdown", "mkd", "mdx": return .otherEnding(ending, better: stem + ".md")
    case "yml": return .otherEnding(ending, better: stem + ".yaml")
    case "text": return .otherEnding(ending, better: stem + ".txt")
    case _:
      let allowed = ContentTree.endings.map { "." + $0 }.joined(separator: ", ")
      return .unexpected(allowed: allowed)
    }
  }

  private mutating func report(_ problem: FileProblem, at path: String) {
    diagnostics.append(Diagnostic(.file(problem), at: Place(file: path)))
  }
}

extension String {
  /// Whether an operating system, a network disk or an office program made a file of that name beside
  /// the writer's own, and mostly hides it.
  fileprivate var isOfTheSystem: Bool {
    hasPrefix(".") || hasPrefix("~$") || hasPrefix("~") && hasSuffix(".tmp")
      || ["thumbs.db", "desktop.ini", "__macosx", "@eadir"].contains(lowercased())
      || lowercased().hasSuffix("zone.identifier")
  }
}
