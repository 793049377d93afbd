import Documents
import Quantities

/// What a content file holds, which its path says.
enum DocumentKind: Hashable {
  case portal
  case plan
  case planDocument(String)
  case objective(String)
  case task(String)
  case body(String)
  case unit(String)
  case indicator(String)
  case campaign(String)
  case edition(campaign: String, year: String)
  case post(campaign: String, year: String, name: String)
  case topic(String)
  case topicPost(topic: String, name: String)
  case infoPage(String)

  init?(_ path: DocumentPath) {
    let stem = path.stem
    switch (Array(path.folders.dropFirst()), path.fileExtension) {
    case ([], "yaml") where stem == "portal": self = .portal
    case (["plan"], "md") where stem == "index": self = .plan
    case (["plan", "documents"], "md"): self = .planDocument(stem)
    case (["plan", "objectives"], "md"): self = .objective(stem)
    case (["plan", "tasks"], "md"): self = .task(stem)
    case (["bodies"], "md"): self = .body(stem)
    case (["indicators"], "md"): self = .indicator(stem)
    case (["pages"], "md"): self = .infoPage(stem)
    case (let folders, "md") where folders.first == "units":
      guard folders.count == 2, stem == "index" else { return nil }
      self = .unit(folders[1])
    case (let folders, "md") where folders.first == "campaigns":
      guard let kind = Self.inCampaigns(Array(folders.dropFirst()), stem: stem) else { return nil }
      self = kind
    case (let folders, "md") where folders.first == "topics":
      guard folders.count == 2 else { return nil }
      self = stem == "index" ? .topic(folders[1]) : .topicPost(topic: folders[1], name: stem)
    default: return nil
    }
  }

  /// Whether the document stands for a section of the plan.
  var describesSection: Bool {
    switch self {
    case .plan, .objective, .task, .body: true
    case .portal, .planDocument, .unit, .indicator, .campaign, .edition, .post, .topic,
      .topicPost, .infoPage:
      false
    }
  }

  /// Whether the document stands for a unit.
  var describesUnit: Bool {
    switch self {
    case .unit: true
    case .portal, .plan, .planDocument, .objective, .task, .body, .indicator, .campaign, .edition,
      .post, .topic, .topicPost, .infoPage:
      false
    }
  }

  private static func inCampaigns(_ folders: [String], stem: String) -> DocumentKind? {
    switch (folders.count, stem == "index") {
    case (1, true): .campaign(folders[0])
    case (2, true): .edition(campaign: folders[0], year: folders[1])
    case (2, false): .post(campaign: folders[0], year: folders[1], name: stem)
    default: nil
    }
  }
}
