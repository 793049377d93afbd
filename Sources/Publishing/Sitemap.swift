import Markup
import Pages

/// The list of all pages for search engines.
///
/// It holds absolute addresses, so there is none without a base URL.
enum Sitemap {
  static func file(for graph: PageGraph) -> PlannedFile? {
    guard !graph.publication.includesDrafts else { return nil }
    return graph.publication.baseURL.map { base in
      PlannedFile(at: .sitemap) { _ in bytes(for: graph, base: base) }
    }
  }

  private static func bytes(for graph: PageGraph, base: String) -> [UInt8] {
    var writer = MarkupWriter(capacity: graph.pages.count * 96)
    writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in graph.pages where page.key != .notFound {
      writer.raw("<url><loc>")
      writer.text(page.address.absolute(base: base))
      writer.raw("</loc></url>\n")
    }
    writer.raw("</urlset>\n")
    return writer.bytes
  }
}

/// What crawlers may read: everything, and where the sitemap is; nothing of a site with drafts.
enum Robots {
  /// By it a site with drafts is known, too.
  static let preview = Array("User-agent: *\nDisallow: /\n".utf8)

  static func bytes(for graph: PageGraph) -> [UInt8] {
    if graph.publication.includesDrafts { return preview }
    var text = "User-agent: *\nAllow: /\n"
    if let base = graph.publication.baseURL {
      text += "Sitemap: \(Address.sitemap.absolute(base: base))\n"
    }
    return Array(text.utf8)
  }
}
