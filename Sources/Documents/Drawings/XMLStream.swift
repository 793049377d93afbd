internal import CExpat
internal import Diagnostics

/// A name in XML: what stands before the colon counts only by what it stands for.
struct XMLName: Hashable, Sendable {
  /// The namespace's address; empty for a name without one.
  let namespace: String
  let local: String
}

/// An attribute of an element, its references resolved.
struct XMLAttribute: Hashable, Sendable {
  let name: XMLName
  let value: String
}

/// What is given the parts of an XML text as they come.
protocol XMLStreamHandler: AnyObject {
  /// An element begins; `offset` is the byte that its tag begins at.
  func start(_ name: XMLName, _ attributes: [XMLAttribute], at offset: Int)
  /// The element that began last and has not ended ends.
  func end()
  /// A piece of text, its references resolved; `offset` is the byte that it begins at.
  func text(_ text: UnsafeRawBufferPointer, at offset: Int)
}

/// Why a text is not read as XML, or not further.
struct XMLFault: Error, Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    /// It is not well-formed: no browser shows it either.
    case syntax(XMLSyntaxFault)
    /// It claims an encoding that is not UTF-8; other readers would see another text.
    case encoding(String)
    /// It brings a grammar of its own, which could turn any word into markup.
    case internalSubset
  }

  let cause: Cause
  /// The byte where it shows.
  let offset: Int
}

/// Reads XML by the system's expat: no file and no address but the text itself is ever looked at.
enum XMLStream {
  /// What stands between a namespace and a name where expat joins them; expat itself refuses
  /// namespaces that hold it.
  fileprivate static let separator = UInt8(ascii: "\n")

  /// Reads a text from its beginning to its end or the first fault.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte-order mark.
  ///   - handler: Is given its parts.
  /// - Throws: The first fault.
  static func read(_ bytes: [UInt8], into handler: any XMLStreamHandler) throws(XMLFault) {
    let head = Run(handler: nil)
    head.read(bytes)
    if let fault = head.fault { throw fault }
    // A document type without a grammar of its own says nothing; but where one is named, expat passes
    // over references that nobody defined, as if the names of a missing file could define them.
    var text = bytes
    if let end = head.documentTypeEnd {
      let start = text[..<end].lastOffset(of: "<!DOCTYPE") ?? end
      for index in start..<end where text[index] != UInt8(ascii: "\n") {
        text[index] = UInt8(ascii: " ")
      }
    }
    let body = Run(handler: handler)
    body.read(text)
    if let fault = body.fault { throw fault }
  }
}

/// One run of the parser; the C functions that it calls know it by its address.
private final class Run {
  /// `nil` for a run that only looks at what stands before the root.
  private let handler: (any XMLStreamHandler)?
  private let parser = Parser()
  private(set) var fault: XMLFault?
  /// The byte behind the document type, if there is one.
  private(set) var documentTypeEnd: Int?

  /// The parser and its memory.
  private struct Parser: ~Copyable {
    let handle = XML_ParserCreateNS("UTF-8", XML_Char(bitPattern: XMLStream.separator))

    deinit { XML_ParserFree(handle) }
  }

  init(handler: (any XMLStreamHandler)?) {
    self.handler = handler
  }

  func read(_ bytes: [UInt8]) {
    let parser = self.parser.handle
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetXmlDeclHandler(parser) { run, _, encoding, _ in
      Run.at(run)?.declared(encoding.map { String(cString: $0) })
    }
    XML_SetStartDoctypeDeclHandler(parser) { run, _, _, _, hasInternalSubset in
      Run.at(run)?.documentTypeStarts(hasInternalSubset: hasInternalSubset != 0)
    }
    XML_SetEndDoctypeDeclHandler(parser) { run in Run.at(run)?.documentTypeEnds() }
    XML_SetElementHandler(
      parser, { run, name, attributes in Run.at(run)?.starts(name, attributes) },
      { run, _ in Run.at(run)?.handler?.end() })
    XML_SetCharacterDataHandler(parser) { run, text, length in
      Run.at(run)?.says(UnsafeRawBufferPointer(start: text, count: Int(length)))
    }
    let status = bytes.withUnsafeBytes {
      XML_Parse(
        parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: $0.count), 1)
    }
    guard status == XML_STATUS_ERROR, fault == nil else { return }
    let code = XML_GetErrorCode(parser)
    guard code != XML_ERROR_ABORTED else { return }
    fault = XMLFault(cause: .syntax(XMLSyntaxFault(code)), offset: offset)
  }

  private static func at(_ address: UnsafeMutableRawPointer?) -> Run? {
    address.map { Unmanaged<Run>.fromOpaque($0).takeUnretainedValue() }
  }

  private var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser.handle))) }

  private func stop(_ cause: XMLFault.Cause? = nil) {
    if let cause { fault = XMLFault(cause: cause, offset: offset) }
    XML_StopParser(parser.handle, XML_Bool(0))
  }

  // MARK: Parts

  private func declared(_ encoding: String?) {
    guard let encoding else { return }
    let same = ["utf-8", "utf8", "us-ascii", "ascii"]
    if !same.contains(encoding.lowercased()) { stop(.encoding(encoding)) }
  }

  private func documentTypeStarts(hasInternalSubset: Bool) {
    if hasInternalSubset { stop(.internalSubset) }
  }

  private func documentTypeEnds() {
    // The parser stands at the bracket that ends it.
    documentTypeEnd = offset + 1
  }

  private func starts(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let handler else { return stop() }
    guard let name else { return }
    var found: [XMLAttribute] = []
    var next = attributes
    while let pair = next, let name = pair[0], let value = pair[1] {
      found.append(XMLAttribute(name: XMLName(joined: name), value: String(cString: value)))
      next = pair + 2
    }
    handler.start(XMLName(joined: name), found, at: offset)
  }

  private func says(_ text: UnsafeRawBufferPointer) {
    handler?.text(text, at: offset)
  }
}

extension XMLName {
  /// A name as expat joins it with its namespace.
  fileprivate init(joined text: UnsafePointer<XML_Char>) {
    let joined = String(cString: text)
    let separator = joined.utf8.firstIndex(of: XMLStream.separator)
    namespace = separator.map { String(joined[..<$0]) } ?? ""
    local = separator.map { String(joined[joined.utf8.index(after: $0)...]) } ?? joined
  }
}

extension XMLSyntaxFault {
  fileprivate init(_ code: XML_Error) {
    switch code {
    case XML_ERROR_NO_ELEMENTS: self = .empty
    case XML_ERROR_TAG_MISMATCH: self = .mismatchedTag
    case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION, XML_ERROR_PARTIAL_CHAR:
      self = .cutOff
    case XML_ERROR_DUPLICATE_ATTRIBUTE: self = .duplicateAttribute
    case XML_ERROR_UNDEFINED_ENTITY: self = .undefinedEntity
    case XML_ERROR_UNBOUND_PREFIX: self = .unboundPrefix
    case XML_ERROR_BAD_CHAR_REF: self = .forbiddenCharacter
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: self = .afterEnd
    // The rest are ways to write what is no XML at all.
    default: self = .noXML
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where a text last begins.
  fileprivate func lastOffset(of text: StaticString) -> Int? {
    text.withUTF8Buffer { text in
      indices.dropLast(text.count - 1).last { self[$0...].starts(with: text) }
    }
  }
}
