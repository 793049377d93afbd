import Diagnostics
import Documents
import Quantities

/// Where a text that lies where nothing is read belongs, as its path and its fields tell.
struct MisplacedDocument {
  private let document: Document
  /// The folders that the post may lie in.
  private let postFolders: [String]

  init(_ document: Document, among collections: PostCollections) {
    self.document = document
    let date = document.fields.text(of: "date").flatMap { CalendarDate($0) }
    postFolders = collections.folders(
      campaign: document.path.folders.dropFirst(2).first, year: date?.year)
  }

  var problem: FileProblem {
    let folders = Array(document.path.folders.dropFirst())
    let isPost = document.fields.text(of: "date") != nil
    guard let top = folders.first else {
      return isPost ? asPost : .misplaced(.noFolder, better: ["content/pages/\(name)"])
    }
    if Self.homes[top] == nil, top != "data" {
      return inUnknownFolder(top, folders, isPost: isPost)
    }
    switch (top, folders.count) {
    case ("data", _):
      return .misplaced(.textAmongTables, better: isPost ? posts : ["content/pages/\(name)"])
    case ("units", _): return besideFolders(folders, of: .unit)
    case ("campaigns", 1), ("topics", 1), ("campaigns", 2):
      if isPost { return asPost }
      return besideFolders(folders, of: top == "topics" ? .topic : .campaign)
    case ("campaigns", _): return .misplaced(.tooDeep, better: [raised(to: 3)])
    case ("topics", _): return .misplaced(.tooDeep, better: [raised(to: 2)])
    case ("plan", 1): return .misplaced(.besideIndex(.plan), better: Self.planFolders.map(inFolder))
    case ("plan", 2) where !Self.planFolders.contains("content/plan/" + folders[1]):
      return .misplaced(
        .unknownFolder("plan/" + folders[1]), better: Self.planFolders.map(inFolder))
    case ("plan", _): return .misplaced(.tooDeep, better: [raised(to: 2)])
    case _: return .misplaced(.tooDeep, better: [raised(to: 1)])
    }
  }

  private var name: String { document.path.stem + ".md" }
  private var posts: [String] { postFolders.map(inFolder) }
  private var asPost: FileProblem { .misplaced(.post, better: posts) }

  private func inFolder(_ folder: String) -> String { folder + "/" + name }

  /// The path with so many folders below `content/`; an `index.md` takes its folder's name.
  private func raised(to count: Int) -> String {
    let folders = document.path.folders
    let name = document.path.stem == "index" ? (folders.last ?? "") + ".md" : name
    return (folders.prefix(count + 1) + [name]).joined(separator: "/")
  }

  private func besideFolders(_ folders: [String], of kind: FolderKind) -> FileProblem {
    switch folders.count {
    case 1:
      return .misplaced(
        .notAFolder(kind), better: ["content/\(folders[0])/\(document.path.stem)/index.md"])
    case 2:
      return .misplaced(
        .besideIndex(kind), better: ["content/\(folders[0])/\(folders[1])/index.md"])
    case _:
      return .misplaced(
        .tooDeep, better: ["content/\(folders[0])/\(folders[folders.count - 1])/index.md"])
    }
  }

  private func inUnknownFolder(_ top: String, _ folders: [String], isPost: Bool) -> FileProblem {
    let known = Self.homes.sorted { $0.key < $1.key }
    let meant =
      known.first { $0.value.contains(top) }?.key ?? NearMiss.of(top, among: known.map(\.key))
    guard let meant else {
      return isPost
        ? asPost : .misplaced(.unknownFolder(top), better: ["content/pages/\(name)"])
    }
    let path = (["content", meant] + folders.dropFirst() + [name]).joined(separator: "/")
    return .misplaced(.unknownFolder(top), better: [path])
  }

  private static let planFolders = [
    "content/plan/documents", "content/plan/objectives", "content/plan/tasks",
  ]

  /// The folders of `content/`, each with what people call it who do not know its name.
  private static let homes: [String: Set<String>] = [
    "bodies": ["co-quan", "don-vi-phu-trach"],
    "campaigns": ["chien-dich", "hoat-dong", "su-kien", "events"],
    "indicators": ["chi-so", "chi-tieu"],
    "pages": ["trang", "gioi-thieu"],
    "plan": ["ke-hoach"],
    "topics": ["chuyen-muc", "chu-de"],
    "units": ["don-vi", "xa", "xa-phuong", "communes"],
  ]
}

/// The folders in which a portal's posts lie.
struct PostCollections {
  private var topics: [String] = []
  private var editions: [(campaign: String, year: String, folder: String)] = []

  init(_ documents: [Document]) {
    for document in documents where document.path.language == nil {
      let folder = document.path.folders.joined(separator: "/")
      guard let name = EntityName(document.path) else { continue }
      if name.kind == .topic { topics.append(folder) }
      if name.kind == .edition { editions.append((name.names[0], name.names[1], folder)) }
    }
  }

  /// An edition, of a campaign and a year rather than of others, and a topic.
  func folders(campaign: String?, year: Int?) -> [String] {
    let ranked = editions.map { edition in
      (
        rank: (edition.campaign == campaign ? 2 : 0) + (Int(edition.year) == year ? 1 : 0),
        folder: edition.folder
      )
    }
    let edition = ranked.max { ($0.rank, $0.folder) < ($1.rank, $1.folder) }?.folder
    return [edition, topics.min()].compactMap(\.self)
  }
}
