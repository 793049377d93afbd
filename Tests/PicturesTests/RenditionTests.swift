import Testing

@testable import Pictures

/// Copies of a picture: upright, in the sizes that are asked for, with its colours, and never larger.
@Suite struct RenditionTests {
  private typealias Bytes = PictureBytes
  private static let plan = RenditionPlan(
    widths: [64, 16, 32].map { RenditionPlan.Width(pixels: $0, bytes: 9_000) }, jpegQuality: 90,
    webPQuality: 90)

  /// Which widths there are of a picture so wide, by format.
  @Test(arguments: [
    (12, [12]), (16, [16]), (17, [17]), (18, [16, 18]), (33, [16, 33]), (64, [16, 32, 64]),
    (70, [16, 32, 64]), (4_000, [16, 32, 64]),
  ])
  func widths(_ width: Int, _ expected: [Int]) throws {
    let size = try #require(ImageSize(width: width, height: 3 * width))
    for format in [PictureFormat.png, .webp] {
      let found = Self.plan.renditions(of: size, format)
      #expect(found.map(\.size.width) == expected)
      #expect(found.allSatisfy { $0.format == format && $0.size.height == 3 * $0.size.width })
    }
    let found = Self.plan.renditions(of: size, .jpeg)
    #expect(found.map(\.size.width) == expected + expected)
    #expect(found.map(\.format.name) == expected.map { _ in "WebP" } + expected.map { _ in "JPEG" })
  }

  /// A photo has four corners; what is shown at the top left is what was taken there.
  @Test(arguments: 1...8 as ClosedRange<UInt8>, [PictureFormat.jpeg, .png, .webp])
  func upright(_ orientation: UInt8, _ format: PictureFormat) throws {
    let shown = Self.corners(width: 96, height: 64)
    let picture = try Self.picture(shown.stored(as: orientation), format, orientation)
    #expect(picture.size == shown.size)
    let renditions = Self.plan.renditions(of: picture.size, format)
    let copies = try Self.plan.make(renditions, of: picture)
    for (rendition, bytes) in zip(renditions, copies) {
      let copy = try CleanPicture(bytes, as: rendition.format)
      #expect(copy.size == rendition.size)
      #expect(copy.orientation == nil && !copy.wasCleaned)
      let pixels = try PixelDecoder.pixels(of: copy, atLeast: copy.size)
      #expect(pixels.cornerColours == shown.cornerColours, "\(rendition)")
    }
  }

  @Test func keepsTheProfile() throws {
    // A profile says in its 17th byte what colours it is of.
    let profile = [UInt8](repeating: 7, count: 16) + Array("RGB ".utf8) + [1, 2, 3]
    let (first, second) = (profile.prefix(10), profile.dropFirst(10))
    let head = Array("ICC_PROFILE\0".utf8)
    let segments = [head + [1, 2] + first, head + [2, 2] + second].flatMap {
      Bytes.segment(0xE2, $0)
    }
    // The pieces stand in one after the other, but the first one has to say it.
    let pixels = Self.corners(width: 96, height: 64)
    let plain = try Self.encoder(pixels).jpeg(quality: 90)
    let wide = [head + [1, 1] + profile].flatMap { Bytes.segment(0xE2, $0) }
    for (added, expected) in [(wide, profile), (segments, nil)] {
      let picture = try CleanPicture(JPEGSegments.inserting(added, into: plain), as: .jpeg)
      let renditions = Self.plan.renditions(of: picture.size, .jpeg)
      for (rendition, bytes) in zip(renditions, try Self.plan.make(renditions, of: picture)) {
        let copy = try CleanPicture(bytes, as: rendition.format)
        #expect(!copy.wasCleaned)
        guard let expected else { continue }
        #expect(try ColourProfile(of: copy).data == expected)
      }
    }
  }

  /// A profile of other colours than a copy has would spoil them.
  @Test func leavesOutAProfileOfOtherColours() throws {
    let grey =
      Array("ICC_PROFILE\0".utf8) + [1, 1] + [UInt8](repeating: 7, count: 16)
      + Array("GRAY".utf8)
    let plain = try Self.encoder(Self.corners(width: 96, height: 64)).jpeg(quality: 90)
    let picture = try CleanPicture(
      JPEGSegments.inserting(Bytes.segment(0xE2, grey), into: plain), as: .jpeg)
    let renditions = [
      Rendition(size: try #require(ImageSize(width: 16, height: 11)), format: .jpeg)
    ]
    let copy = try #require(try Self.plan.make(renditions, of: picture).first)
    #expect(!copy.contains(grey))
  }

  /// What is small already is published as it came.
  @Test func isItsOwnCopy() throws {
    let pixels = Self.corners(width: 48, height: 32)
    let coarse = try Self.encoder(pixels).jpeg(quality: 20)
    let picture = try CleanPicture(coarse, as: .jpeg)
    let renditions = Self.plan.renditions(of: picture.size, .jpeg)
    let copies = try Self.plan.make(renditions, of: picture)
    let own = try #require(
      renditions.firstIndex { $0.format == .jpeg && $0.size.width == 48 })
    #expect(copies[own] == coarse)
  }

  /// What takes many bytes is written more coarsely, down to where it is no picture any more.
  @Test func isLight() throws {
    let pixels = Self.noise(width: 64, height: 64)
    let picture = try CleanPicture(try Self.encoder(pixels).jpeg(quality: 95), as: .jpeg)
    let sizes = try [1_000_000, 2_600, 1].map { bytes in
      let plan = RenditionPlan(
        widths: [RenditionPlan.Width(pixels: 64, bytes: bytes)], jpegQuality: 90, webPQuality: 90)
      return try plan.make(plan.renditions(of: picture.size, .jpeg), of: picture).map(\.count)
    }
    for index in sizes[0].indices {
      #expect(sizes[0][index] > 2_600)
      #expect((1_000...2_600).contains(sizes[1][index]))
      #expect((500..<sizes[1][index]).contains(sizes[2][index]))
    }
  }

  /// A scan that ends before its last row, as a copy that was interrupted has it.
  @Test func isCutOff() throws {
    let whole = try Self.encoder(Self.noise(width: 64, height: 64)).jpeg(quality: 90)
    let picture = try CleanPicture(whole.dropLast(400) + [0xFF, 0xD9], as: .jpeg)
    #expect(throws: CleanPicture.Damage.cutOff) {
      try Self.plan.make(Self.plan.renditions(of: picture.size, .jpeg), of: picture)
    }
  }

  /// Passes from coarse to fine have to be held as a whole while they are read.
  @Test func pixelLimits() throws {
    let size: [UInt8] = [8, 0x1F, 0x40, 0x1F, 0x40]
    let full: [UInt8] = [3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]
    let thinned: [UInt8] = [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    #expect(try JPEGFrame(0xC0, (size + full)[...]).pixelLimit == ImageSize.Limit.pixels)
    #expect(try JPEGFrame(0xC2, (size + full)[...]).pixelLimit < 44_000_000)
    #expect(try JPEGFrame(0xC2, (size + thinned)[...]).pixelLimit > 64_000_000)
  }
}

// MARK: - Pictures

extension RenditionTests {
  private static let red: UInt32 = 0xFFF0_2020
  private static let green: UInt32 = 0xFF20_D020
  private static let blue: UInt32 = 0xFF20_20F0
  private static let white: UInt32 = 0xFFF0_F0F0

  /// A quarter of red, green, blue and white each, as one reads.
  private static func corners(width: Int, height: Int) -> Pixels {
    let values = (0..<height).flatMap { y in
      (0..<width).map { x in
        switch (x * 2 < width, y * 2 < height) {
        case (true, true): red
        case (false, true): green
        case (true, false): blue
        case (false, false): white
        }
      }
    }
    guard let size = ImageSize(width: width, height: height) else { preconditionFailure() }
    return Pixels(values, size)
  }

  /// Pixels that no two neighbours share.
  private static func noise(width: Int, height: Int) -> Pixels {
    let values = (0..<UInt32(width * height)).map { 0xFF00_0000 | $0 &* 2_654_435_761 >> 8 }
    guard let size = ImageSize(width: width, height: height) else { preconditionFailure() }
    return Pixels(values, size)
  }

  private static func encoder(_ pixels: Pixels) throws -> PixelEncoder {
    let nothing = try CleanPicture(Bytes.riff(Bytes.webp()), as: .webp)
    var profile = try ColourProfile(of: nothing)
    (profile.data, profile.chunk, profile.segments) = ([], [], [])
    return PixelEncoder(pixels: pixels, profile: profile)
  }

  /// A file of a format, whose Exif data says which side is up.
  private static func picture(
    _ pixels: Pixels, _ format: PictureFormat, _ orientation: UInt8
  ) throws -> CleanPicture {
    let exif = Bytes.exif(orientation: orientation)
    switch format {
    case .jpeg:
      let segment = Bytes.segment(0xE1, Array("Exif\0\0".utf8) + exif)
      let bytes = try encoder(pixels).jpeg(quality: 90)
      return try CleanPicture(JPEGSegments.inserting(segment, into: bytes), as: .jpeg)
    case .png:
      let bytes = try encoder(pixels).png()
      let chunk = Bytes.chunk("eXIf", exif)
      return try CleanPicture(bytes.prefix(33) + chunk + bytes.dropFirst(33), as: .png)
    case .webp:
      let bytes = try encoder(pixels).webp(quality: 90)
      let (width, height) = (UInt8(pixels.size.width - 1), UInt8(pixels.size.height - 1))
      let head = Bytes.piece("VP8X", [0x08, 0, 0, 0, width, 0, 0, height, 0, 0])
      let content = head + bytes.dropFirst(12) + Bytes.piece("EXIF", exif)
      return try CleanPicture(Bytes.riff([content]), as: .webp)
    }
  }
}

extension Pixels {
  /// How a camera stores it that is held so: the way back of ``upright(_:)``, worked out by the
  /// table of Exif (CIPA DC-008, section 4.6.4) rather than by steps.
  fileprivate func stored(as orientation: UInt8) -> Pixels {
    let (width, height) = (size.width, size.height)
    let isQuarterTurn = orientation >= 5
    let columns = isQuarterTurn ? height : width
    var stored = [UInt32](repeating: 0, count: values.count)
    for y in 0..<height {
      for x in 0..<width {
        // The stored row that is shown at the top, and the stored column that is shown at the left.
        let (column, row) =
          switch orientation {
          case 2: (width - 1 - x, y)
          case 3: (width - 1 - x, height - 1 - y)
          case 4: (x, height - 1 - y)
          case 5: (y, x)
          case 6: (y, width - 1 - x)
          case 7: (height - 1 - y, width - 1 - x)
          case 8: (height - 1 - y, x)
          case _: (x, y)
          }
        stored[row * columns + column] = values[y * width + x]
      }
    }
    return Pixels(stored, isQuarterTurn ? size.turned : size)
  }

  /// What stands in the four corners, as one reads: which of the colours is strongest.
  fileprivate var cornerColours: [String] {
    let last = size.pixelCount - 1
    return [0, size.width - 1, last - size.width + 1, last].map { place in
      let value = values[place]
      let parts = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { $0 > 128 }
      switch parts {
      case [true, false, false]: return "red"
      case [false, true, false]: return "green"
      case [false, false, true]: return "blue"
      case [true, true, true]: return "white"
      case _: return "\(parts)"
      }
    }
  }
}
