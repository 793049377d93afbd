/// The properties of style sheets that change how a drawing that stands still looks.
enum StyleProperty {
  /// Whether a property is one of them; all others go, for they draw nothing.
  static func isKnown(_ name: String) -> Bool {
    // What somebody names for a value to be used in several places.
    known.contains(name) || name.hasPrefix("--")
  }

  private static let known = Set(
    """
    fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap \
    stroke-linejoin stroke-miterlimit stroke-opacity stroke-width color opacity visibility display \
    overflow clip clip-path clip-rule mask mask-type filter flood-color flood-opacity \
    lighting-color stop-color stop-opacity marker marker-start marker-mid marker-end font \
    font-family font-size font-size-adjust font-stretch font-style font-variant font-weight \
    font-variant-ligatures font-variant-caps font-variant-numeric font-variant-position \
    font-variant-east-asian font-feature-settings font-variation-settings font-kerning \
    letter-spacing word-spacing kerning text-anchor text-align text-decoration \
    text-decoration-line text-decoration-style text-decoration-color text-indent text-transform \
    text-orientation text-rendering text-overflow line-height white-space writing-mode direction \
    unicode-bidi dominant-baseline alignment-baseline baseline-shift \
    glyph-orientation-horizontal glyph-orientation-vertical paint-order shape-rendering \
    image-rendering color-interpolation color-interpolation-filters color-rendering vector-effect \
    mix-blend-mode isolation transform transform-origin transform-box background background-color \
    color-scheme d x y cx cy r rx ry width height max-width max-height tab-size
    """.split(separator: " ").map(String.init))

  /// The functions that only reckon with numbers and colours, or draw.
  static let functions = Set(
    """
    rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp \
    matrix translate translatex translatey scale scalex scaley rotate skew skewx skewy \
    drop-shadow blur brightness contrast grayscale hue-rotate invert opacity saturate sepia \
    polygon circle ellipse inset path rect
    """.split(separator: " ").map(String.init))
}
