internal import Diagnostics
internal import Markup

extension ProseBuilder {
  mutating func closeLink(_ frame: Frame, destination: String, title: String, isHidden: Bool) {
    let text = plain.closeStretch(from: frame.stretchStart)
    let place: AddressPlace
    if frame.isAutolink {
      place = .address(map.file(frame.start + 1..<cursor.position))
      cursor.skip(mark: [UInt8(ascii: ">")], atMost: 1)
    } else {
      place = endOfLink(frame, destination: destination)
    }
    guard !isHidden else { return }
    _ = checked(title, at: map.file(frame.start..<cursor.position))
    writer.raw("</a>")
    let number = openLinks.popLast() ?? links.count - 1
    links[number] = link(destination, at: place, text: text)
    checkSign(before: frame, destination: destination)
    if text.isEmpty, images.count == frame.imageCount {
      report(.emptyLinkText(url: destination), at: map.file(frame.start..<cursor.position))
    }
  }

  mutating func closeImage(_ frame: Frame, destination: String, title: String, isHidden: Bool) {
    let place = endOfLink(frame, destination: destination)
    let range = place.range
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
    switch kind(of: destination, at: place) {
    case .empty, .target(.fragment): report(.emptyImage, at: whole)
    // Where it cannot lie, nobody looks for it: it would be told twice.
    case .absolutePath:
      report(.absolutePath(url: destination, better: nil), at: range)
      path = ""
    case .ownComputer:
      report(.ownComputer(url: destination, name: destination.nameOfCopy), at: range)
      path = ""
    case .forbiddenScheme, .misspeltScheme, .target(.external):
      report(
        destination.lowercased().hasPrefix("data:")
          ? .imageInAddress : .remoteImage(url: destination), at: range)
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
      report(.imageSize(mark: size), at: whole)
    }
  }

  /// Takes note of a bare address, and of what is wrong with it.
  mutating func append(link destination: String, range: Range<Int>) {
    links.append(link(destination, at: .bare(range), text: destination))
  }

  private mutating func link(
    _ destination: String, at place: AddressPlace, text: String
  ) -> Prose.Link {
    let range = place.range
    var target = LinkTarget.external(destination)
    guard let destination = checked(destination, at: range) else {
      return Prose.Link(destination: destination, target: target, range: range)
    }
    switch kind(of: destination, at: place) {
    case .target(let kind): target = kind
    case .empty: report(.emptyLink(text: text.clipped), at: range)
    case .absolutePath: report(.absolutePath(url: destination, better: nil), at: range)
    case .ownComputer:
      report(.ownComputer(url: destination, name: destination.nameOfCopy), at: range)
    case .misspeltScheme(let scheme, let meant):
      let better = destination.addressed(by: meant)
      report(.misspeltScheme(scheme: scheme, better: better), at: range)
    case .forbiddenScheme: report(.forbiddenScheme(url: destination), at: range)
    case .malformed(let fault): report(.invalidAddress(url: destination, fault: fault), at: range)
    }
    return Prose.Link(destination: destination, target: target, range: range)
  }

  /// What an address is, taken as it was written: what text is freed of changes where a link leads.
  private func kind(of destination: String, at place: AddressPlace) -> AddressKind {
    let hidden: UInt32? =
      switch place {
      case .address(let range): file.dropped(in: range, orAtItsEnd: true)
      case .bare(let range): file.dropped(in: range, orAtItsEnd: false)
      case .elsewhere: nil
      }
    return hidden.map { .malformed(.character(codePoint: $0)) } ?? AddressKind(destination)
  }

  /// Where the address of a link or image stands; all of it where the address stands elsewhere.
  private mutating func endOfLink(_ frame: Frame, destination: String) -> AddressPlace {
    let wanted = destination.utf8.count
    let ending = cursor.closeLink(textFrom: frame.textStart) { [source = cursor.source] address in
      // Escapes and entities only ever make the source longer.
      address.count >= wanted && (wanted == 0) == address.isEmpty
        && (address.count > wanted || source[address].elementsEqual(destination.utf8))
    }
    switch ending {
    case .address(let address) where !address.isEmpty:
      return .address(map.file(address))
    case .address:
      return .elsewhere(map.file(frame.start..<cursor.position))
    case .reference(let label):
      definitions.used.insert(DefinitionLog.normalised(cursor.source[label]))
      let whole = map.file(frame.start..<cursor.position)
      // A footnote whose name has a space, and whose text is a word, is the address of a label.
      if cursor.source[label].first == UInt8(ascii: "^") {
        reportFootnote(String(decoding: cursor.source[label].dropFirst(), as: UTF8.self), at: whole)
      }
      return .elsewhere(whole)
    }
  }

  /// Checks the links to anchors of this page, when all of them are known.
  mutating func checkAnchors() {
    let known = anchors.anchors.union(footnotes.anchors).union(options.pageAnchors)
    // Looking for a near miss takes time that a hostile page could multiply.
    let candidates = known.count <= 300 ? known.filter { $0.utf8.count <= 100 } : []
    for link in links where !isFull {
      guard case .fragment(let anchor) = link.target, !link.range.isEmpty, !known.contains(anchor)
      else { continue }
      let nearest = anchor.utf8.count <= 100 ? NearMiss.of(anchor, among: candidates) : nil
      let headings = headings.prefix(ProseProblem.mostSections).map(\.anchor)
      report(
        .unknownAnchor(anchor: anchor, path: nil, nearest: nearest, known: headings), at: link.range
      )
    }
  }
}

/// Where the address of a link stands in the file.
private enum AddressPlace {
  /// Between brackets, which it fills.
  case address(Range<Int>)
  /// In the text itself, which goes on behind it.
  case bare(Range<Int>)
  /// On a line of its own, or nowhere: the whole link.
  case elsewhere(Range<Int>)

  var range: Range<Int> {
    switch self {
    case .address(let range), .bare(let range), .elsewhere(let range): range
    }
  }
}
