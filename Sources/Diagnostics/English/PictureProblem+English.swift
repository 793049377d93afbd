extension PictureProblem {
  var english: Wording {
    switch self {
    case .damaged(let format):
      Wording(
        "This \(format) picture is damaged or cut off.",
        remedy:
          "Copy the original again from where it came (phone, camera, web site, drawing program).")
    case .tooManyPixels(let width, let height, let limit):
      Wording(
        "The picture is too large: \(width) × \(height) pixels; the limit is "
          + "\(limit / 1_000_000) million.",
        remedy: "Make the picture smaller, 2,000 pixels wide for one, and save it.")
    case .notWellFormed(let fault):
      Wording(
        "This SVG picture is no well-formed XML: \(fault.english).",
        remedy: "Export it again from the drawing program. If it was edited by hand, mend this "
          + "place.")
    case .noDrawing("html"):
      Wording(
        "This file is a web page, not an SVG drawing: perhaps a page with an error, or one to log in, was "
          + "saved in its place.",
        remedy: "Open the page with the drawing again, right-click the drawing itself, and save it."
      )
    case .noDrawing(let root):
      Wording(
        "This file is no SVG picture: its first element is “\(root)”.",
        remedy: "Export the picture as SVG. An SVG picture begins with "
          + "`<svg xmlns=\"http://www.w3.org/2000/svg\" …>`.")
    case .otherEncoding(let name):
      Wording(
        "This SVG picture says that it is written in “\(name)”; only UTF-8 is taken here.",
        remedy: "Export it again as UTF-8, or save the file as UTF-8 and write "
          + "`encoding=\"UTF-8\"`.")
    case .ownGrammar:
      Wording(
        "This SVG picture brings words and rules of its own (`<!DOCTYPE svg … [ … ]>`), which can "
          + "hide a program.",
        remedy: "Export it without what is needed to edit it: in Illustrator clear “Preserve "
          + "Illustrator Editing Capabilities”, in Inkscape choose “Plain SVG”.")
    case .activeElement(let name, .script):
      Wording(
        "This SVG picture holds a program (element `<\(name)>`).",
        remedy: "Export it as a picture that stands still: without interaction, or as “Plain SVG” "
          + "in Inkscape. Failing that, use PNG.")
    case .activeElement(let name, .animation):
      Wording(
        "This SVG picture moves (element `<\(name)>`); pictures here stand still.",
        remedy: "Export it without animation, or as PNG.")
    case .activeElement(let name, .embedding):
      Wording(
        "This SVG picture embeds what is no drawing (element `<\(name)>`).",
        remedy: "Export it with plain text: in draw.io clear “Formatted Text” and “Word Wrap”, in "
          + "Figma remove background blur. Failing that, use PNG.")
    case .unknownElement(let name):
      Wording(
        "Browsers do not draw the element `<\(name)>` of this SVG picture, so that something would "
          + "be missing.",
        remedy: "Turn text and effects into paths in the drawing program and export again "
          + "(Inkscape: “Object to Path”, “Plain SVG”), or export as PNG.")
    case .eventHandler(let attribute, let element):
      Wording(
        "This SVG picture holds a program in `\(attribute)` of `<\(element)>`.",
        remedy: "Delete `\(attribute)=\"…\"`, or export a picture that stands still, without "
          + "interaction.")
    case .outwardReference(let address, let element):
      Wording(
        "The element `<\(element)>` of this SVG picture takes something from elsewhere: "
          + "“\(address)”.",
        remedy: "Embed it and export again (Inkscape: “Embed Images”, Illustrator: “Embed”). A "
          + "picture may only use what it holds itself, such as `#name`.")
    case .embeddedPicture(.format):
      Wording(
        "A picture within this SVG picture is neither JPEG nor PNG nor WebP.",
        remedy: "Turn it into PNG or JPEG in the drawing program and export again.")
    case .embeddedPicture(.damaged):
      Wording(
        "A picture within this SVG picture is damaged or cut off.",
        remedy: "Place it anew in the drawing program and export again.")
    case .embeddedPicture(.tooManyPixels(let limit)):
      Wording(
        "A picture within this SVG picture is too large; the limit is \(limit / 1_000_000) million "
          + "pixels.",
        remedy: "Make it smaller before it is placed, and export again.")
    case .styleEscape:
      Wording(
        "The styles (CSS) of this SVG picture hold a `\\`, which can hide a program.",
        remedy: "Write the font's or colour's name without `\\`, or export with “Presentation "
          + "Attributes” in place of CSS.")
    case .styleRule(let name):
      Wording(
        "The styles (CSS) of this SVG picture hold the rule `\(name)`, which no picture needs that "
          + "stands still.",
        remedy: "Export it without fonts and animation (turn text into paths to keep its looks), "
          + "or "
          + "use PNG.")
    case .styleFunction(let name):
      Wording(
        "The styles of this SVG picture use `\(name)(…)`, which no picture has that stands still.",
        remedy: "Export it with plain colours and effects, or use PNG.")
    case .styleSyntax:
      Wording(
        "These styles (CSS) of the SVG picture cannot be understood.",
        remedy: "Export it again from the drawing program. By hand, write `name: value;`.")
    case .tooDeep(let limit):
      Wording(
        "This SVG picture has more than \(limit) elements within one another; no browser draws it.",
        remedy: "Ungroup what is grouped within groups and export again, or export as PNG.")
    case .tooManyElements(let limit):
      Wording(
        "This SVG picture has too many elements; the limit is \(limit).",
        remedy: "Simplify the picture, or export it as PNG.")
    case .tooManyCopies(let limit):
      Wording(
        "This SVG picture copies its own parts more than \(limit) times; a phone would hang.",
        remedy: "Use fewer copies within copies (`<use>`), or export it as PNG.")
    }
  }
}

extension XMLSyntaxFault {
  fileprivate var english: String {
    switch self {
    case .empty: "there is nothing in the file"
    case .noXML: "this place is no XML"
    case .cutOff: "the file is cut off, something is still open"
    case .mismatchedTag: "a closing tag does not match the one that it closes"
    case .duplicateAttribute: "an attribute stands twice"
    case .undefinedEntity: "XML does not know this `&…;`; write the character itself"
    case .unboundPrefix: "the prefix before the colon was not declared by `xmlns:…`"
    case .forbiddenCharacter: "this `&#…;` is a character that may not occur"
    case .afterEnd: "there is more after the picture's end"
    }
  }
}
