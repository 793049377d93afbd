import Quantities

extension TableProblem {
  var english: Wording {
    switch self {
    case .empty(let line):
      Wording(
        "This table is empty.",
        remedy:
          "Name the columns in the first line, in Excel each in a cell: `\(line)`; each later line is a "
          + "row. If nobody needs the table any more, delete the file."
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
          ?? (known.isEmpty
            ? "Delete the column: its name, and its cells below if there are any."
            : "Delete the column, or use one of these names: \(list(known)).")
      )
    case .missingColumn(let name):
      Wording(
        "The table lacks the column “\(name)”.",
        remedy: "Add “\(name)” to the first line and fill it in on every line below."
      )
    case .unnamedColumns(let line, true):
      Wording(
        "The table lacks the line that names its columns: the first one is a row.",
        remedy: "Insert a line above this one, in Excel each name in a cell: `\(line)`.")
    case .unnamedColumns(let line, false):
      Wording(
        "The columns should be named in this line, and nothing in it is the name of one.",
        remedy:
          "Replace this line by the columns’ names in the order of the table, in Excel each in a cell: "
          + "`\(line)`.")
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
        remedy: mark.map {
          "In Excel select column A, Data → Text to Columns with \($0) as delimiter, and save as “CSV "
            + "UTF-8”. By hand replace each \($0) by a semicolon."
        } ?? "Open the workbook and save as “CSV UTF-8”. By hand put semicolons between the cells.")
    case .foreignHeadSeparator(let mark, let expected, let line):
      Wording(
        "This line has \(mark.map { "“\($0)”" } ?? "spaces") between its cells, the rows below have "
          + "\(expected.english).",
        remedy: "Write this line as `\(line)`.")
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
    case .strayRow(let kind): kind.english
    case .duplicateColumn(let name, let other?):
      Wording(
        "The column “\(name)” occurs twice, and the table lacks the column “\(other)”.",
        remedy: "Is this one “\(other)”? If so, write `\(other)` here in the place of “\(name)”.")
    case .duplicateColumn(let name, nil):
      Wording(
        "The column “\(name)” occurs twice.",
        remedy: "Keep one of the two and delete the other with its values."
      )
    case .fieldCount(let expected, let found, let slip):
      Wording(
        "This row has \(found) cells, but the first line names \(expected) columns\(slip.englishCause).",
        remedy: slip.englishRemedy(isLong: found > expected))
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
    case .notWholeNumber(let text, let nearest):
      Wording(
        "“\(text)” must be a whole number.",
        remedy: nearest.isEmpty
          ? "This column counts things: write the number without a fraction, as the report has it."
          : "This column counts things: write \(code(nearest, " or ")), as the report has it.")
    case .numberOutOfRange(let text, let whole, let fraction):
      Wording(
        "“\(text)” has more digits than can be worked with exactly.",
        remedy:
          "Write at most \(whole) digits before the decimal mark and \(fraction) after it. "
          + "For a larger number measure in a larger unit, such as millions."
      )
    case .invalidDay(let text, let day?):
      Wording(
        text.contains(":")
          ? "“\(text)” has a time beside the day, and only the day is wanted here."
          : "“\(text)” is a day in a form that cannot be read here.",
        remedy: "Write `\(day.iso8601)`.")
    case .invalidDay(let text, nil):
      Wording(
        "“\(text)” is not a day of the calendar.",
        remedy: "Write the day before the month, like `21/4/2025`, or `2025-04-21`.")
    case .dayBeyondMonth(let text, let month, let year, let days):
      Wording(
        "There is no day “\(text)”: \(englishMonth(month, year)) has \(days) days only.",
        remedy: "Look the day up and write it, like `\(days)/\(month)/\(year)`.")
    case .emptyDay(let column, let isSubmission):
      Wording(
        "The cell “\(column)” is empty, and every row needs it.",
        remedy: isSubmission
          ? "Write the day when the report was handed in, like `21/4/2025` or `2025-04-21`."
          : "Write the day of the correction, like `21/4/2025` or `2025-04-21`.")
    case .dayNumber(let text, let day):
      Wording(
        "“\(text)” is the number by which Excel keeps a day.",
        remedy:
          "In Excel set the whole column to Date (Format Cells → Date), and save again. This one is "
          + "`\(day.iso8601)`.")
    case .monthFirst(let text, let day):
      Wording(
        "“\(text)” can only be read with the month first, which leaves all days with slashes in this "
          + "column in doubt.",
        remedy:
          "If only this one is mistyped, write `\(day.iso8601)`. If all have the month first: in Excel give the "
          + "column a format with the day first (Format Cells → Date), and save again.")
    }
  }
}

extension StrayRow {
  fileprivate var english: Wording {
    switch self {
    case .note(let column):
      Wording(
        "This line is a note below the table, and no row of it.",
        remedy: column.map {
          "Copy the note to the column `\($0)` of the rows that it is about, and delete this line."
        } ?? "Delete this line; the note does not belong to the table.")
    case .continuation(let line):
      Wording(
        "This line has no separator: a line break may have cut the last cell of line \(line) in two.",
        remedy:
          "Join this line to the end of line \(line), with a space between; in Excel delete the line "
          + "break (Alt+Enter) in the cell. If it is a title or a signature, delete this line.")
    case .other(let column):
      Wording(
        "Only one cell of this line holds something, so it is no row of the table.",
        remedy: "Delete the line: titles and signatures do not belong to the table."
          + (column.map {
            " If it is a note, first copy it to the column `\($0)` of the rows it is about."
          }
            ?? ""))
    }
  }
}

extension RowSlip {
  fileprivate var englishCause: String {
    switch self {
    case .cutThousands, .cutDecimals: ": a comma cuts a number in two"
    case .unquoted(_, let separator):
      ": one cell has \(separator.englishOne) in it, which separates cells"
    case .emptyCells(let count, let separator):
      ": there \(count == 1 ? "is \(separator.englishOne)" : "are \(count) \(separator.english)") too "
        + "many at the end"
    case .cutOff: ": the line breaks off"
    case .other: ""
    }
  }

  fileprivate func englishRemedy(isLong: Bool) -> String {
    switch self {
    case .cutThousands(let number):
      "Write the number without a mark between thousands: `\(number)`."
    case .cutDecimals(let number, let nearest):
      "Write `\(number)`, with a point before the fraction. If things are counted there is no fraction: "
        + "write \(code(nearest, " or ")), as the report has it."
    case .unquoted(let cell, _): "Put the whole cell in quotes: `\(cell)`."
    case .emptyCells(let count, let separator):
      count == 1
        ? "Delete \(separator.englishOne) at the end of the line."
        : "Delete \(count) \(separator.english) at the end of the line."
    case .cutOff(let columns, let required, let separator):
      "Go on with the cells \(code(columns)), \(separator.englishOne) before each. Fill in "
        + "\(code(required)); leave others without a value empty."
    case .other(let separator):
      isLong
        ? "If a cell has \(separator.englishOne) in it, put that cell in quotes; if none has, delete the "
          + "\(separator.english) too many."
        : "Add \(separator.englishOne) for each cell that is missing; leave a cell without a value empty."
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
  fileprivate var englishOne: String {
    switch self {
    case .comma: "a comma"
    case .semicolon: "a semicolon"
    case .tab: "a tab"
    }
  }
}
