import Figures
import Quantities

/// A system in short words, for tests: letters are cells, a statement is a line such as
/// `2x + 3y = 5` or `x - y <= 0`.
struct SystemNotation {
  var system = DisclosureSystem()
  private var cells: [Character: DisclosureSystem.Cell] = [:]
  private var names: [DisclosureSystem.Cell: Character] = [:]

  /// Makes a system of withheld cells, which are counts unless told otherwise.
  init(
    _ statements: String..., domains: [Character: DisclosureSystem.Domain] = [:],
    silent: Set<Character> = [], published: [Character: Rational] = [:]
  ) {
    let letters = Set(statements.joined().filter(\.isLetter)).union(domains.keys)
    for letter in letters.sorted() {
      let knowledge: DisclosureSystem.Knowledge =
        if let value = published[letter] { .published(value) } else {
          silent.contains(letter) ? .silent : .protected
        }
      let cell = system.add(knowledge, in: domains[letter] ?? .count)
      cells[letter] = cell
      names[cell] = letter
    }
    for statement in statements { state(statement) }
  }

  subscript(letter: Character) -> DisclosureSystem.Cell {
    guard let cell = cells[letter] else { preconditionFailure("No cell \(letter).") }
    return cell
  }

  private mutating func state(_ statement: String) {
    let words = statement.split(separator: " ")
    var terms: [DisclosureSystem.Term] = []
    var sign = 1
    var relation: DisclosureSystem.Relation?
    var bound: Rational = 0
    for word in words {
      switch word {
      case "+": sign = 1
      case "-": sign = -1
      case "=": relation = .equals
      case "<=": relation = .atMost
      case ">=": relation = .atLeast
      case "<": relation = .below
      case ">": relation = .above
      default:
        if relation != nil {
          bound = Self.number(word)
        } else if let letter = word.last {
          let factor = word.count == 1 ? 1 : Self.number(word.dropLast())
          terms.append(.init(self[letter], times: Rational(sign) * factor))
        }
      }
    }
    guard let relation else { preconditionFailure("No relation in \(statement).") }
    system.state(terms, relation, bound)
  }

  private static func number(_ text: Substring) -> Rational {
    let parts = text.split(separator: "/").map { Int($0) }
    guard let above = parts.first ?? nil else { preconditionFailure("No number: \(text).") }
    return Rational(above, over: (parts.count > 1 ? parts[1] : nil) ?? 1)
  }

  /// All that is found, as text: `x=2 y=3 x/y=2/3`, `told x=8 without 1`, `conflict 0 1`.
  func findings(effort: Int = 20_000_000) -> String {
    let findings = system.findings(effort: effort)
    let told = findings.told.map { told in
      name(told.secret) + "=\(told.value)"
        + (told.disbelieved.isEmpty ? "" : " without \(numbers(told.disbelieved))")
    }
    let open = findings.undecided.map { name($0) + "?" }
    let conflicts = findings.conflicts.map { "conflict \(numbers($0))" }
    return (told + open + conflicts).joined(separator: ", ")
  }

  func numbers(_ statements: [DisclosureSystem.Statement]) -> String {
    let all = system.statements
    return statements.map { "\(all.firstIndex(of: $0) ?? -1)" }.joined(separator: " ")
  }

  private func name(_ secret: DisclosureFindings.Secret) -> String {
    secret.cells.map { names[$0].map(String.init) ?? "?" }.joined(separator: "/")
  }
}
