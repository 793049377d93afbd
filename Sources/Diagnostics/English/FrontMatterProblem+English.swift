extension FrontMatterProblem {
  var english: Wording {
    switch self {
    case .missing:
      Wording(
        "The file does not begin with front matter.",
        remedy: "Begin it with a line `---`, fields such as `title: …`, and another line `---`.")
    case .missingOpener:
      Wording(
        "The line `---` above the first field is missing.",
        remedy: "Add a line `---` above this one.")
    case .unclosed:
      Wording(
        "The front matter opens with `---` but no line `---` closes it.",
        remedy: "Add a line with nothing but `---` after the last field.")
    case .fence(let found, let line): line.english(found)
    case .hiddenInFence(let codePoint):
      Wording(
        "Beside `---` there is \(HiddenCharacter(codePoint: codePoint).english(unicodeName(codePoint))), "
          + "which nobody sees.",
        remedy: "Delete the whole line and type it again: `---`")
    case .syntax(let detail): detail.english
    case .line(let fault): fault.english
    case .duplicateKey(let name):
      Wording("The field “\(name)” is given twice.", remedy: "Keep one and delete the other.")
    case .notAMapping:
      Wording(
        "Fields of the form `name: value` are expected here.",
        remedy: "Write each field on a line of its own, such as `title: Book Day`.")
    case .tooDeep(let limit):
      Wording(
        "Values lie more than \(limit) levels within each other.",
        remedy: "Write them flatter; no field needs as many levels.")
    case .tooManyNodes(let limit):
      Wording(
        "There are too many values, or too many repeated by `*`; the limit is \(limit).",
        remedy: "Write values out instead of repeating them, and take out what is not needed.")
    case .unknownField(let name, let nearest, let known):
      Wording(
        "There is no field “\(name)” here.",
        remedy: nearest.map { "Did you mean “\($0)”?" }
          ?? "Delete it if it is not needed, or use one of these fields: \(list(known)).")
    case .inherited(let name):
      Wording(
        "A translation takes “\(name)” from its original, so it does not stand here.",
        remedy: "Delete this line.")
    case .foreignField(let name, let line):
      Wording(
        "There is no field “\(name)” here.",
        remedy: line.map { "Write `\($0)`." } ?? "Delete it; portals have no use for “\(name)”.")
    case .foreignLetter(let name, let letter, let script, let better):
      Wording(
        "In “\(name)”, “\(letter)” is a \(script.english) letter, which only looks like a Latin one.",
        remedy: "Delete the whole word and type it again: `\(better)`.")
    case .missingField(let name, let inBraces, let value):
      Wording("The field “\(name)” is missing.", remedy: Self.englishAdding(name, inBraces, value))
    case .emptyField(let name, let value, let isRequired):
      value.english(name, isRequired: isRequired)
    case .groupNotIndented(let name, let fields):
      Wording(
        "“\(name)” holds nothing, since its fields (\(list(fields))) are not indented.",
        remedy: "Put two spaces before each of those lines.")
    case .wrongType(let name, let expected):
      Wording(
        "“\(name)” needs \(expected.english).",
        remedy: "Write it like this: \(expected.example(name, FieldHint.english)).")
    case .languageName(let text, let code):
      Wording(
        "“\(text)” is not the code of a language.",
        remedy: code.map { "Write `\($0)`." }
          ?? "Write the two letters of the language, such as `vi` (Vietnamese) or `en` (English).")
    case .bracketsForText(let name, let brackets, let better, let quoted):
      Wording(
        "“\(name)” needs a text, and \(brackets) makes "
          + (brackets == "{ }" ? "a group of fields." : "a list."),
        remedy: "Write `\(better)`"
          + (quoted.map { ", or `\($0)` to keep the brackets." } ?? "."))
    case .notANumber(let name, let text, let fault): fault.english(text, of: name)
    case .notAFlag(let name, let text, let better):
      Wording(
        "“\(name)” is either `true` or `false`, not “\(text)”.", remedy: "Write `\(better)`.")
    case .textForNames(let name, let names):
      Wording(
        "“\(name)” is a list of names of files or folders, in square brackets.",
        remedy: "Write `\(name): [\(list(names))]`.")
    case .namesApart(let name, let sign, let names):
      Wording(
        sign.isEmpty
          ? "A comma is missing between two names."
          : "A comma must stand between two names, not “\(sign)”.",
        remedy: "Write `\(name): [\(list(names))]`.")
    case .invalidDate(let text, let fault): fault.english(text)
    case .invalidChoice(let name, let value, let nearest, let allowed):
      Wording(
        "“\(value)” is not a value of “\(name)”.",
        remedy: (nearest.map { "Did you mean “\($0)”? " } ?? "")
          + "Choose one of "
          + list(
            allowed.map { choice in
              ChoiceMeaning.english(choice).map { "`\(choice)` (\($0))" } ?? "`\(choice)`"
            }) + ".")
    case .fieldOfOtherCharts(let name, let types, let isTyped):
      Wording(
        "“\(name)” goes only with \(list(types.map { "`type: \($0)`" })).",
        remedy: isTyped
          ? "Delete the line \(name), or make the line type `type: \(types.first ?? "")`."
          : "Add a line `type: \(types.first ?? "")`, or delete the line \(name).")
    case .outOfRange(let name, let value, let allowed):
      Wording("“\(name)” cannot be \(value).", remedy: "It must be: \(allowed).")
    case .invalidURL(let text, let fault): fault.english(text)
    case .invalidSection(let text, let meant):
      Wording(
        "“\(text)” is not how a section of the plan is cited.",
        remedy: meant.map {
          "Write `\($0)`: a Roman number in capitals, a number, a small letter, with points between."
        } ?? "Write it as in the plan, with points between the parts: `II.1.b`, `III.7`.")
    case .invalidIdentifier(let text, let suggestion):
      Wording(
        "“\(text)” cannot be part of an address.",
        remedy: "Use only a–z, digits and hyphens, such as `\(suggestion)`.")
    case .markInText(let mark, let better):
      Wording(
        "This value is plain text: “\(mark)” would stand on the page as it is.",
        remedy: "Write words only: \(better)")
    case .repeatedValue(let text):
      Wording("“\(text)” stands in this list twice.", remedy: "Delete one of them.")
    }
  }
}

extension FrontMatterProblem {
  /// How to add a field that is missing.
  private static func englishAdding(_ name: String, _ inBraces: Bool, _ value: String?) -> String {
    let hint = FieldHint.english[name]
    let (what, note): (String, String) =
      switch (value, hint?.form) {
      case (let value?, _): (value, ", as beside it")
      case (nil, .text?): ("\"\(hint?.what ?? "…")\"", "")
      case (nil, .value(let example)?):
        ("…", ", where … is \(hint?.what ?? "the value"), such as `\(name): \(example)`")
      case (nil, .name?): ("…", ", where … is \(hint?.what ?? "the value")")
      case (nil, nil): ("…", "")
      }
    return inBraces
      ? "Add `, \(name): \(what)` before the closing brace\(note)."
      : "Add a line `\(name): \(what)` here\(note)."
  }
}

extension LetterScript {
  fileprivate var english: String {
    switch self {
    case .cyrillic: "Cyrillic"
    case .greek: "Greek"
    }
  }
}

extension FenceLine {
  fileprivate func english(_ found: String) -> Wording {
    let signs = [("⇥", " (⇥ is a tab)"), ("␣", " (␣ is an unusual space)")]
    let note = signs.filter { found.contains($0.0) }.map(\.1).joined()
    let form =
      "three hyphens at the left margin and nothing else; here it is “\(found)”\(note)."
    return switch self {
    case .opening: Wording("The file’s first line is \(form)", remedy: "Write: `---`")
    case .closing:
      Wording("The line that closes the front matter is \(form)", remedy: "Write: `---`")
    case .above:
      Wording(
        "Nothing may stand above the first line `---`, not even an empty line.",
        remedy: "Delete this line.")
    }
  }
}

extension YAMLSyntax {
  fileprivate var english: Wording {
    switch self {
    case .tab:
      Wording(
        "A value cannot begin with this character (often a tab, `@` or `%`).",
        remedy: "Indent with spaces instead of tabs; put the value in double quotes.")
    case .unquotedColon:
      Wording(
        "The value has a colon, so it reads as another field.",
        remedy: "Put the whole value in double quotes: `title: \"Book Day: see you there\"`.")
    case .indentation:
      Wording(
        "This line is not in line with its group, or a field's name lacks its colon.",
        remedy: "Begin the fields of a group in the same column, each name followed by `: `.")
    case .unclosedQuote:
      Wording(
        "The quote that opens here is never closed.",
        remedy: "Close it at the end of the value, with the same kind of quote.")
    case .unclosedBracket:
      Wording(
        "A list in brackets lacks a comma or its closing bracket.",
        remedy: "Write it like `[one, two]` or `{name: value}`.")
    case .undefinedAlias:
      Wording(
        "The `*` repeats a value that was never named.",
        remedy: "For a real asterisk put the value in double quotes; else write the value out.")
    case .other:
      Wording(
        "The front matter is not written correctly.",
        remedy: "Look at this line and the one above; put unusual values in double quotes.")
    }
  }
}

extension FieldKind {
  fileprivate var english: String {
    switch self {
    case .text: "a text"
    case .integer: "a whole number"
    case .number: "a number, its decimals behind a point"
    case .boolean: "`true` or `false`"
    case .date: "a day"
    case .list: "a list"
    case .mapping: "a group of fields"
    }
  }
}
