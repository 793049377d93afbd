internal import Diagnostics

/// What was meant for footnotes in a body, and is none to the parser.
///
/// A footnote whose text is written wrongly is mentioned elsewhere, and both are one mistake.
struct FootnoteForms {
  /// What follows the labels whose line lacks its colon: `[^1] Trẻ em`, `[^1] : Trẻ em`.
  private var withoutColon: [String: String] = [:]
  /// Labels whose line stands too far in, and is shown as code.
  private var indented: Set<String> = []
  /// What stands for a label without its sign, `1` of `[1]: Trẻ em`, `1^`, and where that line begins.
  private var bare: [String: Int] = [:]
  /// Where the lines begin of labels that have a colon.
  private var lines: [String: Int] = [:]
  /// The labels that a message said to take.
  private var given: Set<Int> = []
  /// Labels that were told.
  private var told: Set<String> = []

  init() {}

  init(in body: ArraySlice<UInt8>) {
    guard body.holds(UInt8(ascii: "[")) else { return }
    for line in body.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    {
      let text = line.drop(while: \.isMarkdownSpace)
      guard text.first == UInt8(ascii: "["),
        let close = text.prefix(100).firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      read(
        text[(text.startIndex + 1)..<close], rest: text[(close + 1)...],
        isIndented: text.startIndex - line.startIndex >= 4 || line.first == UInt8(ascii: "\t"))
    }
  }

  private mutating func read(_ label: ArraySlice<UInt8>, rest: ArraySlice<UInt8>, isIndented: Bool)
  {
    if label.first == UInt8(ascii: "^") {
      let name = DefinitionLog.normalised(label.dropFirst())
      let hasColon = rest.first == UInt8(ascii: ":")
      if !hasColon {
        withoutColon[name] = String(decoding: rest, as: UTF8.self).trimmingSpaces()
      } else if isIndented {
        indented.insert(name)
      } else {
        lines[name] = label.startIndex
      }
      return
    }
    let digits = label.prefix(while: \.isDigit)
    let words = rest.dropFirst().split(separator: 0x20, omittingEmptySubsequences: true)
    guard !digits.isEmpty, digits.count < 4, rest.first == UInt8(ascii: ":"), words.count > 1,
      label[digits.endIndex...].isEmpty || label[digits.endIndex...].elementsEqual("^".utf8)
    else { return }
    bare[String(decoding: label, as: UTF8.self)] = label.startIndex
  }

  /// Where a text that begins with a bracket mentions a footnote without its sign.
  func bareMention(in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard !bare.isEmpty, let close = text.prefix(8).firstIndex(of: UInt8(ascii: "]")),
      bare[String(decoding: text[(text.startIndex + 1)..<close], as: UTF8.self)] != nil
    else { return nil }
    return text.startIndex..<close + 1
  }

  /// What to say of a mention that leads to no footnote.
  ///
  /// - Parameters:
  ///   - label: The label, without its sign.
  ///   - beginsLine: Whether it stands at the beginning of its line.
  ///   - line: The number of the line at a place in the file.
  /// - Returns: `nil` where it is told elsewhere.
  mutating func problem(
    of label: String, beginsLine: Bool, line: (Int) -> Int
  ) -> ProseProblem? {
    let name = DefinitionLog.normalised(Array(label.utf8)[...])
    if indented.contains(name) || told.contains(name) { return nil }
    if label.contains(where: \.isWhitespace) {
      told.insert(name)
      return .leftover(
        .footnoteForm(
          .label(
            .space, written: "[^\(label)]", better: "[^\(Slug.make(label))]",
            line: lines[name].map(line))))
    }
    if let rest = withoutColon[name] {
      guard beginsLine else { return nil }
      told.insert(name)
      return .leftover(.footnoteForm(Self.fault(of: "[^\(label)]", before: rest)))
    }
    told.insert(name)
    return .undefinedFootnote(label: label)
  }

  /// The same of a mention without the sign of a footnote.
  mutating func problem(ofBare label: String, line: (Int) -> Int) -> ProseProblem? {
    guard told.insert(label).inserted else { return nil }
    return .leftover(
      .footnoteForm(
        .label(
          label.hasSuffix("^") ? .signBehind : .noSign, written: "[\(label)]",
          better: "[^\(label.filter { $0 != "^" })]", line: bare[label].map(line))))
  }

  /// What is wrong between a label at the beginning of its line and the words behind it.
  private static func fault(of label: String, before rest: String) -> LeftoverMark.FootnoteFault {
    let text = rest.trimmingSpaces()
    var fault = LeftoverMark.LineFault.nothing
    var words = text[...]
    if let sign = text.first, ":.)-–—：;,=".contains(sign),
      text.dropFirst().first?.isWhitespace == true
    {
      words = text.dropFirst()
      fault = sign == ":" ? .space : .sign(String(sign))
    } else if text.first == ":" {
      words = text.dropFirst()
      fault = .space
    }
    let better = "\(label): " + String(words).trimmingSpaces()
    return .line(fault, label: label, better: better)
  }

  /// A number that labels no footnote of the body, and that no message gave to another one.
  mutating func freeLabel(in body: ArraySlice<UInt8>) -> String {
    var taken = given
    var rest = body
    while let mark = rest.firstRange(of: "[^".utf8) {
      rest = rest[mark.upperBound...]
      if let number = Int(String(decoding: rest.prefix(while: \.isDigit), as: UTF8.self)) {
        taken.insert(number)
      }
    }
    let free = (1...taken.count + 1).first { !taken.contains($0) } ?? taken.count + 1
    given.insert(free)
    return String(free)
  }
}

extension ProseBuilder {
  mutating func reportFootnote(_ label: String, at range: Range<Int>) {
    let line = index.range(ofLine: index.line(at: range.lowerBound), in: file.bytes)
    let before = file.bytes[line.lowerBound..<max(line.lowerBound, range.lowerBound)]
    let problem = footnoteForms.problem(
      of: label, beginsLine: before.allSatisfy { $0.isMarkdownSpace || $0 == UInt8(ascii: ">") }
    ) { index.line(at: $0) + 1 }
    if let problem { report(problem, at: range) }
  }

  mutating func reportBareFootnote(_ mention: ArraySlice<UInt8>, at range: Range<Int>) {
    let label = String(decoding: mention.dropFirst().dropLast(), as: UTF8.self)
    let problem = footnoteForms.problem(ofBare: label) { index.line(at: $0) + 1 }
    if let problem { report(problem, at: range) }
  }

  mutating func reportEmptyFootnote(onLine line: Int) {
    let range = file.bytes[index.range(ofLine: line, in: file.bytes)].drop(while: \.isMarkdownSpace)
    guard let label = footnoteLabel(range) else { return }
    let text = String(decoding: file.bytes[label], as: UTF8.self)
    report(.leftover(.emptyFootnote(label: text)), at: label.lowerBound - 2..<label.upperBound + 1)
  }
}
