import Markup
import Pictures

extension PublishedPicture {
  /// A `picture` element: a browser that knows WebP takes the smaller files.
  func markup(alternativeText: String, on page: Address) -> MarkupFragment {
    guard let widest = copies.last else { return .empty }
    var writer = MarkupWriter()
    if format == .jpeg {
      writer.raw("<picture><source type=\"image/webp\"")
      writer.attribute("srcset", sourceSet(.webp, from: page))
      writer.attribute("sizes", sizes)
      writer.raw(">")
    }
    writer.image(
      widest.address.relative(to: page), alternativeText: alternativeText,
      size: widest.rendition.size, sourceSet: sourceSet(format, from: page), sizes: sizes)
    if format == .jpeg { writer.raw("</picture>") }
    return writer.fragment
  }
}

extension MarkupWriter {
  /// An `img`; with its size, so that the text below does not move when it comes.
  mutating func image(
    _ address: String, alternativeText: String, size: ImageSize?, sourceSet: String? = nil,
    sizes: String? = nil
  ) {
    raw("<img")
    attribute("src", address)
    if let sourceSet { attribute("srcset", sourceSet) }
    if let sizes { attribute("sizes", sizes) }
    attribute("alt", alternativeText)
    if let size {
      attribute("width", Double(size.width), decimals: 0)
      attribute("height", Double(size.height), decimals: 0)
    }
    raw(" loading=\"lazy\" decoding=\"async\">")
  }
}
