import Documents
import CSHA256
import Documents
import Testing

/// SHA-256 against published values and against its definition's other implementation.
@Suite struct SHA256DigestTests {
  /// The examples of NIST's "Examples with Intermediate Values" and of FIPS 180-2, appendix B.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func published(_ message: String, _ hex: String) {
    let digest = SHA256Digest(of: Array(message.utf8))
    #expect(digest.hex == hex)
    #expect(SHA256Digest(hex: hex[...]) == digest)
  }

  /// Each length around the ends of blocks has a padding of its own: all are different.
  @Test func everyLengthAroundBlocks() {
    let digests = (0...200).map { SHA256Digest(of: Array(repeating: 0, count: $0)) }
    #expect(Set(digests).count == digests.count)
  }

  /// However a message comes, its digest is the same.
  @Test func inPieces() {
    let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [1, 3, 63, 64, 65, 128, 500, 1_000] {
      var running = SHA256Digest.Running()
      for start in stride(from: 0, to: message.count, by: size) {
        running.add(message[start..<min(start + size, message.count)])
      }
      #expect(running.finished() == SHA256Digest(of: message))
      #expect(running.messageSize == message.count)
    }
  }

  /// The processor's instructions and the plain code say the same.
  @Test func portable() {
    let block = (0..<640).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ $0 >> 3) }
    var first = (0..<8).map { UInt32($0) &* 0x9E37_79B9 }
    var second = first
    haidang_sha256_blocks(&first, block, 10)
    haidang_sha256_blocks_portable(&second, block, 10)
    #expect(first == second)
  }

  @Test(arguments: [
    "", "ba7816bf", String(repeating: "0", count: 65), String(repeating: "A", count: 64),
    String(repeating: "g", count: 64), String(repeating: "é", count: 32),
  ])
  func noDigest(_ text: String) {
    #expect(SHA256Digest(hex: text[...]) == nil)
  }
}
