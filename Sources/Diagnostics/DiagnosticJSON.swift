/// Diagnostics for tools: one JSON object a line.
package struct DiagnosticJSON: Sendable {
  private let language: DiagnosticLanguage
  /// The portal's root as the run was given it, so from the current folder.
  private let root: String

  package init(language: DiagnosticLanguage, root: String) {
    self.language = language
    self.root = root == "." ? "" : root.hasSuffix("/") ? root : root + "/"
  }

  /// One diagnostic as a line of JSON, its keys in a fixed order.
  package func render(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let wording = diagnostic.problem.wording(in: language)
    var fields = [
      ("identifier", quoted(diagnostic.problem.identifier)),
      ("path", quoted(place.path)),
      ("file", quoted(root + place.path)),
      ("line", "\(place.line)"),
      ("column", "\(place.column)"),
      ("length", "\(place.length)"),
      ("excerpt", quoted(place.excerpt)),
      ("problem", quoted(wording.problem)),
      ("remedy", quoted(wording.remedy)),
    ]
    if place.excerptColumn > 1 { fields.append(("excerptColumn", "\(place.excerptColumn)")) }
    if !diagnostic.also.isEmpty {
      let rows = diagnostic.also.map { "{\"path\":\(quoted($0.path)),\"line\":\($0.line)}" }
      fields.append(("also", "[" + rows.joined(separator: ",") + "]"))
    }
    if let fix = diagnostic.fix {
      let parts = [
        "\"line\":\(fix.line)", "\"column\":\(fix.column)", "\"length\":\(fix.length)",
        "\"replacement\":\(quoted(fix.replacement))",
      ]
      fields.append(("fix", "{" + parts.joined(separator: ",") + "}"))
    }
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
