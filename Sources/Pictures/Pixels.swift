/// A picture taken apart: its pixels in rows from the top.
///
/// Each is opacity, red, green and blue from the most significant byte on. That is how libwebp holds them, and in memory the others' BGRA.
struct Pixels: Sendable {
  var values: [UInt32]
  let size: ImageSize

  /// - Parameters:
  ///   - size: How large it is.
  ///   - fill: Writes all pixels; is given where they go and how many bytes a row has.
  /// - Throws: What filling it throws.
  init<Failure: Error>(
    _ size: ImageSize,
    filledBy fill: (_ base: UnsafeMutablePointer<UInt8>, _ stride: Int) throws(Failure) -> Void
  ) throws(Failure) {
    self.size = size
    let count = size.pixelCount
    var failure: Failure?
    values = [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      base.initialize(repeating: 0, count: count)
      initialized = count
      do throws(Failure) {
        try fill(UnsafeMutableRawPointer(base).assumingMemoryBound(to: UInt8.self), size.width * 4)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  init(_ values: [UInt32], _ size: ImageSize) {
    self.values = values
    self.size = size
  }

  /// Whether nothing shines through it.
  var isOpaque: Bool { values.allSatisfy { $0 >= 0xFF00_0000 } }

  /// The pixels as bytes: blue, green, red and opacity, row by row.
  func withBytes<Result>(_ body: (_ base: UnsafePointer<UInt8>) -> Result) -> Result? {
    values.withUnsafeBytes { buffer in
      buffer.baseAddress.map { body($0.assumingMemoryBound(to: UInt8.self)) }
    }
  }
}

extension Pixels {
  /// The picture with the side up that is said to be.
  func upright(_ orientation: ExifOrientation?) -> Pixels {
    guard let orientation else { return self }
    let (width, height) = (size.width, size.height)
    let last = width * height - 1
    // Where the first pixel of the new picture comes from, and how far it is from there to the one
    // of its next column and of its next row.
    let (start, column, row) =
      switch orientation.value {
      case 2: (width - 1, -1, width)
      case 3: (last, -1, -width)
      case 4: (last - width + 1, 1, -width)
      case 5: (0, width, 1)
      case 6: (last - width + 1, -width, 1)
      case 7: (last, -width, -1)
      case 8: (width - 1, width, -1)
      case _: (0, 1, width)
      }
    let turned = orientation.isQuarterTurn ? size.turned : size
    let result = values.withUnsafeBufferPointer { source in
      [UInt32](unsafeUninitializedCapacity: source.count) { target, count in
        for y in 0..<turned.height {
          var place = start + y * row
          for x in 0..<turned.width {
            target.initializeElement(at: y * turned.width + x, to: source[place])
            place += column
          }
        }
        count = source.count
      }
    }
    return Pixels(result, turned)
  }
}
