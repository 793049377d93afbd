/// Texts in a row, each with its length before it: nothing in them has to be escaped, and each is read
/// in one step (https://cr.yp.to/proto/netstrings.txt).
struct NetstringWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: How many bytes it will be, about: a large list need not grow by doubling.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  mutating func add(_ text: some Collection<UInt8>) {
    bytes += "\(text.count):".utf8
    bytes += text
    bytes.append(UInt8(ascii: ","))
  }

  mutating func add(_ text: String) { add(text.utf8) }

  /// Ends the row with a digest of all of it, as it stands.
  mutating func sign() { bytes += SHA256Digest(of: bytes).hex.utf8 }

  mutating func add(_ texts: [String]) {
    add("\(texts.count)")
    for text in texts { add(text) }
  }
}

/// Reads what ``NetstringWriter`` wrote.
struct NetstringReader {
  private let content: [UInt8]
  private var position = 0

  /// What was read is not what was written there.
  struct Damage: Error {}

  init(_ bytes: [UInt8]) {
    content = bytes
  }

  mutating func bytes() throws(Damage) -> ArraySlice<UInt8> {
    var count = 0
    while position < content.count, content[position] != UInt8(ascii: ":") {
      let digit = Int(content[position]) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit), count <= content.count else { throw Damage() }
      count = count * 10 + digit
      position += 1
    }
    let start = position + 1
    guard start + count < content.count, content[start + count] == UInt8(ascii: ",") else {
      throw Damage()
    }
    position = start + count + 1
    return content[start..<start + count]
  }

  mutating func text() throws(Damage) -> String { String(decoding: try bytes(), as: UTF8.self) }

  mutating func integer() throws(Damage) -> Int {
    guard let integer = Int(try text()) else { throw Damage() }
    return integer
  }

  mutating func texts() throws(Damage) -> [String] {
    let count = try integer()
    guard count >= 0, count <= content.count else { throw Damage() }
    var texts: [String] = []
    for _ in 0..<count { texts.append(try text()) }
    return texts
  }
}
