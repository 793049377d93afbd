import Diagnostics
import Documents
import Figures

/// What cannot be true of bodies together.
struct BodyChecks {
  private let bodies: [Body]

  init(_ bodies: [Body]) {
    self.bodies = bodies
  }

  func run(into diagnostics: inout [Diagnostic]) {
    bodies.checkSuccession(into: &diagnostics)
    for (index, body) in bodies.enumerated() {
      for other in bodies[..<index] where other.validity.overlaps(body.validity) {
        check(body, beside: other, into: &diagnostics)
      }
    }
    checkMembers(into: &diagnostics)
  }

  /// At one time a section of the plan has one body, and the units of a type have one duty.
  private func check(_ body: Body, beside other: Body, into diagnostics: inout [Diagnostic]) {
    if body.section == other.section {
      let problem = ModelProblem.duplicateSection(
        code: body.section.code, firstPath: other.articles.main.file.path)
      diagnostics.append(Diagnostic(.model(problem), at: body.articles.main.file.wholeFile))
    }
    for type in body.unitTypes where other.stands(for: type.value) {
      let problem = ModelProblem.dutyOwedTwice(
        name: type.value.rawValue, other: other.articles.main.title)
      diagnostics.append(Diagnostic(.model(problem), at: type.site.place))
    }
  }

  /// A body that sums others up is summed up by none, and none is summed up twice.
  private func checkMembers(into diagnostics: inout [Diagnostic]) {
    var sums: [Identifier<Body>: Body] = [:]
    for body in bodies {
      for member in body.members {
        let isSum = bodies.contains { $0.id == member.value && !$0.members.isEmpty }
        guard let other = isSum ? body : sums[member.value] else {
          sums[member.value] = body
          continue
        }
        let problem = ModelProblem.dutyOwedTwice(
          name: member.value.rawValue, other: other.articles.main.title)
        diagnostics.append(Diagnostic(.model(problem), at: member.site.place))
      }
    }
  }
}
