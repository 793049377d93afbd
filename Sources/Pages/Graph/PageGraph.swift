package import Diagnostics
package import Documents
import Figures
import Pictures
package import PortalModel
package import Theme

/// Which pages there are, where they lie, and what their links lead to.
package final class PageGraph: Sendable {
  package let portal: Portal
  package let theme: Theme
  package let publication: Publication
  /// In the order of their addresses.
  package let pages: [Page]
  /// The files of the theme, with the charts' styles.
  package let assets: SiteAssets
  /// The content's files that published pages use as they are, by path.
  package let media: [Asset]
  /// The pictures that published pages show in several sizes, by path.
  package let pictures: [String: PublishedPicture]
  package let figures: FigureIndex
  /// With how many digits each indicator's figures of the area stand on all pages.
  let digits: IdentifierMap<IndicatorDefinition, FigureDigits>
  package let posts: PostIndex
  /// Each language's words.
  let words: [LanguageCode: LanguageWords]
  let addresses: [LanguageCode: PageAddresses]
  let links: LinkTargets
  /// What pages that lie side by side have around their content.
  let frames: PageFrames
  /// How large the content's pictures are, by path.
  let imageSizes: [String: ImageSize]

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
  ) async {
    let posts = portal.posts.filter { publication.fate(of: $0) == .published }
    // On one core while another follows the links.
    async let figures = FigureIndex(portal, asOf: publication.asOf)
    async let untimely = portal.untimely(asOf: publication.asOf)
    async let layout = SiteLayout(portal: portal, theme: theme, posts: posts).layOut()
    async let index = PostIndex(posts, settings: portal.settings)
    let links = LinkTargets(portal: portal, posts: posts)
    var checker = LinkChecker(portal: portal, targets: links)
    checker.check(into: &diagnostics)
    diagnostics += await untimely
    let laidOut = await layout
    checker.nameFiles(of: laidOut.pages, in: &diagnostics)
    // Where pages lie says little while it is not settled which there are.
    let pages = diagnostics.isEmpty ? laidOut.pages : []
    if diagnostics.isEmpty { diagnostics += laidOut.collisions }

    self.portal = portal
    self.theme = theme
    self.publication = publication
    self.pages = pages
    words = Dictionary(
      portal.settings.languages.map {
        (
          $0,
          LanguageWords(
            theme.phrases(in: $0), for: theme.templates, of: portal.settings.dataStatus)
        )
      },
      uniquingKeysWith: { first, _ in first })
    self.posts = await index
    self.links = links
    assets = SiteAssets(theme)
    let used = checker.media(usedBy: pages)
    let pictures = Dictionary(
      portal.assets.filter { used.shown.contains($0.path) }.compactMap { asset in
        PublishedPicture(asset, theme: theme.pictures).map { (asset.path, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    self.pictures = pictures
    media = portal.assets.filter { asset in
      used.offered.contains(asset.path)
        || (used.shown.contains(asset.path) && pictures[asset.path] == nil)
    }
    imageSizes = Dictionary(
      portal.assets.compactMap { asset in asset.imageSize.map { (asset.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    var addresses: [LanguageCode: PageAddresses] = [:]
    for page in pages {
      addresses[page.language, default: PageAddresses()][page.key] = page.address
    }
    self.addresses = addresses
    frames = PageFrames(pages)
    let known = await figures
    self.figures = known
    digits = IdentifierMap(
      portal.indicators.compactMap { indicator in
        known.areaSeries[indicator.id].map { (indicator.id, FigureDigits($0)) }
      })
    checkPlacements(into: &diagnostics)
  }
}
