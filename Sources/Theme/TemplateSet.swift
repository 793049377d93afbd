package import Diagnostics
import Documents
package import Markup
import Mustache

/// The templates of a theme, ready to be filled.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  private let tags: TagTable
  private let files: [String: SourceFile]
  /// The names below `phrase` that any template asks for.
  let phraseNames: [String: Site]

  /// Prepares templates; their syntax, partials and circles are checked here.
  ///
  /// - Parameters:
  ///   - files: The templates by name: the path below `templates/` without extension.
  ///   - diagnostics: Receives what is wrong with them.
  init(_ files: [String: SourceFile], into diagnostics: inout [Diagnostic]) {
    var tags = TagTable()
    var templates: [String: MustacheTemplate] = [:]
    var phraseNames: [String: Site] = [:]
    var calls: [String: [String]] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      let before = diagnostics.count
      let found = TemplateTag.scan(file, into: &diagnostics)
      for tag in found where tag.kind == .partial && files[tag.name] == nil {
        let problem = ThemeProblem.unknownPartial(
          name: tag.name, nearest: NearMiss.of(tag.name, among: files.keys))
        diagnostics.append(Diagnostic(.theme(problem), at: file.place(at: tag.nameRange)))
      }
      calls[name] = found.filter { $0.kind == .partial }.map(\.name)
      for tag in found where tag.name.hasPrefix("phrase.") {
        let phrase = String(tag.name.dropFirst("phrase.".count))
        phraseNames[phrase] = phraseNames[phrase] ?? Site(file: file, bytes: tag.nameRange)
      }
      guard diagnostics.count == before else { continue }
      let source = Self.rewrite(file, tags: found, into: &tags)
      // Syntax was checked above, with places; what the library still refuses is a gap there.
      if let template = try? MustacheTemplate(string: source) {
        templates[name] = template
      } else {
        let problem = ThemeProblem.syntax(.unsupported(tag: name))
        diagnostics.append(Diagnostic(.theme(problem), at: file.wholeFile))
      }
    }
    for name in Self.namesInCircles(calls) {
      guard let file = files[name] else { continue }
      diagnostics.append(Diagnostic(.theme(.partialLoop(name: name)), at: file.wholeFile))
    }
    library = MustacheLibrary(templates: templates)
    self.tags = tags
    self.files = files
    self.phraseNames = phraseNames
  }

  /// The templates that call each other in a circle, in order.
  private static func namesInCircles(_ calls: [String: [String]]) -> [String] {
    func reaches(_ target: String, from name: String, seen: inout Set<String>) -> Bool {
      for next in calls[name] ?? [] where next == target || seen.insert(next).inserted {
        if next == target || reaches(target, from: next, seen: &seen) { return true }
      }
      return false
    }
    return calls.keys.sorted().filter { name in
      var seen: Set<String> = []
      return reaches(name, from: name, seen: &seen)
    }
  }
}

extension TemplateSet {
  /// The template's source with every name replaced by its number in the table.
  ///
  /// Values come escaped by our own writer, many times faster than the library's, so every tag that
  /// inserts one becomes a triple. Indentation is dropped: it says nothing in HTML, and the library
  /// would repeat it for each line of a partial.
  private static func rewrite(
    _ file: SourceFile, tags: [TemplateTag], into table: inout TagTable
  ) -> String {
    var source: [UInt8] = []
    var open: [String] = []
    var position = 0
    func copy(to end: Int) {
      for index in position..<end {
        let byte = file.bytes[index]
        let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        if isSpace, source.isEmpty || source.last == UInt8(ascii: "\n") { continue }
        source.append(byte)
      }
    }
    for tag in tags {
      copy(to: tag.range.lowerBound)
      position = tag.range.upperBound
      func number(isEscaped: Bool) -> String {
        table.add(
          TagTable.Entry(
            path: tag.name.split(separator: ".").map(String.init),
            site: Site(file: file, bytes: tag.nameRange),
            isEscaped: isEscaped))
      }
      switch tag.kind {
      case .variable: source += Array("{{{\(number(isEscaped: true))}}}".utf8)
      case .markup: source += Array("{{{\(number(isEscaped: false))}}}".utf8)
      case .section, .invertedSection:
        let name = number(isEscaped: true)
        open.append(name)
        source += Array("{{\(tag.kind == .section ? "#" : "^")\(name)}}".utf8)
      case .sectionEnd: source += Array("{{/\(open.popLast() ?? "")}}".utf8)
      case .partial: source += Array("{{> \(tag.name)}}".utf8)
      case .comment: source += Array("{{! }}".utf8)
      }
    }
    copy(to: file.bytes.count)
    // A template of one line is a piece of a sentence: its line end would be a space too many.
    let newline = UInt8(ascii: "\n")
    if source.last == newline, source.count(where: { $0 == newline }) == 1 { source.removeLast() }
    return String(decoding: source, as: UTF8.self)
  }
}

extension TemplateSet {
  /// Whether there is a template of a name.
  package func has(_ name: String) -> Bool { files[name] != nil }

  /// Fills a template.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - fields: What its names stand for.
  ///   - diagnostics: Receives every name that a template asks for and `fields` lacks.
  /// - Returns: The filled template.
  package func render(
    _ name: String, _ fields: ViewFields, into diagnostics: inout [Diagnostic]
  ) -> MarkupFragment {
    let misses = MissRecorder()
    let root = ViewScope(fields: fields, tags: tags, misses: misses, isRoot: true)
    let text = library.render(root, withTemplate: name) ?? ""
    diagnostics += misses.diagnostics
    return MarkupFragment(bytes: Array(text.utf8))
  }
}
