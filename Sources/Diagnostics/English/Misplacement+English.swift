extension Misplacement {
  var english: String {
    switch self {
    case .unknownFolder(let name): "The portal uses no folder “\(name)” in content/."
    case .noFolder: "No post and no page lies in content/ itself."
    case .notAFolder(let kind): "Each \(kind.english) is a folder with an index.md."
    case .besideIndex(let kind):
      "The folder of each \(kind.english) has one .md file only, index.md."
    case .tooDeep: "The file lies too deep: there are no folders below this place."
    case .post: "Posts lie in the folder of a topic or of an edition, not here."
    case .textAmongTables: "There are only tables of figures in content/data."
    case .table: "Tables of figures lie in content/data itself, not here."
    }
  }
}

extension FolderKind {
  var english: String {
    switch self {
    case .plan: "plan"
    case .unit: "unit"
    case .campaign: "campaign"
    case .edition: "edition"
    case .topic: "topic"
    }
  }
}
