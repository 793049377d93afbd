internal import Diagnostics

/// Marks that another program would do something with, within a line.
extension LeftoverScan {
  /// `[[ ]]`, `[TOC]`, `[!NOTE]`, `[b]…[/b]`, `[gallery ids="1"]`, `[cite: 1]`, and `![` of a picture
  /// that is never finished.
  mutating func readBracket() {
    if readExchangedBrackets() { return }
    let rest = text[index...].prefix(Self.reach)
    if rest.starts(with: "[[".utf8) { return readDoubleBracket(rest) }
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else {
      guard index > 0, text[index - 1] == UInt8(ascii: "!") else { return }
      return add(.link(.unclosed, isImage: true), from: index - 1, to: index + 1)
    }
    let inside = rest[(index + 1)..<close]
    let mark = String(decoding: text[index...close], as: UTF8.self)
    if inside.first == UInt8(ascii: "!"), inside.count > 3,
      inside.dropFirst().allSatisfy(\.isASCIILetter)
    {
      let kind = LeftoverMark.NoteKind(String(decoding: inside.dropFirst(), as: UTF8.self))
      return take(
        close + 1, as: .foreign(mark: mark, meant: .note(kind, words: "", isClosed: false)))
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
      add(.foreign(mark: string(start..<end + 1), meant: .citation), from: start, to: end + 1)
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
    let closing = "[/" + String(decoding: name, as: UTF8.self) + "]"
    if let end = text[close...].prefix(Self.reach).firstRange(of: Array(closing.utf8)) {
      let isLine = index == 0 && startsLine && end.upperBound == text.count
      let meant = meaning(
        of: String(decoding: name, as: UTF8.self).lowercased(),
        value: String(decoding: values.dropFirst(), as: UTF8.self).filter { $0 != "\"" },
        words: string(close + 1..<end.lowerBound), marks: (mark, closing), isLine: isLine)
      let shown = mark + "…" + closing
      return take(end.upperBound, as: .foreign(mark: shown, meant: meant))
    }
    guard values.first == UInt8(ascii: " "), values.contains(UInt8(ascii: "=")) else { return }
    let isGallery = ["gallery", "playlist", "slider"].contains(
      String(decoding: name, as: UTF8.self))
    take(close + 1, as: .foreign(mark: mark, meant: isGallery ? .pictures : .nothing))
  }

  /// What a tag between square brackets was to do with its words.
  private func meaning(
    of name: String, value: String, words: String, marks: (opening: String, closing: String),
    isLine: Bool
  ) -> LeftoverMark.ForeignMeaning {
    let style: LeftoverMark.Style
    switch name {
    case "b", "strong": return .bold(words)
    case "i", "em": return .italic(words)
    case "s", "strike", "del": return .struck(words)
    case "url", "link":
      return value.isEmpty ? .link(words: nil, address: words) : .link(words: words, address: value)
    case "img", "image": return .picture(file: words)
    case "youtube" where !words.contains("/"): return .film(address: FilmAddress.youtube(words))
    case "embed", "video", "youtube", "media":
      return .film(address: FilmAddress.page(of: words) ?? FilmAddress.whole(words))
    case "size", "h", "h1", "h2", "h3", "heading": style = isLine ? .large : .plain
    case "color", "colour", "font", "highlight", "mark": style = .coloured
    case "u": style = .underlined
    case _: style = .plain
    }
    return .around(words: words, opening: marks.opening, closing: marks.closing, style)
  }

  /// `[[Page]]`, `[[Page|words]]`, `![[picture.jpg]]`, `[[_TOC_]]`.
  private mutating func readDoubleBracket(_ rest: ArraySlice<UInt8>) {
    guard let end = rest.firstRange(of: "]]".utf8) else {
      return take(index + 2, as: .foreign(mark: "[[", meant: .link(words: nil, address: nil)))
    }
    let isEmbedded = index > 0 && text[index - 1] == UInt8(ascii: "!")
    let start = isEmbedded ? index - 1 : index
    let parts = string(index + 2..<end.lowerBound)
      .split(separator: "|", maxSplits: 1).map { String($0).trimmingSpaces() }
    let title = parts.first ?? ""
    let words = parts.count > 1 ? parts[1] : title
    let file = title.split(separator: ":").last.map { String($0).trimmingSpaces() } ?? title
    let meant: LeftoverMark.ForeignMeaning =
      if Slug.make(title) == "toc" || title.isEmpty {
        .nothing
      } else if title.contains("://") {
        .link(words: parts.count > 1 ? words : nil, address: title)
      } else if file.isPicture {
        .picture(file: file)
      } else if title.hasSuffix(".md") {
        .link(words: words, address: title)
      } else {
        .page(title: title, words: words, path: nil)
      }
    add(
      .foreign(mark: string(start..<end.upperBound), meant: meant), from: start, to: end.upperBound)
    index = end.upperBound
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
    // Names in the files are without marks.
    let names = words.split(separator: " ").map { Slug.make(String($0)) }.joined(separator: " ")
    let close = end + words.utf8.count
    guard isQuote(before: index), let open = scalar(before: index), let closing = scalar(at: close),
      Self.ticks.contains(open), Self.ticks.contains(closing)
    else { return take(close, as: .value(text: "=" + words, better: "=" + names)) }
    // What looks like backticks goes with it.
    add(
      .valueInSigns(
        opening: String(open), closing: String(closing), text: "=" + words, better: "=" + names),
      from: index - UTF8.width(open), to: close + UTF8.width(closing))
    index = close + UTF8.width(closing)
  }

  /// What is typed or put in for backticks.
  private static let ticks = Set("'\"´‘’“”«»ˋʼ".unicodeScalars)

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
      let kind = LeftoverMark.NoteKind(String(decoding: name, as: UTF8.self))
      // `!!! warning "Lưu ý"`: what the note is called there stands before its words here.
      let line = text.prefix { $0 != 0x0A }
      let title = string(name.endIndex..<line.endIndex).trimmingSpaces()
      let isTitled = title.utf8.count > 2 && title.hasPrefix("\"") && title.hasSuffix("\"")
      let end = isTitled ? line.endIndex : name.endIndex
      add(
        .foreign(
          mark: string(0..<end),
          meant: .note(
            isTitled ? .called(String(title.dropFirst().dropLast())) : kind, words: "",
            isClosed: false)),
        to: end)
    case UInt8(ascii: "."):
      let name = text.dropFirst(3).prefix { $0.isLowercase || $0 == UInt8(ascii: "-") }
      guard text.starts(with: ".. ".utf8), text[name.endIndex...].starts(with: "::".utf8) else {
        return
      }
      let end = name.endIndex + 2
      let words = string(end..<text.count).trimmingSpaces()
      if name.elementsEqual("image".utf8) || name.elementsEqual("figure".utf8), !words.isEmpty {
        return add(.foreign(mark: string(0..<end), meant: .picture(file: words)), to: text.count)
      }
      let kind = LeftoverMark.NoteKind(String(decoding: name, as: UTF8.self))
      add(
        .foreign(mark: string(0..<end), meant: .note(kind, words: "", isClosed: false)), to: end)
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
