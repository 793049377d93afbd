import Documents
import Foundation
import Publishing
import Testing

/// A photo from a phone: what of it is published, and what the build says of it.
@Suite struct PhotoTests {
  private static let place = Array("20.7273N 107.0480E".utf8)
  /// A small photo with the place where it was taken, and a film behind the end.
  private static func photo() throws -> [UInt8] {
    let plain = try Project.photo()
    let exif = [0xFF, 0xE1, 0, UInt8(8 + place.count)] + Array("Exif\0\0".utf8) + place
    return plain.prefix(2) + exif + plain.dropFirst(2) + place
  }

  private func build(_ photo: [UInt8]) async throws -> BuiltPortal {
    let root = try PortalRoots.base()
    let folder = "content/campaigns/ngay-sach/2024"
    try root.write(photo, to: folder + "/anh.jpg")
    try root.replace("sach.svg", by: "anh.jpg", in: folder + "/ke-chuyen.md")
    try root.remove(folder + "/sach.svg")
    return try await Build.run(root)
  }

  @Test func leavesWithoutItsPlace() async throws {
    let built = try await build(Self.photo())
    #expect(built.diagnostics.lines == "")
    #expect(try built.summary.cleanedPictures == 1)
    #expect(
      built.paths.filter { $0.hasPrefix("media/") && $0.contains("/anh") } == [
        "media/campaigns/ngay-sach/2024/anh_240.jpg", "media/campaigns/ngay-sach/2024/anh_240.webp",
      ])
    for (_, bytes) in built.files {
      #expect(!bytes.indices.contains { bytes[$0...].starts(with: Self.place) })
    }
    let page = try built.text(
      #require(built.paths.first { $0.hasSuffix("ke-chuyen/index.html") }))
    #expect(
      page.contains(
        "media/campaigns/ngay-sach/2024/"
          + "anh_240.webp 240w\""))
    #expect(page.contains("width=\"240\" height=\"160\" loading=\"lazy\""))
  }

  /// What a link leads to is the photo itself, without what it says of people.
  @Test func isOfferedWhole() async throws {
    let root = try PortalRoots.base()
    let folder = "content/campaigns/ngay-sach/2024"
    try root.write(Self.photo(), to: folder + "/anh.jpg")
    let post = folder + "/ke-chuyen.md"
    try root.write(try root.text(post) + "\n[Bản quét](anh.jpg)\n", to: post)
    let built = try await Build.run(root)
    #expect(built.diagnostics.lines == "")
    #expect(
      built.paths.filter { $0.contains("/anh") } == ["media/campaigns/ngay-sach/2024/anh.jpg"])
    let offered = try #require(built.files["media/campaigns/ngay-sach/2024/anh.jpg"])
    #expect(try offered.count == Self.photo().count - 2 * Self.place.count - 10)
  }

  /// Nothing is said of a picture that had nothing to take out.
  @Test func saysNothingOfCleanPictures() async throws {
    let clean = try #require(
      try await build(Self.photo()).files.first { $0.key.hasSuffix(".jpg") }?.value)
    let again = try await build(clean)
    #expect(try again.summary.cleanedPictures == 0)
    #expect(again.files.first { $0.key.hasSuffix(".jpg") }?.value == clean)
  }
}
