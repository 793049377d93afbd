internal import Diagnostics

/// Marks that another program would do something with, within a line.
extension LeftoverScan {
  /// `[[ ]]`, `[TOC]`, `[!NOTE]`, `[b]…[/b]`, `[gallery ids="1"]`, `[cite: 1]`, and `![` of a picture
  /// that is never finished.
  mutating func readBracket() {
    if readExchangedBrackets() { return }
    let rest = text[index...].prefix(Self.reach)
    if rest.starts(with: "[[".utf8) {
      return take(index + 2, as: .foreign(mark: "[[", meant: .link))
    }
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else {
      guard index > 0, text[index - 1] == UInt8(ascii: "!") else { return }
      return add(.link(.unclosed, isImage: true), from: index - 1, to: index + 1)
    }
    let inside = rest[(index + 1)..<close]
    let mark = String(decoding: text[index...close], as: UTF8.self)
    if inside.first == UInt8(ascii: "!"), inside.count > 3,
      inside.dropFirst().allSatisfy(\.isASCIILetter)
    {
      return take(close + 1, as: .foreign(mark: mark, meant: .note))
    }
    if inside.elementsEqual("TOC".utf8) || inside.elementsEqual("toc".utf8) {
      return take(close + 1, as: .foreign(mark: mark, meant: .nothing))
    }
    if inside.starts(with: "cite:".utf8) || inside.starts(with: "cite_".utf8) {
      return take(close + 1, as: .foreign(mark: mark, meant: .citation))
    }
    if inside.starts(with: "oaicite".utf8) {
      let named = ":contentReference".utf8
      let start =
        text[..<index].suffix(named.count).elementsEqual(named) ? index - named.count : index
      // `{index=0}` belongs to it.
      let brace = text[(close + 1)...].first == UInt8(ascii: "{")
      let end = brace ? text[close...].firstIndex(of: UInt8(ascii: "}")) ?? close : close
      add(.foreign(mark: mark, meant: .citation), from: start, to: end + 1)
      index = end + 1
      return
    }
    readTag(inside, mark: mark, close: close)
  }

  /// What forums and WordPress write between square brackets: a name, and perhaps its values.
  private mutating func readTag(_ inside: ArraySlice<UInt8>, mark: String, close: Int) {
    let isClosing = inside.first == UInt8(ascii: "/")
    let tag = isClosing ? inside.dropFirst() : inside
    let name = tag.prefix { $0.isASCIILetter || $0.isDigit || "-_".utf8.contains($0) }
    guard let first = name.first, first.isASCIILetter else { return }
    // `[b]` and `[/b]`, not `[b] và [i]` nor an interval.
    let values = tag[name.endIndex...]
    if isClosing {
      if values.isEmpty { take(close + 1, as: .foreign(mark: mark, meant: .nothing)) }
      return
    }
    // One that is closed further on is a mark to its end: an address in it is told with it.
    let end = text[close...].prefix(Self.reach).firstRange(of: Array("[/".utf8) + name + [0x5D])
    if let end {
      let words = String(decoding: text[(close + 1)..<end.lowerBound], as: UTF8.self)
      let meant: LeftoverMark.ForeignMeaning =
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "b": .bold(words)
        case "i": .italic(words)
        case "url", "img", "embed", "video", "youtube": .link
        case _: .nothing
        }
      return take(end.upperBound, as: .foreign(mark: mark, meant: meant))
    }
    guard values.first == UInt8(ascii: " "), values.contains(UInt8(ascii: "=")) else { return }
    let isGallery = ["gallery", "playlist", "slider"].contains(
      String(decoding: name, as: UTF8.self))
    take(close + 1, as: .foreign(mark: mark, meant: isGallery ? .pictures : .nothing))
  }

  /// `{{ }}`, `{% %}`, `{#id}`, `{.class}`, `{width=50%}`.
  mutating func readBrace() {
    let rest = text[index...].prefix(Self.reach)
    guard let next = rest.dropFirst().first else { return }
    switch next {
    case UInt8(ascii: "{"):
      let name = rest.drop { "{ =".utf8.contains($0) }
        .prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "{") }
      let words = String(decoding: name, as: UTF8.self).split(separator: " ").map(String.init)
      let figure = words.joined(separator: " ")
      let isFigure = words.first?.isFigureName == true
      add(
        .foreign(mark: word(from: index), meant: isFigure ? .figure(figure) : .nothing),
        to: index + 2)
      index = rest.firstIndex { $0 != UInt8(ascii: "{") } ?? text.count
    case UInt8(ascii: "%"):
      take(index + 2, as: .foreign(mark: "{%", meant: .nothing))
    case _ where next.isASCIILetter || "#.:".utf8.contains(next):
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { return }
      let inside = rest[(index + 1)..<close]
      let behind = inside.drop { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
      let isStyle =
        next.isASCIILetter ? behind.first == UInt8(ascii: "=") : inside.dropFirst().first != 0x20
      // The fields that Word puts in: `{HYPERLINK "…"}`.
      let field = inside.prefix { (0x41...0x5A).contains($0) }
      if field.count > 2, inside[field.endIndex...].starts(with: " \"".utf8) {
        let mark = "{" + String(decoding: field, as: UTF8.self)
        return take(close + 1, as: .foreign(mark: mark, meant: .link))
      }
      guard isStyle || next == UInt8(ascii: ":"), inside.count > 1 else { return }
      let mark = String(decoding: text[index...close], as: UTF8.self)
      take(close + 1, as: .foreign(mark: mark, meant: .nothing))
    default: break
    }
  }
}

// MARK: - Equals signs

extension LeftoverScan {
  /// `=luot-ban-doc`, `==marked==`, `== Heading ==`.
  mutating func readEquals() {
    let end = endOfRun
    if end - index >= 2 { return readEqualsPair(to: end) }
    defer { index = max(index, end) }
    guard index == 0 || isSpace(before: index) || isQuote(before: index) else { return }
    let words = string(end..<min(text.count, end + 200)).figureWords
    guard words.contains("-") else { return }
    let close = end + words.utf8.count
    guard isQuote(before: index), let open = scalar(before: index), let closing = scalar(at: close),
      Self.ticks.contains(open), Self.ticks.contains(closing)
    else { return take(close, as: .value(text: "=" + words)) }
    // What looks like backticks goes with it.
    let signs = open == closing ? String(open) : "\(open) \(closing)"
    add(
      .valueInSigns(sign: signs, text: "=" + words), from: index - UTF8.width(open),
      to: close + UTF8.width(closing))
    index = close + UTF8.width(closing)
  }

  /// What is typed or put in for backticks.
  private static let ticks = Set("'\"´‘’“”ˋʼ".unicodeScalars)

  private mutating func readEqualsPair(to end: Int) {
    defer { index = max(index, end) }
    let mark = Array(text[index..<end])
    let rest = text[end...].prefix(Self.reach)
    guard let close = rest.firstRange(of: mark), close.lowerBound > end else { return }
    let words = string(end..<close.lowerBound)
    if index == 0, startsLine, close.upperBound == text.count, isSpace(at: end) {
      let heading = words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      take(
        text.count,
        as: .foreign(mark: string(index..<end), meant: .heading("## " + String(heading))))
    } else if mark.count == 2, isSpace(before: index) || isQuote(before: index), !isSpace(at: end),
      !isSpace(before: close.lowerBound)
    {
      take(close.upperBound, as: .foreign(mark: "==", meant: .bold(words)))
    }
  }

  /// Whether a sign stands there that backticks are mistaken for, or a bracket.
  private func isQuote(before index: Int) -> Bool {
    guard let scalar = scalar(before: index) else { return false }
    return "('\"´‘’“”«".unicodeScalars.contains(scalar)
  }

  /// Where the next of a sign stands that stands alone; `nil` where none follows.
  func pair(of byte: UInt8) -> Int? {
    let rest = text[(index + 1)...].prefix(Self.reach)
    guard let close = rest.firstIndex(of: byte), close > index + 1 else { return nil }
    return close + 1 < text.count && text[close + 1] == byte ? nil : close
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func word(from start: Int) -> String {
    let end = text[start...].firstIndex { $0 == UInt8(ascii: " ") } ?? text.count
    return string(start..<min(end, start + 20))
  }
}

// MARK: - At the beginning of a line

extension LeftoverScan {
  /// `h2. Heading`, `!!! note`, `.. note::`.
  mutating func readForeignLine() {
    guard let first = text.first else { return }
    switch first {
    case UInt8(ascii: "h"):
      guard text.count > 4, (0x31...0x36).contains(text[1]), text[2] == UInt8(ascii: "."),
        text[3] == 0x20
      else { return }
      let level = max(2, Int(text[1]) - 0x30)
      let heading = String(repeating: "#", count: level) + " " + string(4..<text.count)
      add(.foreign(mark: string(0..<3), meant: .heading(heading)), to: 3)
    case UInt8(ascii: "!"):
      let name = text.dropFirst(4).prefix { $0 > 0x20 }
      guard text.starts(with: "!!! ".utf8), !name.isEmpty, name.allSatisfy(\.isLowercase) else {
        return
      }
      add(.foreign(mark: string(0..<name.endIndex), meant: .note), to: name.endIndex)
    case UInt8(ascii: "."):
      let name = text.dropFirst(3).prefix { $0.isLowercase || $0 == UInt8(ascii: "-") }
      guard text.starts(with: ".. ".utf8), text[name.endIndex...].starts(with: "::".utf8) else {
        return
      }
      let isPicture = name.elementsEqual("image".utf8) || name.elementsEqual("figure".utf8)
      let end = name.endIndex + 2
      add(.foreign(mark: string(0..<end), meant: isPicture ? .link : .note), to: end)
    default: break
    }
  }
}

extension String {
  /// Whether it may name an indicator or a unit: words joined by hyphens.
  var isFigureName: Bool {
    guard let first, first.isLetter, first.isLowercase, contains("-"), last != "-" else {
      return false
    }
    return allSatisfy { $0 == "-" || $0 == "_" || $0.isNumber || $0.isLetter && !$0.isUppercase }
  }

  /// The name of a figure that the text begins with, with the unit and the year behind it.
  var figureWords: String {
    var words: [Substring] = []
    for word in split(separator: " ", omittingEmptySubsequences: false).prefix(3) {
      // What ends the sentence ends the name.
      let name = word.prefix { $0 == "-" || $0 == "_" || $0.isLetter || $0.isNumber }
      let isYear = name.count == 4 && name.allSatisfy(\.isNumber)
      guard String(name).isFigureName || isYear && !words.isEmpty else { break }
      words.append(name)
      if name.endIndex != word.endIndex { break }
    }
    return words.joined(separator: " ")
  }
}
