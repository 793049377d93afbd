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
    case .unnamedColumns(let line):
      Wording(
        "The columns should be named in this line, and are not.",
        remedy:
          "The table’s first line has to name the columns, in Excel each in a cell: `\(line)`.")
    case .linesAboveColumns(let first, let last):
      Wording(
        "There are other lines above the one that names the columns.",
        remedy: first == last
          ? "Delete line \(first), so that the columns’ names come first."
          : "Delete lines \(first) to \(last), so that the columns’ names come first.")
    case .foreignSeparator(let mark):
      Wording(
        mark.map { "The cells have “\($0)” between them, so the whole line is one cell." }
          ?? "The cells have only spaces between them, so the whole line is one cell.",
        remedy:
          "In Excel save again as “CSV UTF-8”. By hand put commas, semicolons or tabs between cells."
      )
    case .quotedLine:
      Wording(
        "The whole line stands in one pair of quotation marks, so it is one cell.",
        remedy:
          "In Excel, if all stands in column A: select it, Data → Text to Columns, and save again. "
          + "By hand delete the quotation marks at both ends of the line.")
    case .otherSeparator(let found, let expected, let line):
      Wording(
        "This line has \(found.english) between its cells, the table has \(expected.english).",
        remedy: "Write this line as `\(line)`.")
    case .repeatedColumns:
      Wording(
        "The columns’ names stand in the middle of the table again.", remedy: "Delete this line.")
    case .strayRow:
      Wording(
        "Only one cell of this line holds something, so it is no row of the table.",
        remedy:
          "Delete the line: titles, notes below the table and signatures do not belong to it. If it "
          + "goes on with the last cell of the line above, join it to that.")
    case .duplicateColumn(let name):
      Wording(
        "The column “\(name)” occurs twice.",
        remedy: "Keep one of the two and delete the other with its values."
      )
    case .fieldCount(let expected, let found, let number?):
      Wording(
        "This row has \(found) cells, but the first line names \(expected) columns: "
          + "a comma cuts a number in two.",
        remedy: "Write the number without a mark between thousands: `\(number)`.")
    case .fieldCount(let expected, let found, nil):
      Wording(
        "This row has \(found) cells, but the first line names \(expected) columns.",
        remedy: found > expected
          ? "A cell may hold the separator: put that cell in quotes, e.g. \"Cát Bà, Cát Hải\". "
            + "If none does, delete the separators too many at the end of the line."
          : "Add a separator for each cell that is missing; leave a cell without a value empty."
      )
    case .emptyCell(let column):
      Wording(
        "The cell “\(column)” is empty, and every row needs it.",
        remedy: "Fill it in. If cells are merged in Excel, unmerge them and fill in every row.")
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
    case .formulaError(let text):
      Wording(
        "This cell says “\(text)”: a formula in Excel has failed.",
        remedy: "Mend the formula in the workbook, or type the value there, and save as CSV UTF-8.")
    case .narrowColumn:
      Wording(
        "This cell has only #: the column was too narrow in Excel, and its value was not saved.",
        remedy: "Widen the column in the workbook until the values show, and save as CSV UTF-8.")
    case .lostLetters:
      Wording(
        "There is a ? between letters here: accented letters were lost as the file was saved.",
        remedy: "Open the workbook and save as “CSV UTF-8”, not as “CSV” or “CSV (MS-DOS)”.")
    case .malformedNumber(let text, let fault, let example):
      fault.english(text, example: example)
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
    case .invalidDay(let text, let day?):
      Wording(
        "“\(text)” is a day in a form that cannot be read here.", remedy: "Write `\(day)`.")
    case .invalidDay(let text, nil):
      Wording(
        "“\(text)” is not a day of the calendar.",
        remedy: "Write the day before the month, like `21/4/2025`, or `2025-04-21`.")
    case .dayNumber(let text, let day):
      Wording(
        "“\(text)” is the number by which Excel keeps a day.",
        remedy:
          "In Excel set the whole column to Date (Format Cells → Date), and save again. This one is "
          + "`\(day)`.")
    case .monthFirst(let text, let day):
      Wording(
        "“\(text)” can only be read with the month first, which leaves all days with slashes in this "
          + "column in doubt.",
        remedy:
          "If only this one is mistyped, write `\(day)`. If all have the month first: in Excel give the "
          + "column a format with the day first (Format Cells → Date), and save again.")
    }
  }
}

extension CellSeparator {
  fileprivate var english: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    }
  }
}
