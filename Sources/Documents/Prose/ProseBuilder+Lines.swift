internal import Diagnostics

/// What the lines of a paragraph say of each other: they run together where Markdown sees no list.
struct BlockLines {
  /// Whether the whole block is told to be something else, so that nothing in it is told.
  var isTold = false
  /// Whether a hyphen before small letters may be the beginning of a part of a word.
  var allowsSuffix = true
}

extension ProseBuilder {
  /// Reports lines of a paragraph that were meant for a list, a table, a block or a quotation.
  mutating func checkLines(of block: MarkdownEvent.Block) {
    lines = BlockLines()
    guard let first = block.content.first else { return }
    let rows = block.rows
    if checkBlockMark(rows) { return lines.isTold = true }
    checkTableLines(of: block)
    // Nearly all paragraphs are a line that begins with a letter.
    guard !lines.isTold, rows.count > 1 || !first.isASCIILetter else { return }
    checkBox(rows[0])
    checkComparison(rows, of: block)
    if let sign = rows[0].listSign, sign.kind == .box { reportRow(rows[0], of: sign) }
    if rows.count > 1 { checkRepeated(rows) }
  }

  /// Reports what stands for a block of its own in another program, or only looks like its sign.
  ///
  /// - Returns: Whether there is such a thing.
  private mutating func checkBlockMark(_ rows: [ArraySlice<UInt8>]) -> Bool {
    let first = rows[0]
    let mark: LeftoverMark
    if first.starts(with: "<<<<<<<".utf8) {
      mark = .foreign(mark: "<<<<<<<", meant: .merge)
    } else if let sign = first.fenceSign {
      // The line that closes it is told with the one that opens it.
      defer {
        isFenceSignOpen = !isFenceSignOpen && !rows.dropFirst().contains { $0.fenceSign != nil }
      }
      if isFenceSignOpen { return true }
      mark = .fenceSign(mark: sign)
    } else if let sign = first.pipeSign {
      mark = .tablePipe(mark: sign)
    } else if let formula = formula(rows) {
      mark = formula
    } else if first.isGrid {
      mark = Self.drawnTable(rows)
    } else {
      return false
    }
    report(.leftover(mark), at: map.file(first.indices))
    return true
  }

  /// What to say of a table whose first line is drawn.
  private static func drawnTable(_ rows: [ArraySlice<UInt8>]) -> LeftoverMark {
    let line = String(decoding: rows[0].trimmingEnd, as: UTF8.self)
    let corners = line.count { "+┬╦╤".contains($0) }
    return .drawnTable(
      line: line.clipped, count: rows.count(where: \.isGrid),
      columns: max(1, line.hasPrefix("+") ? corners - 1 : corners + 1),
      hasPipes: rows.contains { $0.first == UInt8(ascii: "|") })
  }

  /// Reports `> 60 tuổi`: what is more than something, and became a quotation.
  private mutating func checkComparison(_ rows: [ArraySlice<UInt8>], of block: MarkdownEvent.Block)
  {
    guard rows.count == 1, stack.dropLast().last?.kind == .blockQuote else { return }
    let line = file.bytes[lineRange(block.line)]
    let next = file.bytes[lineRange(block.line + 1)]
    guard line.first == UInt8(ascii: ">"), next.first != UInt8(ascii: ">") else { return }
    let said = line.dropFirst().drop(while: \.isMarkdownSpace)
    let isGlued = said.startIndex == line.startIndex + 1
    let number = said.prefix { $0.isDigit || ".,".utf8.contains($0) }
    let unit = said[number.endIndex...].drop(while: \.isMarkdownSpace)
    let amount =
      String(decoding: number, as: UTF8.self) + Self.measure(at: said[number.endIndex...])
    let isMeasured =
      number.first?.isDigit == true && Self.measures.contains { unit.starts(with: $0.utf8) }
    let isCompared = said.first == UInt8(ascii: "=") || isGlued && said.first?.isDigit == true
    guard isMeasured || isCompared else { return }
    let end = number.isEmpty ? said.startIndex + 1 : number.endIndex
    let range = line.startIndex..<end
    let mark = String(decoding: file.bytes[range], as: UTF8.self)
    let comparison: LeftoverMark.Comparison
    if said.first == UInt8(ascii: "=") {
      let least = said.dropFirst().drop(while: \.isMarkdownSpace)
      let number = least.prefix { $0.isDigit || ".,".utf8.contains($0) }
      let amount = String(decoding: number, as: UTF8.self)
      comparison = .atLeast(amount + Self.measure(at: least[number.endIndex...]))
    } else {
      comparison = .moreThan(amount)
    }
    report(.leftover(.comparison(mark: mark, comparison)), at: range)
  }

  /// What is counted behind a number, as far as it is known: ` triệu đồng`.
  private static func measure(at text: ArraySlice<UInt8>) -> String {
    var measure = ""
    var rest = text
    while let next = measures.first(where: {
      rest.drop(while: \.isMarkdownSpace).starts(with: $0.utf8)
    }) {
      let gap = rest.prefix(while: \.isMarkdownSpace)
      measure += (gap.isEmpty ? "" : " ") + next
      rest = rest[(gap.endIndex + next.utf8.count)...]
    }
    return measure
  }

  /// What is counted where somebody says “more than”.
  private static let measures = [
    "tuổi", "%", "đồng", "triệu", "tỷ", "kg", "m²", "m2", "km", "°C", "điểm",
  ]

  /// Reports lines that begin alike, or by numbers one after the other: they would run together.
  private mutating func checkRepeated(_ rows: [ArraySlice<UInt8>]) {
    var hyphens = 0
    for (number, row) in rows.enumerated() {
      let follows = number > 0 && !rows[number - 1].endsHard
      let isIntroduced = follows && rows[number - 1].trimmingEnd.last == UInt8(ascii: ":")
      let next = number + 1 < rows.count && !row.endsHard ? rows[number + 1] : nil
      if row.first == UInt8(ascii: "-"), row.dropFirst().first?.isMarkdownSpace == false {
        hyphens += isIntroduced ? 2 : 1
      }
      if let sign = row.listSign,
        isIntroduced && sign.kind == .dash || next?.listSign?.kind == sign.kind
      {
        reportRow(row, of: sign)
      }
      guard let item = row.itemNumber else { continue }
      let isCounted =
        next?.itemNumber.map { $0.value == item.value + 1 && $0.sign == item.sign } == true
      guard isCounted || isIntroduced, lineMarks.insert("list-below-text").inserted else {
        continue
      }
      let mark = row.prefix(item.length)
      let line = String(decoding: row, as: UTF8.self).trimmed.clipped
      report(
        .leftover(
          ".)".utf8.contains(item.sign)
            ? .listBelowText(line: line)
            : .itemSign(
              mark: String(decoding: mark, as: UTF8.self),
              better: "\(item.value). " + line.dropFirst(item.length).trimmed)),
        at: map.file(mark.indices))
    }
    lines.allowsSuffix = hyphens < 2
  }

  /// Reports the first of the lines that begin with what is no list's mark.
  private mutating func reportRow(_ row: ArraySlice<UInt8>, of sign: ArraySlice<UInt8>.ListSign) {
    let words = String(decoding: row.dropFirst(sign.text.utf8.count), as: UTF8.self).trimmed.clipped
    let mark: LeftoverMark =
      switch sign.kind {
      case .box:
        .task(.drawnBox(sign.text), better: "- \(sign.text == "☐" ? "[ ]" : "[x]") " + words)
      case .number: .itemSign(mark: sign.text, better: "\(sign.number). " + words)
      case .sign("*"): .listMark(mark: "*")
      case .dash, .sign: .bullet(mark: sign.text)
      }
    guard lineMarks.insert(mark.identifier).inserted else { return }
    report(.leftover(mark), at: map.file(row.prefix(sign.text.utf8.count).indices))
  }
}

extension MarkdownEvent.Block {
  /// The lines of its text.
  var rows: [ArraySlice<UInt8>] {
    content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast(content.last == UInt8(ascii: "\n") ? 1 : 0)
  }
}

extension ArraySlice<UInt8> {
  /// What a line begins with in place of a list's mark.
  fileprivate struct ListSign {
    enum Kind: Hashable {
      case dash, box, number
      case sign(String)
    }

    let text: String
    let kind: Kind

    /// The number that it stands for; 1 where it is none.
    var number: Int {
      guard let scalar = text.unicodeScalars.first else { return 1 }
      return scalar.properties.numericValue.map(Int.init) ?? 1
    }
  }

  /// The sign before a line's words that could stand for a list's mark; `nil` where it begins otherwise.
  fileprivate var listSign: ListSign? {
    guard let first else { return nil }
    if first == UInt8(ascii: "*") {
      let isAlone = !dropFirst().contains(first) && dropFirst().first.map { $0 > 0x40 } == true
      return isAlone ? ListSign(text: "*", kind: .sign("*")) : nil
    }
    guard !first.isASCIILetter || "vqo".utf8.contains(first) else { return nil }
    let start = String(decoding: prefix(16), as: UTF8.self)
    guard let character = start.first, let scalar = character.unicodeScalars.first else {
      return nil
    }
    let text = String(character)
    // Office programs keep bullets in fonts of signs, of which only letters are left.
    if ["v", "q", "o", "Ø", "ü", "§"].contains(text) {
      return start.dropFirst().first?.isWhitespace == true
        ? ListSign(text: text, kind: .sign(text)) : nil
    }
    if character.unicodeScalars.contains("\u{20E3}") { return ListSign(text: text, kind: .number) }
    guard !scalar.isASCII else { return nil }
    if ["☐", "☑", "☒"].contains(String(scalar)) {
      return ListSign(text: String(scalar), kind: .box)
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation: return ListSign(text: text, kind: .dash)
    case .otherNumber: return ListSign(text: text, kind: .number)
    case .otherSymbol, .mathSymbol: return ListSign(text: text, kind: .sign(text))
    default: return "•·‣⁃∙".contains(character) ? ListSign(text: text, kind: .sign(text)) : nil
    }
  }

  /// `2. `, `2) `, `2/ `, `2- `: a number with what stands behind it.
  fileprivate var itemNumber: (value: Int, sign: UInt8, length: Int)? {
    let digits = prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)),
      let sign = self[digits.endIndex...].first, ".)/-".utf8.contains(sign),
      self[(digits.endIndex + 1)...].first == 0x20
    else { return nil }
    return (value, sign, digits.count + 1)
  }

  /// Whether the line is ended on purpose.
  fileprivate var endsHard: Bool {
    last == UInt8(ascii: "\\") || suffix(2).elementsEqual("  ".utf8)
  }

  /// Three or more of what is taken for a backtick, alone or before a word.
  fileprivate var fenceSign: String? {
    let text = String(decoding: self.prefix(60), as: UTF8.self)
    let sign = text.prefix { "'´ˋ‘’ʼ\"“”".contains($0) }
    let word = text[sign.endIndex...]
    guard sign.count >= 3, !word.contains(" "), word.allSatisfy({ $0.isLetter || $0 == "-" }) else {
      return nil
    }
    return String(sign)
  }

  /// What stands in the place of pipes.
  fileprivate var pipeSign: String? {
    for sign in ["│", "┃", "║", "｜", "¦"] where starts(with: sign.utf8) {
      let text = String(decoding: self, as: UTF8.self)
      if text.count(where: { String($0) == sign }) > 1 { return sign }
    }
    return nil
  }

  /// Whether it is a line of a drawn table: `+----+`, `┌──┬──┐`.
  fileprivate var isGrid: Bool {
    let text = String(decoding: trimmingEnd.prefix(400), as: UTF8.self)
    let scalars = text.unicodeScalars
    if text.hasPrefix("+-") || text.hasPrefix("+=") {
      return text.count > 3 && text.allSatisfy { "+-=".contains($0) }
    }
    return scalars.count > 2 && scalars.allSatisfy { (0x2500...0x257F).contains($0.value) }
  }
}
