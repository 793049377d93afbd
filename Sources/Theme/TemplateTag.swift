import Diagnostics
import Documents

/// A Mustache tag in a template's source.
struct TemplateTag {
  enum Kind: Hashable {
    /// `{{name}}`, escaped.
    case variable
    /// `{{{name}}}`, as it is.
    case markup
    case section
    case invertedSection
    case sectionEnd
    case partial
    case comment
  }

  let kind: Kind
  let name: String
  /// The tag with its braces, in the template's bytes.
  let range: Range<Int>
  /// The name within it.
  let nameRange: Range<Int>
}

extension TemplateTag {
  /// The phrase that a value's tag asks for: `posts` of `{{phrase.posts}}`.
  var phrase: String? {
    switch kind {
    case .variable, .markup:
      name.hasPrefix("phrase.") ? String(name.dropFirst("phrase.".count)) : nil
    case .section, .invertedSection, .sectionEnd, .partial, .comment: nil
    }
  }

  /// The parts of a name with dots; a dot too many makes one that is empty.
  var path: [String] {
    name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// What of the name stands in no view; of a tag without a name more than that is told.
  var unknownName: String? {
    switch kind {
    case .variable, .markup, .section, .invertedSection:
      phrase == nil && !isNameless ? path.first { ViewName($0) == nil } : nil
    case .sectionEnd, .partial, .comment: nil
    }
  }

  /// Whether the tag inserts whether something is there: `{{has-posts}}`.
  var insertsPresence: Bool {
    switch kind {
    case .variable, .markup: phrase == nil && path.last.flatMap(ViewName.init)?.asksPresence == true
    case .section, .invertedSection, .sectionEnd, .partial, .comment: false
    }
  }

  /// Whether it names nothing: `{{}}`, or the object at hand, `{{.}}`.
  private var isNameless: Bool { name.allSatisfy { $0 == "." } }

  /// Whether it asks for the object at hand, whatever that is, which no check could follow.
  private var asksForItself: Bool {
    switch kind {
    case .variable, .markup, .section, .invertedSection: !name.isEmpty && isNameless
    case .sectionEnd, .partial, .comment: false
    }
  }
}

extension TemplateTag {
  /// Finds the tags of a template, and checks that they are closed and nested.
  static func scan(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var open: [TemplateTag] = []
    var position = 0
    var count = 0
    func report(_ problem: ThemeProblem, at range: Range<Int>) {
      diagnostics.append(Diagnostic(.theme(problem), at: file.place(at: range)))
    }
    func report(_ syntax: TemplateSyntax, at range: Range<Int>) {
      report(.syntax(syntax), at: range)
    }
    diagnostics += file.isolateFaults
    while let start = file.bytes.firstRange(of: "{{", from: position)?.lowerBound {
      count += 1
      guard count <= TemplateCalls.Limit.tags else {
        report(.tooManyTags(limit: TemplateCalls.Limit.tags), at: start..<start + 2)
        return tags
      }
      let isTriple = file.bytes.hasPrefix("{{{", at: start)
      let closing = isTriple ? "}}}" : "}}"
      let inner = start + (isTriple ? 3 : 2)
      // Not beyond the next tag, or a template that closes none would be read again from each.
      let nextStart = file.bytes.firstRange(of: "{{", from: inner)?.lowerBound
      let end = file.bytes.firstRange(of: closing, from: inner, to: nextStart)
      guard let end else {
        report(.unclosedTag, at: start..<inner)
        position = inner
        continue
      }
      position = end.upperBound
      let content = inner..<end.lowerBound
      guard let kind = kind(of: file.bytes, content: content, isTriple: isTriple) else {
        let text = String(decoding: file.bytes[start..<position], as: UTF8.self)
        report(.unsupported(tag: text), at: start..<position)
        // What it would have opened is closed further down, which is no mistake of its own.
        if let opening = refusedOpening(of: file.bytes, content: content, range: start..<position) {
          open.append(opening)
        }
        continue
      }
      let name = nameRange(in: file.bytes, content: content, kind: kind)
      let tag = TemplateTag(
        kind: kind, name: String(decoding: file.bytes[name], as: UTF8.self),
        range: start..<position, nameRange: name)
      if tag.name.isEmpty, kind != .comment { report(.emptyName, at: tag.range) }
      if tag.asksForItself {
        let text = String(decoding: file.bytes[tag.range], as: UTF8.self)
        report(.unsupported(tag: text), at: tag.range)
      }
      tags.append(tag)
      switch kind {
      case .section, .invertedSection:
        open.append(tag)
        if open.count == TemplateCalls.Limit.depth + 1 {
          report(.tooDeep(limit: TemplateCalls.Limit.depth), at: tag.nameRange)
        }
      case .sectionEnd:
        if let opened = open.popLast() {
          if opened.name != tag.name {
            report(.wrongSectionEnd(expected: opened.name, found: tag.name), at: tag.nameRange)
          }
        } else {
          report(.unopenedSectionEnd(name: tag.name), at: tag.nameRange)
        }
      case .variable, .markup, .partial, .comment: break
      }
    }
    for tag in open { report(.unclosedSection(name: tag.name), at: tag.nameRange) }
    return tags
  }

  /// What a tag does; `nil` for Mustache that themes do without.
  private static func kind(of bytes: [UInt8], content: Range<Int>, isTriple: Bool) -> Kind? {
    if isTriple { return .markup }
    guard let first = content.first.map({ bytes[$0] }) else { return .variable }
    switch first {
    case UInt8(ascii: "#"): return .section
    case UInt8(ascii: "^"): return .invertedSection
    case UInt8(ascii: "/"): return .sectionEnd
    case UInt8(ascii: ">"): return .partial
    case UInt8(ascii: "!"): return .comment
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "."), UInt8(ascii: "*"):
      return nil
    default: return .variable
    }
  }

  /// The tag of a block or a parent, which themes do without, as what its end belongs to.
  private static func refusedOpening(
    of bytes: [UInt8], content: Range<Int>, range: Range<Int>
  ) -> TemplateTag? {
    guard let first = content.first, "<$".utf8.contains(bytes[first]) else { return nil }
    let name = nameRange(in: bytes, content: content, kind: .section)
    return TemplateTag(
      kind: .section, name: String(decoding: bytes[name], as: UTF8.self), range: range,
      nameRange: name)
  }

  private static func nameRange(in bytes: [UInt8], content: Range<Int>, kind: Kind) -> Range<Int> {
    var range = content
    switch kind {
    case .variable, .markup: break
    case .section, .invertedSection, .sectionEnd, .partial, .comment:
      range = range.lowerBound + 1..<range.upperBound
    }
    while let first = range.first, bytes[first] <= UInt8(ascii: " ") { range.removeFirst() }
    while let last = range.last, bytes[last] <= UInt8(ascii: " ") { range.removeLast() }
    return range
  }
}

extension [UInt8] {
  /// Where a text stands first at or after an offset, and begins before another.
  fileprivate func firstRange(of text: String, from start: Int, to end: Int? = nil) -> Range<Int>? {
    let needle = Array(text.utf8)
    let last = Swift.min(end ?? count, count - needle.count + 1)
    var index = start
    while index < last {
      if self[index] == needle.first, hasPrefix(text, at: index) {
        return index..<index + needle.count
      }
      index += 1
    }
    return nil
  }

  fileprivate func hasPrefix(_ text: String, at index: Int) -> Bool {
    self[Swift.min(index, count)...].starts(with: text.utf8)
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
