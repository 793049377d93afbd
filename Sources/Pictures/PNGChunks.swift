/// PNG as a row of chunks (https://www.w3.org/TR/png-3/#5DataRep).
enum PNGChunks {
  /// What it takes to draw a picture: colours, transparency, density, and the frames of a moving one.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
    "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
  ]

  /// The picture without texts, times, Exif and what follows its end.
  static func cleaned(_ bytes: [UInt8]) throws(CleanPicture.Damage) -> CleanPicture {
    var cursor = PictureCursor(bytes)
    var output = Array(try cursor.take(8))
    output.reserveCapacity(bytes.count)
    var size: ImageSize?
    var orientation: ExifOrientation?
    var isMoving = false
    var name = ""
    while name != "IEND" {
      let start = cursor.position
      let length = try cursor.take(4).bigEndian
      name = String(decoding: try cursor.take(4), as: UTF8.self)
      let content = try cursor.take(length)
      _ = try cursor.take(4)
      if size == nil {
        guard name == "IHDR", content.count >= 8 else { throw .malformed }
        size = ImageSize(
          width: content.prefix(4).bigEndian, height: content.dropFirst(4).prefix(4).bigEndian)
        guard size != nil else { throw .malformed }
      }
      if name == "acTL" { isMoving = true }
      if kept.contains(name) {
        output += bytes[start..<cursor.position]
      } else if name == "eXIf", orientation == nil, let found = ExifOrientation(tiff: content) {
        orientation = found
        append("eXIf", found.tiff, to: &output)
      } else if name.utf8.first.map({ $0 & 0x20 == 0 }) ?? true {
        // What begins with a capital must be understood by whoever draws the picture.
        throw .malformed
      }
    }
    return try CleanPicture(
      bytes: output, format: .png, size: size, orientation: orientation, isMoving: isMoving,
      wasCleaned: output.count != bytes.count)
  }

  /// The chunk with the colour profile, as it stands in a clean picture; none without one, and none
  /// where it is of shades of grey, as a copy has red, green and blue.
  static func profile(of picture: [UInt8]) throws(CleanPicture.Damage) -> [UInt8] {
    let colourType = picture.dropFirst(25).first
    return colourType == 0 || colourType == 4 ? [] : try chunks(["iCCP"], of: picture)
  }

  /// A picture whose colours are those of a profile.
  static func setting(
    profile: [UInt8], of picture: [UInt8]
  ) throws(CleanPicture.Damage) -> [UInt8] {
    guard !profile.isEmpty else { return picture }
    let head = 8 + 12 + 13
    let rest = try without(profiles, picture)
    return rest.prefix(head) + profile + rest.dropFirst(head)
  }

  /// The picture without what says how bright its colours are, where a profile says it, too: the
  /// profile is what programs go by, and the library would mix both.
  static func withProfileAlone(_ picture: [UInt8]) throws(CleanPicture.Damage) -> [UInt8] {
    try profile(of: picture).isEmpty ? picture : without(profiles, picture)
  }

  /// The chunks that say what colours are.
  private static let profiles: Set<String> = [
    "iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "cLLI",
  ]

  private static func chunks(
    _ names: Set<String>, of picture: [UInt8]
  ) throws(CleanPicture.Damage) -> [UInt8] {
    var found: [UInt8] = []
    try visit(picture) { name, chunk in if names.contains(name) { found += chunk } }
    return found
  }

  private static func without(
    _ names: Set<String>, _ picture: [UInt8]
  ) throws(CleanPicture.Damage) -> [UInt8] {
    var rest = Array(picture.prefix(8))
    rest.reserveCapacity(picture.count)
    try visit(picture) { name, chunk in if !names.contains(name) { rest += chunk } }
    return rest
  }

  /// Calls `body` with each chunk's name and all of it.
  private static func visit(
    _ picture: [UInt8], _ body: (String, ArraySlice<UInt8>) -> Void
  ) throws(CleanPicture.Damage) {
    var cursor = PictureCursor(picture, from: 8)
    while !cursor.isAtEnd {
      let start = cursor.position
      let length = try cursor.take(4).bigEndian
      let name = String(decoding: try cursor.take(4), as: UTF8.self)
      _ = try cursor.take(length + 4)
      body(name, picture[start..<cursor.position])
    }
  }

  private static func append(_ name: String, _ content: [UInt8], to output: inout [UInt8]) {
    output += bytes(UInt32(content.count))
    output += name.utf8
    output += content
    output += bytes(CyclicRedundancyCheck.value(of: Array(name.utf8) + content))
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
  }
}

/// The check value at the end of a chunk (https://www.w3.org/TR/png-3/#5CRC-algorithm).
private enum CyclicRedundancyCheck {
  static func value(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { check, byte in
      (0..<8).reduce(check ^ UInt32(byte)) { check, _ in
        check >> 1 ^ (check & 1 == 1 ? 0xEDB8_8320 : 0)
      }
    }
  }
}
