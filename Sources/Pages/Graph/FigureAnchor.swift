import PortalModel

/// The place on an indicator's page where one figure's provenance stands.
///
/// The name holds a dot, which no heading's anchor does, so that the two never clash.
enum FigureAnchor {
  static func name(_ unit: Identifier<Unit>, _ year: Int) -> String {
    name(unit, year, after: nil)
  }

  /// The link to a figure on a page of the site, by the link to that page.
  static func link(_ unit: Identifier<Unit>, _ year: Int, on page: String) -> String {
    name(unit, year, after: page)
  }

  /// Every figure is linked wherever it stands, so its name is put together in place.
  private static func name(
    _ unit: Identifier<Unit>, _ year: Int, after page: String?
  ) -> String {
    let isLink = page != nil
    var (page, unit, year) = (page ?? "", unit.rawValue, String(year))
    return page.withUTF8 { page in
      unit.withUTF8 { unit in
        year.withUTF8 { year in
          let size = page.count + unit.count + year.count + 5
          return String(unsafeUninitializedCapacity: size) { name in
            var end = 0
            func append(_ bytes: UnsafeBufferPointer<UInt8>) {
              end = name[end...].update(fromContentsOf: bytes)
            }
            func append(_ text: StaticString) { text.withUTF8Buffer(append) }
            append(page)
            if isLink { append("#") }
            append("so.")
            append(unit)
            append(".")
            append(year)
            return end
          }
        }
      }
    }
  }
}
