import Documents
import Testing

@Suite struct ImageSizeTests {
  @Test(arguments: [
    ("<svg width=\"960\" height=\"540\" viewBox=\"0 0 16 9\">", 960, 540),
    ("<?xml version=\"1.0\"?><svg viewBox=\"0 0 320 180\">", 320, 180),
    ("<svg width=\"10px\" height=\"20px\"/>", 10, 20),
    ("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,4,3\">", 4, 3),
  ])
  func svg(_ text: String, _ width: Int, _ height: Int) {
    let size = ImageSize(Array(text.utf8))
    #expect(size?.width == width)
    #expect(size?.height == height)
  }

  @Test func png() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let size = ImageSize(header + Array("IHDR".utf8) + [0, 0, 3, 192, 0, 0, 2, 28])
    #expect(size?.width == 960)
    #expect(size?.height == 540)
  }

  @Test func jpeg() {
    let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0]
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 2, 28, 3, 192, 3, 0, 0]
    let size = ImageSize(start + frame)
    #expect(size?.width == 960)
    #expect(size?.height == 540)
  }

  @Test(arguments: ["", "GIF89a", "<svg>", "<svg width=\"0\" height=\"0\">", "không phải ảnh"])
  func nothingElse(_ text: String) {
    #expect(ImageSize(Array(text.utf8)) == nil)
  }
}
