import Diagnostics
import Pictures
import Testing

@testable import Documents

/// A drawing that was read, as tests look at it.
struct DrawingReading {
  /// As it is published; `nil` when it is not.
  let text: String?
  let size: ImageSize?
  let wasCleaned: Bool
  /// A line for each diagnostic: where, and what.
  let faults: [String]

  init(_ source: String) {
    self.init(bytes: Array(source.utf8))
  }

  init(bytes: [UInt8]) {
    var diagnostics: [Diagnostic] = []
    let drawing = SourceFile(path: "content/a.svg", raw: bytes, into: &diagnostics)
      .flatMap { Drawing($0, into: &diagnostics) }
    text = drawing.map { String(decoding: $0.bytes, as: UTF8.self) }
    size = drawing?.size
    wasCleaned = drawing?.wasCleaned ?? false
    faults = diagnostics.map {
      "\($0.place.line):\($0.place.column) \($0.problem.identifier)"
    }
  }

  /// What of a drawing's content is published, without the outermost element.
  static func content(_ content: String) -> String? {
    let text = DrawingReading(drawing(content)).text
    guard let text else { return nil }
    return text == head + "/>\n" ? "" : String(text.dropFirst(head.count + 1).dropLast(7))
  }

  /// The faults of a drawing's content, which begins in line 2, column 1.
  static func faults(_ content: String) -> [String] {
    DrawingReading(drawing("\n" + content)).faults
  }

  private static let head = "<svg xmlns=\"http://www.w3.org/2000/svg\""

  private static func drawing(_ content: String) -> String {
    head + " xmlns:svg=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\""
      + " xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:ink=\"http://www.inkscape.org/a\">"
      + content + "</svg>"
  }
}
