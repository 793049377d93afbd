import Documents
import Foundation
import Publishing
import Testing

/// A photo from a phone: what of it is published, and what the build says of it.
@Suite struct PhotoTests {
  private static let place = Array("20.7273N 107.0480E".utf8)
  /// Pixels enough for a size, with the place where they were taken, and a film behind the end.
  private static let photo: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(8 + place.count)] + Array("Exif\0\0".utf8) + place
    + [0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 17, 0]
    + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xFF, 0xD9] + place

  private func build(_ photo: [UInt8]) async throws -> BuiltPortal {
    let root = try PortalRoots.base()
    let folder = "content/campaigns/ngay-sach/2024"
    try root.write(photo, to: folder + "/anh.jpg")
    try root.replace("sach.svg", by: "anh.jpg", in: folder + "/ke-chuyen.md")
    try root.remove(folder + "/sach.svg")
    return try await Build.run(root)
  }

  @Test func leavesWithoutItsPlace() async throws {
    let built = try await build(Self.photo)
    #expect(built.diagnostics.lines == "")
    #expect(try built.summary.cleanedPictures == 1)
    let published = built.files.filter { $0.key.hasSuffix(".jpg") }
    #expect(published.count == 1)
    for (_, bytes) in built.files {
      #expect(!bytes.indices.contains { bytes[$0...].starts(with: Self.place) })
    }
    #expect(
      built.files.values.contains {
        String(decoding: $0, as: UTF8.self).contains("width=\"16\" height=\"9\"")
      })
  }

  /// Nothing is said of a picture that had nothing to take out.
  @Test func saysNothingOfCleanPictures() async throws {
    let clean = try #require(
      try await build(Self.photo).files.first { $0.key.hasSuffix(".jpg") }?.value)
    let again = try await build(clean)
    #expect(try again.summary.cleanedPictures == 0)
    #expect(again.files.first { $0.key.hasSuffix(".jpg") }?.value == clean)
  }
}
