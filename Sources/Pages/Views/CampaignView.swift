import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// Campaigns and their editions.
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
      .posts: postEntries(graph.posts.byCollection[.edition(edition.id)] ?? []),
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
