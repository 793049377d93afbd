internal import Diagnostics

/// Signs that the parser took for marks, and marks that are one too many.
extension ProseBuilder {
  /// Reports stars and underscores that were signs, and vanished when words became slanted or bold.
  mutating func checkSigns(of frame: Frame) {
    isBehindEmphasis = true
    let source = cursor.source
    let byte: (Int) -> UInt8 = { source.indices.contains($0) ? source[$0] : 0 }
    let isEscaped =
      byte(frame.start - 2) == UInt8(ascii: "\\") && byte(frame.start - 1) == frame.mark
    escapedMark = isEscaped ? frame.start - 2..<frame.start - 1 : nil
    let width = frame.kind == .strong ? 2 : 1
    let first = byte(frame.start + width)
    let use: LeftoverMark.SignUse
    if frame.mark == UInt8(ascii: "_") {
      guard byte(cursor.position) == UInt8(ascii: "."), byte(cursor.position + 1).isLowercase else {
        return
      }
      use = .fileName(word(around: frame.start))
    } else if width == 1, first == UInt8(ascii: ")") {
      use = .note
    } else if width == 1, first.isDigit, byte(frame.start - 1).isDigit {
      use = .product(better: product(from: frame.start))
    } else {
      return
    }
    report(.leftover(.lostSign(use)), at: map.file(frame.start..<frame.start + width))
  }

  /// All of a product, its stars as they were meant: `2 × 3 × 4`.
  private func product(from star: Int) -> String {
    let isNumber: (UInt8) -> Bool = { $0.isDigit || ".,".utf8.contains($0) }
    let source = cursor.source
    let before = source[..<star].reversed().prefix(while: isNumber).count
    // Words that stood between two stars are part of it.
    let rest = source[cursor.position...].prefix { isNumber($0) || $0 == UInt8(ascii: "*") }
    let text = String(decoding: source[star - before..<rest.endIndex], as: UTF8.self)
    return text.replacing("*", with: " × ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The name that stands around a mark: from a space to a space, without the sentence's stop.
  private func word(around place: Int) -> String {
    let source = cursor.source
    let before = source[..<place].reversed().prefix { $0 > 0x20 }.count
    let word = source[(place - before)...].prefix { $0 > 0x20 }
    let end = word.lastIndex { !".,;:!?)”»".utf8.contains($0) } ?? place
    let start = word.firstIndex { !"(“«".utf8.contains($0) } ?? place
    return String(decoding: source[min(start, end)...end], as: UTF8.self)
  }

  /// A star or underscore right beside slanted or bold words: the marks before and behind them differ.
  mutating func unevenMarks(in text: [UInt8], beforeEmphasis: Bool) -> [LeftoverScan.Found] {
    var found: [LeftoverScan.Found] = []
    func add(_ byte: UInt8, at place: Int) {
      let mark = String(decoding: [byte], as: UTF8.self)
      let range = place..<place + 1
      found.append(LeftoverScan.Found(mark: .emphasis(mark: mark, cause: .uneven), range: range))
    }
    // Of two the scan tells.
    if isBehindEmphasis, let first = text.first, first.isEmphasisMark,
      text.dropFirst().first != first
    {
      if let escaped = escapedMark, first == cursor.source[escaped.upperBound] {
        let mark = String(decoding: [first], as: UTF8.self)
        report(.leftover(.emphasis(mark: mark, cause: .escaped)), at: map.file(escaped))
      } else {
        add(first, at: 0)
      }
    }
    if beforeEmphasis, let last = text.last, last.isEmphasisMark, text.dropLast().last != last,
      text.count > 1 || found.isEmpty, !endsWithAddress(text)
    {
      add(last, at: text.count - 1)
    }
    return found
  }

  /// Whether all that stands behind the last address of a text are marks, which were part of it.
  private func endsWithAddress(_ text: [UInt8]) -> Bool {
    guard let link = Autolink.all(in: text).last else { return false }
    return text[link.range.upperBound...].allSatisfy { "_*~".utf8.contains($0) }
  }

  /// Reports a span of code that was meant for a block or for a figure.
  ///
  /// - Returns: Whether it was.
  mutating func checkCode(_ text: String, at range: Range<Int>) -> Bool {
    let source = cursor.source[range]
    let inside = source.drop { $0 == UInt8(ascii: "`") }
    let ticks = inside.startIndex - source.startIndex
    if ticks > 1, let end = inside.firstIndex(of: UInt8(ascii: "\n")), range.lowerBound == 0,
      inside[..<end].trimmingEnd.allSatisfy(\.isASCIILetter)
    {
      let sign = source.prefix(ticks).indices
      let mark = String(decoding: cursor.source[sign], as: UTF8.self)
      report(.leftover(.fenceSign(mark: mark)), at: map.file(sign))
      return true
    }
    guard text.contains(" "), text.isFigureWithoutSign else { return false }
    report(.leftover(.valueWithoutSign(text: text)), at: map.file(range))
    return true
  }

  /// Reports `! [mô tả](hinh.png)`: a sign alone, and a link to a picture.
  mutating func checkSign(before frame: Frame, destination: String) {
    let source = cursor.source
    let sign = frame.start - 2
    guard !frame.isAutolink, sign >= 0, source[sign..<frame.start].elementsEqual("! ".utf8),
      sign == 0 || source[sign - 1] <= 0x20, destination.isPicture
    else { return }
    report(.leftover(.link(.spaceBehindSign, isImage: true)), at: map.file(sign..<cursor.position))
  }
}

extension UInt8 {
  fileprivate var isEmphasisMark: Bool { self == UInt8(ascii: "*") || self == UInt8(ascii: "_") }
}

extension String {
  /// Whether a span of code names a figure: it begins with `=`, and is neither a formula nor a sign.
  var namesFigure: Bool {
    let text = drop { $0 == " " }
    guard text.first == "=" else { return false }
    let rest = text.dropFirst().drop { $0 == " " }
    guard let first = rest.first, !"=><(+-\"".contains(first) else { return false }
    // `=SUM(A1:A5)`, `=A1+B1`
    let name = rest.prefix { $0.isASCII && ($0.isUppercase || $0.isNumber || "$._".contains($0)) }
    let isFormula = rest[name.endIndex...].first == "(" || name.contains(where: \.isNumber)
    return name.isEmpty || first.isNumber || !isFormula
  }

  /// Whether it is an indicator, and then a unit or a year, without the sign of a figure.
  fileprivate var isFigureWithoutSign: Bool {
    let words = split(separator: " ").map(String.init)
    guard (2...3).contains(words.count), words[0].isFigureName else { return false }
    return words.dropFirst().allSatisfy { $0.isFigureName || $0.count == 4 && Int($0) != nil }
  }

  /// Whether it is the name of a picture's file.
  var isPicture: Bool {
    let name = lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif"].contains(where: name.hasSuffix)
  }

  /// The size that another program takes from the words of a picture: `|300`.
  var foreignSize: String? {
    guard let pipe = lastIndex(of: "|") else { return nil }
    let size = self[index(after: pipe)...]
    guard !size.isEmpty, size.allSatisfy({ $0.isNumber || $0 == "x" }) else { return nil }
    return String(self[pipe...])
  }
}
