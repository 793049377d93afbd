import Diagnostics
import Documents
import Figures

/// Something that follows others, and that others follow.
protocol Succeeding: Identified {
  var predecessors: [Located<Identifier<Named>>] { get }
  var successors: [Located<Identifier<Named>>] { get }
}

extension Unit: Succeeding {}
extension Body: Succeeding {}

extension Sequence where Element: Succeeding {
  /// Who names a successor is named as a predecessor by it, and the other way round.
  func checkSuccession(into diagnostics: inout [Diagnostic]) {
    let byID = self.byID
    for element in self {
      func check(
        _ references: [Located<Identifier<Element.Named>>], field: String,
        back: KeyPath<Element, [Located<Identifier<Element.Named>>]>
      ) {
        for reference in references {
          guard let other = byID[reference.value],
            !other[keyPath: back].contains(where: { $0.value == element.id })
          else { continue }
          let problem = ModelProblem.successionNotMutual(
            unit: element.id.rawValue, other: other.id.rawValue, field: field)
          diagnostics.append(Diagnostic(.model(problem), at: reference.site.place))
        }
      }
      check(element.successors, field: "predecessors", back: \.predecessors)
      check(element.predecessors, field: "successors", back: \.successors)
    }
  }
}
