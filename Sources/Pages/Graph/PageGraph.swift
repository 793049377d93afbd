package import Diagnostics
package import Documents
package import PortalModel
package import Theme

/// Which pages there are, where they lie, and what their links lead to.
package struct PageGraph: Sendable {
  package let portal: Portal
  package let theme: Theme
  package let publication: Publication
  /// In the order of their addresses.
  package let pages: [Page]
  /// The files of the theme, with the charts' styles.
  package let assets: SiteAssets
  /// The content's files that published pages use, by path.
  package let media: [Asset]
  /// Each indicator's figures for the whole area.
  let areaSeries: [Identifier<Indicator>: AreaSeries]
  /// Posts that are published, latest first.
  package let posts: [Post]
  /// Each language's words.
  let words: [LanguageCode: LanguageWords]
  let addresses: [LanguageCode: [PageKey: Address]]
  let links: LinkTargets
  /// How large the content's pictures are, by path.
  let imageSizes: [String: ImageSize]
  /// Each language's list of posts.
  let postPages: [LanguageCode: PostPages]
  /// Published posts by their edition and by the units they are about, latest first.
  let postsByEdition: [Identifier<Edition>: [Post]]
  let postsByUnit: [Identifier<Unit>: [Post]]
  /// Who has reported.
  let reporting: ReportingOverview
  /// The years in which units below the area have figures of an indicator, in order.
  let unitYears: [Identifier<Indicator>: [Int]]
  /// How the units compare in each year that they have figures.
  let comparisons: [Identifier<Indicator>: [Int: UnitComparison]]
  /// The observations that rest on each report, by indicator and unit.
  let citations: [Identifier<Report>: [Observation]]
  /// The day of the latest report behind each indicator's figures.
  let dataDates: [Identifier<Indicator>: CalendarDate]
  /// The day on which the latest of all reports was submitted, as far as this build may know.
  let dataDate: CalendarDate?

  /// Lays out the site.
  ///
  /// - Parameters:
  ///   - portal: What is published.
  ///   - theme: How it looks.
  ///   - publication: Today, and where the site will stand.
  ///   - diagnostics: Receives links and images that lead nowhere, addresses that are taken twice,
  ///     files that nothing uses.
  package init(
    portal: Portal, theme: Theme, publication: Publication, into diagnostics: inout [Diagnostic]
  ) {
    portal.checkDates(asOf: publication.asOf, into: &diagnostics)
    let posts = portal.posts.filter { publication.fate(of: $0) == .published }
    let links = LinkTargets(portal: portal, posts: posts)
    var checker = LinkChecker(portal: portal, targets: links)
    checker.check(into: &diagnostics)
    // Where pages lie says little while it is not settled which there are.
    let layout = SiteLayout(portal: portal, theme: theme, posts: posts)
    let pages = diagnostics.isEmpty ? layout.pages(into: &diagnostics) : []

    self.portal = portal
    self.theme = theme
    self.publication = publication
    self.pages = pages.sorted { $0.address.path < $1.address.path }
    words = Dictionary(
      portal.settings.languages.map { ($0, LanguageWords(theme.phrases(in: $0))) },
      uniquingKeysWith: { first, _ in first })
    self.posts = posts
    postPages = Dictionary(
      portal.settings.languages.map {
        ($0, PostPages(posts, in: $0, settings: portal.settings))
      },
      uniquingKeysWith: { first, _ in first })
    postsByEdition = Dictionary(grouping: posts, by: \.edition)
    var postsByUnit: [Identifier<Unit>: [Post]] = [:]
    for post in posts {
      for unit in post.units.map(\.value).uniqued() {
        postsByUnit[unit, default: []].append(post)
      }
    }
    self.postsByUnit = postsByUnit
    reporting = ReportingOverview(portal, asOf: publication.asOf)
    unitYears = Dictionary(
      portal.indicators.map { indicator in
        let years = portal.observations.years(indicator.id).filter { year in
          portal.expectedUnits(for: indicator, in: year).contains { unit in
            portal.observations.observation(indicator.id, unit.id, year)?.value.hasFigure ?? false
          }
        }
        return (indicator.id, years)
      },
      uniquingKeysWith: { first, _ in first })
    comparisons = Dictionary(
      portal.indicators.map { indicator in
        let years = portal.observations.years(indicator.id)
        let all = years.map { ($0, portal.comparison(of: indicator, in: $0)) }
        return (
          indicator.id,
          Dictionary(
            all.filter { !$0.1.ranked.isEmpty }, uniquingKeysWith: { first, _ in first })
        )
      },
      uniquingKeysWith: { first, _ in first })
    self.links = links
    assets = SiteAssets(theme)
    let published = checker.media(usedBy: pages)
    media = portal.assets.filter { published.contains($0.path) }
    imageSizes = Dictionary(
      portal.assets.compactMap { asset in asset.imageSize.map { (asset.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    var citations: [Identifier<Report>: [Observation]] = [:]
    for observation in portal.observations.all(indicators: portal.indicators, units: portal.units)
    where observation.value.hasFigure {
      guard let report = observation.report else { continue }
      citations[report.value, default: []].append(observation)
    }
    self.citations = citations
    var dataDates: [Identifier<Indicator>: CalendarDate] = [:]
    for report in portal.reports {
      // In the order of their days: the last one stays.
      for observation in citations[report.id] ?? [] {
        dataDates[observation.indicator.value] = report.submitted.value
      }
    }
    self.dataDates = dataDates
    dataDate = portal.reports.map(\.submitted.value).filter { $0 <= publication.asOf }.max()
    areaSeries = Dictionary(
      portal.indicators.map {
        ($0.id, portal.areaSeries(of: $0, asOfYear: publication.asOf.year))
      },
      uniquingKeysWith: { first, _ in first })
    var addresses: [LanguageCode: [PageKey: Address]] = [:]
    for page in pages { addresses[page.language, default: [:]][page.key] = page.address }
    self.addresses = addresses
    checkPlacements(into: &diagnostics)
  }
}

extension PageGraph {
  /// The address of a page in a language, or in the main language where it has no translation.
  func address(of key: PageKey, in language: LanguageCode) -> (Address, LanguageCode)? {
    if let address = addresses[language]?[key] { return (address, language) }
    let main = portal.settings.mainLanguage
    return addresses[main]?[key].map { ($0, main) }
  }

  /// The address of a content file that is copied to the site.
  package static func mediaAddress(of path: String) -> Address {
    Address(path: "media/" + path.split(separator: "/").dropFirst().joined(separator: "/"))
  }
}
