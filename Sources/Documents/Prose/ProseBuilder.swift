internal import Diagnostics
internal import Markup

/// Turns the parser's events into prose: writes the markup and finds what is wrong on the way.
struct ProseBuilder {
  let file: SourceFile
  let body: Range<Int>
  let index: LineIndex
  let options: ProseOptions
  var diagnostics: [Diagnostic] = []

  var pieces: [Prose.Piece] = []
  var writer = MarkupWriter()
  /// Where the markup of the next piece begins.
  private var flushed = 0
  var headings: [Prose.Heading] = []
  var links: [Prose.Link] = []
  var images: [Prose.Image] = []
  var charts: [Prose.Chart] = []
  var values: [Prose.Value] = []
  var plain = PlainText.beginning
  var anchors = AnchorRegistry()
  var footnotes = Footnotes()
  var definitions = DefinitionLog()
  var table = TableState()
  /// Whether the text that the parser gives may hold what the file's bytes could not: characters that
  /// stand as entities, isolates that a paragraph leaves open.
  let needsTextCheck: Bool
  /// The isolates of the open block.
  var isolates = IsolateBalance()

  /// What is open, from the document inwards.
  var stack: [Frame] = []
  /// How many inlines, and images among them, are open.
  var inlineDepth = 0
  var imageDepth = 0
  /// Whether the next text begins a line of a paragraph.
  var startsLine = false
  /// Which marks at the beginnings of lines were reported in the open paragraph.
  var lineMarks: Set<String> = []
  /// What the lines of the open block say of each other.
  var lines = BlockLines()
  /// The line of the file, from 0, where the last table ends, and one that a table goes on at behind an
  /// empty line.
  var lastTable: Int?
  var tornAt: Int?
  /// Whether what looks like the sign of a fence is to be closed by another one.
  var isFenceSignOpen = false
  /// The mark that the block before left open, which one in this block may have been meant to close.
  var openEmphasis: OpenEmphasis?
  /// Up to where in the open block's text all marks belong to an address that is told to be cut.
  var toldUpTo = 0
  /// How many blocks with words there were.
  var blockNumber = 0
  /// The names of the HTML tags of the open block that were told.
  var toldTags: [String] = []
  /// Whether emphasis ended right before the next inline.
  var isBehindEmphasis = false
  /// The backslash that makes a plain sign of the first mark before that emphasis.
  var escapedMark: Range<Int>?
  /// The box of a task that stands at the beginning of the next paragraph; whether it is ticked.
  var openBox: Bool?
  /// Whether a box that is none was reported in the outermost open list.
  var isBoxTold = false
  /// The words below the picture that a paragraph is made of; `nil` where it is made of others.
  var caption: String?
  /// What was meant for footnotes and is none.
  var footnoteForms = FootnoteForms()
  /// What the next items of the open ordered lists would count, from the outermost inwards.
  var numbers: [ListNumber] = []
  /// The numbers of the links that are open.
  var openLinks: [Int] = []
  /// Where the inlines of the open block stand.
  var cursor = InlineCursor([])
  var map = SourceMap(fallback: 0..<0)
  /// The first line of the file, from 0, that no block has claimed yet.
  var nextLine: Int

  init(file: SourceFile, body: Range<Int>, index: LineIndex, options: ProseOptions) {
    self.file = file
    self.body = body
    self.index = index
    self.options = options
    needsTextCheck =
      file.bytes[body].holds(UInt8(ascii: "&")) || IsolateBalance.mayOccur(in: file.bytes[body])
    writer = MarkupWriter(capacity: body.count + body.count / 4)
    nextLine = index.line(at: body.lowerBound)
  }

  /// An open node, and where in its block's text it began.
  struct Frame {
    let kind: MarkdownEvent.Kind
    var start = 0
    /// Which mark began it, if it is emphasis.
    var mark: UInt8 = 0
    /// Where the text of a link or image began.
    var textStart = 0
    var isAutolink = false
    /// Where the words of a link or image begin, and how many images there were before it.
    var stretchStart = 0
    var imageCount = 0
  }

  /// After so many faults a body is not checked further.
  private static let problemLimit = 100
  /// How deep emphasis and links may stand inside each other.
  private static let inlineNesting = 32
}

extension ProseBuilder {
  mutating func prose(_ events: [MarkdownEvent]) -> Prose {
    footnotes = Footnotes(events, prefix: options.footnotePrefix)
    footnoteForms = FootnoteForms(in: file.bytes[body])
    for number in events.indices {
      switch events[number] {
      case .enter(let block): enter(block, rest: events[(number + 1)...])
      case .leaf(let leaf): self.leaf(leaf, rest: events[(number + 1)...])
      case .exit:
        guard let frame = stack.popLast() else { continue }
        exit(frame, rest: events[(number + 1)...])
      }
    }
    flush()
    checkAnchors()
    checkDefinitions()
    checkSpoiltDefinitions()
    // As long as it is and no longer: a writer's buffer may be twice as large, and this one is kept.
    let markup = MarkupFragment(bytes: writer.bytes.withUnsafeBufferPointer(Array.init))
    return Prose(
      pieces: pieces,
      markup: markup,
      headings: headings,
      links: links,
      images: images,
      charts: charts,
      values: values,
      plainText: plain.beginning,
      anchors: anchors.anchors.union(footnotes.anchors)
    )
  }

  private mutating func enter(_ block: MarkdownEvent.Block, rest: ArraySlice<MarkdownEvent>) {
    var frame = Frame(kind: block.kind, imageCount: images.count)
    switch block.kind {
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
      enterInline(&frame)
      stack.append(frame)
      inlineDepth += 1
      if inlineDepth == Self.inlineNesting + 1 {
        report(.tooDeep(limit: Self.inlineNesting), at: map.file(cursor.position..<cursor.position))
      }
    default:
      stack.append(frame)
      enterBlock(block, rest: rest)
    }
  }

  private mutating func exit(_ frame: Frame, rest: ArraySlice<MarkdownEvent>) {
    switch frame.kind {
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
      inlineDepth -= 1
      exitInline(frame)
    default:
      exitBlock(frame.kind, rest: rest)
    }
  }

  /// Ends the markup before a hole.
  mutating func flush() {
    guard flushed < writer.bytes.count else { return }
    pieces.append(.markup(flushed..<writer.bytes.count))
    flushed = writer.bytes.count
  }

  /// Whether there are so many faults that no more are taken.
  var isFull: Bool { diagnostics.count > Self.problemLimit }

  mutating func report(_ problem: ProseProblem, at range: Range<Int>) {
    guard notes(problem) else { return }
    report(any: .prose(problem), at: range)
  }

  mutating func report(any problem: Problem, at range: Range<Int>) {
    guard !isFull else { return }
    let isLast = diagnostics.count == Self.problemLimit
    let reported = isLast ? .prose(.tooManyProblems(limit: Self.problemLimit)) : problem
    diagnostics.append(Diagnostic(reported, at: index.place(at: range, in: file)))
  }

  /// The bytes of a line that the parser counts from 1 in the body, without its indent.
  func lineRange(_ line: Int) -> Range<Int> {
    let range = index.range(ofLine: fileLine(line), in: file.bytes)
    return file.bytes[range].drop(while: \.isMarkdownSpace).indices
  }

  /// The line of the file, from 0, that the parser counts from 1 in the body.
  func fileLine(_ line: Int) -> Int {
    index.line(at: body.lowerBound) + max(0, line - 1)
  }
}
