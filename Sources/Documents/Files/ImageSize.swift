/// How large a picture is, in pixels, read from its first bytes.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// The size of an SVG, PNG, JPEG or WebP file; `nil` for anything else.
  package init?(_ bytes: [UInt8]) {
    let size =
      Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes) ?? Self.svg(bytes)
    guard let size, size.width > 0, size.height > 0 else { return nil }
    (width, height) = size
  }

  private typealias Size = (width: Int, height: Int)

  private static func png(_ bytes: [UInt8]) -> Size? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return (bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
  }

  /// Walks the segments to the frame header, which holds the size.
  private static func jpeg(_ bytes: [UInt8]) -> Size? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return (bigEndian(bytes[index + 7..<index + 9]), bigEndian(bytes[index + 5..<index + 7]))
      }
      index += 2 + bigEndian(bytes[index + 2..<index + 4])
    }
    return nil
  }

  private static func webp(_ bytes: [UInt8]) -> Size? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      return (littleEndian(bytes[26..<28]) & 0x3FFF, littleEndian(bytes[28..<30]) & 0x3FFF)
    case "VP8L":
      let bits = littleEndian(bytes[21..<25])
      return (1 + bits & 0x3FFF, 1 + bits >> 14 & 0x3FFF)
    case "VP8X": return (1 + littleEndian(bytes[24..<27]), 1 + littleEndian(bytes[27..<30]))
    default: return nil
    }
  }

  /// An SVG's `width` and `height`, or else the size of its `viewBox`.
  private static func svg(_ bytes: [UInt8]) -> Size? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.range(of: "<svg"), let end = head[start...].firstIndex(of: ">") else {
      return nil
    }
    let tag = String(head[start..<end])
    if let width = number(attribute("width", of: tag)),
      let height = number(attribute("height", of: tag))
    {
      return (width, height)
    }
    let box = attribute("viewBox", of: tag)?.split(whereSeparator: { $0 == " " || $0 == "," })
    guard let box, box.count == 4, let width = pixels(Double(box[2])),
      let height = pixels(Double(box[3]))
    else { return nil }
    return (width, height)
  }

  private static func attribute(_ name: String, of tag: String) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    let value = tag[tag.index(start, offsetBy: name.count + 3)...]
    return value.firstIndex(of: "\"").map { String(value[..<$0]) }
  }

  /// A plain number of pixels; lengths in other measures are left to `viewBox`.
  private static func number(_ text: String?) -> Int? {
    guard let text else { return nil }
    return pixels(Double(text.hasSuffix("px") ? String(text.dropLast(2)) : text))
  }

  /// A whole number of pixels; `nil` for what no picture has.
  private static func pixels(_ number: Double?) -> Int? {
    guard let number, (0...1_000_000).contains(number) else { return nil }
    return Int(number.rounded())
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension String {
  /// Where a text begins first.
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
