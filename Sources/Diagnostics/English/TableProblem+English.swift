extension TableProblem {
  var english: Wording {
    switch self {
    case .empty:
      Wording(
        "This table is empty.",
        remedy:
          "Name the columns in the first line, e.g. unit,period,value. "
          + "Each later line is a row."
      )
    case .unnamedColumn(let number):
      Wording(
        "Column \(number) of the first line has no name.",
        remedy: "Write the column’s name there, or delete the column if nobody needs it."
      )
    case .unknownColumn(let name, let nearest, let known):
      Wording(
        "There is no column called “\(name)”.",
        remedy: nearest.map { "Did you mean “\($0)”? Correct the name in the first line." }
          ?? "Delete the column, or use one of these names: \(known.joined(separator: ", "))."
      )
    case .missingColumn(let name):
      Wording(
        "The table lacks the column “\(name)”.",
        remedy: "Add “\(name)” to the first line and fill it in on every line below."
      )
    case .duplicateColumn(let name):
      Wording(
        "The column “\(name)” occurs twice.",
        remedy: "Keep one of the two and delete the other with its values."
      )
    case .fieldCount(let expected, let found):
      Wording(
        "This row has \(found) cells, but the first line names \(expected) columns.",
        remedy: found > expected
          ? "A cell may hold the separator. Put that cell in quotes, e.g. \"Cát Bà, Cát Hải\"."
          : "Add a separator for each cell that is missing; leave a cell without a value empty."
      )
    case .unclosedQuote:
      Wording(
        "A quotation mark opens here and never closes.",
        remedy: "Add a \" at the end of the cell. Write a quotation mark inside a cell twice: \"\"."
      )
    case .textAfterQuote:
      Wording(
        "Text follows the closing quotation mark.",
        remedy:
          "Move it inside the quotes. Write a quotation mark inside a cell twice, "
          + "e.g. \"The \"\"Hải Đăng\"\" library\"."
      )
    case .quoteInsideField:
      Wording(
        "This cell holds a quotation mark but is not itself in quotes.",
        remedy:
          "Put the whole cell in quotes and write each quotation mark inside it twice, "
          + "e.g. \"The \"\"Hải Đăng\"\" library\"."
      )
    case .tooManyColumns(let limit):
      Wording(
        "The first line has too many columns; the limit is \(limit).",
        remedy: "Check what separates the columns, and delete those that no table here has."
      )
    case .tooManyRows(let limit):
      Wording(
        "The table has more than \(limit) rows.",
        remedy: "Split it into several files, for instance one for each year."
      )
    case .tooManyProblems(let limit):
      Wording(
        "This table has \(limit) mistakes or more; it was not checked from here on.",
        remedy:
          "Mend those above and run again. The whole file may have been saved in another form: "
          + "save it as CSV UTF-8."
      )
    case .fieldTooLong(let limit):
      Wording(
        "This cell is longer than \(limit / 1024) kB.",
        remedy: "Shorten it. Also check that no quotation mark was left open."
      )
    case .malformedNumber(let text, let example):
      Wording(
        "“\(text)” is not a number that this file can hold.",
        remedy: "Write digits only, without a unit, a per cent sign or spaces, e.g. \(example)."
      )
    case .ambiguousNumber(let text, let whole, let decimal?):
      Wording(
        "“\(text)” can be read in two ways.",
        remedy: "Write \(whole) if it is a whole number, \(decimal) if it has a fraction."
      )
    case .ambiguousNumber(let text, let whole, nil):
      Wording(
        "“\(text)” can be read in two ways: as \(whole), or as a number with a fraction.",
        remedy:
          "This column counts things and takes no fraction: write \(whole) if you mean \(whole)."
      )
    case .notWholeNumber(let text):
      Wording(
        "“\(text)” must be a whole number.",
        remedy: "This column counts things, so write a number without a fraction, e.g. 1234."
      )
    case .numberOutOfRange(let text, let whole, let fraction):
      Wording(
        "“\(text)” has more digits than can be worked with exactly.",
        remedy:
          "Write at most \(whole) digits before the decimal mark and \(fraction) after it. "
          + "For a larger number measure in a larger unit, such as millions."
      )
    }
  }
}
