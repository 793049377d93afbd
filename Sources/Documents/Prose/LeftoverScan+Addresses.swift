internal import Diagnostics

extension LeftoverScan {
  /// The marks of a text, but for those that are part of an address in it: `https://vi.du/a__b`.
  ///
  /// - Parameters:
  ///   - text: What the parser gave as text.
  ///   - startsLine: Whether it stands at the beginning of a paragraph's line.
  ///   - allowsSuffix: Whether no other line of the paragraph begins with a hyphen.
  /// - Returns: Each with its place in the text.
  static func marks(in text: [UInt8], startsLine: Bool, allowsSuffix: Bool) -> [Found] {
    let found = LeftoverScan(text, startsLine: startsLine, allowsSuffix: allowsSuffix).found
    guard !found.isEmpty else { return [] }
    let addresses = Autolink.all(in: text)
    guard !addresses.isEmpty else { return found }
    var isAddress = [Bool](repeating: false, count: text.count)
    var words = text
    for index in addresses.lazy.flatMap(\.range) {
      isAddress[index] = true
      words[index] = UInt8(ascii: "a")
    }
    // One of two runs that belong together may stand in an address and the other one not, so they are
    // looked for where no address is; what is told of a link needs its address.
    let runs = LeftoverScan(words, startsLine: startsLine).found.filter(\.mark.isRun)
    let others = found.filter { !$0.mark.isRun && !isAddress[$0.range.lowerBound] }
    return (runs + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension LeftoverMark {
  /// Whether it is a run of signs that belongs to another one.
  fileprivate var isRun: Bool {
    switch self {
    case .emphasis, .strikethrough: true
    default: false
    }
  }
}
