internal import Diagnostics

/// Where front matter ends and prose begins.
enum FrontMatter {
  static func split(_ file: SourceFile, into diagnostics: inout [Diagnostic])
    -> (fields: Range<Int>, body: Range<Int>)?
  {
    let bytes = file.bytes
    let first = lineEnd(in: bytes, from: 0) ?? (content: 0, next: 0)
    guard opens(bytes[0..<first.content], of: file, &diagnostics) else { return nil }
    var start = first.next
    var isNear = true
    while let line = lineEnd(in: bytes, from: start) {
      let text = bytes[start..<line.content]
      if isFence(text) { return (first.next..<start, line.next..<bytes.count) }
      if text.allSatisfy({ $0 <= 0x20 }) { isNear = false }
      // Within the fields nothing looks like a fence; behind them anything may.
      if isNear, let found = nearFence(text) {
        report(fault(text, found, .closing), at: text, of: file, &diagnostics)
        return (first.next..<start, line.next..<bytes.count)
      }
      start = line.next
    }
    diagnostics.append(
      Diagnostic(.frontMatter(.unclosed), at: file.place(line: 1, column: 1, length: 3)))
    return nil
  }

  /// Whether a file's first line opens its fields, if only it were written as it should be.
  private static func opens(
    _ line: ArraySlice<UInt8>, of file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if isFence(line) { return true }
    let isBlank = line.allSatisfy { $0 <= 0x20 }
    if let found = isBlank ? "" : nearFence(line) {
      let next = lineEnd(in: file.bytes, from: min(line.endIndex + 1, file.bytes.count))
      let follows = next.map { isFence(file.bytes[(line.endIndex + 1)..<$0.content]) } ?? false
      // Where the line of hyphens follows, this one is too much and all else is told when it is gone.
      if follows || !isBlank {
        report(
          fault(line, found, follows ? .above : .opening), at: line, of: file, &diagnostics)
        return !follows
      }
    }
    let isEmpty = file.bytes.allSatisfy { $0 <= 0x20 }
    if isEmpty {
      diagnostics.append(Diagnostic(.file(.emptyText), at: file.wholeFile))
      return false
    }
    let problem: FrontMatterProblem =
      isField(line) && isClosed(file.bytes, from: line.endIndex) ? .missingOpener : .missing
    diagnostics.append(Diagnostic(.frontMatter(problem), at: file.place(line: 1, column: 1)))
    return false
  }

  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    YAMLLineField(String(decoding: line, as: UTF8.self)[...], allowsSpaces: false)
      .map { $0.name.allSatisfy { $0.isASCII && !$0.isUppercase } } ?? false
  }

  /// Whether a line of three hyphens follows.
  private static func isClosed(_ bytes: [UInt8], from start: Int) -> Bool {
    var start = min(start + 1, bytes.count)
    while let line = lineEnd(in: bytes, from: start) {
      if isFence(bytes[start..<line.content]) { return true }
      start = line.next
    }
    return false
  }

  /// What is wrong with a line that was meant to be the one of three hyphens.
  private static func fault(
    _ line: ArraySlice<UInt8>, _ found: String, _ place: FenceLine
  ) -> FrontMatterProblem {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    let hidden = scalars.first(where: \.properties.isDefaultIgnorableCodePoint)
    let rest = scalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0 != "\r" }
    guard place != .above, let hidden, rest.elementsEqual("---".unicodeScalars) else {
      return .fence(found: found, place)
    }
    return .hiddenInFence(codePoint: hidden.value)
  }

  private static func report(
    _ problem: FrontMatterProblem, at line: ArraySlice<UInt8>, of file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(Diagnostic(.frontMatter(problem), at: file.place(at: line.indices)))
  }

  /// The end of a line's content and the beginning of the next; `nil` at the end of the file.
  private static func lineEnd(in bytes: [UInt8], from start: Int) -> (content: Int, next: Int)? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return (end, min(end + 1, bytes.count))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") {
      line.removeLast()
    }
    return line.elementsEqual("---".utf8)
  }

  /// A line that was meant to be the one of three hyphens, with what cannot be seen made visible:
  /// other dashes, more or fewer, spaces before them, words behind them.
  private static func nearFence(_ line: ArraySlice<UInt8>) -> String? {
    guard line.count <= 60 else { return nil }
    let text = String(decoding: line, as: UTF8.self).filter { $0 != "\r" && $0 != "\r\n" }
    let shown = text.map { character in
      switch character {
      case "\t": "⇥"
      case " ": " "
      case _ where character.isWhitespace: "␣"
      default: String(character)
      }
    }.joined()
    let scalars = text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    let words = String(String.UnicodeScalarView(scalars))
    let isDashes = words.count > 1 && words.allSatisfy { "-–—−_=*+~.".contains($0) }
    let isDash = words == "—" || words == "–"
    return isDashes || isDash || words.hasPrefix("---") || words.hasPrefix("```") ? shown : nil
  }
}
