import Diagnostics
import Pictures

extension FoundKind {
  /// What a file holds, as its beginning tells; `nil` where it tells nothing.
  init?(_ bytes: [UInt8]) {
    if let found = FoundKind(signature: bytes) {
      self = found
    } else if Self.holdsPDF(bytes) {
      self = .pdf
    } else if let text = Self.beginning(bytes) {
      let isDrawing = text.contains("<svg")
      let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { text.contains($0) }
      self = isDrawing && !isPage ? .drawing : isPage ? .webPage : .text
    } else {
      return nil
    }
  }

  /// What a file holds by the signs that it begins with, which are looked for in no time.
  init?(signature bytes: [UInt8]) {
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if let format = PictureFormat(bytes) {
      self = .picture(name: format.name, ending: format == .jpeg ? "jpg" : format.rawValue)
    } else if begins("ftyp", at: 4) {
      // What follows names the kind (ISO/IEC 14496-12, section 4.3).
      self = .otherPicture(name: begins("avif", at: 8) || begins("avis", at: 8) ? "AVIF" : "HEIC")
    } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0])
      || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
    {
      self = .otherPicture(name: "TIFF")
    } else if begins("GIF8") {
      self = .otherPicture(name: "GIF")
    } else if begins("BM"), bytes.count > 14, bytes[6..<10].allSatisfy({ $0 == 0 }) {
      self = .otherPicture(name: "BMP")
    } else if begins("%PDF-") {
      self = .pdf
    } else if begins("PK\u{3}\u{4}") || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .package
    } else if begins("Rar!") || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) {
      self = .packed
    } else if bytes.count >= 16, bytes.prefix(512).allSatisfy({ $0 == 0 }) {
      self = .zeros
    } else if begins("version https://git-lfs") {
      self = .pointer
    } else {
      return nil
    }
  }

  /// Whether a PDF begins there: some programs put something before it, which readers pass over.
  private static func holdsPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    return bytes.prefix(1_024).indices.contains { bytes[$0...].starts(with: mark) }
  }

  /// The first letters in lower case, if there are nothing but letters and what goes with them.
  private static func beginning(_ bytes: [UInt8]) -> String? {
    let first = bytes.prefix(400)
    let isPlain = first.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    // A letter of several bytes may be cut in two at the end.
    let text = (0..<4).lazy.compactMap { String(validating: first.dropLast($0), as: UTF8.self) }
      .first
    return isPlain && !first.isEmpty ? text?.lowercased() : nil
  }
}
