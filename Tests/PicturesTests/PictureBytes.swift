/// Small pictures made of their parts, so that tests can put more between them.
enum PictureBytes {
  /// What must not leave the house with a picture.
  static let secret = Array("20.72N 107.05E, chụp bởi A".utf8)

  // MARK: JPEG

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
  }

  /// Exif data as cameras write it: the side that is up, and a maker's note.
  static func exif(orientation: UInt8, littleEndian: Bool = false) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
      return littleEndian ? bytes : bytes.reversed()
    }
    let head = Array((littleEndian ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
    let note = number(0x927C, 2) + number(7, 2) + number(secret.count, 4) + number(38, 4)
    let side =
      number(0x0112, 2) + number(3, 2) + number(1, 4) + number(Int(orientation), 2) + number(0, 2)
    return head + number(2, 2) + side + note + number(0, 4) + secret
  }

  /// The parts of a JPEG that are needed to draw it, 960 by 540 pixels, with two scans.
  static let jpeg: [[UInt8]] = [
    [0xFF, 0xD8],
    segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 9, 9]),
    segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1]),
    segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)),
    segment(0xC2, [8, 2, 28, 3, 192, 1, 1, 17, 0]),
    segment(0xC4, [0] + [UInt8](repeating: 0, count: 16)),
    segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
    segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0xFF, 0x00, 0x99],
    [0xFF, 0xD9],
  ]

  // MARK: PNG

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    return [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)] + Array(name.utf8) + content
      + [1, 2, 3, 4]
  }

  static let png: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    chunk("IHDR", [0, 0, 3, 192, 0, 0, 2, 28, 8, 2, 0, 0, 0]),
    chunk("iCCP", [65, 0, 0, 9]), chunk("tRNS", [0, 0]), chunk("IDAT", [1, 2]),
    chunk("IDAT", [3]), chunk("IEND", []),
  ]

  // MARK: WebP

  static func piece(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    return Array(name.utf8) + [UInt8(count & 0xFF), UInt8(count >> 8), 0, 0] + content
      + [UInt8](repeating: 0, count: count % 2)
  }

  /// The chunks of a moving WebP with a colour profile.
  static func webp(flags: UInt8 = 0x22) -> [[UInt8]] {
    let frame = piece("ALPH", [7]) + piece("VP8 ", [UInt8](repeating: 1, count: 11))
    return [
      piece("VP8X", [flags, 0, 0, 0, 0xBF, 3, 0, 0x1B, 2, 0]), piece("ICCP", [1, 2, 3]),
      piece("ANIM", [0, 0, 0, 0, 0, 0]),
      piece("ANMF", [UInt8](repeating: 0, count: 16) + frame),
    ]
  }

  static func riff(_ chunks: [[UInt8]]) -> [UInt8] {
    let content = Array(chunks.joined())
    let count = content.count + 4
    return Array("RIFF".utf8) + [UInt8(count & 0xFF), UInt8(count >> 8), 0, 0]
      + Array("WEBP".utf8) + content
  }
}
