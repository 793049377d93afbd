/// JPEG as a row of segments (ITU T.81, annex B).
enum JPEGSegments {
  private static let endOfImage: UInt8 = 0xD9

  /// The picture without Exif, XMP, IPTC, comments, small copies of itself and what follows its end.
  static func cleaned(_ bytes: [UInt8]) throws(CleanPicture.Damage) -> CleanPicture {
    var cursor = PictureCursor(bytes)
    var output = Array(try cursor.take(2))
    output.reserveCapacity(bytes.count)
    var frame: JPEGFrame?
    var orientation: ExifOrientation?
    while true {
      let (marker, content) = try segment(&cursor)
      if marker == endOfImage { break }
      if orientation == nil, let found = Self.orientation(marker, content) {
        orientation = found
        append(marker, ArraySlice(exifHead) + found.tiff, to: &output)
      } else if let kept = kept(marker, content) {
        append(marker, kept, to: &output)
      }
      if JPEGFrame.isOne(marker) { frame = try JPEGFrame(marker, content) }
      if marker == 0xDA { output += try scan(&cursor) }
    }
    output += [0xFF, endOfImage]
    return try CleanPicture(
      bytes: output, format: .jpeg, size: frame?.size, orientation: orientation, isMoving: false,
      wasCleaned: !cursor.isAtEnd || output.count != bytes.count,
      pixelLimit: frame?.pixelLimit ?? 0)
  }

  /// The next segment; the one that ends the picture holds nothing.
  private static func segment(
    _ cursor: inout PictureCursor
  ) throws(CleanPicture.Damage) -> (marker: UInt8, content: ArraySlice<UInt8>) {
    let marker = try marker(&cursor)
    guard marker != endOfImage else { return (marker, []) }
    let length = try cursor.take(2).bigEndian
    guard length >= 2 else { throw .malformed }
    return (marker, try cursor.take(length - 2))
  }

  /// The code that begins a segment; any number of fill bytes may stand before it.
  private static func marker(_ cursor: inout PictureCursor) throws(CleanPicture.Damage) -> UInt8 {
    guard try cursor.take(1).first == 0xFF else { throw .malformed }
    while true {
      guard let code = try cursor.take(1).first, code != 0 else { throw .malformed }
      if code != 0xFF { return code }
    }
  }

  /// The pixels of a scan, up to the next marker that is not part of them.
  private static func scan(
    _ cursor: inout PictureCursor
  ) throws(CleanPicture.Damage) -> ArraySlice<UInt8> {
    let bytes = cursor.bytes
    var end = cursor.position
    while true {
      guard let mark = bytes[end...].firstIndex(of: 0xFF), mark + 1 < bytes.count else {
        throw .cutOff
      }
      // A zero says that the byte before is none; restarts belong to the scan.
      let code = bytes[mark + 1]
      if code != 0, !(0xD0...0xD7).contains(code), code != 0xFF {
        return try cursor.take(mark - cursor.position)
      }
      end = code == 0xFF ? mark + 1 : mark + 2
    }
  }

  /// What of a segment is needed to draw the picture; `nil` for all that is about something else.
  private static func kept(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch marker {
    // JFIF's density, without a small copy of the picture.
    case 0xE0:
      guard content.starts(with: "JFIF\0".utf8), content.count >= 14 else { return nil }
      return content.prefix(12) + [0, 0]
    case 0xE2: return content.starts(with: profileHead) ? content : nil
    // How colours are stored.
    case 0xEE: return content.starts(with: "Adobe".utf8) ? content.prefix(12) : nil
    // Other applications' segments, comments, and what no picture has.
    case 0xE1, 0xE3...0xED, 0xEF, 0xFE, 0xF0...0xFD, 0x01...0xBF: return nil
    default: return content
    }
  }

  /// The segments with the colour profile of a clean picture, as they stand in it; none where the
  /// profile is of other colours than a copy's red, green and blue.
  static func profile(of picture: [UInt8]) throws(CleanPicture.Damage) -> [UInt8] {
    var cursor = PictureCursor(picture, from: 2)
    var segments: [UInt8] = []
    while true {
      let start = cursor.position
      let (marker, content) = try segment(&cursor)
      if marker == 0xDA || marker == endOfImage { break }
      guard content.starts(with: profileHead) else { continue }
      // The number of the piece and how many there are; then a profile says in its 17th byte what
      // colours it is of (ICC.1:2022, section 7.2).
      let first = content.dropFirst(profileHead.count + 2)
      if segments.isEmpty, !first.dropFirst(16).starts(with: "RGB ".utf8) { return [] }
      segments += picture[start..<cursor.position]
    }
    return segments
  }

  /// A colour profile without the segments that carry it.
  static func profileData(in segments: [UInt8]) throws(CleanPicture.Damage) -> [UInt8] {
    var cursor = PictureCursor(segments)
    var pieces: [(number: UInt8, content: ArraySlice<UInt8>)] = []
    while !cursor.isAtEnd {
      let content = try segment(&cursor).content.dropFirst(profileHead.count)
      guard let number = content.first else { throw .malformed }
      pieces.append((number, content.dropFirst(2)))
    }
    return pieces.sorted { $0.number < $1.number }.flatMap(\.content)
  }

  /// A picture with segments right behind its beginning.
  static func inserting(_ segments: [UInt8], into picture: [UInt8]) -> [UInt8] {
    picture.prefix(2) + segments + picture.dropFirst(2)
  }

  /// What a segment with a piece of a colour profile begins with.
  private static let profileHead = Array("ICC_PROFILE\0".utf8)

  /// What a segment of Exif data begins with.
  private static let exifHead = Array("Exif\0\0".utf8)

  /// Which side is up, where a segment says so.
  private static func orientation(
    _ marker: UInt8, _ content: ArraySlice<UInt8>
  ) -> ExifOrientation? {
    guard marker == 0xE1, content.starts(with: exifHead) else { return nil }
    return ExifOrientation(tiff: content.dropFirst(exifHead.count))
  }

  private static func append(
    _ marker: UInt8, _ content: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    let length = content.count + 2
    output += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
    output += content
  }
}
