internal import CPNG
internal import CTurboJPEG
internal import CWebP

/// Puts pixels together to pictures, with the colours that they are of.
struct PixelEncoder {
  let pixels: Pixels
  let profile: ColourProfile

  // MARK: JPEG

  /// - Parameter quality: 1 to 100, as libjpeg has it.
  /// - Returns: The file's bytes.
  /// - Throws: When there is no memory for it.
  func jpeg(quality: Int) throws(CleanPicture.Damage) -> [UInt8] {
    guard let writer = tjInitCompress() else { throw .malformed }
    defer { tjDestroy(writer) }
    var (output, count): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
    defer { tjFree(output) }
    let size = pixels.size
    let status = pixels.withBytes { base in
      // In several passes, from coarse to fine: a tenth smaller, and sooner seen.
      tjCompress2(
        writer, base, Int32(size.width), Int32(size.width * 4), Int32(size.height),
        Int32(TJPF_BGRX.rawValue), &output, &count, Int32(TJSAMP_420.rawValue), Int32(quality),
        TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE)
    }
    guard status == 0, let output else { throw .malformed }
    let picture = Array(UnsafeBufferPointer(start: output, count: Int(count)))
    return JPEGSegments.inserting(profile.segments, into: picture)
  }

  // MARK: PNG

  func png() throws(CleanPicture.Damage) -> [UInt8] {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(pixels.size.width)
    image.height = UInt32(pixels.size.height)
    let isOpaque = pixels.isOpaque
    image.format = UInt32(
      PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_BGR | (isOpaque ? 0 : PNG_FORMAT_FLAG_ALPHA))
    let rows = isOpaque ? pixels.withoutOpacity : pixels.bytes
    // What does not get smaller gets little larger.
    var output = [UInt8](repeating: 0, count: rows.count + rows.count / 64 + 65_536)
    var count = output.count
    guard png_image_write_to_memory(&image, &output, &count, 0, rows, 0, nil) != 0 else {
      throw .malformed
    }
    return try PNGChunks.setting(profile: profile.chunk, of: Array(output.prefix(count)))
  }

  // MARK: WebP

  /// - Parameter quality: 0 to 100, as libwebp has it.
  /// - Returns: The file's bytes.
  /// - Throws: When there is no memory for it.
  func webp(quality: Int) throws(CleanPicture.Damage) -> [UInt8] {
    let size = pixels.size
    var config = WebPConfig()
    var picture = WebPPicture()
    guard WebPConfigInit(&config) != 0, WebPPictureInit(&picture) != 0 else { throw .malformed }
    config.quality = Float(quality)
    picture.use_argb = 1
    picture.width = Int32(size.width)
    picture.height = Int32(size.height)
    defer { WebPPictureFree(&picture) }
    let isRead = pixels.withBytes { base in
      WebPPictureImportBGRA(&picture, base, picture.width * 4) != 0
    }
    var writer = WebPMemoryWriter()
    WebPMemoryWriterInit(&writer)
    defer { WebPMemoryWriterClear(&writer) }
    let isDone = withUnsafeMutablePointer(to: &writer) { writer in
      picture.writer = WebPMemoryWrite
      picture.custom_ptr = UnsafeMutableRawPointer(writer)
      return isRead == true && WebPEncode(&config, &picture) != 0
    }
    guard isDone, let output = writer.mem else { throw .malformed }
    let bytes = Array(UnsafeBufferPointer(start: output, count: writer.size))
    return profile.data.isEmpty ? bytes : try Self.setting(profile: profile.data, of: bytes)
  }

  private static func setting(
    profile: [UInt8], of picture: [UInt8]
  ) throws(CleanPicture.Damage) -> [UInt8] {
    guard let mux = WebPMuxNew() else { throw .malformed }
    defer { WebPMuxDelete(mux) }
    var output = WebPData()
    defer { WebPDataClear(&output) }
    let isDone = picture.withUnsafeBufferPointer { picture in
      profile.withUnsafeBufferPointer { profile in
        var picture = WebPData(bytes: picture.baseAddress, size: picture.count)
        var profile = WebPData(bytes: profile.baseAddress, size: profile.count)
        return WebPMuxSetImage(mux, &picture, 1) == WEBP_MUX_OK
          && WebPMuxSetChunk(mux, "ICCP", &profile, 1) == WEBP_MUX_OK
          && WebPMuxAssemble(mux, &output) == WEBP_MUX_OK
      }
    }
    guard isDone, let bytes = output.bytes else { throw .malformed }
    return Array(UnsafeBufferPointer(start: bytes, count: output.size))
  }
}

extension Pixels {
  /// Blue, green, red and opacity, row by row.
  fileprivate var bytes: [UInt8] { values.withUnsafeBytes(Array.init) }

  /// Blue, green and red, row by row.
  fileprivate var withoutOpacity: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: values.count * 3) { bytes, count in
      for value in values {
        for shift in [0 as UInt32, 8, 16] {
          bytes.initializeElement(at: count, to: UInt8(truncatingIfNeeded: value >> shift))
          count += 1
        }
      }
    }
  }
}
