internal import Diagnostics
internal import Markup
internal import Pictures

/// Writes out what a drawing's parts come to, as the parser comes to them.
final class DrawingReader: XMLStreamHandler {
  /// The drawing's own text, to find the place of an attribute in.
  private let source: [UInt8]
  private var writer: MarkupWriter
  private var open: [OpenElement] = []
  /// How deep the parser is within an element that goes with all that is in it.
  private var droppedDepth = 0
  private var elementCount = 0
  private var copies = DrawingCopies()
  private(set) var size: ImageSize?
  private(set) var wasCleaned = false
  /// What may not be published, each kind of it once, with the byte where it stands.
  private(set) var faults: [(problem: Problem, offset: Int)] = []

  /// An element whose end has not come.
  private struct OpenElement {
    /// As it is written.
    let name: String
    let kind: DrawingElement
    /// Whether its first tag is still to be closed: an element without content ends in it.
    var isTagOpen = true
    /// A style sheet's text, and where its pieces stand in the source.
    var sheet: [UInt8] = []
    var pieces: [(start: Int, offset: Int)] = []
    /// Of a `switch`: how many elements stay, and where the first web page stood that went.
    var keptCount = 0
    var droppedPage: Int?
  }

  init(_ source: [UInt8]) {
    self.source = source
    writer = MarkupWriter(capacity: source.count)
  }

  var output: [UInt8] { writer.bytes }

  func report(_ problem: PictureProblem, at offset: Int) {
    report(.picture(problem), at: offset)
  }

  private func report(_ problem: Problem, at offset: Int) {
    guard faults.count < Self.faultLimit, !faults.contains(where: { $0.problem == problem }) else {
      return
    }
    faults.append((problem, offset))
  }

  /// More would say the same of one drawing: that it is to be exported in another way.
  private static let faultLimit = 20
}

// MARK: - Parts

extension DrawingReader {
  func start(_ name: XMLName, _ attributes: [XMLAttribute], at offset: Int) {
    elementCount += 1
    if elementCount == Drawing.Limit.elements + 1 {
      report(.tooManyElements(limit: Drawing.Limit.elements), at: offset)
    }
    if open.count + droppedDepth == Drawing.Limit.depth {
      report(.tooDeep(limit: Drawing.Limit.depth), at: offset)
    }
    guard droppedDepth == 0, elementCount <= Drawing.Limit.elements else {
      droppedDepth += 1
      return
    }
    if open.isEmpty, name.local != "svg" || name.namespace != DrawingElement.namespace {
      report(.noDrawing(root: name.local), at: offset)
      droppedDepth = 1
      return
    }
    let kind = DrawingElement(name)
    switch kind {
    case .kept, .text: write(name.local, kind, attributes, at: offset)
    case .link: write(isInText ? "tspan" : "g", .link, attributes, at: offset)
    case .style where attributes.allSatisfy(\.isPlainStyleSheet):
      write("style", .style, attributes, at: offset)
    case .picture: write("image", .picture, attributes, at: offset)
    // Another language of styles, or styles for paper only: browsers pass over them.
    case .style: droppedDepth = 1
    case .dropped:
      // What it says of who drew, and with what.
      if name.local == "metadata" { wasCleaned = true }
      droppedDepth = 1
    case .active(let part):
      drop(name.local, part, at: offset)
      droppedDepth = 1
    case .unknown:
      report(.unknownElement(name: name.local), at: offset)
      droppedDepth = 1
    }
  }

  /// Takes out what is no drawing; where the drawing says what else to show, that is no loss.
  private func drop(_ name: String, _ part: ActivePart, at offset: Int) {
    if name == "foreignObject", let last = open.indices.last, open[last].name == "switch" {
      open[last].droppedPage = open[last].droppedPage ?? offset
    } else {
      report(.activeElement(name: name, part), at: offset)
    }
  }

  func end() {
    guard droppedDepth == 0 else {
      droppedDepth -= 1
      return
    }
    guard var element = open.popLast() else { return }
    if element.kind == .style { writeSheet(&element) }
    if let page = element.droppedPage, element.keptCount == 0 {
      report(.activeElement(name: "foreignObject", .embedding), at: page)
    }
    if element.isTagOpen {
      writer.raw("/>")
    } else {
      writer.raw("</")
      writer.text(element.name)
      writer.raw(">")
    }
    copies.end()
    if open.isEmpty, copies.count > Drawing.Limit.copies {
      report(.tooManyCopies(limit: Drawing.Limit.copies), at: 0)
    }
  }

  func text(_ text: UnsafeRawBufferPointer, at offset: Int) {
    guard droppedDepth == 0, let last = open.indices.last else { return }
    if open[last].kind == .style {
      open[last].pieces.append((open[last].sheet.count, offset))
      open[last].sheet += text
    } else if isInText || text.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      check(ArraySlice(text), at: offset)
      closeTag()
      writer.text(ArraySlice(text))
    }
  }

  /// A character that no text may hold may come in as a reference, too.
  private func check(_ text: ArraySlice<UInt8>, at offset: Int) {
    if let fault = TextRule.findings(in: text).faults.first { report(fault.problem, at: offset) }
  }

  private var isInText: Bool {
    open.last.map { $0.kind == .text || $0.kind == .link && $0.name == "tspan" } ?? false
  }
}

// MARK: - Writing

extension DrawingReader {
  private func closeTag() {
    guard let last = open.indices.last, open[last].isTagOpen else { return }
    writer.raw(">")
    open[last].isTagOpen = false
  }

  private func write(
    _ name: String, _ kind: DrawingElement, _ attributes: [XMLAttribute], at offset: Int
  ) {
    closeTag()
    writer.raw("<")
    // From the lists, so that nothing in it is ever escaped.
    writer.text(name)
    if open.isEmpty {
      writer.attribute("xmlns", DrawingElement.namespace)
      size = ImageSize(ofDrawing: attributes)
    }
    var target: String?
    for attribute in attributes {
      guard let (form, known) = DrawingAttribute.of(attribute.name),
        let value = value(
          of: attribute, form, in: name, kind, among: attributes, at: offset)
      else { continue }
      writer.raw(" ")
      writer.text(known)
      writer.raw("=\"")
      writer.text(value)
      writer.raw("\"")
      if known == "href" { target = value }
    }
    if let last = open.indices.last { open[last].keptCount += 1 }
    open.append(OpenElement(name: name, kind: kind))
    copies.start(
      id: attributes.first { $0.name == XMLName(namespace: "", local: "id") }?.value,
      copied: name == "use" ? target : nil)
  }

  /// What an attribute is written with; `nil` for one that goes.
  private func value(
    of attribute: XMLAttribute, _ form: DrawingAttribute, in element: String,
    _ kind: DrawingElement, among all: [XMLAttribute], at offset: Int
  ) -> String? {
    let value = attribute.value
    do throws(StyleReader.Fault) {
      switch form {
      case .plain:
        return DrawingAttribute.isPlain(value) || kind == .style && value == "text/css"
          ? value : nil
      case .text:
        check(Array(value.utf8)[...], at: place(of: attribute, after: offset))
        return value
      case .style: return try StyleReader.value(value, in: element)
      case .declarations:
        let declarations = try StyleReader.declarations(value, in: element)
        return declarations.isEmpty ? nil : declarations
      case .reference:
        // The name without a prefix wins where a drawing gives both, as programs do for old browsers.
        let isOld = !attribute.name.namespace.isEmpty
        if isOld, all.contains(where: { $0.name == XMLName(namespace: "", local: "href") }) {
          return nil
        }
        return address(value, in: element, kind, at: place(of: attribute, after: offset))
      case .handler:
        report(
          .eventHandler(attribute: attribute.name.local, element: element),
          at: place(of: attribute, after: offset))
        return nil
      }
    } catch {
      report(error.problem, at: place(of: attribute, after: offset))
      return nil
    }
  }

  /// An address that an element points to.
  private func address(
    _ value: String, in element: String, _ kind: DrawingElement, at offset: Int
  ) -> String? {
    let address = value.trimmed
    if kind == .picture, !address.isEmpty {
      do throws(EmbeddedPicture.Fault) {
        let picture = try EmbeddedPicture(address)
        if picture.wasCleaned { wasCleaned = true }
        return picture.address
      } catch {
        switch error {
        case .outside:
          report(.outwardReference(address: address.shortened, element: element), at: offset)
        case .faulty(let reason): report(.embeddedPicture(reason: reason), at: offset)
        }
        return nil
      }
    }
    // Where a link leads is nobody's business in a picture; but what would run says so.
    if kind == .link {
      if let scheme = address.scheme, !["http", "https", "mailto", "tel"].contains(scheme) {
        report(.outwardReference(address: address.shortened, element: "a"), at: offset)
      }
      return nil
    }
    guard address.isEmpty || address.hasPrefix("#") else {
      report(.outwardReference(address: address.shortened, element: element), at: offset)
      return nil
    }
    return address
  }

  private func writeSheet(_ element: inout OpenElement) {
    let text = String(decoding: element.sheet, as: UTF8.self)
    do {
      let sheet = try StyleReader.sheet(text)
      guard !sheet.isEmpty else { return }
      writer.raw(">")
      element.isTagOpen = false
      writer.text(sheet)
    } catch {
      let piece = element.pieces.last { $0.start <= error.offset }
      report(error.problem, at: (piece?.offset ?? 0) + error.offset - (piece?.start ?? 0))
    }
  }

  /// Where an attribute stands: the parser only tells where its element's tag begins.
  private func place(of attribute: XMLAttribute, after offset: Int) -> Int {
    let name = Array(attribute.name.local.utf8)
    var start = offset
    let end = source[offset...].firstOffset(of: UInt8(ascii: ">")) ?? source.count
    while let found = source[start..<end].firstOffset(of: name[0]) {
      let before = source[max(offset, found - 1)]
      let after = source[found...].dropFirst(name.count).first
      if source[found...].starts(with: name), before <= UInt8(ascii: " ") || before == 0x3A,
        after.map({ $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "=") }) ?? false
      {
        return found
      }
      start = found + 1
    }
    return offset
  }
}

extension XMLAttribute {
  /// Whether a `style` element that has it holds styles for every screen.
  fileprivate var isPlainStyleSheet: Bool {
    switch name.local {
    case "type": value.isEmpty || value.lowercased().hasPrefix("text/css")
    case "media": ["", "all", "screen"].contains(value.lowercased())
    default: true
    }
  }
}

extension String {
  /// Without the white space and control characters around it, which browsers pass over.
  fileprivate var trimmed: String {
    let isSpace = { (character: Unicode.Scalar) in character.value <= 0x20 }
    let head = unicodeScalars.drop(while: isSpace)
    guard let last = head.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(String.UnicodeScalarView(head[...last]))
  }

  /// What stands before the first colon of an address, as browsers read it.
  fileprivate var scheme: String? {
    let text = unicodeScalars.filter { $0.value > 0x20 }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let isScheme = name.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "+") }
    return isScheme ? String(String.UnicodeScalarView(name)).lowercased() : nil
  }

  /// As much as a message shows of it.
  fileprivate var shortened: String {
    let limit = 60
    return count <= limit ? self : String(prefix(limit)) + "…"
  }
}
