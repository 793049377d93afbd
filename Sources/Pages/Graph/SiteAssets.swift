import Markup
import SVGCharts
package import Theme

/// The theme's files as the site carries them.
package struct SiteAssets: Sendable {
  package let files: [ThemeAsset]

  init(_ theme: Theme) {
    // One file, one request. The charts' styles come first, so that a theme can change them.
    files = theme.assets.map { asset in
      asset.name == Self.styleSheet
        ? ThemeAsset(name: asset.name, bytes: Array(ChartStyleSheet.css.utf8) + asset.bytes)
        : asset
    }
  }

  static let styleSheet = "style.css"

  /// The style sheet as the content of a `style` element.
  var styleSheetMarkup: MarkupFragment? {
    files.first { $0.name == Self.styleSheet }.map { MarkupFragment(bytes: $0.bytes) }
  }

  /// Where a file lies; its name tells its version.
  package func address(of name: String) -> Address? {
    files.first { $0.name == name }.map(Address.asset)
  }
}
