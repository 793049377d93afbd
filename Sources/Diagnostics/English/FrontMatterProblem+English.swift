extension FrontMatterProblem {
  var english: Wording {
    switch self {
    case .missing:
      Wording(
        "The file does not begin with front matter.",
        remedy: "Begin it with a line `---`, fields such as `title: …`, and another line `---`.")
    case .unclosed:
      Wording(
        "The front matter opens with `---` but no line `---` closes it.",
        remedy: "Add a line with nothing but `---` after the last field.")
    case .fence(let found, let line): line.english(found)
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
        remedy: nearest.map { "Did you mean “\($0)”?" } ?? "The fields are: \(list(known)).")
    case .missingField(let name, let inBraces):
      Wording(
        "The field “\(name)” is missing.",
        remedy: inBraces
          ? "Add `, \(name): …` before the closing brace."
          : "Add a line `\(name): …` here.")
    case .emptyField(let name):
      Wording(
        "“\(name)” is empty.", remedy: "Give it a value, or take it out if it is not required.")
    case .groupNotIndented(let name, let fields):
      Wording(
        "“\(name)” holds nothing, since its fields (\(list(fields))) are not indented.",
        remedy: "Put two spaces before each of those lines.")
    case .wrongType(let name, let expected, let better):
      Wording(
        "“\(name)” needs \(expected.english).",
        remedy: better.map { "Write `\($0)`." }
          ?? "Write it like this: \(expected.example(name)).")
    case .listForText(let name, let better):
      Wording(
        "“\(name)” has one value, not a list in square brackets.", remedy: "Write: `\(better)`.")
    case .languageName(let text, let code):
      Wording(
        "“\(text)” is not the code of a language.",
        remedy: code.map { "Write `\($0)`." }
          ?? "Write the two letters of the language, such as `vi` (Vietnamese) or `en` (English).")
    case .textForNames(let name, let better):
      Wording(
        "“\(name)” is a list of names as in the files, in square brackets.",
        remedy: "Write `\(better)`.")
    case .invalidDate(let text, let day):
      Wording(
        "“\(text)” is not a day of the calendar written as year-month-day.",
        remedy: day.map { "Write `\($0)`." } ?? "Write days like `2025-04-21`.")
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

extension FenceLine {
  fileprivate func english(_ found: String) -> Wording {
    let form = "three hyphens at the left margin and nothing else; here it is “\(found)”."
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
    case .number: "a number, with a decimal point"
    case .boolean: "`true` or `false`"
    case .date: "a day"
    case .list: "a list"
    case .mapping: "fields of its own"
    }
  }
}
