internal import CSHA256

/// The SHA-256 digest of a file's bytes (FIPS 180-4).
package struct SHA256Digest: Hashable, Sendable {
  /// The digest's 256 bits as eight words, the first word first.
  private var words: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  package init(of bytes: [UInt8]) {
    var running = Running()
    running.add(bytes[...])
    self = running.finished()
  }

  /// A digest of a message that comes in pieces.
  package struct Running: Sendable {
    private var digest = SHA256Digest()
    /// The beginning of a block whose end has not come yet.
    private var rest: [UInt8] = []
    /// In bytes.
    package private(set) var messageSize = 0

    package init() {}

    package mutating func add(_ piece: ArraySlice<UInt8>) {
      messageSize += piece.count
      let start = rest.isEmpty ? 0 : min(64 - rest.count, piece.count)
      rest += piece.prefix(start)
      guard rest.isEmpty || rest.count == 64 else { return }
      haidang_sha256_blocks(&digest.words, rest, rest.count / 64)
      let whole = (piece.count - start) / 64
      piece.dropFirst(start).withUnsafeBufferPointer {
        haidang_sha256_blocks(&digest.words, $0.baseAddress, whole)
      }
      rest = Array(piece.dropFirst(start + whole * 64))
    }

    /// The digest of all that was added.
    package func finished() -> SHA256Digest {
      var digest = digest
      let last = SHA256Digest.padded(rest[...], messageSize: messageSize)
      haidang_sha256_blocks(&digest.words, last, last.count / 64)
      return digest
    }
  }

  private init() {}

  /// A digest as ``hex`` writes it; `nil` for any other text.
  package init?(hex: Substring) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var words: [UInt32] = []
    for start in stride(from: 0, to: 64, by: 8) {
      var word: UInt32 = 0
      for digit in digits[start..<start + 8] {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt32(digit & 0xF)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt32(digit & 0xF + 9)
        default: return nil
        }
      }
      words.append(word)
    }
    self.words = words
  }

  /// The message's last bytes, a single one bit, zeros, and the message's length in bits: one block
  /// or two (section 5.1.1).
  private static func padded(_ rest: ArraySlice<UInt8>, messageSize: Int) -> [UInt8] {
    var block = Array(rest)
    block.append(0x80)
    block += repeatElement(0, count: (120 - block.count) % 64)
    withUnsafeBytes(of: (UInt64(messageSize) * 8).bigEndian) { block += $0 }
    return block
  }
}

extension SHA256Digest {
  /// The digits of ``hex``.
  package static let hexLength = 64

  /// The digest as 64 hexadecimal digits in lower case, as `sha256sum` prints it.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { text in
      for index in 0..<64 {
        text[index] = digits[Int(words[index / 8] >> (28 - 4 * UInt32(index % 8)) & 0xF)]
      }
      return 64
    }
  }
}

extension SHA256Digest: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = SHA256Digest(hex: try container.decode(String.self)[...]) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no digest")
    }
    self = digest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
