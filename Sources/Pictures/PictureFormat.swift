/// What kind of picture a file is, as its first bytes tell.
package enum PictureFormat: String, Sendable {
  case jpeg, png, webp

  /// The format that a file's bytes begin like; `nil` for anything else.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.count >= 12, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      self = .webp
    } else {
      return nil
    }
  }

  /// The format that a file's name says; `nil` for a file that is no picture of pixels.
  package init?(extensionOf path: String) {
    switch path.split(separator: ".").last {
    case "jpg", "jpeg": self = .jpeg
    case "png": self = .png
    case "webp": self = .webp
    default: return nil
    }
  }

  /// What people call it.
  package var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    }
  }

  /// What it is called where media types are (https://www.iana.org/assignments/media-types).
  package var mediaType: String { "image/" + rawValue }
}
