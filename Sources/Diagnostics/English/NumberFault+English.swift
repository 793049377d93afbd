extension NumberFault {
  /// What to say of a text that is no number, `example` being one in the same file.
  func english(_ text: String, example: String) -> Wording {
    switch self {
    case .percent(let number):
      Wording(
        "“\(text)” has a per cent sign, and this cell takes a plain number.",
        remedy: "Delete the sign: write `\(number)`.")
    case .words(let number):
      Wording(
        "“\(text)” has words beside the number.",
        remedy: "Write `\(number)` only; the indicator says what is counted, the rest is a note.")
    case .scaled(let full, let number):
      Wording(
        "“\(text)” has a word for thousands or millions beside the number.",
        remedy:
          "Write all its digits: `\(full)`; or `\(number)` if the indicator counts in such units.")
    case .about(let number):
      Wording(
        "“\(text)” is a number that nobody is sure of.",
        remedy: "Write `\(number)`, and `estimated` in the column `quality`.")
    case .doubtful(let number):
      Wording(
        "“\(text)” has a question mark: nobody knows whether the number is certain.",
        remedy: "Look at the report again; if it is right, write `\(number)`.")
    case .otherDigits(let number):
      Wording(
        "“\(text)” has the digits of another script, such as Arabic, Persian or Thai.",
        remedy: "Type it again with the digits 0 to 9: `\(number)`.")
    case .marks(let number):
      Wording(
        "\(quotation(text)) has signs that do not belong to the number.",
        remedy: "Write `\(number)`; what is to be noted goes into the column for notes.")
    case .letters(let number):
      Wording(
        "“\(text)” has letters that look like digits (O and 0, l and 1).",
        remedy: "Type it again with digits: `\(number)`.")
    case .thousands(let number):
      Wording(
        "“\(text)” separates thousands in another way than this file does.",
        remedy: "Write `\(number)`.")
    case .decimalMark(let number):
      Wording(
        "“\(text)” cannot be read: in this file a point separates thousands, a comma decimals.",
        remedy: "Write `\(number)` if it has a fraction; write thousands without a point.")
    case .range:
      Wording(
        "“\(text)” is a range, and this cell takes one number.",
        remedy: "Write one number, and `estimated` in the column `quality` if it is not certain.")
    case .fraction:
      Wording(
        "“\(text)” is a fraction, and this cell takes one number.",
        remedy: "Write what was counted, e.g. \(example).")
    case .formula(let result?):
      Wording("“\(text)” is a calculation, not its result.", remedy: "Write `\(result)`.")
    case .formula(nil):
      Wording(
        "“\(text)” is a calculation, not its result.",
        remedy: "Write the number that it comes to. In Excel: copy, then Paste Special → Values.")
    case .day:
      Wording(
        "“\(text)” is a day: Excel may have turned the number into a date.",
        remedy:
          "In Excel set the cell to Text (Format Cells → Text), type the number again, and save.")
    case .scientific:
      Wording(
        "Excel shortened this number to “\(text)”; its last digits may be lost.",
        remedy:
          "In the workbook set the whole column to Number (Format Cells → Number, no decimals), and "
          + "save as CSV UTF-8.")
    case .other:
      Wording(
        "“\(text)” is not a number that this file can hold.",
        remedy: "Write digits only, without a unit or a per cent sign, e.g. \(example).")
    }
  }
}
