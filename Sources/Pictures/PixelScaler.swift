internal import CWebP

extension Pixels {
  /// The picture in a smaller size: each new pixel is the mean of those that it stands for.
  ///
  /// - Parameter size: Not larger than the picture.
  /// - Returns: The smaller picture; this one where it has that size.
  /// - Throws: When there is no memory for it.
  consuming func shrunk(to size: ImageSize) throws(CleanPicture.Damage) -> Pixels {
    guard size != self.size else { return self }
    var picture = WebPPicture()
    guard WebPPictureInit(&picture) != 0 else { throw .malformed }
    picture.use_argb = 1
    picture.width = Int32(self.size.width)
    picture.height = Int32(self.size.height)
    picture.argb_stride = picture.width
    // The library takes what is lent to it for a view of a picture, and gives back one of its own.
    let isDone = values.withUnsafeMutableBufferPointer { buffer in
      picture.argb = buffer.baseAddress
      return WebPPictureRescale(&picture, Int32(size.width), Int32(size.height)) != 0
    }
    // Of the largest pictures it is a quarter of a gigabyte.
    values = []
    guard isDone else { throw .malformed }
    defer { WebPPictureFree(&picture) }
    let (rows, stride) = (picture.argb, Int(picture.argb_stride))
    return try Pixels(size) { base, width throws(CleanPicture.Damage) in
      guard let rows else { throw .malformed }
      for y in 0..<size.height {
        (base + y * width).withMemoryRebound(to: UInt32.self, capacity: size.width) { row in
          row.update(from: rows + y * stride, count: size.width)
        }
      }
    }
  }
}
