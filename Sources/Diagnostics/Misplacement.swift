/// Why nothing is read from where a file lies.
package enum Misplacement: Hashable, Sendable {
  /// `content/` has no folder of that name.
  case unknownFolder(String)
  /// Nothing but the settings and the facilities lies in `content/` itself.
  case noFolder
  /// Each of these is a folder with an `index.md`.
  case notAFolder(FolderKind)
  /// A folder of one of these has no text but its `index.md`.
  case besideIndex(FolderKind)
  case tooDeep
  /// Posts lie in a topic or in an edition.
  case post
  /// Texts do not lie among the figures.
  case textAmongTables
  case table
}

/// What has a folder of its own, which its `index.md` describes.
package enum FolderKind: Hashable, Sendable {
  case plan, unit, campaign, edition, topic

  /// The fields that its `index.md` must have.
  var requiredFields: [String] {
    switch self {
    case .plan: ["title", "issuer", "date"]
    case .unit: ["title", "type"]
    case .campaign: ["title", "section"]
    case .edition: ["title", "starts", "ends"]
    case .topic: ["title"]
    }
  }
}
