package import Documents
package import Pictures
package import Theme

/// A picture of pixels as pages show it: in copies of several sizes, of which a browser takes the one
/// that its screen needs.
package struct PublishedPicture: Sendable {
  package let asset: Asset
  package let plan: RenditionPlan
  /// Those of its own format last, and of each format the widest.
  package let copies: [Copy]
  /// The picture's own format.
  let format: PictureFormat
  /// How wide it stands on a page, as the theme has it.
  let sizes: String

  package struct Copy: Sendable {
    package let rendition: Rendition
    package let address: Address
  }
}

extension PublishedPicture {
  /// `nil` for what is published as it is: drawings, moving pictures, and all where the theme wants no
  /// copies.
  package init?(_ asset: Asset, theme: ThemePictures?) {
    guard let theme, let format = asset.copiedFormat, let size = asset.imageSize else { return nil }
    self.asset = asset
    self.format = format
    plan = theme.plan
    sizes = theme.sizes
    copies = plan.renditions(of: size, format).map { rendition in
      let other = rendition.format == format ? nil : rendition.format.rawValue
      let address = Address.copy(of: asset.path, width: rendition.size.width, format: other)
      return Copy(rendition: rendition, address: address)
    }
  }

  /// The copies of one format as a `srcset`, from the narrowest.
  func sourceSet(_ format: PictureFormat, from page: Address) -> String {
    copies.filter { $0.rendition.format == format }
      .map { "\($0.address.relative(to: page)) \($0.rendition.size.width)w" }
      .joined(separator: ", ")
  }
}
