/// What can be wrong with a picture.
package enum PictureProblem: Hashable, Sendable {
  case damaged(format: String)
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// A drawing is no well-formed XML.
  case notWellFormed(XMLSyntaxFault)
  case noDrawing(root: String)
  case otherEncoding(name: String)
  case ownGrammar
  case activeElement(name: String, ActivePart)
  case unknownElement(name: String)
  case eventHandler(attribute: String, element: String)
  case outwardReference(address: String, element: String)
  case embeddedPicture(reason: EmbeddedPictureFault)
  case styleEscape
  case styleRule(name: String)
  case styleFunction(name: String)
  case styleSyntax
  case tooDeep(limit: Int)
  case tooManyElements(limit: Int)
  case tooManyCopies(limit: Int)
}

/// What keeps a text from being XML.
package enum XMLSyntaxFault: Hashable, Sendable {
  case empty, noXML, cutOff, mismatchedTag, duplicateAttribute, undefinedEntity, unboundPrefix
  case forbiddenCharacter, afterEnd
}

/// Why an element has no place in a drawing that stands still.
package enum ActivePart: Hashable, Sendable {
  /// It runs a program.
  case script
  /// It moves or changes what is drawn.
  case animation
  /// It shows something that is no drawing: a web page, a film, a sound.
  case embedding
}

/// What is wrong with a picture within a drawing.
package enum EmbeddedPictureFault: Hashable, Sendable {
  /// It is of a kind that no drawing may hold, or no picture.
  case format
  case damaged
  case tooManyPixels(limit: Int)
}

extension PictureProblem {
  var identifier: String {
    switch self {
    case .damaged: "damaged"
    case .tooManyPixels: "too-many-pixels"
    case .notWellFormed: "not-well-formed"
    case .noDrawing: "no-drawing"
    case .otherEncoding: "other-encoding"
    case .ownGrammar: "own-grammar"
    case .activeElement: "active-element"
    case .unknownElement: "unknown-element"
    case .eventHandler: "event-handler"
    case .outwardReference: "outward-reference"
    case .embeddedPicture: "embedded-picture"
    case .styleEscape: "style-escape"
    case .styleRule: "style-rule"
    case .styleFunction: "style-function"
    case .styleSyntax: "style-syntax"
    case .tooDeep: "too-deep"
    case .tooManyElements: "too-many-elements"
    case .tooManyCopies: "too-many-copies"
    }
  }
}
