package import Diagnostics

/// Finds marks of Markdown and of web pages in fields, which are plain text: they would be shown.
package enum FieldMarks {
  /// Reports the first mark of each text in a value, and in what it holds.
  package static func check(_ value: YAMLValue, into diagnostics: inout [Diagnostic]) {
    switch value.content {
    case .empty: break
    case .scalar(let text):
      if let figure = figure(in: text) {
        let problem = FrontMatterProblem.line(.figure(mark: figure))
        return diagnostics.append(Diagnostic(.frontMatter(problem), at: value.site.place))
      }
      guard let mark = mark(in: text) else { return }
      let problem = FrontMatterProblem.markInText(mark: mark, better: plain(text))
      diagnostics.append(Diagnostic(.frontMatter(problem), at: value.site.place))
    case .list(let elements): for element in elements { check(element, into: &diagnostics) }
    case .mapping(let entries):
      for entry in entries { check(entry.value, into: &diagnostics) }
    }
  }

  /// The first figure that a text places, as texts of pages can: `` `=luot-ban-doc` ``.
  static func figure(in text: String) -> String? {
    guard text.contains("`=") else { return nil }
    return text.firstMatch(of: /`=[^`]*`/).map { String($0.output) }
  }

  /// The first mark in a text that means something elsewhere; `nil` in nearly all.
  static func mark(in text: String) -> String? {
    guard text.utf8.contains(where: { "<*_`[&~".utf8.contains($0) }) else { return nil }
    let whole =
      text.firstMatch(of: tag)?.output ?? text.firstMatch(of: link)?.0 ?? text.firstMatch(
        of: entity)?.0
      ?? text.firstMatch(of: footnote)?.output ?? text.firstMatch(of: pair)?.1
    return whole.map(String.init)
  }

  /// The text as it is to be written: what the marks stand around, and the signs of entities.
  static func plain(_ text: String) -> String {
    var plain = text.replacing(tag) { $0.output.lowercased().hasPrefix("<br") ? " " : "" }
    plain = plain.replacing(link) { String($0.1) }
    plain = plain.replacing(footnote, with: "")
    plain = plain.replacing(entity) { entities[String($0.1)] ?? "" }
    plain = plain.replacing(pair) { String($0.2) }
    return plain.split(separator: " ").joined(separator: " ")
  }

  private static let entities = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "”", "hellip": "…", "ndash": "–",
    "mdash": "—", "#39": "’", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
  ]

  /// `<b>`, `</b>`, `<br/>`, `<a href="…">`: of web pages, not `<họ tên>`.
  private static var tag: Regex<Substring> {
    /<\/?(?:b|i|u|s|em|strong|br|p|a|span|div|font|sup|sub|img|center|ul|ol|li|h[1-6]|small|big|mark|table|tr|td)(?:\s[^<>]*)?\/?>/
      .ignoresCase()
  }

  /// `[words](address)`, with the words.
  private static var link: Regex<(Substring, Substring)> { /!?\[([^\[\]]*)\]\([^()\s]+\)/ }

  private static var entity: Regex<(Substring, Substring)> {
    /&(nbsp|amp|lt|gt|quot|hellip|ndash|mdash|ldquo|rdquo|lsquo|rsquo|#\d+);/
  }

  private static var footnote: Regex<Substring> { /\[\^[^\s\[\]]+\]/ }

  /// Words between two marks alike, with the mark and the words; a star stands beside a letter.
  private static var pair: Regex<(Substring, Substring, Substring)> {
    /(\*\*|__|~~|`|\*(?=\p{L}))([^\s](?:.*?[^\s])?)\1/
  }
}
