internal import Diagnostics

/// Signs that the parser took for marks, and marks that are one too many.
extension ProseBuilder {
  /// Reports stars and underscores that were signs, and vanished when words became slanted or bold.
  mutating func checkSigns(of frame: Frame) {
    isBehindEmphasis = true
    let source = cursor.source
    let byte: (Int) -> UInt8 = { source.indices.contains($0) ? source[$0] : 0 }
    let width = frame.kind == .strong ? 2 : 1
    let first = byte(frame.start + width)
    let use: LeftoverMark.SignUse
    if frame.mark == UInt8(ascii: "_") {
      guard byte(cursor.position) == UInt8(ascii: "."), byte(cursor.position + 1).isLowercase else {
        return
      }
      use = .fileName
    } else if width == 1, first == UInt8(ascii: ")") {
      use = .note
    } else if width == 1, first.isDigit, byte(frame.start - 1).isDigit {
      use = .product
    } else {
      return
    }
    report(.leftover(.lostSign(use)), at: map.file(frame.start..<frame.start + width))
  }

  /// A star or underscore right beside slanted or bold words: the marks before and behind them differ.
  func unevenMarks(in text: [UInt8], beforeEmphasis: Bool) -> [LeftoverScan.Found] {
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
      add(first, at: 0)
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

  fileprivate var isPicture: Bool {
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
