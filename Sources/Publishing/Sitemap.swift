import Markup
import Pages

/// The list of all pages for search engines.
///
/// It holds absolute addresses, so there is none without a base URL.
enum Sitemap {
  static let address = Address(path: "sitemap.xml")

  static func artifact(for graph: PageGraph) -> Artifact? {
    guard let base = graph.publication.baseURL else { return nil }
    var writer = MarkupWriter(capacity: graph.pages.count * 96)
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in graph.pages where page.key != .notFound {
      writer.raw("<url><loc>")
      writer.text(page.address.absolute(base: base))
      writer.raw("</loc></url>\n")
    }
    writer.raw("</urlset>\n")
    return Artifact(address: address, bytes: writer.bytes)
  }
}

/// What crawlers may read: everything; and where the sitemap is.
enum Robots {
  static func artifact(for graph: PageGraph) -> Artifact {
    var text = "User-agent: *\nAllow: /\n"
    if let base = graph.publication.baseURL {
      text += "Sitemap: \(Sitemap.address.absolute(base: base))\n"
    }
    return Artifact(address: Address(path: "robots.txt"), bytes: Array(text.utf8))
  }
}
