import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Campaigns, editions and posts.
extension Composer {
  func campaignList(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      .campaignsTitle, .campaignsDescription, source: "content/campaigns", showsData: true)
    let campaigns = portal.campaigns.map { campaign -> ViewFields in
      var entry = anchor(campaign, to: .campaign(campaign.id))
      entry[.day] = .optional(campaign.day)
      entry[.summary] = .optional(campaign.articles.article(in: language).summary)
      let editions = editions(of: campaign)
      let next = editions.last { $0.ends >= graph.publication.asOf }
      entry[.edition] = .optional((next ?? editions.first).map(editionCard))
      return entry
    }
    return shell(heading).merging([
      .timeline: timeline(into: &diagnostics), .campaigns: .list(campaigns),
    ])
  }

  /// A campaign's editions, latest first.
  private func editions(of campaign: Campaign) -> [Edition] {
    portal.relations.editions[campaign.id] ?? []
  }

  func campaign(_ campaign: Campaign, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      campaign.articles, below: [anchor(phrases(.navCampaigns), to: .campaignList)],
      section: campaign.section.value, showsData: true)
    let tasks = portal.tasks.filter { task in
      campaign.tasks.contains { $0.value == task.id }
        || task.campaigns.contains { $0.value == campaign.id }
    }
    return shell(heading).merging([
      .lang: mark(articleLanguage(campaign.articles)),
      .summary: .optional(campaign.articles.article(in: language).summary),
      .day: .optional(campaign.day),
      .basis: .optional(campaign.basis),
      .editions: .list(editions(of: campaign).map(editionCard)),
      .prose: prose(campaign.articles, into: &diagnostics),
      .tasks: .list(tasks.map(taskAnchor)),
    ])
  }

  /// An edition as a card: `{title, link, days, summary, coming, label}`.
  func editionCard(_ edition: Edition) -> ViewFields {
    var card = anchor(edition, to: .edition(edition.id))
    card[.days] = .fields(days(edition.starts, edition.ends))
    card[.summary] = .optional(edition.articles.article(in: language).summary)
    card[.coming] = .flag(edition.ends >= graph.publication.asOf)
    card[.label] = .text(phrases(time(of: edition)))
    return card
  }

  private func time(of edition: Edition) -> PhraseKey {
    let today = graph.publication.asOf
    if edition.starts > today { return .editionComing }
    return edition.ends >= today ? .editionNow : .editionPast
  }

  func edition(_ edition: Edition, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let campaign = portal.lookup.campaigns[edition.campaign]
    let parents = [
      anchor(phrases(.navCampaigns), to: .campaignList),
      campaign.map { anchor($0, to: .campaign($0.id), short: true) },
    ]
    var heading = heading(
      edition.articles, below: parents.compactMap { $0 }, section: campaign?.section.value,
      showsData: true)
    heading.shortTitle = "\(edition.year)"
    let siblings = portal.relations.editions[edition.campaign] ?? []
    let index = siblings.firstIndex { $0.id == edition.id } ?? 0
    return shell(heading).merging([
      .lang: mark(articleLanguage(edition.articles)),
      .summary: .optional(edition.articles.article(in: language).summary),
      .days: .fields(days(edition.starts, edition.ends)),
      .label: .text(phrases(time(of: edition))),
      .places: edition.places.isEmpty
        ? .absent : .list(edition.places.compactMap { unit($0.value) }),
      .lead: .optional(edition.lead.flatMap { submitterAnchor($0.value) }),
      .programme: edition.programme.isEmpty ? .absent : .list(edition.programme.map(line)),
      .results: edition.results.isEmpty ? .absent : .list(edition.results.map(result)),
      .prose: prose(edition.articles, into: &diagnostics),
      .posts: postEntries(graph.posts.byEdition[edition.id] ?? []),
      .tasks: .list(
        (campaign?.tasks ?? []).compactMap { portal.lookup.tasks[$0.value] }.map(taskAnchor)),
      .previous: .optional(
        index + 1 < siblings.count ? editionCard(siblings[index + 1]) : nil),
      .next: .optional(index > 0 ? editionCard(siblings[index - 1]) : nil),
    ])
  }

  private func line(_ entry: ProgrammeEntry) -> ViewFields {
    [
      .date: .fields(date(entry.date)), .title: .text(entry.title),
      .place: .optional(entry.place),
    ]
  }

  private func result(_ result: EditionResult) -> ViewFields {
    [
      .label: .text(result.label),
      .value: .text(format.number(result.value, decimals: 1)),
      .measure: .text(result.measure),
      .source: .optional(portal.lookup.reports[result.report.value].map(source)),
    ]
  }
}

// MARK: - Posts

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

  func post(_ post: Post, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let edition = portal.lookup.editions[post.edition]
    let campaign = edition.flatMap { portal.lookup.campaigns[$0.campaign] }
    var parents = [anchor(phrases(.navCampaigns), to: .campaignList)]
    parents += [campaign.map { anchor($0, to: .campaign($0.id), short: true) }].compactMap { $0 }
    parents += [edition.map { anchor("\($0.year)", to: .edition($0.id)) }].compactMap { $0 }
    let heading = heading(
      post.articles, below: parents, section: campaign?.section.value, showsData: true)
    let siblings = graph.posts.byEdition[post.edition] ?? []
    let index = graph.posts.ranks[post.id] ?? 0
    return shell(heading).merging([
      .lang: mark(articleLanguage(post.articles)),
      .summary: .optional(post.articles.article(in: language).summary),
      .date: .fields(date(post.date)),
      .author: .optional(submitterAnchor(post.author.value)),
      .units: post.units.isEmpty ? .absent : .list(post.units.compactMap { unit($0.value) }),
      .edition: .optional(edition.map { anchor($0, to: .edition($0.id)) }),
      .image: image(of: post),
      .prose: prose(post.articles, into: &diagnostics).remembered,
      .older: .optional(
        index + 1 < siblings.count ? postEntry(siblings[index + 1]) : nil),
      .newer: .optional(index > 0 ? postEntry(siblings[index - 1]) : nil),
      .siblings: .flag(siblings.count > 1),
    ])
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
    return shell(heading).merging([
      .posts: .list(pages[number].map(postEntry)),
      .count: .text(phrases(.postCount, count: pages.posts.count)),
      .pages: pages.count > 1 ? .list(numbers) : .absent,
      .newer: .optional(number > 1 ? link(to: .postList(number - 1)) : nil),
      .older: .optional(number < pages.count ? link(to: .postList(number + 1)) : nil),
    ])
  }
}
