internal import Diagnostics
internal import Pictures

/// A drawing (SVG) as it is published: what was understood of it, written anew.
///
/// An SVG that is opened by itself may run what it holds and fetch what lies elsewhere. So it is
/// read by a real parser, element by element and attribute by attribute; what is on the lists of a
/// drawing that stands still is written out, and nothing else can be: no trick in the text, no
/// second reading of it by another program, no name that nobody thought of.
struct Drawing: Sendable {
  let bytes: [UInt8]
  /// `nil` for a drawing that does not say.
  let size: ImageSize?
  /// Whether it held anything about its maker or what it was made with, or a picture that did.
  let wasCleaned: Bool

  /// What bounds a drawing.
  enum Limit {
    /// Browsers' own parsers end at 256 or so.
    static let depth = 200
    static let elements = 200_000
    /// Elements that a browser has to draw once all copies are made.
    static let copies = 1_000_000
  }

  /// Reads a drawing; fails when it holds what may not be published.
  ///
  /// - Parameters:
  ///   - file: Its text.
  ///   - diagnostics: Receives what may not be published.
  init?(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let reader = DrawingReader(file.bytes)
    do {
      try XMLStream.read(file.bytes, into: reader)
    } catch {
      reader.report(error.problem, at: error.offset)
    }
    diagnostics += reader.faults.map {
      Diagnostic($0.problem, at: file.place(at: $0.offset))
    }
    guard reader.faults.isEmpty else { return nil }
    bytes = reader.output + [UInt8(ascii: "\n")]
    size = reader.size
    wasCleaned = reader.wasCleaned
  }
}

extension XMLFault {
  fileprivate var problem: PictureProblem {
    switch cause {
    case .syntax(let fault): .notWellFormed(fault)
    case .encoding(let name): .otherEncoding(name: name)
    case .internalSubset: .ownGrammar
    }
  }
}
