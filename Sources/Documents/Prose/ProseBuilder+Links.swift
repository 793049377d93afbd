internal import Diagnostics
internal import Markup

extension ProseBuilder {
  mutating func closeLink(_ frame: Frame, destination: String, title: String, isHidden: Bool) {
    let text = plain.closeStretch(from: frame.stretchStart)
    let range: Range<Int>
    if frame.isAutolink {
      range = map.file(frame.start + 1..<cursor.position)
      cursor.skip(mark: [UInt8(ascii: ">")], atMost: 1)
    } else {
      range = endOfLink(frame, destination: destination)
    }
    guard !isHidden else { return }
    _ = checked(title, at: map.file(frame.start..<cursor.position))
    writer.raw("</a>")
    let number = openLinks.popLast() ?? links.count - 1
    links[number] = link(destination, range: range)
    checkSign(before: frame, destination: destination)
    if text.isEmpty, images.count == frame.imageCount {
      report(.emptyLinkText(url: destination), at: map.file(frame.start..<cursor.position))
    }
  }

  mutating func closeImage(_ frame: Frame, destination: String, title: String, isHidden: Bool) {
    let range = endOfLink(frame, destination: destination)
    let text = plain.closeStretch(from: frame.stretchStart)
    guard !isHidden else { return }
    let whole = map.file(frame.start..<cursor.position)
    let title = checked(title, at: whole) ?? ""
    if needsTextCheck, let fault = IsolateBalance.fault(in: Array(text.utf8)[...]) {
      report(any: fault.problem, at: whole)
    }
    if text.isEmpty { report(.missingAlternativeText, at: whole) }
    guard let destination = checked(destination, at: range) else { return }
    var path = percentDecoded(Array(destination.utf8)[...]) ?? ""
    switch AddressKind(destination) {
    case .empty, .target(.fragment): report(.emptyImage, at: whole)
    // Where it cannot lie, nobody looks for it: it would be told twice.
    case .absolutePath:
      report(.absolutePath(url: destination), at: range)
      path = ""
    case .forbiddenScheme, .target(.external):
      report(.remoteImage(url: destination), at: range)
      path = ""
    case .malformed(let fault):
      report(.invalidAddress(url: destination, fault: fault), at: range)
      path = ""
    case .target(.file): break
    }
    flush()
    pieces.append(.image(images.count))
    images.append(
      Prose.Image(
        destination: destination,
        path: path,
        alternativeText: text,
        title: title,
        range: range
      ))
    writeCaption(title)
    if let size = text.foreignSize {
      report(.leftover(.foreign(mark: size, meant: .nothing)), at: whole)
    }
  }

  /// Takes note of a link, and of what is wrong with its address.
  mutating func append(link destination: String, range: Range<Int>) {
    links.append(link(destination, range: range))
  }

  private mutating func link(_ destination: String, range: Range<Int>) -> Prose.Link {
    var target = LinkTarget.external(destination)
    guard let destination = checked(destination, at: range) else {
      return Prose.Link(destination: destination, target: target, range: range)
    }
    switch AddressKind(destination) {
    case .target(let kind): target = kind
    case .empty: report(.emptyLink, at: range)
    case .absolutePath: report(.absolutePath(url: destination), at: range)
    case .forbiddenScheme: report(.forbiddenScheme(url: destination), at: range)
    case .malformed(let fault): report(.invalidAddress(url: destination, fault: fault), at: range)
    }
    return Prose.Link(destination: destination, target: target, range: range)
  }

  /// Where the address of a link or image stands; all of it where the address stands elsewhere.
  private mutating func endOfLink(_ frame: Frame, destination: String) -> Range<Int> {
    let wanted = destination.utf8.count
    let ending = cursor.closeLink(textFrom: frame.textStart) { [source = cursor.source] address in
      // Escapes and entities only ever make the source longer.
      address.count >= wanted && (wanted == 0) == address.isEmpty
        && (address.count > wanted || source[address].elementsEqual(destination.utf8))
    }
    switch ending {
    case .address(let address) where !address.isEmpty:
      return map.file(address)
    case .address:
      return map.file(frame.start..<cursor.position)
    case .reference(let label):
      definitions.used.insert(DefinitionLog.normalised(cursor.source[label]))
      let whole = map.file(frame.start..<cursor.position)
      // A footnote whose name has a space, and whose text is a word, is the address of a label.
      if cursor.source[label].first == UInt8(ascii: "^") {
        reportFootnote(String(decoding: cursor.source[label].dropFirst(), as: UTF8.self), at: whole)
      }
      return whole
    }
  }

  /// Checks the links to anchors of this page, when all of them are known.
  mutating func checkAnchors() {
    let known = anchors.anchors
    // Looking for a near miss takes time that a hostile page could multiply.
    let candidates = known.count <= 300 ? known.filter { $0.utf8.count <= 100 } : []
    for link in links where !isFull {
      guard case .fragment(let anchor) = link.target, !link.range.isEmpty, !known.contains(anchor)
      else { continue }
      let nearest = anchor.utf8.count <= 100 ? NearMiss.of(anchor, among: candidates) : nil
      report(.unknownAnchor(anchor: anchor, path: file.path, nearest: nearest), at: link.range)
    }
  }
}
