import Quantities

extension DayFault {
  func english(_ text: String) -> Wording {
    Wording(cause(of: text), remedy: remedy)
  }

  private func cause(of text: String) -> String {
    switch self {
    case .form, .other: "“\(text)” is not written as year-month-day."
    case .digits(let part, _): "In “\(text)”, “\(part)” needs two digits: `0\(part)`."
    case .sign(let sign, _):
      "Year, month and day are joined by the keyboard’s -, not by "
        + ("–—".contains(sign) ? "the long dash “\(sign)”." : "“\(sign)”.")
    case .swapped(let month, _):
      "There is no month \(month): in “\(text)” day and month have changed places."
    case .time: "“\(text)” has a time; only the day stands here."
    case .letter(let letter, let digit, _):
      "“\(text)” has the letter “\(letter)”, which looks like the digit \(digit)."
    case .pastMonth(let last):
      "There is no day “\(text)”: the last day of that month is \(last.english)."
    case .noMonth(let month): "There is no day “\(text)”: there is no month \(month)."
    case .words: "“\(text)” is not a day written in digits."
    }
  }

  private var remedy: String {
    switch self {
    case .form(let day), .digits(_, let day), .sign(_, let day), .swapped(_, let day),
      .time(let day), .letter(_, _, let day):
      "Write `\(day.iso8601)`."
    case .pastMonth(let last):
      "Write a day from `\(last.iso8601.dropLast(2))01` to `\(last.iso8601)`."
    case .noMonth:
      "Write year, month (01 to 12) and day: 21 April 2025 is `2025-04-21`."
    case .words, .other: "Write year, month and day in digits: 21 April 2025 is `2025-04-21`."
    }
  }
}

extension FieldNumberFault {
  func english(_ text: String, of name: String) -> Wording {
    switch self {
    case .beside(let what, let number):
      Wording(
        "“\(name)” holds a number only, and here stands “\(what)” beside it.",
        remedy: "Write `\(name): \(number)`.")
    case .percent(let number):
      Wording(
        "“\(name)” holds a number only, and here stands “%” beside it.",
        remedy: "Write `\(name): \(number)` and `measure: \"%\"`.")
    case .grouped(let mark, let number):
      Wording(
        "In “\(text)” there is \(mark == " " ? "a space" : "“\(mark)”") between the digits.",
        remedy: "Write it without: `\(name): \(number)`.")
    case .scaled(let full, let number):
      Wording(
        "In “\(text)” a word stands for thousands or millions.",
        remedy: "Write the number out: `\(name): \(full)`. "
          + "If that is what is counted in, write `\(name): \(number)`.")
    case .spelled(let number):
      Wording(
        "“\(name)” needs a number in digits, not the word “\(text)”.",
        remedy: "Write `\(name): \(number)`.")
    case .letters(let number):
      Wording(
        "“\(text)” has letters that look like digits (O and 0, l and 1).",
        remedy: "Type it again in digits: `\(name): \(number)`.")
    }
  }
}

extension EmptyValue {
  func english(_ name: String, isRequired: Bool) -> Wording {
    let what = FieldHint.english[name]?.what ?? "the value"
    let cause =
      self == .tilde ? "The ~ means “nothing”, so “\(name)” is empty." : "“\(name)” is empty."
    let filling =
      switch self {
      case .nothing: "write \(what) behind `\(name):`"
      case .quotes: "write \(what) between the quotation marks"
      case .tilde: "write \(what) in place of ~"
      case .list: "put one item at least into the square brackets"
      }
    let tilde = self == .tilde ? " If it is really ~, write `\(name): \"~\"`." : ""
    return Wording(
      cause,
      remedy: (isRequired ? "This field is required: " : "Delete this field, or ") + filling + "."
        + tilde)
  }
}

extension FieldHint {
  /// What fields hold, in words, and how a value looks where it is no text.
  static let english: [String: FieldHint] = [
    "title": .text("the title"), "short-title": .text("a short title"),
    "summary": .text("a sentence that sums it up"), "alt": .text("what the picture shows"),
    "label": .text("what the number is called"), "measure": .text("what is counted"),
    "source": .text("the source"), "place": .text("the place"),
    "numerator": .text("what the numerator counts"),
    "denominator": .text("what the denominator counts"), "name": .text("the name"),
    "date": .value("the day", "2025-04-21"), "starts": .value("the first day", "2025-04-19"),
    "ends": .value("the last day", "2025-04-21"),
    "file": .value("the picture’s file name", "tu-sach.jpg"),
    "author": .name("the name of the file or folder of whoever writes"),
    "report": .name("the name of the report that the figure comes from"),
  ]
}
