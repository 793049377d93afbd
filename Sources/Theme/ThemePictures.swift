import Diagnostics
import Documents
package import Pictures

/// In which sizes a theme wants pictures of pixels, and how wide its pages show them.
package struct ThemePictures: Sendable {
  package let plan: RenditionPlan
  /// The `sizes` of an `img`: how wide it stands on which screens
  /// (https://html.spec.whatwg.org/multipage/images.html#sizes-attributes).
  package let sizes: String
}

extension ThemePictures {
  /// Reads the field `pictures` of a theme's settings; fails when something of it is missing or faulty.
  init?(_ reader: inout FieldReader) {
    let widths = reader.mappings("copies") { reader -> RenditionPlan.Width? in
      let width = reader.number("width", in: 16...8_192)
      let kilobytes = reader.number("kilobytes", in: 1...10_000)
      guard let width, let kilobytes else { return nil }
      return RenditionPlan.Width(pixels: width, bytes: kilobytes * 1_000)
    }
    let sizes = reader.requiredText("sizes")
    let jpeg = reader.number("jpeg-quality", in: 1...100)
    let webP = reader.number("webp-quality", in: 1...100)
    guard let sizes, let jpeg, let webP else { return nil }
    self.sizes = sizes.value
    plan = RenditionPlan(widths: widths, jpegQuality: jpeg, webPQuality: webP)
  }
}

extension FieldReader {
  /// A whole number between two, which must be there.
  fileprivate mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = requiredInteger(name) else { return nil }
    guard range.contains(number.value) else {
      let allowed = "\(range.lowerBound)–\(range.upperBound)"
      report(
        .outOfRange(name: name, value: "\(number.value)", allowed: allowed), at: number.site)
      return nil
    }
    return number.value
  }
}
