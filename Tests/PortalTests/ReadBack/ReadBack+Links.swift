import Documents
import Figures
import PortalModel

extension ReadBack {
  /// Every link on a figure leads to the row of that very figure, and says what the model says.
  mutating func checkLinks(on path: String, of site: ReadSite) {
    // There the text is what a correction made of a figure, or the result of an event.
    guard let page = site.pages[path],
      !["correction-list", "edition"].contains(site.type(of: path))
    else { return }
    // A sentence beside a status shows as many digits as its word takes: see `checkSentence`.
    let sentences = verdictSentences(on: path, of: site).map(\.element)
    let links = page.all(outside: { element in sentences.contains { $0 === element } }) {
      $0.name == "a" && ($0.has("figure-link") || $0.has("marker"))
    }
    for link in links {
      let href = link.attributes["href"] ?? ""
      let target = site.resolve(href, from: path)
      guard let name = site.figure(behind: href, from: path),
        let indicator = site.portal.lookup.indicators[Identifier(name.indicator)],
        let value = site.value(name)
      else {
        expect(.link, false, path, "\(href) names no figure")
        continue
      }
      note(name)
      expect(
        .link, site.anchors[target.path]?.contains(name.anchor) ?? false, path,
        "\(href) leads to no row")
      let format = site.format(of: path)
      let made = site.made(name)
      let forms =
        made?.bounds == nil
        ? [
          format.short(value, indicator, decimals: site.decimals(name)),
          format.measured(value, indicator, decimals: site.decimals(name)),
        ]
        : made.map { [format.measured($0, indicator, decimals: site.decimals(name))] } ?? []
      expect(.link, forms.contains(link.text), path, "\(name): \(link.text), not \(forms)")
      if case .missing(let missing) = value {
        expect(.link, link.has("marker--\(missing.rawValue)"), path, "\(name): another marker")
      } else {
        expect(.link, link.has("figure-link"), path, "\(name): a marker for a figure")
      }
    }
    // A mark that leads to a figure leads to one that is there.
    for tag in page.all("a", "tag") {
      let target = site.resolve(tag.attributes["href"] ?? "", from: path)
      expect(
        .link, site.anchors[target.path]?.contains(target.fragment ?? "") ?? false, path,
        "\(tag.text) leads nowhere")
    }
  }
}
