import Documents

/// Texts in a row, each with its length before it: nothing in them has to be escaped, and each is read
/// in one step (https://cr.yp.to/proto/netstrings.txt).
struct NetstringWriter {
  /// What was written, in pieces: a long list is not copied.
  private(set) var pieces: [[UInt8]] = []
  /// What follows the pieces.
  private var rest: [UInt8] = []

  /// - Parameter capacity: How many bytes it will be, about: a large list need not grow by doubling.
  init(capacity: Int = 0) {
    rest.reserveCapacity(capacity)
  }

  /// A list of which so many bytes are copied rather than kept as a piece.
  private static let short = 4_096

  mutating func add(_ text: some Collection<UInt8>) {
    rest += "\(text.count):".utf8
    rest += text
    rest.append(UInt8(ascii: ","))
  }

  /// Adds what may be long.
  mutating func add(list bytes: [UInt8]) {
    guard bytes.count > Self.short else { return add(bytes) }
    rest += "\(bytes.count):".utf8
    pieces += [rest, bytes]
    rest = [UInt8(ascii: ",")]
  }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ texts: [String]) {
    add("\(texts.count)")
    for text in texts { add(text) }
  }

  /// All that was written.
  var bytes: [UInt8] { pieces.isEmpty ? rest : Array(pieces.joined()) + rest }

  /// Ends the row with a digest of all of it, as it stands.
  mutating func sign() {
    pieces.append(rest)
    var digest = SHA256Digest.Running()
    for piece in pieces { digest.add(piece[...]) }
    pieces.append(Array(digest.finished().hex.utf8))
    rest = []
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

  /// Reads what was signed; fails for bytes that are not, to the last, what was written.
  init?(signed bytes: [UInt8]) {
    let digestLength = 64
    guard bytes.count > digestLength else { return nil }
    content = Array(bytes.dropLast(digestLength))
    guard SHA256Digest(of: content).hex.utf8.elementsEqual(bytes.suffix(digestLength)) else {
      return nil
    }
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
