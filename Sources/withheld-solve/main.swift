import Figures
import Foundation
import Quantities

/// A system as the cross test writes it; numbers are texts such as `7` and `-7/3`.
struct Question: Decodable {
  struct Unknown: Decodable {
    var whole: Bool
    var least: String?
    var greatest: String?
    var knowledge: String
    var value: String?
  }
  struct Claim: Decodable {
    var terms: [[String]]
    var relation: String
    var bound: String
  }
  var unknowns: [Unknown]
  var statements: [Claim]
  var shares: [[Int]]?
}

func rational(_ text: String) -> Rational {
  let parts = text.split(separator: "/").map { Int($0) ?? 0 }
  return Rational(parts[0], over: parts.count == 2 ? parts[1] : 1)
}

let decoder = JSONDecoder()
while let line = readLine() {
  let question = try decoder.decode(Question.self, from: Data(line.utf8))
  var system = DisclosureSystem()
  let cells = question.unknowns.map { unknown in
    let knowledge: DisclosureSystem.Knowledge =
      switch unknown.knowledge {
      case "protected": .protected
      case "silent": .silent
      default: .published(rational(unknown.value ?? "0"))
      }
    return system.add(
      knowledge,
      in: DisclosureSystem.Domain(
        isWhole: unknown.whole, least: unknown.least.map(rational),
        greatest: unknown.greatest.map(rational)))
  }
  for claim in question.statements {
    let relation: DisclosureSystem.Relation =
      switch claim.relation {
      case "=": .equals
      case "<=": .atMost
      case ">=": .atLeast
      case "<": .below
      default: .above
      }
    let terms = claim.terms.map { pair in
      DisclosureSystem.Term(cells[Int(pair[0]) ?? 0], times: rational(pair[1]))
    }
    system.state(terms, relation, rational(claim.bound))
  }
  for share in question.shares ?? [] {
    system.protectShare(cells[share[0]], of: cells[share[1]])
  }
  let number = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
  let start = ContinuousClock.now
  let findings = system.findings()
  let time = ContinuousClock.now - start
  func name(_ secret: DisclosureFindings.Secret) -> String {
    switch secret {
    case .cell(let cell): "\"\(number[cell] ?? -1)\""
    case .share(let part, let whole): "\"\(number[part] ?? -1)/\(number[whole] ?? -1)\""
    }
  }
  let told = findings.told.map { "[\(name($0.secret)),\"\($0.value)\",\($0.disbelieved.count)]" }
  let undecided = findings.undecided.map(name)
  print(
    "{\"told\":[\(told.joined(separator: ","))],\"undecided\":[\(undecided.joined(separator: ","))],"
      + "\"conflicts\":\(findings.conflicts.count),\"ms\":\(time / .milliseconds(1))}")
}
