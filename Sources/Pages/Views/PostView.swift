import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Posts, and the topics of those that belong to no campaign.
extension Composer {
  /// A post in a list: `{title, link, date, summary}`.
  func postEntry(_ post: Post) -> ViewFields {
    var entry = anchor(post, to: .post(post.id))
    entry[.date] = .fields(date(post.date))
    entry[.summary] = .optional(post.articles.article(in: language).summary)
    return entry
  }

  /// Posts in a list; absent where there are none.
  func postEntries(_ posts: [Post]) -> View {
    posts.isEmpty ? .absent : .list(posts.map(postEntry))
  }

  func topic(_ topic: Topic, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      topic.articles, below: [anchor(phrases(.postsTitle), to: .postList(1))],
      section: topic.section?.value, showsData: true)
    return shell(heading).merging([
      .lang: mark(articleLanguage(topic.articles)),
      .summary: .optional(topic.articles.article(in: language).summary),
      .prose: prose(topic.articles, into: &diagnostics),
      .posts: postEntries(graph.posts.byCollection[.topic(topic.id)] ?? []),
    ])
  }

  func post(_ post: Post, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let (collection, parents, section) = surroundings(of: post)
    let heading = heading(
      post.articles, below: parents, section: section, showsData: true)
    let siblings = graph.posts.byCollection[post.collection] ?? []
    let index = graph.posts.ranks[post.id] ?? 0
    return shell(heading).merging([
      .lang: mark(articleLanguage(post.articles)),
      .summary: .optional(post.articles.article(in: language).summary),
      .date: .fields(date(post.date)),
      .author: .optional(submitterAnchor(post.author.value)),
      .units: post.units.isEmpty ? .absent : .list(post.units.compactMap { unit($0.value) }),
      .collection: .optional(collection),
      .image: image(of: post),
      .prose: prose(post.articles, into: &diagnostics),
      .older: .optional(
        index + 1 < siblings.count ? postEntry(siblings[index + 1]) : nil),
      .newer: .optional(index > 0 ? postEntry(siblings[index - 1]) : nil),
      .siblings: .flag(siblings.count > 1),
    ])
  }

  /// What a post belongs to, the pages above it, and the section of the plan.
  private func surroundings(
    of post: Post
  ) -> (collection: ViewFields?, parents: [ViewFields], section: PlanSection?) {
    switch post.collection {
    case .edition(let id):
      let edition = portal.lookup.editions[id]
      let campaign = edition.flatMap { portal.lookup.campaigns[$0.campaign] }
      let parents = [
        anchor(phrases(.navCampaigns), to: .campaignList),
        campaign.map { anchor($0, to: .campaign($0.id), short: true) },
        edition.map { anchor("\($0.year)", to: .edition($0.id)) },
      ]
      return (
        edition.map { anchor($0, to: .edition($0.id)) }, parents.compactMap { $0 },
        campaign?.section.value
      )
    case .topic(let id):
      let topic = portal.lookup.topics[id]
      let own = topic.map { anchor($0, to: .topic(id)) }
      let parents = [anchor(phrases(.postsTitle), to: .postList(1)), own]
      return (own, parents.compactMap { $0 }, topic?.section?.value)
    }
  }

  private func image(of post: Post) -> View {
    guard let image = post.image else { return .absent }
    return .markup(
      picture(
        image.file.value, alternativeText: image.alternativeText,
        in: post.articles.main.file))
  }

  func postList(_ number: Int) -> ViewFields {
    let pages =
      graph.posts.pages[language] ?? PostPages([], in: language, settings: portal.settings)
    var heading = heading(
      .postsTitle, .postsDescription, source: "content/campaigns", showsData: true)
    if number > 1 {
      heading.title = phrases(.postsPageTitle, ["number": "\(number)"])
      heading.shortTitle = heading.title
      heading.breadcrumb.append(anchor(phrases(.postsTitle), to: .postList(1)))
    }
    let shown = pages.numbers(around: number)
    let numbers = zip(shown, [0] + shown).map { other, before -> ViewFields in
      [
        .number: .text("\(other)"), .link: .optional(link(to: .postList(other))),
        .current: .flag(other == number), .gap: .flag(other > before + 1),
      ]
    }
    // A topic that is not written in this language is led to in the main one.
    let topics = portal.topics.map { anchor($0, to: .topic($0.id)) }
    return shell(heading).merging([
      .topics: topics.isEmpty || number > 1 ? .absent : .list(topics),
      .posts: .list(pages[number].map(postEntry)),
      .count: .text(phrases(.postCount, count: pages.posts.count)),
      .pages: pages.count > 1 ? .list(numbers) : .absent,
      .newer: .optional(number > 1 ? link(to: .postList(number - 1)) : nil),
      .older: .optional(number < pages.count ? link(to: .postList(number + 1)) : nil),
    ])
  }
}
