import Diagnostics
import Documents
import Figures
import Quantities

/// What one cell of a figure says, in a table of figures or in one of corrections.
extension TableReading {
  /// A number that must be there; below zero only where that can be.
  ///
  /// What a fault of the number comes to in this cell, where more can be said of it than that it is no
  /// number, `explain` tells.
  static func number(
    _ cell: Table.Cell, name: @autoclosure () -> String, isWhole: Bool,
    mayBeNegative: Bool = false, choice: @autoclosure () -> ValueChoice,
    into diagnostics: inout [Diagnostic], explain: (NumberFault) -> FigureFault?
  ) -> Rational? {
    func report(_ problem: Problem) { diagnostics.append(Diagnostic(problem, at: cell.place)) }
    if cell.isEmpty {
      report(.model(.figure(.emptyValue(column: name(), choice()))))
      return nil
    }
    let isWord = !cell.beginsWithDigit && cell.text.utf8.contains { $0 >= UInt8(ascii: "A") }
    let markers = MissingValue.allCases.map(\.rawValue)
    if isWord, let nearest = NearMiss.of(cell.text, among: markers) {
      let problem = FrontMatterProblem.invalidChoice(
        name: name(), value: cell.text, nearest: nearest, allowed: markers)
      report(.frontMatter(problem))
      return nil
    }
    // Where only whole numbers make sense, 1.234 is a slip for 1234 and never one and a bit.
    var faults: [Diagnostic] = []
    let read = isWhole ? cell.count(into: &faults) : cell.number(into: &faults)
    guard let number = read else {
      diagnostics += faults.map { fault in
        guard case .table(.malformedNumber(let text, let found, _)) = fault.problem else {
          return fault
        }
        let explained =
          found.doubt.map { .doubtfulNumber(text: text, number: $0, choice()) } ?? explain(found)
        return explained.map { Diagnostic(.model(.figure($0)), at: fault.place) } ?? fault
      }
      return nil
    }
    if number < 0, !mayBeNegative {
      report(.model(.negativeCount(text: cell.text)))
      return nil
    }
    return number
  }

  /// An indicator's number: a count is whole unless it has decimals, a rate may be anything.
  static func number(
    _ cell: Table.Cell, name: @autoclosure () -> String, of indicator: Indicator,
    choice: @autoclosure () -> ValueChoice, into diagnostics: inout [Diagnostic]
  ) -> Rational? {
    let definition = indicator.definition
    return number(
      cell, name: name(), isWhole: definition.kind == .count && definition.decimals == 0,
      mayBeNegative: definition.kind.mayBeNegative, choice: choice(), into: &diagnostics
    ) { fault in
      let text = cell.text
      guard let measure = indicator.articles.main.labels[Indicator.Label.measure.rawValue] else {
        return nil
      }
      switch fault {
      case .percent where definition.kind == .count && !measure.contains("%"):
        return .percentOfCount(text: text, measure: measure)
      case .words(let number) where text.isMoney && !measure.lowercased().contains("đồng"):
        return .moneyForCount(text: text, number: number, measure: measure)
      case .other where text.isInWords:
        return .wordForNumber(text: text, measure: measure, choice())
      default: return nil
      }
    }
  }

  /// What to say of a sign or word for “no figure” that does not say why there is none.
  static func wordForNoValue(
    _ cell: Table.Cell, choice: @autoclosure () -> ValueChoice
  ) -> FigureFault? {
    guard !cell.isEmpty, !cell.beginsWithDigit else { return nil }
    let text = cell.text
    let isSigns = text.allSatisfy { !$0.isLetter && !$0.isNumber }
    let word = TableWords.emptyWords[text]
    guard isSigns || word != nil || TableWords.answers[text] == false else { return nil }
    let choice = choice()
    let saysNothing =
      switch choice.kind {
      // Where something is counted, “no” may be none at all or none that is known.
      case .number, .parts, .fraction: true
      // A cross is what people put for yes.
      case .yesNo: isSigns || word != nil && text.lowercased() != "x"
      }
    guard saysNothing else { return nil }
    return .wordForNoValue(text: text, saysNone: word == true, choice)
  }

  /// What to say of a cell that answers neither yes nor no.
  static func reportNoAnswer(
    _ cell: Table.Cell, name: @autoclosure () -> String, choice: ValueChoice,
    into diagnostics: inout [Diagnostic]
  ) {
    let fault: FigureFault =
      cell.isEmpty
      ? .emptyValue(column: name(), choice)
      : TableWords.otherAnswers[cell.text].map { .otherAnswer(text: cell.text, isYes: $0) }
        ?? .wrongValue(text: cell.text, choice)
    diagnostics.append(Diagnostic(.model(.figure(fault)), at: cell.place))
  }
}

extension NumberFault {
  /// The number that a question mark stands beside.
  fileprivate var doubt: String? {
    if case .doubtful(let number) = self { number } else { nil }
  }
}

extension String {
  /// Whether a text is words: letters, and no digit.
  fileprivate var isInWords: Bool {
    contains(where: \.isLetter) && !contains(where: \.isNumber)
  }

  /// Whether a text ends in the sign of a currency.
  fileprivate var isMoney: Bool {
    let text = lowercased()
    return ["đ", "₫", "đồng", "vnd", "vnđ", "$", "usd"].contains(where: text.hasSuffix)
  }
}
