import Diagnostics
import Documents
import Figures
import Quantities

/// What cannot be true of posts: where they lie, when they are from, who wrote them.
struct PostChecks {
  private let draft: PortalDraft
  private let editions: IdentifierMap<Edition, Edition>
  private let existence: Existence

  init(_ draft: PortalDraft) {
    self.draft = draft
    editions = draft[Edition.self].byID
    existence = Existence(units: draft[Unit.self].byID, bodies: draft[Body.self].byID)
  }

  func run(into diagnostics: inout [Diagnostic]) {
    let topics = Set(draft[Topic.self].map(\.id))
    for post in draft[Post.self] {
      diagnostics += existence.check(post.author, on: post.date)
      var day = post.date
      switch post.collection {
      case .edition(let id):
        guard let edition = editions[id] else {
          if !isUnreadable(.edition, id.rawValue) { diagnostics.append(withoutIndex(post)) }
          continue
        }
        day = edition.starts
        check(post, near: edition, into: &diagnostics)
      case .topic(let id):
        if !topics.contains(id), !isUnreadable(.topic, id.rawValue) {
          diagnostics.append(withoutIndex(post))
        }
      }
      diagnostics += existence.check(post.units, on: day)
    }
  }

  private func isUnreadable(_ kind: ContentKind, _ name: String) -> Bool {
    draft.unreadable.contains { $0.kind == kind && $0.name == name }
  }

  /// A post beside which nothing says what it belongs to.
  private func withoutIndex(_ post: Post) -> Diagnostic {
    let folder = post.articles.main.file.path.split(separator: "/").dropLast()
    let index = (folder + ["index.md"]).joined(separator: "/")
    let problem: FileProblem
    switch post.collection {
    case .topic:
      let other = draft[Topic.self].map(\.id.rawValue).min()
      problem = .missingIndex(of: .topic, other: other.map { "content/topics/\($0)" })
    case .edition:
      let year = post.date.year
      let folders = draft[Edition.self].filter { $0.year == year }.map {
        "content/campaigns/\($0.campaign.rawValue)/\(year)"
      }
      let campaign = folder.dropLast().joined(separator: "/") + "/"
      problem = .missingIndex(
        of: .edition, other: folders.first { $0.hasPrefix(campaign) } ?? folders.min())
    }
    return Diagnostic(.file(problem), at: Place(file: index))
  }

  private func check(
    _ post: Post, near edition: Edition, into diagnostics: inout [Diagnostic]
  ) {
    let first = edition.starts.adding(days: -Edition.postMargin)
    let last = edition.ends.adding(days: Edition.postMargin)
    guard post.date < first || post.date > last else { return }
    let meant = CalendarDate(
      year: edition.year, month: post.date.month, day: post.date.day
    ).flatMap { first <= $0 && $0 <= last ? $0 : nil }
    let problem = ModelProblem.postDateFarFromEdition(
      date: post.date, starts: edition.starts, ends: edition.ends,
      days: Edition.postMargin, meant: meant)
    diagnostics.append(Diagnostic(.model(problem), at: post.dateSite.place))
  }
}
