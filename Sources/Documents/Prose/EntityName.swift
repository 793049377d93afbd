internal import Diagnostics

/// What web pages write with `&` and a name.
enum EntityName {
  /// What the name or number behind `&` stands for.
  ///
  /// - Parameters:
  ///   - name: Without `&` and the semicolon.
  ///   - beginsLine: Whether it stands at the beginning of a line, where more signs are marks.
  /// - Returns: What to say of it.
  static func meaning(of name: String, beginsLine: Bool) -> LeftoverMark.EntityMeaning {
    if let sign = sign(of: name) { return meaning(ofSign: sign, beginsLine: beginsLine) }
    // Names tell small letters from capitals, and people do not.
    guard let nearest = NearMiss.of(name, among: frequent) else { return .unknown }
    let meaning = sign(of: nearest).map { self.meaning(ofSign: $0, beginsLine: beginsLine) }
    let written: String? = if case .sign(let sign) = meaning { sign } else { nil }
    return .misspelt(nearest: "&\(nearest);", sign: written)
  }

  private static func meaning(ofSign sign: String, beginsLine: Bool) -> LeftoverMark.EntityMeaning {
    let scalars = sign.unicodeScalars
    if scalars.allSatisfy(\.properties.isWhitespace) { return .space }
    if scalars.allSatisfy({ $0.properties.isDefaultIgnorableCodePoint || $0 == "\u{FFFD}" }) {
      return .invisible
    }
    let isMark = "<*_`[]\\~|".contains(sign) || beginsLine && "#>-+".contains(sign)
    return .sign(isMark ? "\\" + sign : sign)
  }

  /// The characters of a name or a number as the parser knows them.
  private static func sign(of name: String) -> String? {
    guard name.utf8.count < 40 else { return nil }
    for case .leaf(.text(let text)) in MarkdownParser.events(Array("a&\(name);".utf8)[...]) {
      let sign = String(decoding: text.dropFirst(), as: UTF8.self)
      return sign == "&\(name);" || sign.isEmpty ? nil : sign
    }
    return nil
  }

  private static let frequent = [
    "nbsp", "amp", "lt", "gt", "quot", "apos", "copy", "hellip", "ndash", "mdash", "ldquo",
    "rdquo", "lsquo", "rsquo", "bull", "middot", "times", "deg",
  ]
}
