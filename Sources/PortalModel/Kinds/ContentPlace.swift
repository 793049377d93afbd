import Documents

/// Where files of a kind lie below `content/`, without their endings: `campaigns/*/*/index`, each `*` a
/// name.
struct ContentPlace: ExpressibleByStringLiteral, Sendable {
  private let parts: [Substring]

  init(stringLiteral pattern: String) { parts = pattern.split(separator: "/") }

  /// The names that a path gives; `nil` for a path elsewhere.
  func names(in path: DocumentPath) -> [String]? {
    guard path.folders.count == parts.count else { return nil }
    var names: [String] = []
    for (part, found) in zip(parts, path.folders.dropFirst() + [path.stem]) {
      if part == "*" {
        names.append(found)
      } else if part != found {
        return nil
      }
    }
    return names
  }
}

/// Which entity a file of the content stands for, as its path says.
struct EntityName: Hashable, Sendable {
  let kind: ContentKind
  /// The names of its folders and of its file, as far as they are its own.
  let names: [String]

  init(_ kind: ContentKind, _ names: [String]) {
    self.kind = kind
    self.names = names
  }

  /// `nil` for a file that stands for none.
  init?(_ path: DocumentPath) {
    guard path.fileExtension == "md" else { return nil }
    for kind in ContentKind.allCases {
      for place in kind.entity.places {
        guard let names = place.names(in: path) else { continue }
        self.init(kind, names)
        return
      }
    }
    return nil
  }

  /// What others call the entity by.
  var name: String { names.joined(separator: "/") }
}
