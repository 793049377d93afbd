extension ThemeProblem {
  var english: Wording {
    switch self {
    case .unknownTheme(let name, let nearest, let known):
      Wording(
        "There is no theme “\(name)” in the folder themes.",
        remedy: nearest.map { "Did you mean “\($0)”?" } ?? "There are: \(list(known)).")
    case .missingTemplate(let name):
      Wording(
        "The theme lacks the template “\(name)”.",
        remedy: "Add `templates/\(name).mustache`, or extend a theme that has it.")
    case .syntax(let syntax): syntax.english
    case .unknownName(let name, let nearest):
      Wording(
        "This page has no value “\(name)”.",
        remedy: nearest.map { "Did you mean “\($0)”?" }
          ?? "The documentation on themes lists each template's names.")
    case .unknownPartial(let name, let nearest):
      Wording(
        "There is no partial “\(name)”.",
        remedy: nearest.map { "Did you mean “\($0)”?" }
          ?? "Add `templates/\(name).mustache`, or correct the name, folder and all (`partials/`).")
    case .partialLoop(let name):
      Wording(
        "The template “\(name)” calls itself in a circle.",
        remedy: "Take out the `{{> …}}` that closes the circle.")
    case .tooManyTags(let limit):
      Wording(
        "The template has more than \(limit) tags, those of what it inserts among them.",
        remedy: "Take out what repeats; a section fills a list of any length.")
    case .tooDeep(let limit):
      Wording(
        "Sections, or templates that insert each other, stand more than \(limit) deep here.",
        remedy: "Close sections where they end, and insert fewer templates within each other.")
    case .missingPhrase(let name):
      Wording(
        "The phrase “\(name)” is missing.",
        remedy: "Add a line `\(name): …` to this language's phrases.")
    case .unknownPhrase(let name, let nearest):
      Wording(
        "Nothing uses a phrase “\(name)”.",
        remedy: nearest.map { "Did you mean “\($0)”?" } ?? "Correct the name or delete the line.")
    case .unknownPlaceholder(let name, let known):
      Wording(
        "This phrase has no placeholder “{\(name)}”.",
        remedy: known.isEmpty
          ? "Take the braces out." : "It may use: \(list(known.map { "{\($0)}" })).")
    case .unusedValue(let names):
      Wording(
        "This phrase leaves out “{\(names.first ?? "")}”, which the page gives it.",
        remedy: "Write \(names.map { "`{\($0)}`" }.joined(separator: " or ")) where it belongs.")
    case .filledPhrase(let name):
      Wording(
        "The phrase “\(name)” has placeholders that a template cannot fill in.",
        remedy: "Add a phrase without placeholders to the phrase files, and insert that.")
    case .notText(let name, let value): value.english(name)
    case .idOfAHeading(let id):
      Wording(
        "A heading of the content may get the id “\(id)”, too.",
        remedy: "Give it a name with a dot, which no heading's has: `id=\"trang.\(id)\"`.")
    case .missingAnchor(let id, let section):
      Wording(
        "This template lacks an `id=\"\(id)\"` that links of the portal lead to.",
        remedy: section.map {
          "Add `id=\"\(id)\"` to the HTML element around each entry in `{{#\($0)}}`."
        } ?? "Add `id=\"\(id)\"` to the HTML element of that part.")
    case .deadAnchor(let id, let page):
      Wording(
        "This link leads to “\(id)”, which the template “\(page)” that shows it lacks.",
        remedy: "Add `id=\"\(id)\"` to “\(page)” or to a partial of it, or correct the link.")
    }
  }
}

extension TextlessValue {
  fileprivate func english(_ name: String) -> Wording {
    switch self {
    case .list:
      Wording(
        "“\(name)” is a list, not a text.",
        remedy: "Write `{{#\(name)}}…{{/\(name)}}`, and insert single values within.")
    case .object(let part):
      Wording(
        "“\(name)” is a group of values, not a text.",
        remedy: part.map { "Insert one of its values, such as `{{\(name).\($0)}}`." }
          ?? "Write `{{#\(name)}}…{{/\(name)}}`, and insert single values within.")
    case .yesOrNo:
      Wording(
        "“\(name)” is only yes or no, not a text.",
        remedy: "Write `{{#\(name)}}…{{/\(name)}}` around what is there only if it is.")
    }
  }
}

extension TemplateSyntax {
  fileprivate var english: Wording {
    switch self {
    case .unclosedTag:
      Wording("The tag `{{` is not closed.", remedy: "Add `}}` at its end.")
    case .unclosedSection(let name):
      Wording("The section `{{#\(name)}}` is not closed.", remedy: "Add `{{/\(name)}}`.")
    case .wrongSectionEnd(let expected, let found):
      Wording(
        "“\(found)” is closed here while “\(expected)” is open.",
        remedy: "Write `{{/\(expected)}}`.")
    case .unopenedSectionEnd(let name):
      Wording(
        "No section is open for `{{/\(name)}}`.",
        remedy: "Open it by `{{#\(name)}}`, or take this tag out.")
    case .emptyName:
      Wording("The tag has no name.", remedy: "Write a name between `{{` and `}}`.")
    case .unsupported(let tag):
      Wording(
        "Themes do without the tag “\(tag)”.",
        remedy:
          "Use `{{name}}`, `{{{name}}}`, `{{#name}}`, `{{^name}}`, `{{> partial}}`, `{{! note}}`.")
    }
  }
}
