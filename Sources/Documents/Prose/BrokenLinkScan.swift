internal import Diagnostics

/// Finds what was meant for a link or an address in a block's text and is none.
///
/// One pass over the text as it was written; code and what is escaped is passed over.
struct BrokenLinkScan {
  struct Found: Hashable {
    let link: BrokenLink
    /// Where it stands in the text.
    let range: Range<Int>
  }

  private let text: [UInt8]
  private(set) var found: [Found] = []
  private var index = 0
  /// Where the text began that a `]` would close.
  private var opening: Int?

  /// How far the other end of something is looked for.
  private static let reach = 1_000

  init(_ text: [UInt8]) {
    self.text = text
    guard text.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ":") }) else {
      return
    }
    while index < text.count {
      let start = index
      step()
      if index == start { index += 1 }
    }
  }

  private mutating func step() {
    switch text[index] {
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "`"): skipCode()
    case UInt8(ascii: "<"): readAngle()
    case UInt8(ascii: "["):
      opening = index
      readOpenText()
    case UInt8(ascii: "]"):
      readLineBreak()
      opening = nil
    case UInt8(ascii: "h"), UInt8(ascii: "H"): readScheme()
    default: break
    }
  }

  private mutating func skipCode() {
    let ticks = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
    index += ticks
    var next = index
    while next < min(text.count, index + Self.reach) {
      let run = text[next...].prefix { $0 == UInt8(ascii: "`") }.count
      next += max(1, run)
      if run == ticks {
        index = next
        return
      }
    }
  }

  private mutating func add(_ link: BrokenLink, to end: Int) {
    found.append(Found(link: link, range: index..<end))
    index = end
  }

  /// Reads a bare address in angle brackets: `<https://a.vn/b c>`, `<https://a.vn và`.
  private mutating func readAngle() {
    let rest = text[(index + 1)...]
    let isDestination = index > 0 && text[index - 1] == UInt8(ascii: "(")
    guard !isDestination, rest.beginsAddress(of: ["https://", "http://"]) else { return }
    let line = rest.prefix(Self.reach).prefix { $0 != UInt8(ascii: "\n") }
    let address = line.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    guard address.endIndex == line.endIndex || line[address.endIndex] != UInt8(ascii: ">") else {
      index = address.endIndex
      return
    }
    if let end = line.firstIndex(of: UInt8(ascii: ">")) {
      let better = line[..<end].string.replacing(" ", with: "%20")
      add(.spaceInAngle(better: better), to: end + 1)
    } else {
      add(.angleNotClosed(address: address.string.withoutStops), to: address.endIndex)
    }
  }

  /// Reads `[chữ(https://a.vn)` with no bracket behind it.
  private mutating func readOpenText() {
    let rest = text[(index + 1)...].prefix(Self.reach)
    let words = rest.prefix { !"[]()\n".utf8.contains($0) }
    guard !words.isEmpty, words.endIndex < rest.endIndex,
      rest[words.endIndex] == UInt8(ascii: "("),
      let (address, end) = address(inBracketsAt: words.endIndex),
      !text[end...].prefix(Self.reach).contains(UInt8(ascii: "]"))
    else { return }
    add(.textNotClosed(text: words.string, address: address), to: end)
  }

  /// Reads `[chữ]` before a line's end, and `(https://a.vn)` behind it.
  private mutating func readLineBreak() {
    guard let start = opening, index + 1 < text.count, text[index + 1] == UInt8(ascii: "\n")
    else { return }
    let next = text[(index + 2)...].drop(while: \.isMarkdownSpace).startIndex
    guard let (address, end) = address(inBracketsAt: next) else { return }
    let words = text[(start + 1)..<index].string
    guard !words.isEmpty, !words.hasPrefix("^") else { return }
    let place = index
    index = start
    add(.lineBreak(text: words, address: address), to: place + 1)
    index = end
  }

  /// The address that stands between round brackets, and where they end.
  private func address(inBracketsAt start: Int) -> (address: String, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    let inner = text[(start + 1)...].prefix(Self.reach).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ")")
    }
    guard inner.endIndex < text.count, text[inner.endIndex] == UInt8(ascii: ")"),
      inner.beginsAddress(of: ["https://", "http://", "www.", "mailto:", "tel:", "../"])
    else { return nil }
    return (inner.string, inner.endIndex + 1)
  }

  /// Reads `https:/a.vn`, `https:// a.vn` or `https: //a.vn`.
  private mutating func readScheme() {
    let rest = text[index...]
    let isBare = index == 0 || !(text[index - 1].isWordByte || "(<".utf8.contains(text[index - 1]))
    guard isBare || isInPlainBrackets,
      let scheme = ["https:", "http:"].first(where: { rest.beginsAddress(of: [$0]) })
    else { return }
    let behind = rest.dropFirst(scheme.utf8.count)
    let gap = behind.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }
    let slashes = gap.count { $0 == UInt8(ascii: "/") }
    let host = text[gap.endIndex...].prefix(Self.reach).prefix {
      $0 > 0x20 && !"<>()\"".utf8.contains($0)
    }
    guard slashes > 0, !gap.elementsEqual("//".utf8), slashes < 3, host.contains(UInt8(ascii: ".")),
      host.first?.isWordByte == true
    else { return }
    let name = host.string.withoutStops
    guard name.contains(".") else { return }
    let end = host.startIndex + name.utf8.count
    let written = text[index..<end].string
    add(.scheme(written: written, better: "\(scheme.lowercased())//\(name)"), to: end)
  }

  /// Whether the cursor stands behind a round bracket that begins no link's address.
  private var isInPlainBrackets: Bool {
    text[index - 1] == UInt8(ascii: "(") && (index == 1 || text[index - 2] != UInt8(ascii: "]"))
  }
}

extension ArraySlice<UInt8> {
  fileprivate var string: String { String(decoding: self, as: UTF8.self) }

  fileprivate func beginsAddress(of beginnings: [String]) -> Bool {
    beginnings.contains(where: startsCaseless)
  }
}

extension String {
  /// An address without the stops of the sentence around it.
  var withoutStops: String {
    var text = self[...]
    while let last = text.last, ".,;:!?".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
