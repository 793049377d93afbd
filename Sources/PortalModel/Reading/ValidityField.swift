import Diagnostics
import Documents
import Figures
import Quantities

/// The days on which something exists, as a document's `valid` gives them.
struct ValidityField {
  private var written: Validity?

  /// Whether the last day stands before the first.
  var isReversed: Bool { written?.isReversed ?? false }

  /// What can be gone by: dates that run backwards say nothing.
  var value: Validity {
    written.flatMap { $0.isReversed ? nil : $0 } ?? Validity(from: nil, to: nil)
  }

  init() {}

  fileprivate init(_ written: Validity?) { self.written = written }

  /// Reports dates that run backwards.
  func report(in document: Document, into diagnostics: inout [Diagnostic]) {
    guard isReversed, let from = written?.from, let to = written?.to else { return }
    let problem = ModelProblem.datesReversed(from: from, to: to)
    diagnostics.append(Diagnostic(.model(problem), at: document.site(of: "valid").place))
  }
}

extension FieldReader {
  /// The field `valid` with its first and last day.
  mutating func validity() -> ValidityField {
    ValidityField(
      mapping("valid") { reader in
        Validity(from: reader.date("from")?.value, to: reader.date("to")?.value)
      })
  }
}

extension Document {
  /// The place of a field's name, or of the front matter when the field is not there.
  func site(of field: String) -> Site {
    fields.field(field)?.key.site ?? fields.site
  }
}
