/// WebP as a row of chunks (RFC 9649).
enum WebPChunks {
  /// What it takes to draw a picture.
  private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ICCP"]
  /// What the extended header says of the chunks that follow.
  private enum Flag {
    static let exif: UInt8 = 0x08
    static let xmp: UInt8 = 0x04
  }

  /// The picture without Exif, XMP, chunks that nobody knows and what follows its end.
  static func cleaned(_ bytes: [UInt8]) throws(CleanPicture.Damage) -> CleanPicture {
    var cursor = PictureCursor(bytes)
    let header = try cursor.take(12)
    let end = 8 + header.dropFirst(4).prefix(4).littleEndian
    guard end <= bytes.count else { throw .cutOff }
    var output: [UInt8] = []
    var size: ImageSize?
    var flags: Int?
    var orientation: ExifOrientation?
    var isMoving = false
    while cursor.position < end {
      let (name, content) = try chunk(&cursor)
      if size == nil { size = Self.size(name, content) }
      guard size != nil else { throw .malformed }
      if name == "ANIM" { isMoving = true }
      if name == "VP8X" { flags = output.count + 8 }
      if kept.contains(name) {
        append(name, Array(content), to: &output)
      } else if name == "ANMF" {
        append(name, try frame(content), to: &output)
      } else if name == "EXIF", orientation == nil, let found = Self.orientation(content) {
        orientation = found
        append(name, found.tiff, to: &output)
      }
    }
    if let flags, flags < output.count {
      output[flags] &= ~(Flag.exif | Flag.xmp)
      if orientation != nil { output[flags] |= Flag.exif }
    }
    let whole =
      "RIFF".utf8 + Self.bytes(output.count + 4) + "WEBP".utf8 + output
    return try CleanPicture(
      bytes: whole, format: .webp, size: size, orientation: orientation, isMoving: isMoving,
      wasCleaned: whole.count != bytes.count)
  }

  /// The colour profile of a clean picture; none without one.
  static func profile(of picture: [UInt8]) throws(CleanPicture.Damage) -> [UInt8] {
    var cursor = PictureCursor(picture, from: 12)
    while !cursor.isAtEnd {
      let (name, content) = try chunk(&cursor)
      if name == "ICCP" { return Array(content) }
    }
    return []
  }

  private static func chunk(
    _ cursor: inout PictureCursor
  ) throws(CleanPicture.Damage) -> (name: String, content: ArraySlice<UInt8>) {
    let name = String(decoding: try cursor.take(4), as: UTF8.self)
    let length = try cursor.take(4).littleEndian
    let content = try cursor.take(length)
    // Chunks have an even number of bytes; the last one's filling is missing at times.
    if !length.isMultiple(of: 2), !cursor.isAtEnd { _ = try cursor.take(1) }
    return (name, content)
  }

  /// A frame of a moving picture: 16 bytes of its own, then chunks.
  private static func frame(
    _ content: ArraySlice<UInt8>
  ) throws(CleanPicture.Damage) -> [UInt8] {
    var cursor = PictureCursor(Array(content))
    var output = Array(try cursor.take(16))
    while !cursor.isAtEnd {
      let (name, content) = try chunk(&cursor)
      if kept.contains(name) { append(name, Array(content), to: &output) }
    }
    return output
  }

  /// Some programs write the Exif data as JPEG has it.
  private static func orientation(_ content: ArraySlice<UInt8>) -> ExifOrientation? {
    ExifOrientation(
      tiff: content.starts(with: "Exif\0\0".utf8) ? content.dropFirst(6) : content)
  }

  /// The size that a picture's first chunk says.
  private static func size(_ name: String, _ content: ArraySlice<UInt8>) -> ImageSize? {
    let content = Array(content)
    switch name {
    case "VP8 " where content.count >= 10:
      return ImageSize(
        width: content[6..<8].littleEndian & 0x3FFF, height: content[8..<10].littleEndian & 0x3FFF)
    case "VP8L" where content.count >= 5:
      let bits = content[1..<5].littleEndian
      return ImageSize(width: 1 + bits & 0x3FFF, height: 1 + bits >> 14 & 0x3FFF)
    case "VP8X" where content.count >= 10:
      return ImageSize(
        width: 1 + content[4..<7].littleEndian, height: 1 + content[7..<10].littleEndian)
    default: return nil
    }
  }

  private static func append(_ name: String, _ content: [UInt8], to output: inout [UInt8]) {
    output += name.utf8
    output += bytes(content.count)
    output += content
    if !content.count.isMultiple(of: 2) { output.append(0) }
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(number).littleEndian, Array.init)
  }
}
