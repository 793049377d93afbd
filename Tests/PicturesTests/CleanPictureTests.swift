import Testing

@testable import Pictures

/// What leaves with a picture: its pixels, its colours, which side is up, and nothing else.
@Suite struct CleanPictureTests {
  private typealias Bytes = PictureBytes

  @Test func staysAsItIs() throws {
    let pictures: [(PictureFormat, [UInt8])] = [
      (.jpeg, Array(Bytes.jpeg.joined())), (.png, Array(Bytes.png.joined())),
      (.webp, Bytes.riff(Bytes.webp())),
    ]
    for (format, bytes) in pictures {
      #expect(PictureFormat(bytes) == format)
      let picture = try CleanPicture(bytes, as: format)
      #expect(picture.bytes == bytes)
      #expect(!picture.wasCleaned)
      #expect(picture.size == ImageSize(width: 960, height: 540))
    }
  }

  // MARK: JPEG

  /// Segments that are not about drawing, wherever they stand.
  @Test(arguments: [
    (0xE1 as UInt8, "Exif\0\0"), (0xE1, "http://ns.adobe.com/xap/1.0/\0"),
    (0xED, "Photoshop 3.0\0"),
    (0xFE, ""), (0xE2, "MPF\0"), (0xE0, "JFXX\0"), (0xEC, "Ducky"), (0xEF, ""), (0xE5, ""),
  ])
  func segments(_ marker: UInt8, _ head: String) throws {
    let segment = Bytes.segment(marker, Array(head.utf8) + Bytes.secret)
    for index in 1..<Bytes.jpeg.count {
      var parts = Bytes.jpeg
      parts.insert(segment, at: index)
      let picture = try CleanPicture(Array(parts.joined()), as: .jpeg)
      #expect(picture.bytes == Array(Bytes.jpeg.joined()))
      #expect(picture.wasCleaned)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt8>, [true, false])
  func orientation(_ value: UInt8, _ isLittleEndian: Bool) throws {
    let exif = Bytes.exif(orientation: value, littleEndian: isLittleEndian)
    var parts = Bytes.jpeg
    parts.insert(Bytes.segment(0xE1, Array("Exif\0\0".utf8) + exif), at: 1)
    let picture = try CleanPicture(Array(parts.joined()), as: .jpeg)
    #expect(!picture.bytes.contains(Bytes.secret))
    let kept = value == 1 ? 0 : 36
    #expect(picture.bytes.count == Bytes.jpeg.joined().count + kept)
    #expect(ExifOrientation(tiff: picture.bytes[12...]) == ExifOrientation(tiff: exif[...]))
    #expect((ExifOrientation(tiff: exif[...]) == nil) == (value == 1))
    // As it is shown: a photo that was taken upright is higher than wide.
    #expect(picture.size.height == (value >= 5 ? 960 : 540))
  }

  /// A small copy in the first segment, and a film after the end.
  @Test func hiddenPlaces() throws {
    var parts = Bytes.jpeg
    parts[1] = Bytes.segment(
      0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 3, 3] + Bytes.secret)
    parts.append(Bytes.secret)
    let picture = try CleanPicture(Array(parts.joined()), as: .jpeg)
    #expect(picture.bytes == Array(Bytes.jpeg.joined()))
  }

  // MARK: PNG

  @Test(arguments: ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt", "caBX"])
  func chunks(_ name: String) throws {
    for index in 2..<Bytes.png.count {
      var parts = Bytes.png
      parts.insert(Bytes.chunk(name, Bytes.secret), at: index)
      let picture = try CleanPicture(Array(parts.joined()), as: .png)
      #expect(picture.bytes == Array(Bytes.png.joined()))
      #expect(picture.wasCleaned)
    }
    let picture = try CleanPicture(Array(Bytes.png.joined()) + Bytes.secret, as: .png)
    #expect(picture.bytes == Array(Bytes.png.joined()))
  }

  /// The check value is as zlib works it out.
  @Test func orientationOfPNG() throws {
    var parts = Bytes.png
    parts.insert(Bytes.chunk("eXIf", Bytes.exif(orientation: 6)), at: 2)
    let picture = try CleanPicture(Array(parts.joined()), as: .png)
    let exif: [UInt8] =
      [0, 0, 0, 26] + Array("eXIfMM".utf8) + [
        0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
      ]
    let check: [UInt8] = [0xD6, 0x67, 0x4B, 0x69]
    #expect(picture.bytes.contains(exif + check))
    #expect(!picture.bytes.contains(Bytes.secret))
  }

  // MARK: WebP

  @Test(arguments: ["EXIF", "XMP ", "ABCD"])
  func webpChunks(_ name: String) throws {
    for index in 1...4 {
      var parts = Bytes.webp(flags: 0x2E)
      parts.insert(Bytes.piece(name, Bytes.secret), at: index)
      let picture = try CleanPicture(Bytes.riff(parts) + Bytes.secret, as: .webp)
      #expect(picture.bytes == Bytes.riff(Bytes.webp()))
      #expect(picture.wasCleaned)
    }
  }

  @Test func webpFrames() throws {
    var parts = Bytes.webp()
    parts[3] = Bytes.piece(
      "ANMF",
      [UInt8](repeating: 0, count: 16) + Bytes.piece("ALPH", [7])
        + Bytes.piece("EXIF", Bytes.secret)
        + Bytes.piece("VP8 ", [UInt8](repeating: 1, count: 11)))
    #expect(
      try CleanPicture(Bytes.riff(parts), as: .webp).bytes == Bytes.riff(Bytes.webp()))
  }

  @Test(arguments: ["", "Exif\0\0"])
  func orientationOfWebP(_ head: String) throws {
    let exif = Array(head.utf8) + Bytes.exif(orientation: 3)
    let parts = Bytes.webp(flags: 0x2E) + [Bytes.piece("EXIF", exif)]
    let picture = try CleanPicture(Bytes.riff(parts), as: .webp)
    #expect(!picture.bytes.contains(Bytes.secret))
    #expect(picture.bytes[20] == 0x2A)
    #expect(ExifOrientation(tiff: picture.bytes.suffix(26)) != nil)
  }

  // MARK: Faults

  /// No part of a picture that was cut short is published, wherever it was cut.
  @Test func cutOff() {
    let pictures: [(PictureFormat, [UInt8])] = [
      (.jpeg, Array(Bytes.jpeg.joined())), (.png, Array(Bytes.png.joined())),
      (.webp, Bytes.riff(Bytes.webp())),
    ]
    for (format, bytes) in pictures {
      for count in 2..<bytes.count {
        #expect(throws: CleanPicture.Damage.self) {
          try CleanPicture(Array(bytes[..<count]), as: format)
        }
      }
    }
  }

  @Test func malformed() {
    #expect(throws: CleanPicture.Damage.malformed) {
      try CleanPicture(Array((Bytes.png[..<2] + [Bytes.chunk("ABCD", [])]).joined()), as: .png)
    }
    #expect(throws: CleanPicture.Damage.malformed) {
      try CleanPicture(Array((Bytes.png[..<1] + Bytes.png[2...]).joined()), as: .png)
    }
    #expect(throws: CleanPicture.Damage.malformed) {
      try CleanPicture([0xFF, 0xD8, 0x00, 0x01], as: .jpeg)
    }
  }

  @Test func enormous() throws {
    var parts = Bytes.png
    parts[1] = Bytes.chunk("IHDR", [0x7F, 255, 255, 255, 0x7F, 255, 255, 255, 8, 2, 0, 0, 0])
    #expect(
      try CleanPicture(Array(parts.joined()), as: .png).size.isLarger(than: ImageSize.Limit.pixels))
    #expect(ImageSize(width: 8_000, height: 8_000)?.isLarger(than: ImageSize.Limit.pixels) == false)
    #expect(ImageSize(width: 8_001, height: 8_000)?.isLarger(than: ImageSize.Limit.pixels) == true)
    #expect(ImageSize(width: 65_536, height: 1)?.isLarger(than: ImageSize.Limit.pixels) == true)
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
