import Diagnostics
import Documents
import Figures
import Quantities

extension Table.Cell {
  /// The cell's text as the name of an entity; `nil` for an empty cell.
  func reference<Entity: Identified>(to: Entity.Type) -> Reference<Entity>? {
    isEmpty ? nil : Located(Identifier(text), at: site)
  }

  /// The cell's running text; `nil` for an empty cell.
  var optionalText: String? {
    isEmpty ? nil : text.withoutInvisibleCharacters
  }

  /// Reports an empty cell, under its column's heading.
  func require(_ heading: @autoclosure () -> String, into diagnostics: inout [Diagnostic]) {
    guard isEmpty else { return }
    diagnostics.append(Diagnostic(.table(.emptyCell(column: heading())), at: place))
  }

  /// A calendar year as four digits.
  func period(
    _ heading: @autoclosure () -> String, into diagnostics: inout [Diagnostic]
  ) -> Period? {
    let text = text
    guard !text.isEmpty else {
      require(heading(), into: &diagnostics)
      return nil
    }
    guard text.utf8.count == 4, text.first != "+", let year = Int(text), Self.years ~= year else {
      diagnostics.append(Diagnostic(.model(.invalidPeriod(of: text, years: Self.years)), at: place))
      return nil
    }
    return Period(year: year)
  }

  private static let years = 1900...2200

  /// One of an enumeration's values by the words for it; an empty cell is `nil` without a report.
  func choice<Choice>(
    _ heading: @autoclosure () -> String, of words: Words<Choice>,
    into diagnostics: inout [Diagnostic]
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    let text = text
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) ?? words[text] { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let problem = FrontMatterProblem.invalidChoice(
      name: heading(), value: text, nearest: NearMiss.of(text, among: allowed), allowed: allowed)
    diagnostics.append(Diagnostic(.frontMatter(problem), at: place))
    return nil
  }
}

extension ModelProblem {
  /// What is wrong with a text that is no year, and the year that it names if it names one.
  fileprivate static func invalidPeriod(of text: String, years: ClosedRange<Int>) -> ModelProblem {
    let words = Slug.make(text).split(separator: "-")
    let parts: Set<Substring> = ["thang", "quy", "q1", "q2", "q3", "q4", "dau", "h1", "h2"]
    let named = words.compactMap { Int($0) }.filter(years.contains).uniqued()
    // `24`, as people shorten it.
    if let short = Int(text), text.utf8.count == 2, short < 50 {
      return .invalidPeriod(text: text, .twoDigits(year: String(2000 + short)))
    }
    // `2.024`, with the mark that a spreadsheet puts between thousands.
    let joined = Int(text.filter { !". ,\u{A0}\u{202F}".contains($0) })
    let year = named.count == 1 ? named.first : joined.flatMap { years ~= $0 ? $0 : nil }
    let name = year.map(String.init)
    if words.contains(where: parts.contains) {
      return .invalidPeriod(text: text, .partOfYear(year: name))
    }
    if (2...Self.fewYears).contains(named.count) {
      return .invalidPeriod(text: text, .several(years: named.map(String.init)))
    }
    return .invalidPeriod(text: text, name.map { .beside(year: $0) } ?? .other)
  }

  /// So many years can be listed.
  private static let fewYears = 4
}

/// A column of days.
///
/// A day with slashes has the day first, as Viet Nam writes it. One day of the column that can only
/// have the month first leaves all of them in doubt: that is told once, and none of them is read.
struct DayColumn {
  private let hasMonthFirst: Bool
  private let heading: String
  /// Whether they are the days on which reports came.
  private let isSubmission: Bool

  init(_ table: Table, _ column: String, into diagnostics: inout [Diagnostic]) {
    heading = table.heading(column)
    isSubmission = column == "submitted"
    var monthFirst: (cell: Table.Cell, day: CalendarDate)?
    for row in table.rows {
      guard case .monthFirst(let day) = DayText(row[column].text) else { continue }
      monthFirst = (row[column], day)
      break
    }
    hasMonthFirst = monthFirst != nil
    guard let (cell, day) = monthFirst else { return }
    let problem = TableProblem.monthFirst(text: cell.text, day: day)
    diagnostics.append(Diagnostic(.table(problem), at: cell.place))
  }

  /// The day of a cell.
  func day(_ cell: Table.Cell, into diagnostics: inout [Diagnostic]) -> Located<CalendarDate>? {
    let text = cell.text
    func report(_ problem: TableProblem) -> Located<CalendarDate>? {
      diagnostics.append(Diagnostic(.table(problem), at: cell.place))
      return nil
    }
    switch DayText(text) {
    case .iso(let day): return Located(day, at: cell.site)
    case .dayFirst(let day): return hasMonthFirst ? nil : Located(day, at: cell.site)
    // Told for the whole column.
    case .monthFirst: return nil
    case .number(let day): return report(.dayNumber(text: text, day: day))
    case .other(let day): return report(.invalidDay(text: text, day: day))
    case .none:
      if text.isEmpty { return report(.emptyDay(column: heading, isSubmission: isSubmission)) }
      let short = DayText.shortMonth(text).map {
        TableProblem.dayBeyondMonth(text: text, month: $0.month, year: $0.year, days: $0.days)
      }
      return report(short ?? .invalidDay(text: text, day: nil))
    }
  }
}

enum TableReading {
  static func facilities(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> [Facility] {
    guard
      let table = Table.read(
        file, required: ["id", "name", "type", "unit"], optional: ["note"],
        words: TableWords.columns, texts: ["name", "note"], into: &diagnostics)
    else { return [] }
    var seen = FirstPlaces<Facility>(kind: .facility)
    return table.rows.compactMap { row in
      for column in ["id", "name", "type", "unit"] {
        row[column].require(row.heading(column), into: &diagnostics)
      }
      let id = identifier(row["id"], of: Facility.self, in: &seen, into: &diagnostics)
      guard let id, let name = row["name"].optionalText,
        let type = row["type"].reference(to: FacilityType.self),
        let unit = row["unit"].reference(to: Unit.self)
      else { return nil }
      return Facility(id: id, name: name, type: type, unit: unit, note: row["note"].optionalText)
    }
  }

  static func reports(
    _ file: SourceFile, unreadable: inout UnreadableRows, unsettled: inout [UnsettledRow],
    into diagnostics: inout [Diagnostic]
  ) -> [Report] {
    guard
      let table = Table.read(
        file, required: ["id", "submitter", "period", "submitted"],
        optional: ["kind", "document", "note"], words: TableWords.columns,
        texts: ["document", "note"], into: &diagnostics)
    else {
      unreadable.mayBeAny = true
      return []
    }
    // A row that was left out has some name.
    if !table.isWhole { unreadable.mayBeAny = true }
    let days = DayColumn(table, "submitted", into: &diagnostics)
    var seen = FirstPlaces<Report>(kind: .report)
    return table.rows.compactMap { row in
      row["submitter"].require(row.heading("submitter"), into: &diagnostics)
      let period = row["period"].period(row.heading("period"), into: &diagnostics)
      let submitted = days.day(row["submitted"], into: &diagnostics)
      let kind = row["kind"].choice(
        row.heading("kind"), of: TableWords.reportKinds, into: &diagnostics)
      let isNamed = Slug.isSlug(row["id"].text)
      if !isNamed { unsettled.append(.namelessReport(row, period: period)) }
      let id =
        isNamed ? identifier(row["id"], of: Report.self, in: &seen, into: &diagnostics) : nil
      guard let id, let submitter = row["submitter"].optionalText, let period, let submitted else {
        // Whatever name is missing elsewhere may be that of a row without one of its own.
        if let id { unreadable.names.insert(id.rawValue) } else { unreadable.mayBeAny = true }
        return nil
      }
      return Report(
        id: id,
        submitter: Located(submitter, at: row["submitter"].site),
        kind: kind ?? .year,
        period: period,
        submitted: submitted,
        document: row["document"].optionalText.map { Located($0, at: row["document"].site) },
        note: row["note"].optionalText
      )
    }
  }

  /// The name that a row gives to what it holds: part of addresses, and its own; `nil` is reported,
  /// but for an empty cell.
  private static func identifier<Entity: Identified>(
    _ cell: Table.Cell, of: Entity.Type, in seen: inout FirstPlaces<Entity>,
    into diagnostics: inout [Diagnostic]
  ) -> Identifier<Entity.Named>? {
    guard !cell.isEmpty else { return nil }
    let text = cell.text
    guard Slug.isSlug(text) else {
      let problem = FrontMatterProblem.invalidIdentifier(text: text, suggestion: Slug.make(text))
      diagnostics.append(Diagnostic(.frontMatter(problem), at: cell.place))
      return nil
    }
    let id = Identifier<Entity.Named>(text)
    return seen.claim(id, at: cell.site, into: &diagnostics) ? id : nil
  }
}

/// Where each identifier of a table stood first, so that a second one can name it.
struct FirstPlaces<Entity: Identified> {
  let kind: EntityKind
  private var lines = IdentifierMap<Entity.Named, Int>()

  init(kind: EntityKind) {
    self.kind = kind
  }

  /// Whether an identifier is new; one that is not is reported.
  mutating func claim(
    _ id: Identifier<Entity.Named>, at site: Site, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    let place = site.place
    if let line = lines[id] {
      let problem = ModelProblem.duplicateIdentifier(
        kind: kind, name: id.rawValue, firstLine: line)
      diagnostics.append(Diagnostic(.model(problem), at: place))
      return false
    }
    lines[id] = place.line
    return true
  }
}
