package import Diagnostics
import Yams

/// Reads YAML by Yams, bounded, and turns its errors into diagnostics with places.
package enum YAMLReader {
  /// What bounds the work that a file can ask for.
  package enum Limit {
    /// Levels of lists and mappings within each other.
    package static let depth = 12
    /// Values after aliases are followed.
    package static let nodes = 20_000
    /// Aliases in one file.
    ///
    /// Each may repeat what others repeat: n of them can blow a file up e^(n/e)-fold at most, which
    /// 16 keep below four hundred.
    package static let aliases = 16
    /// Lines of a file that are told to be wrong.
    package static let faults = 20
    /// Bytes of YAML in one file.
    package static let bytes = 131_072
  }

  /// Reads the YAML in a range of a file.
  ///
  /// - Returns: The root value; `nil` when the YAML is faulty, which is then in `diagnostics`.
  package static func read(
    _ file: SourceFile,
    in range: Range<Int>,
    into diagnostics: inout [Diagnostic]
  ) -> YAMLValue? {
    let firstLine = file.place(at: range.lowerBound).line
    guard range.count <= Limit.bytes else {
      let problem = FileProblem.tooLarge(bytes: range.count, limit: Limit.bytes)
      diagnostics.append(Diagnostic(.file(problem), at: file.wholeFile))
      return nil
    }
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    if let offset = excessiveAlias(in: file.bytes[range]) {
      let problem = FrontMatterProblem.tooManyNodes(limit: Limit.aliases)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: file.place(at: offset)))
      return nil
    }
    let faults = YAMLLineScan(file.bytes[range]).found
    guard faults.isEmpty else {
      // Of a hundred alike the first ones say enough.
      diagnostics += faults.prefix(Limit.faults).map { found in
        Diagnostic(
          .frontMatter(.line(found.fault)), at: file.lines.place(at: found.range, in: file))
      }
      return nil
    }
    var conversion = YAMLConversion(file: file, lineOffset: firstLine - 1)
    do {
      // No tag is ever looked at, and Yams would ask the environment for the encoding each time.
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        return YAMLValue(
          content: .empty, site: Site(file: file, line: firstLine, column: 1, length: 1))
      }
      return try conversion.value(root, depth: 0)
    } catch let stopped as YAMLConversion.Stopped {
      diagnostics.append(stopped.diagnostic)
    } catch let error as YamlError {
      diagnostics.append(conversion.diagnostic(for: error))
    } catch {
      let problem = FrontMatterProblem.syntax(detail: .other)
      diagnostics.append(Diagnostic(.frontMatter(problem), at: file.wholeFile))
    }
    return nil
  }

  /// The offset of the first alias beyond the limit.
  ///
  /// Anything that looks like an alias counts, quoted or not: no honest file comes near the limit.
  private static func excessiveAlias(in bytes: ArraySlice<UInt8>) -> Int? {
    var count = 0
    var previous = UInt8(ascii: "\n")
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "*"), " \n[{,:".utf8.contains(previous), index + 1 < bytes.endIndex,
        bytes[index + 1] > UInt8(ascii: " "), bytes[index + 1] != byte
      {
        count += 1
        if count > Limit.aliases { return index }
      }
      previous = byte
    }
    return nil
  }
}

/// Turns Yams' nodes and errors into ours.
private struct YAMLConversion {
  /// A bound was passed: reading stops, so that the rest costs nothing.
  struct Stopped: Error {
    let diagnostic: Diagnostic
  }

  let file: SourceFile
  let lineOffset: Int
  var nodes = 0

  mutating func value(_ node: Node, depth: Int) throws -> YAMLValue {
    nodes += 1
    guard nodes <= YAMLReader.Limit.nodes else {
      throw stopped(.tooManyNodes(limit: YAMLReader.Limit.nodes), at: site(of: node))
    }
    guard depth <= YAMLReader.Limit.depth else {
      throw stopped(.tooDeep(limit: YAMLReader.Limit.depth), at: site(of: node))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      let isEmpty = isPlain && (scalar.string.isEmpty || scalar.string == "~")
      return YAMLValue(
        content: isEmpty ? .empty : .scalar(try text(of: scalar)), site: site(of: scalar))
    case .sequence(let sequence):
      let elements = try sequence.map { try value($0, depth: depth + 1) }
      return YAMLValue(content: .list(elements), site: site(sequence.mark))
    case .mapping(let mapping):
      let entries = try mapping.map { key, element in
        YAMLValue.Entry(
          key: Located(try key.scalar.map(text) ?? "", at: site(of: key)),
          value: try value(element, depth: depth + 1)
        )
      }
      return YAMLValue(content: .mapping(entries), site: site(mapping.mark))
    case .alias:
      // Yams resolves aliases while it composes; one that is left over refers to nothing.
      throw stopped(.syntax(detail: .undefinedAlias), at: site(of: node))
    }
  }

  /// A scalar's text, composed: escapes may make of it what the file as such could not hold.
  private func text(of scalar: Node.Scalar) throws -> String {
    let utf8 = Array(scalar.string.utf8)
    if let fault = TextRule.fault(in: utf8) {
      var place = site(of: scalar).place
      if scalar.style == .doubleQuoted,
        let found = YAMLEscapes.fault(in: file, from: file.offset(of: place))
      {
        place = file.place(at: found)
      }
      throw Stopped(diagnostic: Diagnostic(fault.problem, at: place))
    }
    let composed = NFC.normalise(utf8)
    return composed == utf8 ? scalar.string : String(decoding: composed, as: UTF8.self)
  }

  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = YAMLSyntax(problem: problem, context: context?.text ?? "")
      // What is not closed is noticed further on; its beginning is where to look.
      let isUnclosed = detail == .unclosedQuote || detail == .unclosedBracket
      let shown = isUnclosed ? context?.mark ?? mark : mark
      return diagnostic(.syntax(detail: detail), at: shown)
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first ?? ""
      let place = second(name, from: context.mark)
      return Diagnostic(
        .frontMatter(.duplicateKey(name: name)),
        at: place ?? file.place(line: context.mark.line + lineOffset, column: context.mark.column))
    default:
      return Diagnostic(.frontMatter(.syntax(detail: .other)), at: file.wholeFile)
    }
  }

  /// Where a field stands for the second time in a mapping; `nil` where it does not begin a line.
  private func second(_ name: String, from mark: Yams.Mark) -> Place? {
    let first = mark.line + lineOffset - 1
    let indent = mark.column - 1
    var count = 0
    for line in first..<max(first, file.lines.count) {
      let range = file.lines.range(ofLine: line, in: file.bytes)
      // What the mapping's first field has before it may be the mark of a list's item.
      let text = String(decoding: file.bytes[range].dropFirst(indent), as: UTF8.self)
      guard text.hasPrefix(name),
        text.dropFirst(name.count).drop(while: { $0 == " " }).first == ":",
        line == first || file.bytes[range].prefix(indent).allSatisfy({ $0 == 0x20 })
      else { continue }
      count += 1
      if count == 2 {
        return file.place(line: line + 1, column: indent + 1, length: name.unicodeScalars.count)
      }
    }
    return nil
  }

  private func diagnostic(_ problem: FrontMatterProblem, at mark: Yams.Mark) -> Diagnostic {
    let place = file.place(line: mark.line + lineOffset, column: mark.column)
    return Diagnostic(.frontMatter(problem), at: place)
  }

  private func stopped(_ problem: FrontMatterProblem, at site: Site) -> Stopped {
    Stopped(diagnostic: Diagnostic(.frontMatter(problem), at: site.place))
  }

  private func site(of node: Node) -> Site {
    if case .scalar(let scalar) = node { site(of: scalar) } else { site(node.mark) }
  }

  private func site(of scalar: Node.Scalar) -> Site {
    site(scalar.mark, length: scalar.string.unicodeScalars.count)
  }

  private func site(_ mark: Yams.Mark?, length: Int = 1) -> Site {
    // Only nodes made by hand lack a mark; a parsed one has its own.
    Site(
      file: file, line: (mark?.line ?? 1) + lineOffset, column: mark?.column ?? 1,
      length: max(1, length))
  }
}

extension YAMLSyntax {
  /// Tells apart what libyaml says in words.
  fileprivate init(problem: String, context: String) {
    if context.contains("quoted scalar") {
      self = .unclosedQuote
    } else if problem.contains("cannot start any token") || problem.contains("tab character") {
      self = .tab
    } else if problem.contains("mapping values are not allowed") {
      self = .unquotedColon
    } else if problem.contains("',' or ']'") || problem.contains("',' or '}'") {
      self = .unclosedBracket
    } else if problem.contains("undefined alias") {
      self = .undefinedAlias
    } else if problem.contains("expected key") || problem.contains("expected ':'")
      || problem.contains("block end") || problem.contains("'-' indicator")
      || problem.contains("block sequence entries")
    {
      self = .indentation
    } else {
      self = .other
    }
  }
}
