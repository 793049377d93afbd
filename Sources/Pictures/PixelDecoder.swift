internal import CPNG
internal import CTurboJPEG
internal import CWebP

/// Takes pictures apart into their pixels.
enum PixelDecoder {
  /// Reads a picture's pixels, in fewer than it has where the format lets it and they are enough:
  /// a photo of twelve million is read in a quarter of the time and of the memory.
  ///
  /// - Parameters:
  ///   - picture: Which one.
  ///   - needed: How large it has to be at least, as its pixels are stored.
  /// - Returns: The pixels as they are stored, at least so many.
  /// - Throws: What of it cannot be read.
  static func pixels(
    of picture: CleanPicture, atLeast needed: ImageSize
  ) throws(CleanPicture.Damage) -> Pixels {
    switch picture.format {
    case .jpeg: try jpeg(picture.bytes, atLeast: needed)
    case .png: try png(PNGChunks.withProfileAlone(picture.bytes))
    case .webp: try webp(picture.bytes, atLeast: needed)
    }
  }

  // MARK: JPEG

  private static func jpeg(
    _ bytes: [UInt8], atLeast needed: ImageSize
  ) throws(CleanPicture.Damage) -> Pixels {
    guard let reader = tjInitDecompress() else { throw .malformed }
    defer { tjDestroy(reader) }
    var (width, height, sampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
    guard
      tjDecompressHeader3(
        reader, bytes, UInt(bytes.count), &width, &height, &sampling, &colours) == 0
    else { throw .malformed }
    let isForPrint = [TJCS_CMYK, TJCS_YCCK].contains { $0.rawValue == UInt32(colours) }
    let size = try scaled(width, height, atLeast: needed)
    var pixels = try Pixels(size) { base, stride throws(CleanPicture.Damage) in
      // More passes than any program writes are there to keep us busy.
      let status = tjDecompress2(
        reader, bytes, UInt(bytes.count), base, Int32(size.width), Int32(stride),
        Int32(size.height), Int32((isForPrint ? TJPF_CMYK : TJPF_BGRA).rawValue),
        TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
      guard status == 0 || isHarmless(reader) else { throw .cutOff }
    }
    if isForPrint { pixels.mixInks() }
    return pixels
  }

  /// The smallest size in which the library can read a picture that is large enough.
  private static func scaled(
    _ width: Int32, _ height: Int32, atLeast needed: ImageSize
  ) throws(CleanPicture.Damage) -> ImageSize {
    var count: Int32 = 0
    let factors = UnsafeBufferPointer(start: tjGetScalingFactors(&count), count: Int(count))
    let sizes = factors.filter { $0.num <= $0.denom }.compactMap { factor in
      ImageSize(
        width: (Int(width) * Int(factor.num) + Int(factor.denom) - 1) / Int(factor.denom),
        height: (Int(height) * Int(factor.num) + Int(factor.denom) - 1) / Int(factor.denom))
    }
    let enough = sizes.filter { $0.width >= needed.width && $0.height >= needed.height }
    guard let size = enough.min(by: { $0.pixelCount < $1.pixelCount }) else { throw .malformed }
    return size
  }

  /// Whether all that the library complains of are bytes between two parts that mean nothing, as some
  /// cameras leave them; no pixel is missing then.
  private static func isHarmless(_ reader: tjhandle) -> Bool {
    tjGetErrorCode(reader) == Int32(TJERR_WARNING.rawValue)
      && String(cString: tjGetErrorStr2(reader)).contains("extraneous bytes")
  }

  // MARK: PNG

  private static func png(_ bytes: [UInt8]) throws(CleanPicture.Damage) -> Pixels {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    // The library keeps the address until the picture is read.
    let pixels: Result<Pixels, CleanPicture.Damage> = bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        png_image_begin_read_from_memory(&image, start, buffer.count) != 0,
        let size = ImageSize(width: Int(image.width), height: Int(image.height))
      else { return .failure(.malformed) }
      image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA | PNG_FORMAT_FLAG_BGR)
      return Result { () throws(CleanPicture.Damage) in
        try Pixels(size) { base, stride throws(CleanPicture.Damage) in
          guard png_image_finish_read(&image, nil, base, Int32(stride), nil) != 0 else {
            throw .cutOff
          }
        }
      }
    }
    return try pixels.get()
  }

  // MARK: WebP

  private static func webp(
    _ bytes: [UInt8], atLeast needed: ImageSize
  ) throws(CleanPicture.Damage) -> Pixels {
    var config = WebPDecoderConfig()
    guard WebPInitDecoderConfig(&config) != 0,
      WebPGetFeatures(bytes, bytes.count, &config.input) == VP8_STATUS_OK,
      let stored = ImageSize(width: Int(config.input.width), height: Int(config.input.height))
    else { throw .malformed }
    let size = needed.pixelCount < stored.pixelCount ? needed : stored
    if size != stored {
      config.options.use_scaling = 1
      config.options.scaled_width = Int32(size.width)
      config.options.scaled_height = Int32(size.height)
    }
    return try Pixels(size) { base, stride throws(CleanPicture.Damage) in
      config.output.colorspace = MODE_BGRA
      config.output.is_external_memory = 1
      config.output.u.RGBA.rgba = base
      config.output.u.RGBA.stride = Int32(stride)
      config.output.u.RGBA.size = stride * size.height
      guard WebPDecode(bytes, bytes.count, &config) == VP8_STATUS_OK else { throw .cutOff }
    }
  }
}

extension Pixels {
  /// Makes colours of light out of four inks, each stored as the paper that it leaves white.
  fileprivate mutating func mixInks() {
    for index in values.indices {
      let inks = values[index]
      let black = inks >> 24
      // The first ink stands in the first byte.
      let (cyan, magenta, yellow) = (inks & 0xFF, inks >> 8 & 0xFF, inks >> 16 & 0xFF)
      let (red, green, blue) = (cyan * black / 255, magenta * black / 255, yellow * black / 255)
      values[index] = 0xFF00_0000 | red << 16 | green << 8 | blue
    }
  }
}
