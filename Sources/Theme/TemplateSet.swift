package import Diagnostics
package import Documents
package import Markup

/// The templates of a theme, ready to be filled.
package struct TemplateSet: Sendable {
  private let program: TemplateProgram
  /// The templates' numbers in the program, by name.
  private let numbers: [String: Int]
  /// The names below `phrase` that any template asks for.
  let phraseNames: [String: Site]
  /// What each template has of anchors, by the template's name.
  let anchors: [String: TemplateAnchors]

  /// Prepares templates; their syntax, partials and circles are checked here.
  ///
  /// - Parameters:
  ///   - files: The templates by name: the path below `templates/` without extension.
  ///   - diagnostics: Receives what is wrong with them.
  package init(_ files: [String: SourceFile], into diagnostics: inout [Diagnostic]) {
    let before = diagnostics.count
    let files = files.mapValues(\.withLineFeeds)
    let names = files.keys.sorted()
    var program = TemplateProgram()
    numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var phraseNames: [String: Site] = [:]
    var anchors: [String: TemplateAnchors] = [:]
    var calls: [String: [String]] = [:]
    var tagCounts: [String: Int] = [:]
    func report(_ problem: ThemeProblem, at place: Place) {
      diagnostics.append(Diagnostic(.theme(problem), at: place))
    }
    for name in names {
      guard let file = files[name] else { continue }
      let tags = TemplateTag.scan(file, into: &diagnostics)
      for tag in tags where tag.kind == .partial && files[tag.name] == nil {
        let nearest = NearMiss.of(
          tag.name, among: files.keys, afterFaults: diagnostics.count - before)
        report(
          .unknownPartial(name: tag.name, nearest: nearest), at: file.place(at: tag.nameRange))
      }
      tagCounts[name] = tags.count
      anchors[name] = TemplateAnchors(file, tags: tags)
      calls[name] = tags.filter { $0.kind == .partial }.map(\.name)
      for tag in tags {
        if let name = tag.unknownName {
          let nearest = NearMiss.of(
            name, among: FieldName.allTexts, afterFaults: diagnostics.count - before)
          report(.unknownName(name: tag.name, nearest: nearest), at: file.place(at: tag.nameRange))
        } else if tag.insertsPresence {
          report(.notText(name: tag.name, .yesOrNo), at: file.place(at: tag.nameRange))
        }
        if let phrase = tag.phrase {
          if PhraseKey(rawValue: phrase)?.placeholders.isEmpty == false {
            report(.filledPhrase(name: phrase), at: file.place(at: tag.nameRange))
          }
          phraseNames[phrase] = phraseNames[phrase] ?? Site(file: file, bytes: tag.nameRange)
        }
      }
      program.add(file, tags: tags, numbers: numbers)
    }
    func report(_ problem: ThemeProblem, of names: [String]) {
      for file in names.compactMap({ files[$0] }) { report(problem, at: file.wholeFile) }
    }
    let inserted = TemplateCalls(tags: tagCounts, calls: calls)
    for name in inserted.circles { report(.partialLoop(name: name), of: [name]) }
    report(.tooDeep(limit: TemplateCalls.Limit.depth), of: inserted.tooDeep)
    report(.tooManyTags(limit: TemplateCalls.Limit.insertedTags), of: inserted.tooLong)
    // What is wrong stops the build; a set with faults has nothing to fill.
    self.program = diagnostics.count == before ? program : TemplateProgram()
    self.phraseNames = phraseNames
    self.anchors = anchors
  }
}

extension TemplateSet {
  /// Whether there is a template of a name.
  package func has(_ name: String) -> Bool { numbers[name] != nil }

  /// A language's phrases as these templates ask for them.
  package func texts(of phrases: Phrases) -> PhraseTexts {
    PhraseTexts(program.phrases, of: phrases)
  }

  /// Fills a template.
  ///
  /// - Parameters:
  ///   - name: The template's name.
  ///   - fields: What its names stand for.
  ///   - phrases: The language's phrases, as these templates ask for them.
  ///   - diagnostics: Receives every name that a template asks for and `fields` lacks.
  /// - Returns: The filled template.
  package func render(
    _ name: String, _ fields: ViewFields, phrases: PhraseTexts,
    into diagnostics: inout [Diagnostic]
  ) -> MarkupFragment {
    guard let number = numbers[name], program.templates.indices.contains(number) else {
      return .empty
    }
    var rendering = TemplateRendering(
      program, root: fields, phrases: phrases, capacity: Self.usualSize)
    rendering.fill(template: number)
    diagnostics += rendering.misses.sorted()
    return rendering.output.fragment
  }

  /// Bytes that nearly all pages stay below, so that their buffer need not grow.
  private static let usualSize = 16_384
}

extension SourceFile {
  /// The file as templates are laid out, whose lines end in a line feed and nothing else.
  fileprivate var withLineFeeds: SourceFile {
    let carriageReturn = UInt8(ascii: "\r")
    guard bytes.contains(carriageReturn) else { return self }
    return SourceFile(path: path, bytes: bytes.filter { $0 != carriageReturn })
  }
}
