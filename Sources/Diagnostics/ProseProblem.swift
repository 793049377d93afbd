/// What can be wrong with the Markdown of a document's body.
package enum ProseProblem: Hashable, Sendable {
  case tooManyTableColumns(found: Int, limit: Int)
  case tooManyTableCells(found: Int, limit: Int)
  case tableUnderLongText
  case tableRowTooLong(expected: Int, found: Int)
  case tooDeep(limit: Int)
  case tooManyLines(limit: Int)
  case tooManyMarks(mark: String, limit: Int)
  case referencesTooLong
  case tooManyProblems(limit: Int)
  /// A tag by its name, with its values where it is no tag: `b`, `ho ten`.
  case rawHTML(tag: String, HTMLMeaning)
  case htmlComment
  /// `number` is the text where it begins with a number, so that the mark may stand for “No.”.
  case topLevelHeading(number: String?)
  case skippedHeadingLevel(from: Int, to: Int)
  case emptyHeading
  case missingAlternativeText
  case emptyLink(text: String)
  case emptyLinkText(url: String)
  case brokenAddress(url: String)
  case forbiddenScheme(url: String)
  /// `htps://…`
  case misspeltScheme(scheme: String, better: String)
  /// `C:/…`, `file:///…`, and the name that a copy may have; `nil` where it names no file.
  case ownComputer(url: String, name: String?)
  /// Begins with a slash; which file makes the page that has this address, if one does.
  case absolutePath(url: String, better: String?)
  case invalidAddress(url: String, fault: AddressFault)
  case unknownLinkTarget(path: String, MissingTarget)
  case linkOutsideContent(path: String)
  case linkToDraft(path: String)
  /// A section that a page has not, with those that it has; the path is `nil` on the same page.
  case unknownAnchor(anchor: String, path: String?, nearest: String?, known: [String])
  case emptyImage
  case remoteImage(url: String)
  /// The size of a picture as other programs write it, in the picture’s description.
  case imageSize(mark: String)
  /// A picture written into the address itself.
  case imageInAddress
  case unknownImage(path: String, nearest: String?)
  /// A PDF, which may not even be there.
  case unsupportedImage(path: String, isThere: Bool)
  case chartWithinBlock(Container)
  case emptyChart
  case valueOutOfPlace
  case invalidValue(text: String, ValueFault)
  case undefinedFootnote(label: String)
  case unusedFootnote(label: String)
  /// `free` is a label that nothing has yet.
  case duplicateFootnote(label: String, free: String, mentions: Int)
  case leftover(LeftoverMark)
  case unusedReference(label: String)
  /// `[Lưu ý]: Đóng`, which was meant for words and vanishes as an address.
  case wordsAsReference(label: String, words: String)
  case duplicateReference(label: String)
  /// What names a footnote or a reference that stands there under another label, nearly the same.
  case misspeltLabel(used: String, defined: String)
  case brokenLink(BrokenLink)

  /// What a block can stand in.
  package enum Container: Hashable, Sendable { case list, quotation, footnote }
}

extension ProseProblem {
  /// So many sections are named where a link to one of them leads nowhere.
  package static let mostSections = 12

  var identifier: String {
    switch self {
    case .tooManyTableColumns: "too-many-table-columns"
    case .tooManyTableCells: "too-many-table-cells"
    case .tableUnderLongText: "table-under-long-text"
    case .tableRowTooLong: "table-row-too-long"
    case .tooDeep: "too-deep"
    case .tooManyLines: "too-many-lines"
    case .tooManyMarks: "too-many-marks"
    case .referencesTooLong: "references-too-long"
    case .tooManyProblems: "too-many-problems"
    case .rawHTML: "raw-html"
    case .htmlComment: "html-comment"
    case .topLevelHeading: "top-level-heading"
    case .skippedHeadingLevel: "skipped-heading-level"
    case .emptyHeading: "empty-heading"
    case .missingAlternativeText: "missing-alternative-text"
    case .emptyLink: "empty-link"
    case .emptyLinkText: "empty-link-text"
    case .brokenAddress: "broken-address"
    case .forbiddenScheme: "forbidden-scheme"
    case .misspeltScheme: "forbidden-scheme"
    case .ownComputer: "forbidden-scheme"
    case .absolutePath: "absolute-path"
    case .invalidAddress: "invalid-address"
    case .unknownLinkTarget: "unknown-link-target"
    case .linkOutsideContent: "link-outside-content"
    case .linkToDraft: "link-to-draft"
    case .unknownAnchor: "unknown-anchor"
    case .emptyImage: "empty-image"
    case .remoteImage: "remote-image"
    case .imageInAddress: "image-in-address"
    case .imageSize: "image-size"
    case .unknownImage: "unknown-image"
    case .unsupportedImage: "unsupported-image"
    case .chartWithinBlock: "chart-within-block"
    case .emptyChart: "empty-chart"
    case .valueOutOfPlace: "value-out-of-place"
    case .invalidValue: "invalid-value"
    case .undefinedFootnote: "undefined-footnote"
    case .unusedFootnote: "unused-footnote"
    case .duplicateFootnote: "duplicate-footnote"
    case .leftover(let mark): mark.identifier
    case .unusedReference: "unused-reference"
    case .wordsAsReference: "unused-reference"
    case .duplicateReference: "duplicate-reference"
    case .misspeltLabel: "misspelt-label"
    case .brokenLink: "broken-link"
    }
  }
}
