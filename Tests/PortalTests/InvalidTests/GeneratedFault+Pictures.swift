import Foundation

/// Pictures that are not what they seem.
extension GeneratedFault {
  static let pictures = [
    GeneratedFault("a photo, which is fine") { root in
      try show(Project.photo(), as: "anh.jpg", in: root)
    },
    GeneratedFault("torn apart", "picture.damaged \(folder)/anh.jpg:0:0") { root in
      try show(Project.photo().dropLast(600) + [0xFF, 0xD9], as: "anh.jpg", in: root)
    },
    GeneratedFault("empty", "file.empty \(folder)/anh.jpg:0:0") { root in
      try show([], as: "anh.jpg", in: root)
    },
    GeneratedFault("a photo of a phone", "file.other-format \(folder)/anh.jpg:0:0") { root in
      try show([0, 0, 0, 24] + Array("ftypheic".utf8), as: "anh.jpg", in: root)
    },
    GeneratedFault("a web page", "file.other-format \(folder)/anh.png:0:0") { root in
      try show(Array("<!DOCTYPE html>\n<html>".utf8), as: "anh.png", in: root)
    },
    GeneratedFault("no picture", "file.other-format \(folder)/anh.png:0:0") { root in
      try show(Array("<svg onload=\"a()\"/>".utf8), as: "anh.png", in: root)
    },
    GeneratedFault("another format", "file.other-format \(folder)/anh.webp:0:0") { root in
      try show(jpeg, as: "anh.webp", in: root)
    },
    GeneratedFault("cut off", "picture.damaged \(folder)/anh.jpg:0:0") { root in
      try show(Array(jpeg.dropLast(2)), as: "anh.jpg", in: root)
    },
    GeneratedFault("2³¹ pixels", "picture.too-many-pixels \(folder)/anh.jpg:0:0") { root in
      var bytes = jpeg
      bytes.replaceSubrange(7..<11, with: [255, 255, 255, 254])
      try show(bytes, as: "anh.jpg", in: root)
    },
    GeneratedFault(
      "a drawing of 200,001 elements", "picture.too-many-elements \(folder)/sach.svg:1:800037"
    ) { root in
      let elements = String(repeating: "<g/>", count: 200_000)
      try root.write(
        "<svg xmlns='http://www.w3.org/2000/svg'>\(elements)</svg>", to: folder + "/sach.svg")
    },
  ]

  private static let folder = "content/campaigns/ngay-sach/2024"

  /// As little of a photo as has a size, pixels and an end.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 17, 0]
    + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xFF, 0xD9]

  /// Has a post show a picture.
  private static func show(_ bytes: [UInt8], as name: String, in root: TemporaryFolder) throws {
    try root.write(bytes, to: folder + "/" + name)
    try root.replace("sach.svg", by: name, in: folder + "/ke-chuyen.md")
    try root.remove(folder + "/sach.svg")
  }
}
