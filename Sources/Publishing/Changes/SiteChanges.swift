import Documents

/// What a new site changes of the one that stood in its place.
package struct SiteChanges: Hashable, Sendable {
  /// Whether no build's site stood there.
  package let isFirst: Bool
  package let pages: FileChanges
  /// Assets, pictures, downloads, feeds.
  package let otherFiles: FileChanges
  /// In the order of the downloads; what is gone comes last.
  package let figures: [FigureChange]

  /// Files by their paths, in the order of the paths' bytes.
  package struct FileChanges: Hashable, Sendable {
    package fileprivate(set) var added: [String] = []
    package fileprivate(set) var changed: [String] = []
    package fileprivate(set) var removed: [String] = []

    package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
  }

  /// - Parameters:
  ///   - old: What stood there; `nil` for a folder that no build wrote.
  ///   - new: What stands there now.
  ///   - figures: The figures that differ.
  init(from old: Manifest?, to new: Manifest, figures: [FigureChange]) {
    var pages = FileChanges()
    var others = FileChanges()
    func note(_ path: String, in list: WritableKeyPath<FileChanges, [String]>) {
      if path.hasSuffix(".html") {
        pages[keyPath: list].append(path)
      } else {
        others[keyPath: list].append(path)
      }
    }
    let digests = old?.digests ?? [:]
    for entry in new.entries {
      switch digests[entry.path] {
      case nil: note(entry.path, in: \.added)
      case entry.digest?: break
      case .some: note(entry.path, in: \.changed)
      }
    }
    let kept = new.digests
    for entry in old?.entries ?? [] where kept[entry.path] == nil {
      note(entry.path, in: \.removed)
    }
    isFirst = old == nil
    self.pages = pages
    otherFiles = others
    self.figures = figures
  }

  /// No changes to a site that stands.
  static let none = SiteChanges(from: Manifest([]), to: Manifest([]), figures: [])

  package var isEmpty: Bool { pages.isEmpty && otherFiles.isEmpty && figures.isEmpty }
}

extension Manifest {
  fileprivate var digests: [String: SHA256Digest] {
    Dictionary(entries.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }
}
