/// Diagnostics for people: place, what is wrong, the line with a caret, what to do.
package struct DiagnosticText: Sendable {
  private let language: DiagnosticLanguage

  package init(language: DiagnosticLanguage) {
    self.language = language
  }

  /// One diagnostic in four to six lines.
  package func render(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let wording = diagnostic.problem.wording(in: language)
    var text = place.path.withoutControls
    if place.line > 0 { text += ":\(place.line):\(max(1, place.column))" }
    text +=
      ": \(errorWord): \(wording.problem.withoutControls) [\(diagnostic.problem.identifier)]\n"
    if place.line > 0, !place.excerpt.isEmpty { text += excerpt(place) }
    text += "  → \(wording.remedy.withoutControls)\n"
    return diagnostic.also.isEmpty ? text : text + also(diagnostic)
  }

  /// The other rows of which the same is true.
  private func also(_ diagnostic: Diagnostic) -> String {
    // The lines of the file that the message is about come without its name.
    let here = list(diagnostic.also.filter { $0.path == diagnostic.place.path })
      .dropFirst(diagnostic.place.path.count + 1)
    let elsewhere = list(diagnostic.also.filter { $0.path != diagnostic.place.path })
    let rows = [String(here), elsewhere].filter { !$0.isEmpty }.joined(separator: "; ")
    return switch language {
    case .vietnamese: "    Cũng vậy ở dòng: \(rows.withoutControls)\n"
    case .english:
      "    The same in \(diagnostic.also.count == 1 ? "line" : "lines"): \(rows.withoutControls)\n"
    }
  }

  /// Diagnostics in the order of their places; of one file no more than people read at a time.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    var rest = diagnostics[...]
    while let path = rest.first?.place.path {
      let ofFile = rest.prefix { $0.place.path == path }
      text += ofFile.prefix(Self.shownPerFile).map(render).joined()
      if ofFile.count > Self.shownPerFile { text += more(ofFile.count - Self.shownPerFile) }
      rest = rest[ofFile.endIndex...]
    }
    return text
  }

  /// So many faults of one file are shown.
  private static let shownPerFile = 100

  private func more(_ count: Int) -> String {
    switch language {
    case .vietnamese:
      "  … và \(count) lỗi nữa trong tệp này; xem tất cả bằng `--diagnostics json`.\n"
    case .english:
      "  … and \(count) more \(count == 1 ? "error" : "errors") in this file; "
        + "`--diagnostics json` shows all.\n"
    }
  }

  private var errorWord: String {
    switch language {
    case .vietnamese: "lỗi"
    case .english: "error"
    }
  }

  /// The line, cut to a window around the caret where it is very long, and the caret below it.
  private func excerpt(_ place: Place) -> String {
    let scalars = Array(place.excerpt.withoutControls.unicodeScalars)
    let column = min(max(0, place.column - place.excerptColumn), scalars.count)
    let window = 96
    let start = column > window * 3 / 4 ? column - window / 2 : 0
    let end = min(scalars.count, start + window)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    let before = start > 0 ? "…" : ""
    let after = end < scalars.count ? "…" : ""
    let caretLength = max(1, min(place.length, end - column))
    // A tab below a tab keeps the caret under its place, however wide the terminal draws it.
    let indent = scalars[start..<max(start, column)].map { $0 == "\t" ? "\t" : " " }.joined()
    return """
        \(number) │ \(before)\(String.UnicodeScalarView(scalars[start..<end]).description)\(after)
        \(margin) │ \(before.isEmpty ? "" : " ")\(indent)\(String(repeating: "^", count: caretLength))

      """
  }
}

extension String {
  /// The text without what a terminal would obey: names and lines of files are not ours.
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Control characters but the tab, and those that end a line or turn the direction of writing.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
