extension ProseProblem {
  var english: Wording {
    switch self {
    case .tooManyTableColumns(let found, let limit):
      Wording(
        "This line has \(found) columns; a table may have at most \(limit).",
        remedy: "Split it into several narrower tables, or put the figures into a CSV file."
      )
    case .tooManyTableCells(let found, let limit):
      Wording(
        "The tables of this file have more than \(found - 1) cells together; the most is \(limit).",
        remedy: "Put the figures into a CSV file, or split the text into several pages."
      )
    case .tableUnderLongText:
      Wording(
        "This table line (|---|---|) stands directly below a text that is too long.",
        remedy: "Leave a blank line before the table’s heading line, and one after the table."
      )
    case .tableRowTooLong(let expected, let found):
      Wording(
        "This row has \(found) cells, but the table has \(expected) columns; the rest would be lost.",
        remedy:
          "Remove cells, or add columns to the heading row, and as many --- | to the line of hyphens below it. Write a | inside a cell as \\|."
      )
    case .tooDeep(let limit):
      Wording(
        "This part is nested more than \(limit) levels deep.",
        remedy: "Use fewer lists, quotes (>) and emphasis inside each other."
      )
    case .tooManyLines(let limit):
      Wording(
        "This text has more than \(limit) lines.",
        remedy: "Split it into several pages."
      )
    case .tooManyMarks(let mark, let limit):
      Wording(
        "The mark \(mark) occurs more than \(limit) times in this file.",
        remedy:
          "Check that nothing was pasted by mistake; if not, split the text into several pages."
      )
    case .referencesTooLong:
      Wording(
        "The addresses defined here as [label]: … are too long for how often they are used.",
        remedy: "Leave a blank line after each of them, and shorten those that are very long."
      )
    case .tooManyProblems(let limit):
      Wording(
        "This text has more than \(limit) mistakes; those that follow are not listed.",
        remedy: "Mend the ones that are listed and run again."
      )
    case .rawHTML(let tag, .word):
      Wording(
        "“<\(tag)>” is taken for an HTML tag, so it would not be shown on the page.",
        remedy: HTMLMeaning.word.english(tag)
      )
    case .rawHTML(let tag, let meaning):
      Wording(
        "The HTML tag \(meaning.brackets(tag))cannot be used in a text.",
        remedy: meaning.english(tag)
      )
    case .htmlComment:
      Wording(
        "A hidden note <!-- … --> is not published.",
        remedy: "Delete the note, or write it out for readers to see."
      )
    case .topLevelHeading(let number):
      Wording(
        "This heading has one #, the level that is kept for the page’s title.",
        remedy: "Add another #, so that the line begins with ##. If it is no heading write \\# "
          + (number.map { "in place of #, or a word before it: … \($0)" } ?? "in place of #.")
      )
    case .skippedHeadingLevel(let from, let to):
      Wording(
        "This heading is of level \(to), but the heading before it is of level \(from).",
        remedy: "Go down one level at a time: use \(String(repeating: "#", count: from + 1)) here."
      )
    case .emptyHeading:
      Wording(
        "This heading has no text.",
        remedy: "Write the heading after the #, or delete the line."
      )
    case .missingAlternativeText:
      Wording(
        "This image has no description for people who cannot see it.",
        remedy:
          "Describe it in the square brackets, e.g. ![Pupils reading in the library](image.jpg)."
      )
    case .emptyLink(let text):
      Wording(
        "This link leads nowhere.",
        remedy:
          "Put the address into the round brackets: [\(text)](https://…), or the path of a file of "
          + "the portal, counted from this file’s folder."
      )
    case .emptyLinkText(let url):
      Wording(
        "This link has no text to click on.",
        remedy: "Write in the square brackets what readers see: [words to click on](\(url))."
      )
    case .brokenAddress(let url):
      Wording(
        "This address is cut short by a *, _ or ~ inside it.",
        remedy: "Put the whole address between < and >: <\(url)>"
      )
    case .forbiddenScheme(let url):
      Wording(
        "A link may not lead to an address such as “\(url)”.",
        remedy: "Use only https:, http:, mailto:, tel:, or the path of an .md file of the portal."
      )
    case .misspeltScheme(let scheme, let better):
      Wording(
        "The beginning of this address is misspelt: “\(scheme):”.",
        remedy: "Write \(better)"
      )
    case .ownComputer(let url, let name):
      Wording(
        "“\(url)” is a place on your own computer, which no reader can reach.",
        remedy: name.map {
          "Copy the file beside this text, a document as PDF, and write (\($0))."
        } ?? "Copy the file beside this text and write its name."
      )
    case .absolutePath(let url, let better):
      Wording(
        "The address “\(url)” begins with a slash.",
        remedy: better.map { "Write the path of the file from here: \($0)" }
          ?? "Write the path of the file, counted from this file’s folder, without a slash before it."
      )
    case .invalidAddress(let url, let fault): fault.english(url)
    case .unknownLinkTarget(let path, let meant): meant.english(path)
    case .linkOutsideContent(let path):
      Wording(
        "“\(path)” lies outside the content folder.",
        remedy: "Link only to files in content; remove some of the ../ at the start."
      )
    case .linkToDraft(let path):
      Wording(
        "“\(path)” is not published yet (a draft, or scheduled for later).",
        remedy: "Add the link once it is, or change that post's `date` or `draft`."
      )
    case .unknownAnchor(let anchor, let path, let nearest, let known):
      Wording(
        "\(path.map { "“\($0)”" } ?? "This page") has no section “#\(anchor)”.",
        remedy: nearest.map { "Did you mean “#\($0)”?" }
          ?? (known.isEmpty
            ? "Leave out “#\(anchor)”: no heading is there to lead to."
            : "It has: \(list(known.map { "#" + $0 })).")
      )
    case .emptyImage:
      Wording(
        "This image names no file.",
        remedy: "Put the file’s name into the round brackets, e.g. ![The library](library.jpg)."
      )
    case .remoteImage(let url):
      Wording(
        "The image “\(url)” lies on another site.",
        remedy: "Save it beside the text and name the file, e.g. ![The library](library.jpg)."
      )
    case .imageSize(let mark):
      Wording(
        "“\(mark)” is the size of an image in the way of another program; here it becomes part of the "
          + "image’s description.",
        remedy: "Delete “\(mark)”: the theme decides how large images are.")
    case .imageInAddress:
      Wording(
        "The whole image is written into the address itself, as data:….",
        remedy: "Save it as a file beside the text and name that, e.g. ![The library](library.jpg)."
      )
    case .unknownImage(let path, let nearest):
      Wording(
        "There is no image “\(path)”.",
        remedy: nearest.map { "Did you mean “\($0)”?" }
          ?? "Copy the image beside the text and give its exact name, with its ending such as .jpg."
      )
    case .unsupportedImage(let path, let isThere):
      Wording(
        "“\(path)” is a PDF, which cannot be shown like an image.",
        remedy: isThere
          ? "Take out the ! to offer it as a link, or export the page as a PNG picture to show it."
          : "It is not here, either. To show it, export the page as a PNG picture, put that beside the text "
            + "and name it; to offer it, copy the PDF beside the text and take out the !."
      )
    case .chartWithinBlock(let container):
      Wording(
        "A chart cannot stand within \(container.english), as this one does.",
        remedy: "Move the ```chart block out, to the left margin, with a blank line on each side.")
    case .emptyChart:
      Wording(
        "The ```chart block says nothing.",
        remedy: "Name the indicator to draw, such as `indicator: luot-ban-doc`.")
    case .valueOutOfPlace:
      Wording(
        "A figure called by name cannot stand in a link, a heading or an image’s text.",
        remedy: "Move it into the text below; it leads to its own source.")
    case .invalidValue(let text, let fault): fault.english(text)
    case .undefinedFootnote(let label):
      Wording(
        "The footnote [^\(label)] has no text.",
        remedy: "Add a line at the end: [^\(label)]: The footnote’s text."
      )
    case .unusedFootnote(let label):
      Wording(
        "Nothing mentions the footnote [^\(label)], so it would not be shown.",
        remedy: "Put [^\(label)] after the sentence that it explains, or delete the footnote."
      )
    case .duplicateFootnote(let label, let free, let mentions):
      Wording(
        "The footnote [^\(label)] is written twice, so one of them would not be shown.",
        remedy: "Make this one [^\(free)]: and "
          + (mentions > 1
            ? "change [^\(label)] into [^\(free)] in its sentence"
            : "put [^\(free)] after its sentence")
          + ", or delete one of the two."
      )
    case .leftover(let mark): mark.english
    case .unusedReference(let label):
      Wording(
        "No link uses the address defined as [\(label)].",
        remedy: "Use it, e.g. [text to click on][\(label)], or delete this line."
      )
    case .wordsAsReference(let label, let words):
      Wording(
        "A line that begins with [\(label)]: is taken for a link’s address, so it would not be shown.",
        remedy: "Write: **\(label)**: \(words)"
      )
    case .duplicateReference(let label):
      Wording(
        "The address [\(label)] is defined twice, so this one is not used.",
        remedy: "Delete this line, or rename its label here and in the link that uses it."
      )
    case .misspeltLabel(let used, let defined):
      Wording(
        "The label [\(used)] here is not the same as the one that is defined, [\(defined)].",
        remedy: "Write the same in both places, such as [\(defined)] here.")
    case .brokenLink(let link): link.english
    }
  }
}

extension ProseProblem.Container {
  fileprivate var english: String {
    switch self {
    case .list: "a list"
    case .quotation: "a quotation"
    case .footnote: "a footnote"
    }
  }
}
