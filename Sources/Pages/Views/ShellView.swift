import Documents
import Figures
import PortalModel
import Theme

/// What every page shows around its own content.
extension Composer {
  /// The fields common to all templates.
  ///
  /// - Parameter heading: What the page is about: title, description, breadcrumb, section, source.
  /// - Returns: `page`, `site` and `assets`.
  func shell(_ heading: PageHeading) -> ViewFields {
    let isHome = page.key == .home
    let title = isHome ? texts.title : heading.title
    let fullTitle =
      isHome
      ? "\(texts.title) – \(texts.tagline)" : "\(heading.title) – \(texts.title)"
    return graph.frames.frame(of: self).merging([
      .page: .fields([
        .type: .text(page.template.name),
        .language: .text(language.rawValue),
        .title: .text(title),
        .fullTitle: .text(fullTitle),
        .description: .text(heading.description),
        .canonical: .optional(canonicalAddress),
        .alternates: alternates,
        .languages: languages,
        .breadcrumb: .list(heading.breadcrumb),
        .shortTitle: .text(heading.shortTitle),
        .section: section(heading.section),
        .source: .text(heading.source),
        .notice: heading.showsData ? .optional(notice) : .absent,
        .preview: .optional(preview),
      ])
    ])
  }

  /// What a site with drafts says of itself on each page; `nil` on one that may be published.
  private var preview: String? {
    guard graph.publication.includesDrafts else { return nil }
    guard let post = page.post else { return phrases(.previewSite) }
    switch graph.publication.dueFate(of: post) {
    case .draft: return phrases(.previewDraft)
    case .scheduled: return phrases(.previewScheduled, ["date": phrases.format.date(post.date)])
    case .published: return phrases(.previewSite)
    }
  }

  /// `site` and `assets`: what is the same on all pages of a kind that lie side by side.
  var frame: ViewFields {
    [
      .site: .fields([
        .title: .text(texts.title),
        .tagline: .text(texts.tagline),
        .publisher: .text(texts.publisher),
        .home: .optional(link(to: .home)),
        .feed: .text(href(.postFeed)),
        .navigation: navigation,
        .more: moreNavigation,
        .dataDate: .optional(siteDataDate.map(date)),
        .licence: .optional(
          portal.settings.licence.map {
            [.title: .text($0.title), .link: .text($0.url)] as ViewFields
          }),
        .contact: .optional(contactPage.flatMap { link(to: $0) }),
        .plan: .optional(link(to: .plan)),
      ]),
      .assets: .fields([
        .style: bringsItsStyle ? .absent : .optional(asset(SiteAssets.styleSheet)),
        .inlineStyle: bringsItsStyle ? .optional(graph.assets.styleSheetMarkup) : .absent,
        .icon: .optional(asset("favicon.svg")),
      ]),
    ]
  }

  /// Whether the page holds the style sheet itself.
  ///
  /// The page for what is not there is shown at any address, where a relative link leads nowhere, and
  /// must look right all the same. Once the site's address is known its links are absolute, and
  /// nothing inline is left for a strict content security policy to block.
  private var bringsItsStyle: Bool {
    page.key == .notFound && graph.publication.baseURL == nil
  }

  /// Where search engines find the page; `nil` while the site's place is not known, and for the page
  /// that stands for all that is not there.
  private var canonicalAddress: String? {
    guard page.key != .notFound else { return nil }
    return graph.publication.baseURL.map { page.address.absolute(base: $0) }
  }

  private func asset(_ name: String) -> String? {
    graph.assets.address(of: name).map(href)
  }

  /// The sentence that says that figures and posts are not real.
  private var notice: String? {
    switch portal.settings.dataStatus {
    case .official: nil
    case .illustrative: texts.dataNotice ?? phrases(.noticeIllustrative)
    }
  }
}

// MARK: - Navigation

extension Composer {
  private var navigation: View {
    let home = portal.units.isEmpty ? [] : [item(.unitList, .navUnits)]
    return .list(
      [item(.indicatorList, .navIndicators)] + home + [
        item(.plan, .navPlan), item(.campaignList, .navCampaigns), item(.postList(1), .navPosts),
      ])
  }

  private var moreNavigation: View {
    var items = [item(.taskList, .navTasks), item(.bodyList, .navBodies)]
    if !portal.facilities.isEmpty { items.append(item(.facilityList, .navFacilities)) }
    items += [
      item(.reportList, .navReports), item(.correctionList, .navCorrections),
      item(.dataList, .navData),
    ]
    items += portal.infoPages.map { info in
      marked(anchor(info, to: .info(info.id), short: true), isCurrent: page.key == .info(info.id))
    }
    return .list(items)
  }

  private func item(_ key: PageKey, _ phrase: PhraseKey) -> ViewFields {
    marked(anchor(phrases(phrase), to: key), isCurrent: page.key.section == key.section)
  }

  private func marked(_ anchor: ViewFields, isCurrent: Bool) -> ViewFields {
    var anchor = anchor
    anchor[.current] = .flag(isCurrent)
    return anchor
  }

  /// The page that tells how to reach the publisher.
  var contactPage: PageKey? {
    portal.infoPages.first { $0.id.rawValue == "contact" }.map { .info($0.id) }
  }

  /// This page in the other languages, by absolute address: `{language, link}`.
  private var alternates: View {
    guard portal.settings.languages.count > 1, let base = graph.publication.baseURL else {
      return .absent
    }
    let others = portal.settings.languages.compactMap { other -> ViewFields? in
      guard let address = graph.addresses[other]?[page.key] else { return nil }
      return [.language: .text(other.rawValue), .link: .text(address.absolute(base: base))]
    }
    return others.count > 1 ? .list(others) : .absent
  }

  /// The languages to switch to: this page in each, or its home page.
  private var languages: View {
    guard portal.settings.languages.count > 1 else { return .absent }
    return .list(
      portal.settings.languages.map { other in
        let address = graph.addresses[other]?[page.key] ?? graph.addresses[other]?[.home]
        return [
          .language: .text(other.rawValue),
          .name: .text(graph.theme.phrases(in: other)(.languageName)),
          .link: .optional(address.map(href)),
          .current: .flag(other == language),
        ]
      })
  }
}
